import type { Link } from '../../../../shared/model/entities.ts';
import { compareIds, type Id } from '../../../../shared/model/id.ts';
import { LINK_RULES, placement } from '../../../../shared/model/links.ts';
import { compareRanks } from '../../../../shared/model/order.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import {
  ELEMENT_KINDS,
  type ElementKind,
  type LinkType,
} from '../../../../shared/model/vocabulary.ts';

/** An element in one of the places where it stands, as far as the shape of the outline goes. */
export interface OutlinePlace {
  readonly child: Id;
  readonly kind: ElementKind;
  /** The link by which it stands there, and its type; `null` under nothing. */
  readonly link: Id | null;
  readonly as: LinkType | null;
  readonly rank: string;
  /** Whether it stands there by its oldest link: the place in which its branch is open at first. */
  readonly oldest: boolean;
  /** In how many places the element stands. */
  readonly count: number;
}

/** What the link `after` of a place names: a sibling's link, or the element itself under nothing. */
export function placeId(place: Pick<OutlinePlace, 'link' | 'child'>): Id {
  return place.link ?? place.child;
}

/** By which of its links an element stands first, and in how many places. */
export interface Standing {
  readonly oldest: Id;
  readonly count: number;
}

/** The links that place something, by what stands at their ends. */
export interface Gathered {
  readonly under: ReadonlyMap<Id, Link[]>;
  /** The only link by which something stands somewhere, or how it stands by several. */
  readonly standings: ReadonlyMap<Id, Id | Standing>;
}

/**
 * Gathers the links of a workspace. It goes through every one of them while somebody waits for the first
 * rows: nothing is made here that most links do not need.
 */
export function gather(state: WorkspaceState): Gathered {
  const under = new Map<Id, Link[]>();
  const standings = new Map<Id, Id | Standing>();
  for (const link of state.tables.link.values()) {
    const end = LINK_RULES[link.type].child;
    if (end === 'none') continue;
    const [parent, child] = end === 'from' ? [link.to, link.from] : [link.from, link.to];
    const siblings = under.get(parent);
    if (siblings) siblings.push(link);
    else under.set(parent, [link]);
    const so = standings.get(child);
    standings.set(child, so === undefined ? link.id : together(so, link.id));
  }
  return { under, standings };
}

function together(so: Id | Standing, link: Id): Standing {
  const { oldest, count } = standingOf(so);
  return { oldest: compareIds(oldest, link) < 0 ? oldest : link, count: count + 1 };
}

function standingOf(so: Id | Standing): Standing {
  return typeof so === 'string' ? { oldest: so, count: 1 } : so;
}

/** The places that links make, in order. */
export function placesBy({ standings }: Gathered, links: Link[]): readonly OutlinePlace[] {
  if (links.length > 1) links.sort(compareRanks);
  return links.flatMap((link) => {
    const child = placement(link)?.child;
    const so = child === undefined ? undefined : standings.get(child);
    return child === undefined || so === undefined ? [] : placeBy(link, child, standingOf(so));
  });
}

/** What stands under nothing, in order. */
export function rootsOf(state: WorkspaceState, { standings }: Gathered): readonly OutlinePlace[] {
  const roots: OutlinePlace[] = [];
  for (const kind of ELEMENT_KINDS) {
    for (const { id, rank } of state.tables[kind].values()) {
      if (!standings.has(id)) roots.push(rootPlace(kind, id, rank));
    }
  }
  return roots.sort(compareRoots);
}

/** The place that a link makes. */
export function placeBy(link: Link, child: Id, { oldest, count }: Standing): OutlinePlace {
  const { id, type, rank } = link;
  return { child, kind: CHILD_KINDS[type], link: id, as: type, rank, oldest: id === oldest, count };
}

/** The kind of what stands below by a link of each type: the type allows one alone. */
const CHILD_KINDS = Object.fromEntries(
  Object.entries(LINK_RULES).map(([type, { child, from, to }]) => [
    type,
    (child === 'to' ? to : from)[0],
  ]),
) as Readonly<Record<LinkType, ElementKind>>;
/** A place under nothing. */
export function rootPlace(kind: ElementKind, child: Id, rank: string, count = 1): OutlinePlace {
  return { child, kind, link: null, as: null, rank, oldest: true, count };
}

/** Orders what stands under nothing. */
export function compareRoots(a: OutlinePlace, b: OutlinePlace): number {
  return compareRanks({ id: a.child, rank: a.rank }, { id: b.child, rank: b.rank });
}
