import { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';
import type { Link } from './entities.ts';
import { idSchema, type Id } from './id.ts';
import { ends, LINK_RULES, mayJoin, placement } from './links.ts';
import type { Ranked } from './order.ts';
import { childrenOf, elementOf, entity, labelOf, linksFrom } from './queries.ts';
import { refusal, type Refusal } from './refusal.ts';
import type { WorkspaceState } from './state.ts';
import { LINK_TYPES, type LinkType } from './vocabulary.ts';

/**
 * A place in the outline: under a parent by a link, or under nothing.
 * `after` is the sibling that it follows: a link's id under a parent, an element's id under nothing;
 * `null` is the first place, left out the last.
 */
export const placeSchema = z.discriminatedUnion('under', [
  z.strictObject({ under: z.literal('nothing'), after: idSchema.nullable().optional() }),
  z.strictObject({
    under: z.literal('element'),
    parent: idSchema,
    as: z.enum(LINK_TYPES),
    /** The id that the link gets. */
    link: idSchema,
    after: idSchema.nullable().optional(),
  }),
]);

/** A place as a command names it. */
export type PlaceInput = z.input<typeof placeSchema>;

/** The siblings in a place, in no order, as things that have ranks. */
export function siblingsIn(
  state: WorkspaceState,
  place: { readonly under: 'nothing' } | { readonly under: 'element'; readonly parent: Id },
): readonly Ranked[] {
  if (place.under === 'element') {
    return childrenOf(state, place.parent).flatMap(({ link }) => (link ? [link] : []));
  }
  const siblings: Ranked[] = [];
  for (const [id, kind] of state.roots.entries()) {
    const root = entity(state, kind, id);
    if (root) siblings.push(root);
  }
  return siblings;
}

/** The rank of an element that stands under another one: it matters only once it stands alone. */
export const PLACED_RANK = 'a0';

/** What an element is called in a message: its label, or what is known of it. */
export function nameOf(state: WorkspaceState, id: Id): string {
  const found = elementOf(state, id);
  return found ? labelOf(state, found.element) : id;
}

/** What of a link the rules look at. */
type LinkEnds = Pick<Link, 'type' | 'from' | 'to'>;

/**
 * Checks that a link may be: its ends as `checkEnds` has them, not twice, not in a circle where the
 * type refuses circles.
 * @param ignore a link that is about to go, and so is in nobody's way
 */
export function checkLink(
  state: WorkspaceState,
  link: LinkEnds,
  ignore?: Id,
): Result<null, Refusal> {
  const checked = checkEnds(state, link);
  if (!checked.ok) return checked;
  const { type, from, to } = link;
  const values = { type, from: nameOf(state, from), to: nameOf(state, to) };
  const twin = linksFrom(state, from, type).find((other) => other.to === to && other.id !== ignore);
  if (twin) return fail(refusal('link-exists', values));
  if (closesCircle(state, link, ignore)) return fail(refusal('link-circle', values));
  return ok(null);
}

/** Checks that both ends of a link are there, are two, and are of kinds that its type joins. */
export function checkEnds(state: WorkspaceState, link: LinkEnds): Result<null, Refusal> {
  const from = elementOf(state, link.from);
  const to = elementOf(state, link.to);
  if (!from) return fail(refusal('unknown-entity', { id: link.from }));
  if (!to) return fail(refusal('unknown-entity', { id: link.to }));
  const isLoop = link.from === link.to;
  if (!isLoop && mayJoin(link.type, from.kind, to.kind)) return ok(null);
  return fail(
    refusal(isLoop ? 'link-to-itself' : 'link-not-allowed', {
      type: link.type,
      from: labelOf(state, from.element),
      fromKind: from.kind,
      to: labelOf(state, to.element),
      toKind: to.kind,
    }),
  );
}

function closesCircle(state: WorkspaceState, link: LinkEnds, ignore: Id | undefined): boolean {
  if (LINK_RULES[link.type].circles === 'allowed') return false;
  const placed = placement(link);
  return placed
    ? reaches(placed.child, placed.parent, (id) =>
        childrenOf(state, id).flatMap((place) => (place.link?.id === ignore ? [] : [place.child])),
      )
    : reaches(link.to, link.from, (id) =>
        linksFrom(state, id, link.type).flatMap((next) => (next.id === ignore ? [] : [next.to])),
      );
}

function reaches(start: Id, goal: Id, next: (id: Id) => readonly Id[]): boolean {
  const seen = new Set<Id>([start]);
  const queue: Id[] = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === goal) return true;
    for (const other of next(id)) {
      if (!seen.has(other)) {
        seen.add(other);
        queue.push(other);
      }
    }
  }
  return false;
}

/** The ends of the link that a place asks for. */
export function linkFor(
  place: { readonly parent: Id; readonly as: LinkType },
  child: Id,
): Pick<Link, 'type' | 'from' | 'to'> {
  return { type: place.as, ...ends(place.as, child, place.parent) };
}
