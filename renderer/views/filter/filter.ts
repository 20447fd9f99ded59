import type { Element } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { agendaOf } from '../../../shared/model/agenda.ts';
import {
  childrenOf,
  linksFrom,
  parentsOf,
  presentStances,
  type KindedElement,
} from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { ELEMENT_KINDS } from '../../../shared/model/vocabulary.ts';
import { fold, foldedWords } from '../../components/folded.ts';
import type { SignKind } from '../../components/elements/KindSign.tsx';

/** What a view shows of the map: empty parts leave everything in, the others must all be met. */
export interface Filter {
  /** Words, all of which are in the text, the label or the tags; accents and case do not count. */
  readonly text: string;
  readonly signs: readonly SignKind[];
  /** `issue:open`, `position:withdrawn`, `contra:unanswered`, `assumption:contested`. */
  readonly statuses: readonly string[];
  readonly tags: readonly string[];
  /** Positions on which one of these parties has a stance. */
  readonly parties: readonly Id[];
  /** What is on the agenda of one of these sessions, with all that stands under it. */
  readonly sessions: readonly Id[];
}

/** Leaves everything in. */
export const NO_FILTER: Filter = {
  text: '',
  signs: [],
  statuses: [],
  tags: [],
  parties: [],
  sessions: [],
};

/** Whether a filter leaves anything out. */
export function isFiltering({ text, ...facets }: Filter): boolean {
  return text.trim() !== '' || Object.values(facets).some((chosen) => chosen.length > 0);
}

/** What a filter lets through. */
export interface Filtered {
  /** The elements that meet it. */
  readonly found: ReadonlySet<Id>;
  /** Those, and everything that they stand under. */
  readonly visible: ReadonlySet<Id>;
}

/** The words of elements as they are looked through, kept from one filter to the next. */
export type Wordings = WeakMap<Element, string>;

/**
 * Goes through all elements of a workspace.
 * @param wordings what was found out about the same elements before
 */
export function applyFilter(
  state: WorkspaceState,
  filter: Filter,
  wordings: Wordings = new WeakMap(),
): Filtered {
  const words = foldedWords(filter.text);
  const discussed = filter.sessions.length > 0 ? onAgenda(state, filter.sessions) : null;
  const found = new Set<Id>();
  for (const kind of ELEMENT_KINDS) {
    for (const element of state.tables[kind].values()) {
      const kinded = { kind, element } as KindedElement;
      if (discussed && !discussed.has(element.id)) continue;
      if (meets(state, kinded, filter) && says(element, words, wordings)) found.add(element.id);
    }
  }
  return { found, visible: withParents(state, found) };
}

/** Elements and all that they stand under, in every place. */
export function withParents(state: WorkspaceState, ids: Iterable<Id>): ReadonlySet<Id> {
  const all = new Set(ids);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of all) for (const { parent } of parentsOf(state, id)) all.add(parent);
  return all;
}

/** The issues on the agendas of sessions, and all that stands under them. */
function onAgenda(state: WorkspaceState, sessions: readonly Id[]): ReadonlySet<Id> {
  const all = new Set(
    sessions.flatMap((session) => agendaOf(state, session).flatMap(({ issue }) => issue ?? [])),
  );
  for (const id of all) for (const { child } of childrenOf(state, id)) all.add(child);
  return all;
}

function meets(state: WorkspaceState, kinded: KindedElement, filter: Filter): boolean {
  const { element } = kinded;
  const { signs, statuses, tags, parties } = filter;
  if (tags.length > 0 && !element.tags.some((tag) => tags.includes(tag))) return false;
  if (signs.length > 0 && !signsOf(state, kinded).some((sign) => signs.includes(sign)))
    return false;
  if (statuses.length > 0 && !statusesOf(state, kinded).some((own) => statuses.includes(own))) {
    return false;
  }
  return parties.length === 0 || parties.some((party) => speaksOn(state, party, kinded));
}

function says(element: Element, words: readonly string[], wordings: Wordings): boolean {
  if (words.length === 0) return true;
  let wording = wordings.get(element);
  if (wording === undefined) {
    wording = fold([element.label, element.text, ...element.tags].join(' '));
    wordings.set(element, wording);
  }
  return words.every((word) => wording.includes(word));
}

function speaksOn(state: WorkspaceState, party: Id, { kind, element }: KindedElement): boolean {
  return kind === 'position' && presentStances(state, element.id).has(party);
}

/** The signs that an element has: an argument can be for one thing and against another. */
function signsOf(state: WorkspaceState, { kind, element }: KindedElement): readonly SignKind[] {
  if (kind !== 'argument') return [kind];
  const signs = linksFrom(state, element.id).flatMap(({ type }): readonly SignKind[] =>
    type === 'supports' ? ['pro'] : type === 'objects-to' ? ['contra'] : [],
  );
  return signs.length > 0 ? signs : ['argument'];
}

function statusesOf(state: WorkspaceState, kinded: KindedElement): readonly string[] {
  switch (kinded.kind) {
    case 'issue':
    case 'position':
    case 'assumption':
      return [`${kinded.kind}:${kinded.element.status}`];
    case 'argument':
      return signsOf(state, kinded).includes('contra') ? [`contra:${kinded.element.response}`] : [];
    case 'reference':
      return [];
  }
}
