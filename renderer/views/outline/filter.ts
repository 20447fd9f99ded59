import type { Element } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import {
  linksFrom,
  parentsOf,
  presentStances,
  type KindedElement,
} from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { ELEMENT_KINDS } from '../../../shared/model/vocabulary.ts';
import type { SignKind } from '../../components/KindSign.tsx';

/** What the outline shows of the map: empty parts leave everything in, the others must all be met. */
export interface Filter {
  /** Words, all of which are in the text, the label or the tags; accents and case do not count. */
  readonly text: string;
  readonly signs: readonly SignKind[];
  /** `issue:open`, `position:withdrawn`, `contra:unanswered`, `assumption:contested`. */
  readonly statuses: readonly string[];
  readonly tags: readonly string[];
  /** Positions on which one of these parties has a stance. */
  readonly parties: readonly Id[];
}

/** Leaves everything in. */
export const NO_FILTER: Filter = { text: '', signs: [], statuses: [], tags: [], parties: [] };

/** Whether a filter leaves anything out. */
export function isFiltering({ text, signs, statuses, tags, parties }: Filter): boolean {
  return text.trim() !== '' || signs.length + statuses.length + tags.length + parties.length > 0;
}

/** What a filter lets through. */
export interface Filtered {
  /** How many elements meet it. */
  readonly count: number;
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
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const found: Id[] = [];
  for (const kind of ELEMENT_KINDS) {
    for (const element of state.tables[kind].values()) {
      const kinded = { kind, element } as KindedElement;
      if (meets(state, kinded, filter) && says(element, words, wordings)) found.push(element.id);
    }
  }
  return { count: found.length, visible: withParents(state, found) };
}

/** Elements and all that they stand under, in every place. */
export function withParents(state: WorkspaceState, ids: Iterable<Id>): ReadonlySet<Id> {
  const all = new Set(ids);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of all) for (const { parent } of parentsOf(state, id)) all.add(parent);
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

/** A text without what case and accents add to it. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
