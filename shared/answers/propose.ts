import { folded } from '../documents/fold.ts';
import type { PaperAgain } from '../documents/marking.ts';
import type { Hand } from '../formats/edited-paper.ts';
import { stableId } from '../formats/stable-id.ts';
import { isElementKind, type EntityKind } from '../model/entities.ts';
import { editableSchemas } from '../model/fields.ts';
import type { Id } from '../model/id.ts';
import {
  childrenOf,
  elementOf,
  entity,
  kindOf,
  partyByName,
  presentStances,
} from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { shortened, type At, type StanceAt } from './at.ts';
import { readDay } from './stance-line.ts';
import type { Basis } from './basis.ts';
import type { FieldReading } from './fields.ts';
import { kindOfAdded } from './fresh.ts';
import { isProse } from './outline.ts';
import type { Addition, Held, LeftOver, Proposal } from './proposal.ts';
import type { GoneAt, PaperReading } from './reading.ts';
import { newValue, saysTheSame, textIn } from './rewords.ts';
import { unmasking } from './unmask.ts';

/** What a paper is compared with. */
export interface Comparison {
  readonly basis: Basis;
  readonly again: PaperAgain;
  /** The workspace as it stood when the paper was made, names and all. */
  readonly past: WorkspaceState;
  readonly now: WorkspaceState;
}

/** Proposals, and what became none. */
export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly left: readonly LeftOver[];
}

/** Turns what an edited paper says otherwise into proposals: what stands so already is none. */
export function propose(
  comparison: Comparison,
  reading: PaperReading,
  remarks: readonly (Addition & At & { readonly isResolved: boolean })[],
): Proposed {
  const proposer = new Proposer(comparison);
  proposer.fields(reading);
  for (const stance of reading.stances) proposer.typedStance(stance);
  for (const addition of reading.additions) proposer.addition(addition, false, false);
  for (const remark of remarks) proposer.addition(remark, true, remark.isResolved);
  for (const gone of reading.gone) proposer.strike(gone);
  return { proposals: proposer.proposals, left: [...reading.left, ...proposer.left] };
}

