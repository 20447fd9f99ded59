import { folded } from '../documents/fold.ts';
import { stableId } from '../formats/stable-id.ts';
import type { Id } from '../model/id.ts';
import { kindOf, partyByName, presentStances } from '../model/queries.ts';
import { shortened, type At, type StanceAt } from './at.ts';
import type { Drafts } from './drafts.ts';
import type { FieldReading } from './fields.ts';
import type { Held } from './proposal.ts';
import { proposeReword, proposeRewords, valueOf } from './propose-rewords.ts';
import { saysTheSame } from './rewords.ts';
import { readDay } from './stance-line.ts';

/** A stance that is recorded, and what the paper says of it now. */
export function proposeStanceRewords(
  drafts: Drafts,
  id: Id,
  readings: readonly FieldReading[],
): void {
  const { basis } = drafts;
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
      drafts.leave(level.reading.line, 'level', level.value);
      return;
    }
    const reason = reasons.map((one) => valueOf(drafts, one)).find((value) => value !== null);
    proposeStance(drafts, {
      party: basis.past.tables.party.get(stance.party) ?? null,
      name: '',
      level: read,
      since: since ? readDay(basis.wording, since.value) : null,
      reason: reason ?? drafts.stance(id)?.reason ?? '',
      position: stance.position,
      over: id,
      line: level.reading.line,
      hands: level.reading.hands,
    });
    return;
  }
  proposeRewords(drafts, reasons);
  const day = since && readDay(basis.wording, since.value);
  if (day && since) proposeReword(drafts, since.reading, day);
}

/** A stance that somebody wrote into the paper. */
export function proposeStance(drafts: Drafts, typed: StanceAt): void {
  const { past, now, again } = drafts;
  const { position, level, since, line, hands } = typed;
  const reason = drafts.unmask(typed.reason);
  if (!kindOf(now, position)) {
    drafts.left.push({ line, code: 'gone', values: { text: shortened(reason) || typed.name } });
    return;
  }
  const name = drafts.unmask(typed.name);
  const party = typed.party?.id ?? partyByName(now, name)?.id ?? null;
  const standing = party === null ? undefined : presentStances(now, position).get(party);
  const known = party === null ? undefined : presentStances(past, position).get(party);
  const over = typed.over === null ? null : drafts.stance(typed.over);
  if (
    standing?.level === level &&
    (reason === '' || saysTheSame('stance', 'reason', standing.reason, reason))
  )
    return;
  if (standing?.level === level && standing.id === (over ?? known)?.id) {
    proposeReason(drafts, standing.id, reason, typed);
    return;
  }
  const collides = standing?.id !== known?.id;
  const path = [position, party ?? name, level, since ?? '', folded(reason)];
  drafts.put({
    id: `stance ${position} ${party ?? name}`,
    about: drafts.elementOf('position', position),
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

/** Other words for why a party stands so. */
function proposeReason(drafts: Drafts, id: Id, reason: string, { line, hands }: At): void {
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
  proposeReword(drafts, { ...reading, line: line ?? 0, hands }, reason);
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
