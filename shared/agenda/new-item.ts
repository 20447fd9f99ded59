import { argumentsBelow, positionsOf } from '../analysis/map.ts';
import { isDiverging, type Overview } from '../analysis/overview.ts';
import type { SingleCommand } from '../model/decide.ts';
import type { AgendaItem } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { childrenOf, linksFrom } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';

/** Minutes for an issue of which nobody said how long it takes, and for one on which views differ. */
const USUAL = 15;
const CONTESTED = 30;

/** Minutes for a break. */
const BREAK = 15;

/** What an issue is proposed to be on an agenda; a chair knows more. */
export type ItemFields = Pick<AgendaItem, 'purpose' | 'minutes' | 'documents'>;

/**
 * How an issue comes on an agenda: for as long as the last time it was on one, or by whether views on it differ; to be
 * decided where one view is left and everybody was heard, else discussed; with the documents that are cited on it.
 * @param overview of the same state
 */
export function newItemFields(state: WorkspaceState, overview: Overview, issue: Id): ItemFields {
  const known = overview.byIssue.get(issue);
  const kind = known?.divergence.kind ?? 'no-position';
  const isReady = kind === 'agreed' && known?.points.notHeard.length === 0;
  return {
    purpose: isReady ? 'decide' : 'discuss',
    minutes: lastMinutes(state, issue) ?? (isDiverging(kind) ? CONTESTED : USUAL),
    documents: citedOn(state, issue),
  };
}

function lastMinutes(state: WorkspaceState, issue: Id): number | undefined {
  return state.indexes.itemsFor.get(issue)?.at(-1)?.minutes;
}

/** The references cited by an issue, its positions and their arguments, in outline order, each once. */
export function citedOn(state: WorkspaceState, issue: Id): readonly Id[] {
  const positions = positionsOf(state, issue).map(({ id }) => id);
  const places = [
    issue,
    ...positions.flatMap((position) => [
      position,
      ...argumentsBelow(state, position).map(({ argument }) => argument.id),
    ]),
  ];
  return [...new Set(places.flatMap((place) => citedBy(state, place)))];
}

function citedBy(state: WorkspaceState, element: Id): readonly Id[] {
  if (linksFrom(state, element, 'cites').length === 0) return [];
  return childrenOf(state, element)
    .filter(({ kind }) => kind === 'reference')
    .map(({ child }) => child);
}

/**
 * The command that puts an issue on an agenda, filled in as far as the map tells.
 * @param after the item that it follows; `null` puts it first, `undefined` last
 */
export function addIssueCommand(
  id: Id,
  session: Id,
  issue: Id,
  { purpose, minutes, documents }: ItemFields,
  after: Id | null | undefined,
): SingleCommand {
  const fields = { purpose, minutes, documents: [...documents] };
  return {
    type: 'add-agenda-item',
    id,
    session,
    issue,
    ...fields,
    ...(after === undefined ? {} : { after }),
  };
}

/** The command that puts an item on an agenda once more, as it is, last. */
export function copyOfItem(item: AgendaItem, session: Id, id: Id) {
  const { issue, title, purpose, minutes, presenter, outcome, type, documents } = item;
  return {
    type: 'add-agenda-item' as const,
    id,
    session,
    issue,
    title,
    purpose,
    minutes,
    presenter,
    outcome,
    itemType: type,
    documents: [...documents],
  };
}

/**
 * The command that puts a break on an agenda.
 * @param after the item that it follows; `null` puts it first
 */
export function breakCommand(id: Id, session: Id, title: string, after: Id | null): SingleCommand {
  return {
    type: 'add-agenda-item',
    id,
    session,
    title,
    itemType: 'break',
    minutes: BREAK,
    after,
  };
}
