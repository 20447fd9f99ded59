import { remarksOn, type Remarks } from '../analysis/remarks.ts';
import type { Party } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { elementOf, entity, holdersOf, labelOf, type KindedElement } from '../model/queries.ts';
import { signInPlace, type SignKind } from '../model/signs.ts';
import type { WorkspaceState } from '../model/state.ts';
import { measureCard } from './measure.ts';
import type { MapGraph, MapNode, Size } from './types.ts';

/** What stands on a card besides its text: who holds a position, or where in a document a reference is. */
export type CardFoot =
  | { readonly shows: 'nothing' }
  | { readonly shows: 'holders'; readonly parties: readonly Party[] }
  | { readonly shows: 'locator'; readonly text: string };

/** An element as a card: all that it shows, and its size. */
export interface MapCard extends Size {
  readonly sign: SignKind;
  readonly label: string;
  /** The whole text, and as much of it as there is room for. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly remarks: Remarks;
  readonly foot: CardFoot;
}

const NO_FOOT: CardFoot = { shows: 'nothing' };

/** The card of an element in its place on the map. */
export function cardOf(state: WorkspaceState, { id, kind, link }: MapNode): MapCard {
  const as = link?.type ?? null;
  const found = elementOf(state, id, kind);
  const text = found?.element.text ?? '';
  const foot = found ? footOf(state, found) : NO_FOOT;
  const { lines, size } = measureCard(text, foot.shows !== 'nothing');
  return {
    ...size,
    sign: signInPlace(kind, as),
    label: found ? labelOf(state, found.element) : '',
    text,
    lines,
    remarks: remarksOn(state, id, as),
    foot,
  };
}

/** Cards, and what they are of. */
export interface Cards {
  readonly state: WorkspaceState;
  readonly graph: MapGraph;
  /** By id: as sizes, they are what `layoutMap` takes. */
  readonly byId: ReadonlyMap<Id, MapCard>;
}

/**
 * The cards of all nodes.
 * @param before those of the map before: the cards of what did not change are taken from there
 */
export function cardsOf(state: WorkspaceState, graph: MapGraph, before?: Cards): Cards {
  const byId = new Map<Id, MapCard>();
  for (const node of graph.nodes.values()) {
    const same =
      before && isCardAsBefore(state, node, before) ? before.byId.get(node.id) : undefined;
    byId.set(node.id, same ?? cardOf(state, node));
  }
  return { state, graph, byId };
}

/** Whether all that a card shows is as it was. */
export function isCardAsBefore(
  now: WorkspaceState,
  { id, kind, link }: MapNode,
  { state, graph }: Pick<Cards, 'state' | 'graph'>,
): boolean {
  const element = entity(now, kind, id);
  return (
    element !== undefined &&
    element === entity(state, kind, id) &&
    link?.type === graph.nodes.get(id)?.link?.type &&
    now.labelled.get(element.label) === state.labelled.get(element.label) &&
    (kind !== 'position' ||
      (now.tables.stance === state.tables.stance && now.tables.party === state.tables.party))
  );
}

/** Whether a card has a line below its text, which its height depends on. */
export function hasFoot(
  state: WorkspaceState,
  { id, kind }: Pick<MapNode, 'id' | 'kind'>,
): boolean {
  if (kind !== 'position' && kind !== 'reference') return false;
  const found = elementOf(state, id, kind);
  return found !== undefined && footOf(state, found).shows !== 'nothing';
}

function footOf(state: WorkspaceState, found: KindedElement): CardFoot {
  if (found.kind === 'position') {
    const parties = holdersOf(state, found.element.id);
    return parties.length > 0 ? { shows: 'holders', parties } : NO_FOOT;
  }
  if (found.kind === 'reference') {
    const text = [found.element.locator, found.element.version].filter(Boolean).join(' · ');
    return text === '' ? NO_FOOT : { shows: 'locator', text };
  }
  return NO_FOOT;
}
