import type { TFunction } from 'i18next';
import type { Id } from '../../../shared/model/id.ts';
import { entity } from '../../../shared/model/queries.ts';
import type { EntityRows, WorkspaceState } from '../../../shared/model/state.ts';
import { inARow } from '../../components/facts.ts';
import type { Dates } from '../details/dates.ts';

/** The kinds that have words of their own and stand in no tree, in the order in which people read them. */
const KINDS = ['session', 'agenda-item', 'decision', 'minority-statement', 'action-item'] as const;

/** A kind of entity that enters beside the map. */
export type OtherKind = (typeof KINDS)[number];

/** Something that would enter beside the map: what it says, and what else is known of it. */
export interface OtherEntry {
  readonly id: Id;
  readonly text: string;
  readonly facts: string;
}

/** What would enter beside the map, by kind; kinds of which there is nothing new are left out. */
export function otherEntries(
  t: TFunction<'exchange'>,
  dates: Dates,
  state: WorkspaceState,
  rows: EntityRows,
): readonly { readonly kind: OtherKind; readonly entries: readonly OtherEntry[] }[] {
  const words = new Words(t, dates, state, rows);
  return KINDS.map((kind) => ({ kind, entries: words.entries(kind) })).filter(
    ({ entries }) => entries.length > 0,
  );
}

class Words {
  readonly #t: TFunction<'exchange'>;
  readonly #dates: Dates;
  readonly #state: WorkspaceState;
  readonly #rows: EntityRows;
  readonly #issues: ReadonlyMap<Id, string>;
  readonly #parties: ReadonlyMap<Id, string>;

  constructor(t: TFunction<'exchange'>, dates: Dates, state: WorkspaceState, rows: EntityRows) {
    this.#t = t;
    this.#dates = dates;
    this.#state = state;
    this.#rows = rows;
    this.#issues = new Map((rows.issue ?? []).map(({ id, text }) => [id, text]));
    this.#parties = new Map((rows.party ?? []).map(({ id, shortName }) => [id, shortName]));
  }

  entries(kind: OtherKind): readonly OtherEntry[] {
    const isNew = ({ id }: { readonly id: Id }) => entity(this.#state, kind, id) === undefined;
    switch (kind) {
      case 'session':
        return (this.#rows.session ?? []).filter(isNew).map(({ id, title, start, place }) => ({
          id,
          text: title,
          facts: inARow([this.#dates.wallTime(start), place]),
        }));
      case 'agenda-item':
        return (this.#rows['agenda-item'] ?? []).filter(isNew).map((item) => ({
          id: item.id,
          text: item.title === '' ? this.#issue(item.issue) : item.title,
          facts: inARow([
            this.#t('agenda:length.minutes', { count: item.minutes }),
            item.presenter,
            item.title !== '' && this.#on(item.issue),
          ]),
        }));
      case 'decision':
        return (this.#rows.decision ?? [])
          .filter(isNew)
          .map(({ id, text, issue }) => ({ id, text, facts: this.#on(issue) }));
      case 'minority-statement':
        return (this.#rows['minority-statement'] ?? [])
          .filter(isNew)
          .map(({ id, text, party }) => ({ id, text, facts: this.#party(party) }));
      case 'action-item':
        return (this.#rows['action-item'] ?? [])
          .filter(isNew)
          .map(({ id, text, owner, due, issue }) => ({
            id,
            text,
            facts: inARow([owner, due !== null && this.#dates.day(due), this.#on(issue)]),
          }));
    }
  }

  #on(issue: Id | null): string {
    const words = this.#issue(issue);
    return words === '' ? '' : this.#t('exchange:import.on-issue', { issue: words });
  }

  #issue(id: Id | null): string {
    if (id === null) return '';
    return this.#issues.get(id) ?? entity(this.#state, 'issue', id)?.text ?? '';
  }

  #party(id: Id): string {
    return this.#parties.get(id) ?? entity(this.#state, 'party', id)?.shortName ?? '';
  }
}
