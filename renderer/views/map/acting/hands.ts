import { createContext, use, type RefObject } from 'react';
import type { i18n } from 'i18next';
import type { Box, MapGraph, MapLayout, Point } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import type { Announce } from '../../../components/notices/announcer.tsx';
import type { Store } from '../../../state/store.ts';
import type { OutlineParts } from '../../outline/context.ts';
import { elementOfKey } from './acts.ts';
import type { Trail } from '../walking/trail.ts';

/** The map as it stands at this very moment, with what is being typed in it. */
export interface Sight {
  readonly map: WorkspaceState;
  readonly graph: MapGraph;
  /** Where an element's card is; nothing while it has none yet. */
  readonly boxOf: (id: Id) => Box | undefined;
  /** The cards at a point, the uppermost last. */
  readonly cardsAt: (point: Point) => readonly Id[];
}

/** What those parts of the map share that do something to it. */
export interface Hands extends OutlineParts {
  readonly store: Store;
  readonly i18n: i18n;
  readonly announce: Announce;
  readonly sight: () => Sight;
  /** Where all that shows stands; nothing before it has been set out. */
  readonly layout: () => MapLayout;
  /** What hears the keys while nothing is typed in. */
  readonly surface: RefObject<HTMLDivElement | null>;
  /** The tie that was followed last. */
  readonly trail: RefObject<Trail | null>;
  /** A point of the window on the map, and the other way round. */
  readonly toMap: (point: Point) => Point;
  readonly toWindow: (point: Point) => Point;
}

/** Given by the map; read with `useHands`. */
export const HandsContext = createContext<Hands | null>(null);

/** What those parts of the map share that do something to it. Throws outside the map: a mistake of ours. */
export function useHands(): Hands {
  const hands = use(HandsContext);
  if (!hands) throw new Error('useHands outside the map');
  return hands;
}

/** The element that keys act on, if it shows. */
export function activeOf({ desk, sight }: Pick<Hands, 'desk' | 'sight'>): Id | null {
  const { active, drafts } = desk.outline();
  const { map, graph } = sight();
  const id = active ? elementOfKey(map, drafts, active.key) : undefined;
  return id !== undefined && graph.nodes.has(id) ? id : null;
}

/** Tells screen readers: a key of `map.json` under `said`, and its values. */
export function say(
  { announce, i18n }: Pick<Hands, 'announce' | 'i18n'>,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): void {
  announce(i18n.t(`map:said.${key}`, values));
}
