import { plainProse } from '../documents/prose.ts';
import { emphasis, paragraph, strong, text, type Block } from '../documents/tree.ts';
import type { Hand } from '../formats/edited-paper.ts';
import { printBlocks } from '../formats/markdown/writer.ts';
import { stableId } from '../formats/stable-id.ts';
import type { BatchCommand, SingleCommand } from '../model/decide.ts';
import type { EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { placementTypes } from '../model/links.ts';
import { kindOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { cleanLine } from '../model/text.ts';
import type { ElementKind, LinkType } from '../model/vocabulary.ts';
import { firstly, taken, type Decided, type Decisions } from './decisions.ts';
import { kindOfAdded } from './fresh.ts';
import type { Added, Addition, NewStance, Proposal, Reword, Strike } from './proposal.ts';
import { textIn } from './rewords.ts';
import { editOf } from '../model/commands/edit.ts';

/** What a command is made with. */
export interface Taking {
  /** What the file is called. */
  readonly source: string;
  /** Who said something and when, in words: “A. Member, 3 May 2015”. */
  readonly attributed: (hand: Hand) => string;
  /** That somebody proposed something, in words. */
  readonly proposedBy: (who: string) => string;
}

/** The one step by which proposals enter as they were decided; `null` where none does. */
export function commandFor(
  state: WorkspaceState,
  proposals: readonly Proposal[],
  decisions: Decisions,
  taking: Taking,
): BatchCommand | null {
  const chosen = taken(proposals, decisions);
  const writer = new CommandWriter(state, taking);
  for (const proposal of chosen)
    writer.write(proposal, decisions[proposal.id] ?? firstly(proposal));
  const commands = writer.commands();
  if (commands.length === 0) return null;
  const authors = [...new Set(chosen.flatMap(({ hands }) => hands.map(({ author }) => author)))];
  const key = authors.length > 0 ? 'take-proposals-by' : 'take-proposals';
  const values = { count: chosen.length, source: taking.source, by: authors.join(', ') };
  return { type: 'batch', label: { key, values }, commands };
}

class CommandWriter {
  readonly #state: WorkspaceState;
  readonly #taking: Taking;
  readonly #made = new Map<Id, { readonly kind: EntityKind; readonly id: Id }>();
  readonly #first: SingleCommand[] = [];
  readonly #last: SingleCommand[] = [];
  readonly #details = new Map<Id, string>();

  constructor(state: WorkspaceState, taking: Taking) {
    this.#state = state;
    this.#taking = taking;
  }

  commands(): readonly SingleCommand[] {
    return [...this.#first, ...this.#last];
  }

  write({ change, hands }: Proposal, decided: Decided): void {
    switch (change.kind) {
      case 'reword':
        this.#reword(change, decided.text);
        break;
      case 'add':
        this.#add(
          { ...change, as: decided.as ?? change.as, text: decided.text ?? change.text },
          hands,
        );
        break;
      case 'stance':
        this.#stance(change, decided.text);
        break;
      case 'strike':
        this.#strike(change);
    }
  }

  #reword({ of, target, field, text: proposed }: Reword, other: string | undefined): void {
    const value = other ?? proposed;
    if (field === 'detail') this.#details.set(target, value);
    this.#edit(of, target, { [field]: value });
  }

  #edit(kind: EntityKind, id: Id, fields: Readonly<Record<string, string>>): void {
    this.#first.push(editOf(kind, id, fields));
  }

  #add(addition: Addition, hands: readonly Hand[]): void {
    const kind = kindOfAdded(addition.as);
    if (kind === null) {
      this.#note(addition, hands);
      return;
    }
    const { as, newId, under, detail } = addition;
    const id = this.#freeId(newId);
    this.#made.set(newId, { kind, id });
    const by = hands.map((hand) => this.#taking.attributed(hand)).join(', ');
    const said = emphasis(text(this.#taking.proposedBy(by)));
    const whole = by === '' ? [detail] : [detail, printBlocks([paragraph([said])])];
    const fields = {
      text: cleanLine(addition.text),
      detail: whole.filter((part) => part !== '').join('\n\n'),
    };
    this.#details.set(id, fields.detail);
    const place = under === null ? { under: 'nothing' } : this.#place(as, kind, under, id);
    this.#first.push({
      type: 'add-element',
      id,
      element: { kind, fields },
      place,
    } as SingleCommand);
  }

  #place(as: Added, kind: EntityKind, under: Id, id: Id) {
    const parent = this.#known(under);
    const types = placementTypes(kind as ElementKind, parent.kind as ElementKind);
    const type: LinkType | undefined =
      as === 'pro' ? 'supports' : as === 'contra' ? 'objects-to' : types[0];
    return { under: 'element', parent: parent.id, as: type, link: stableId(id, 'link') };
  }

  /** A note is a paragraph more of what it is about; where it is known who said it, as words of theirs. */
  #note({ under, text: said, detail }: Addition, hands: readonly Hand[]): void {
    if (under === null) return;
    const { kind, id } = this.#known(under);
    const by = hands.map((hand) => this.#taking.attributed(hand)).join(', ');
    const [first, ...rest] = plainProse(said);
    const lead: readonly Block[] =
      by !== '' && first?.kind === 'paragraph'
        ? [paragraph([strong(text(by)), text(': '), ...first.content]), ...rest]
        : plainProse(said);
    const words = by === '' ? lead : [{ kind: 'quote' as const, content: lead }];
    const note = [printBlocks(words), detail].filter((part) => part !== '').join('\n\n');
    const before = this.#details.get(id) ?? textIn(this.#state, kind, id, 'detail') ?? '';
    const whole = before.trim() === '' ? note : `${before.trimEnd()}\n\n${note}`;
    this.#details.set(id, whole);
    this.#edit(kind, id, { detail: whole });
  }

  #stance(change: NewStance, reason: string | undefined): void {
    const { newId, position, level, since, source, formalObjection } = change;
    this.#first.push({
      type: 'set-stance',
      id: this.#freeId(newId),
      party: change.party ?? this.#party(change.name),
      position: this.#known(position).id,
      level,
      reason: reason ?? change.reason,
      source,
      formalObjection,
      ...(since === null ? {} : { since }),
    });
  }

  #party(name: string): Id {
    const path = stableId('answer-party', name);
    const made = this.#made.get(path);
    if (made) return made.id;
    const id = this.#freeId(path);
    this.#made.set(path, { kind: 'party', id });
    this.#first.push({ type: 'add-party', id, name });
    return id;
  }

  #strike({ of, target, how }: Strike): void {
    this.#last.push(
      how === 'withdraw'
        ? editOf(of, target, { status: 'withdrawn' })
        : { type: 'delete', entities: [{ kind: of, id: target }] },
    );
  }

  #known(id: Id): { readonly kind: EntityKind; readonly id: Id } {
    return this.#made.get(id) ?? { kind: kindOf(this.#state, id) ?? 'issue', id };
  }

  /** An id that nothing has: what was taken once, undone and taken again gets the same. */
  #freeId(wanted: Id): Id {
    let id = wanted;
    while (kindOf(this.#state, id) !== undefined) id = stableId(id, 'again');
    return id;
  }
}