class Proposer {
  readonly proposals: Proposal[] = [];
  readonly left: LeftOver[] = [];
  readonly #comparison: Comparison;
  readonly #unmask: (text: string) => string;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    this.#unmask = unmasking(comparison.again, comparison.past);
  }

  fields({ fields, present }: PaperReading): void {
    const { isExact } = this.#comparison.again;
    const stances = new Map<Id, FieldReading[]>();
    const ofField = new Map<string, FieldReading[]>();
    for (const reading of fields) {
      const { of, isThere } = reading;
      const isStruck = !isThere && isExact && present.has(of.id) && isProse(of.kind, of.field);
      if (!isThere && !isStruck) continue;
      if (of.kind === 'stance') stances.set(of.id, [...(stances.get(of.id) ?? []), reading]);
      else {
        const key = `${of.id} ${of.field}`;
        ofField.set(key, [...(ofField.get(key) ?? []), reading]);
      }
    }
    for (const readings of ofField.values()) this.#field(readings);
    for (const [id, readings] of stances) this.#stance(id, readings);
  }

  /** All places that tell of one field: its own place counts first. */
  #field(readings: readonly FieldReading[]): void {
    const changed = readings
      .toSorted((a, b) => Number(b.isOwnPlace) - Number(a.isOwnPlace))
      .flatMap((reading) => {
        const value = this.#valueOf(reading);
        return value === null ? [] : [{ reading, value }];
      });
    const [first, ...others] = changed;
    if (!first) return;
    this.#reword(first.reading, first.value);
    for (const { reading, value } of others) {
      if (folded(value) === folded(first.value)) continue;
      this.left.push({ line: reading.line, code: 'twice', values: { text: shortened(value) } });
    }
  }

  #valueOf(reading: FieldReading): string | null {
    const { kind, id, field } = reading.of;
    const before = textIn(this.#comparison.basis.past, kind, id, field);
    const value = before === null ? null : newValue(reading, before);
    return value === null ? null : this.#unmask(value);
  }

  #reword({ of, line, hands, isTracked }: FieldReading, text: string): void {
    const { past, now, again } = this.#comparison;
    const { kind, id, field } = of;
    const editable = (editableSchemas as Readonly<Record<string, { readonly shape: object }>>)[
      kind
    ];
    const before = textIn(past, kind, id, field) ?? '';
    const standing = textIn(now, kind, id, field);
    if (standing === null) {
      this.left.push({ line, code: 'gone', values: { text: shortened(text) } });
      return;
    }
    if (!editable || !(field in editable.shape)) {
      this.left.push({ line, code: 'own-words', values: { text: shortened(text) } });
      return;
    }
    if (saysTheSame(kind, field, standing, text)) return;
    if (text === '' && !isProse(kind, field)) return;
    const collides = !saysTheSame(kind, field, standing, before);
    this.#put({
      id: `reword ${id} ${field}`,
      about: this.#elementOf(kind, id),
      change: { kind: 'reword', of: kind, target: id, field, before, now: standing, text },
      hands,
      line,
      doubt: collides ? 'collides' : again.isExact || isTracked ? null : 'undated',
    });
  }

  /** A stance that is recorded, and what the paper says of it now. */
  #stance(id: Id, readings: readonly FieldReading[]): void {
    const { basis } = this.#comparison;
    const stance = basis.past.tables.stance.get(id);
    if (!stance) return;
    const said = (field: string) => {
      for (const reading of readings.filter(({ of }) => of.field === field)) {
        const value = wordsOf(reading);
        if (value !== null) return { reading, value };
      }
      return null;
    };
    const [level, since] = [said('level'), said('since')];
    const reasons = readings.filter(({ of }) => of.field === 'reason');
    if (level) {
      const read = basis.stances.level(level.value);
      if (!read) {
        this.left.push({
          line: level.reading.line,
          code: 'level',
          values: { text: shortened(level.value) },
        });
        return;
      }
      const reason = reasons.map((one) => this.#valueOf(one)).find((value) => value !== null);
      this.typedStance({
        party: basis.past.tables.party.get(stance.party) ?? null,
        name: '',
        level: read,
        since: since ? readDay(basis.wording, since.value) : null,
        reason: reason ?? this.#real(id)?.reason ?? '',
        position: stance.position,
        over: id,
        line: level.reading.line,
        hands: level.reading.hands,
      });
      return;
    }
    this.#field(reasons);
    const day = since && readDay(basis.wording, since.value);
    if (day && since) this.#reword(since.reading, day);
  }

  typedStance(typed: StanceAt): void {
    const { past, now, again } = this.#comparison;
    const { position, level, since, line, hands } = typed;
    const reason = this.#unmask(typed.reason);
    if (!kindOf(now, position)) {
      this.left.push({ line, code: 'gone', values: { text: shortened(reason) || typed.name } });
      return;
    }
    const name = this.#unmask(typed.name);
    const party = typed.party?.id ?? partyByName(now, name)?.id ?? null;
    const standing = party === null ? undefined : presentStances(now, position).get(party);
    const known = party === null ? undefined : presentStances(past, position).get(party);
    const over = typed.over === null ? null : this.#real(typed.over);
    if (
      standing?.level === level &&
      (reason === '' || saysTheSame('stance', 'reason', standing.reason, reason))
    )
      return;
    if (standing?.level === level && standing.id === (over ?? known)?.id) {
      this.#rewordReason(standing.id, reason, typed);
      return;
    }
    const collides = standing?.id !== known?.id;
    const path = [position, party ?? name, level, since ?? '', folded(reason)];
    this.#put({
      id: `stance ${position} ${party ?? name}`,
      about: this.#elementOf('position', position),
      change: {
        kind: 'stance',
        newId: stableId('answer', ...path),
        party,
        name,
        position,
        level,
        reason,
        since,
        // What the paper cites for a stance, it cites still.
        source: over !== null && over.party === party ? over.source : null,
        formalObjection: over !== null && over.party === party && over.formalObjection,
        before: held(known),
        now: held(standing),
      },
      hands,
      line,
      doubt: collides ? 'collides' : again.isExact ? null : 'undated',
    });
  }

  #rewordReason(id: Id, reason: string, { line, hands }: At): void {
    if (reason === '') return;
    const of = { kind: 'stance', id, field: 'reason' } as const;
    const reading = {
      of,
      isOwnPlace: true,
      before: [],
      parts: [],
      isThere: true,
      isTracked: false,
    };
    this.#reword({ ...reading, line: line ?? 0, hands }, reason);
  }

  addition(addition: Addition & At, isComment: boolean, isResolved: boolean): void {
    const { now } = this.#comparison;
    const { under, newId, as, line, hands } = addition;
    const text = this.#unmask(addition.text);
    const change = { ...changeOf(addition), text, detail: this.#unmask(addition.detail) };
    const isNew = under !== null && this.#isProposed(under);
    if (under !== null && !isNew && !kindOf(now, under)) {
      // What would stand under something that is there already in its turn stands there as well.
      this.left.push({ line, code: 'gone', values: { text: shortened(text) } });
      return;
    }
    if (kindOf(now, newId) || (!isNew && this.#isThere(change))) return;
    const doubt = isResolved ? 'resolved' : null;
    const about =
      under === null || isNew ? under : this.#elementOf(kindOf(now, under) ?? 'issue', under);
    this.#put(
      { id: `${as === 'note' ? 'note' : 'add'} ${newId}`, about, change, hands, line, doubt },
      isComment,
    );
  }

  /** Whether something stands under the same already that says the same. */
  #isThere({ as, under, text }: Addition): boolean {
    const { now } = this.#comparison;
    const wanted = folded(text);
    if (as === 'note') {
      const found = under === null ? undefined : elementOf(now, under);
      return (
        found !== undefined &&
        folded(plainMarks(found.element.detail)).includes(folded(plainMarks(text)))
      );
    }
    const kind = kindOfAdded(as);
    return (
      under !== null &&
      childrenOf(now, under).some(
        ({ child }) =>
          kindOf(now, child) === kind &&
          folded(elementOf(now, child)?.element.text ?? '') === wanted,
      )
    );
  }

  strike({ id, line, hands }: GoneAt): void {
    const { basis, now, again } = this.#comparison;
    if (!again.isExact && line === null) return;
    const kind = kindOf(basis.past, id);
    if (kind === 'stance') {
      const stance = now.tables.stance.get(id);
      const party = stance && entity(now, 'party', stance.party)?.shortName;
      if (party) this.left.push({ line, code: 'struck-stance', values: { text: party } });
      return;
    }
    if (kind === undefined || !isElementKind(kind)) return;
    const found = elementOf(now, id);
    if (!found) return;
    const canWithdraw = found.kind === 'issue' || found.kind === 'position';
    if (canWithdraw && ['withdrawn', 'superseded'].includes(found.element.status)) return;
    this.#put({
      id: `strike ${id}`,
      about: id,
      change: {
        kind: 'strike',
        of: kind,
        target: id,
        how: canWithdraw ? 'withdraw' : 'delete',
        text: found.element.text,
      },
      hands,
      line,
      doubt: canWithdraw ? null : 'deletes',
    });
  }

  #real(id: Id) {
    return this.#comparison.past.tables.stance.get(id) ?? null;
  }

  #isProposed(id: Id): boolean {
    return this.proposals.some(({ change }) => change.kind === 'add' && change.newId === id);
  }

  /** The element under which something is told. */
  #elementOf(kind: EntityKind, id: Id): Id | null {
    if (kind !== 'stance') return isElementKind(kind) ? id : null;
    return this.#comparison.now.tables.stance.get(id)?.position ?? null;
  }

  #put(proposal: Omit<Proposal, 'isComment'>, isComment = false): void {
    if (this.proposals.some(({ id }) => id === proposal.id)) return;
    this.proposals.push({ ...proposal, hands: distinct(proposal.hands), isComment });
  }
}

/** What a place says of a field that is no text of its own, such as a day; `null` where it says what it said. */
function wordsOf({ before, parts }: FieldReading): string | null {
  const words = folded(
    parts
      .map(({ content }) => content.map((run) => ('text' in run ? run.text : '')).join(''))
      .join(' '),
  );
  return words === '' || words === folded(before.join(' ')) ? null : words;
}

function held(stance: Held | undefined): Held | null {
  return stance ? { level: stance.level, reason: stance.reason } : null;
}

function changeOf({ kind, as, newId, under, text, detail, mayBe }: Addition): Addition {
  return { kind, as, newId, under, text, detail, mayBe };
}

function plainMarks(markdown: string): string {
  return markdown.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '').replace(/^> ?/gm, '');
}

function distinct(hands: readonly Hand[]): readonly Hand[] {
  const byAuthor = new Map(hands.map((hand) => [hand.author, hand]));
  return [...byAuthor.values()].filter(({ author }) => author !== '');
}
