import type { Id } from '../../../../shared/model/id.ts';
import { labelNumber } from '../../../../shared/model/labels.ts';
import { LINK_RULES, mayJoin } from '../../../../shared/model/links.ts';
import { checkLink } from '../../../../shared/model/place.ts';
import { idByLabel, type KindedElement } from '../../../../shared/model/queries.ts';
import type { Refusal } from '../../../../shared/model/refusal.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import {
  ELEMENT_KINDS,
  LINK_TYPES,
  type ElementKind,
  type LinkType,
} from '../../../../shared/model/vocabulary.ts';
import { finder } from '../../../components/folded.ts';
import { leadOf, leadTo, type Lead } from '../leads/lead.ts';
import type { Direction } from './link-groups.ts';

/** A type of link, read in one direction. */
export interface LinkChoice {
  readonly type: LinkType;
  readonly direction: Direction;
}

/** An element that was found as the other end of a link, and why the link may not be, if so. */
export interface LinkTarget extends Lead {
  readonly refusal: Refusal | null;
}

/** The types of link that can begin or end at an element of a kind. */
export function linkChoices(kind: ElementKind): readonly LinkChoice[] {
  return LINK_TYPES.flatMap((type): readonly LinkChoice[] => {
    const { from, to } = LINK_RULES[type];
    return [
      ...(from.includes(kind) ? [{ type, direction: 'out' as const }] : []),
      ...(to.includes(kind) ? [{ type, direction: 'in' as const }] : []),
    ];
  });
}

/** The ends of a link that is chosen at one element and leads to another. */
export function linkEnds(
  choice: LinkChoice,
  here: Id,
  other: Id,
): { readonly type: LinkType; readonly from: Id; readonly to: Id } {
  return choice.direction === 'out'
    ? { type: choice.type, from: here, to: other }
    : { type: choice.type, from: other, to: here };
}

/**
 * The elements that a person may mean as the other end of a link: the one with the label that was
 * typed, then those whose text holds every word. Those that the model refuses come last, each with
 * its reason, so that nobody searches for what is hidden.
 * @param limit the most that are returned
 */
export function linkTargets(
  state: WorkspaceState,
  here: Id,
  choice: LinkChoice,
  query: string,
  limit: number,
): readonly LinkTarget[] {
  const labelled = idByLabel(state, query);
  const check = (lead: Lead): LinkTarget => {
    const checked = checkLink(state, linkEnds(choice, here, lead.id));
    return { ...lead, refusal: checked.ok ? null : checked.error };
  };
  const exact = labelled === undefined ? null : leadTo(state, labelled);
  const allowed: LinkTarget[] = [];
  const refused: LinkTarget[] = [];
  for (const found of matches(state, here, choice, query)) {
    if (allowed.length + refused.length >= 2 * limit || allowed.length >= limit) break;
    if (found.element.id === labelled) continue;
    const target = check(leadOf(state, found));
    (target.refusal ? refused : allowed).push(target);
  }
  return [...(exact ? [check(exact)] : []), ...allowed, ...refused].slice(0, limit);
}

/** Every element but `here` with all words of the query, kinds that the link joins first. */
function matches(
  state: WorkspaceState,
  here: Id,
  choice: LinkChoice,
  query: string,
): readonly KindedElement[] {
  const kinds = ELEMENT_KINDS.toSorted(
    (a, b) => Number(joins(state, here, choice, b)) - Number(joins(state, here, choice, a)),
  );
  return kinds.flatMap((kind) =>
    withWords(state, kind, query).filter(({ element }) => element.id !== here),
  );
}

function joins(
  state: WorkspaceState,
  here: Id,
  { type, direction }: LinkChoice,
  kind: ElementKind,
): boolean {
  const own = state.kinds.get(here);
  if (!own) return false;
  return direction === 'out' ? mayJoin(type, own, kind) : mayJoin(type, kind, own);
}

/**
 * The elements of a kind that a person may mean: the one with the label that was typed, then those
 * whose text holds every word, by their labels.
 * @param limit the most that are returned
 */
export function elementsLike(
  state: WorkspaceState,
  kind: ElementKind,
  query: string,
  limit: number,
): readonly LinkTarget[] {
  const labelled = idByLabel(state, query);
  const exact = labelled === undefined ? null : leadTo(state, labelled);
  const found = withWords(state, kind, query).map((match) => leadOf(state, match));
  return [...(exact?.kind === kind ? [exact] : []), ...found.filter(({ id }) => id !== labelled)]
    .slice(0, limit)
    .map((lead) => ({ ...lead, refusal: null }));
}

function withWords(
  state: WorkspaceState,
  kind: ElementKind,
  query: string,
): readonly KindedElement[] {
  const finds = finder(query);
  const found: KindedElement[] = [];
  for (const element of state.tables[kind].values()) {
    const text = 'locator' in element ? `${element.text} ${element.locator}` : element.text;
    if (finds(text)) found.push({ kind, element } as KindedElement);
  }
  return found.sort((a, b) => labelNumber(a.element.label) - labelNumber(b.element.label));
}
