import type { Entity, EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { cleanLine, LINE_LIMIT } from '../model/text.ts';
import type { PartyType, StanceLevel } from '../model/vocabulary.ts';
import { cutTo } from './cut.ts';
import { newRow } from './new-row.ts';
import { partyRow, stanceRow } from './party-rows.ts';
import { stableId } from './stable-id.ts';

/**
 * What a file says around the map that is drawn from it: who is there and holds what, what was decided, and what somebody
 * is to do. The same file gives the same ids each time.
 */
export class DraftedRecord {
  readonly #source: string;
  readonly #rows = new Map<EntityKind, Map<Id, Entity>>();
  readonly #parties = new Map<string, Id>();
  /** On which line each decision and each action item stands. */
  readonly #told = new Map<Id, number>();

  /** @param source what the ids of all that belongs to nothing else come of */
  constructor(source: string) {
    this.#source = source;
  }

  /** The party of a name, the same each time, whatever its case. */
  party(name: string, type: PartyType): Id {
    const known = this.#parties.get(name);
    if (known !== undefined) return known;
    const rows = this.#rowsOf('party');
    const row = partyRow(name, rows.size, type);
    if (!rows.has(row.id)) rows.set(row.id, row);
    this.#parties.set(name, row.id);
    return row.id;
  }

  /** Says who holds what; of several stances on a position the party's last one counts. */
  stance(party: Id, position: Id, level: StanceLevel, since: string | null, reason: string): void {
    const rows = this.#rowsOf('stance');
    const row = stanceRow({ party, position, level, reason, since }, rows.size);
    rows.set(row.id, row);
  }

  /** Adds why a party holds what it does; says whether it is known to. */
  giveReason(party: Id, position: Id, reason: string): boolean {
    const rows = this.#rowsOf('stance');
    const { id } = stanceRow({ party, position, level: 'for', reason, since: null }, 0);
    const known = rows.get(id);
    if (known) rows.set(id, { ...known, reason });
    return known !== undefined;
  }

  /** Says what an issue was decided to be, and which positions were adopted. */
  decision(
    issue: Id,
    text: string,
    positions: readonly Id[],
    line: number | null,
    decidedOn: string,
  ): void {
    const id = stableId(issue, 'decision', ...positions);
    const said = cutTo(cleanLine(text), LINE_LIMIT);
    const rows = this.#rowsOf('decision');
    const of = { id, issue, text: said, positions, session: null, designation: null, decidedOn };
    rows.set(id, newRow('decision', rows.size, of));
    if (line !== null) this.#told.set(id, line);
  }

  /** Says what somebody is to do. */
  actionItem(
    text: string,
    of: { readonly owner: string; readonly due: string | null; readonly issue: Id | null },
    line: number | null,
  ): void {
    const said = cutTo(cleanLine(text), LINE_LIMIT);
    if (said === '') return;
    const id = stableId(of.issue ?? this.#source, 'action-item', said);
    const rows = this.#rowsOf('action-item');
    const owner = cutTo(cleanLine(of.owner), LINE_LIMIT);
    const row = { ...of, id, text: said, owner, status: 'open', session: null };
    rows.set(id, newRow('action-item', rows.size, row));
    if (line !== null) this.#told.set(id, line);
  }

  /** The rows of each kind of which there are any. */
  rows(): readonly (readonly [EntityKind, readonly Entity[]])[] {
    return [...this.#rows].map(([kind, rows]) => [kind, [...rows.values()]]);
  }

  /** The line of a decision or an action item, where it is known. */
  lineOf(id: Id): number | undefined {
    return this.#told.get(id);
  }

  #rowsOf(kind: EntityKind): Map<Id, Entity> {
    const rows = this.#rows.get(kind) ?? new Map<Id, Entity>();
    this.#rows.set(kind, rows);
    return rows;
  }
}
