import fc from 'fast-check';
import type { SingleCommand } from '../decide.ts';
import type { Id } from '../id.ts';
import { all, childrenOf, rootPlaces } from '../queries.ts';
import type { WorkspaceState } from '../state.ts';
import * as words from '../vocabulary.ts';
import { arbitraryText } from './arbitrary-text.ts';

/**
 * What somebody means to do, whatever the workspace holds: numbers that choose among what is there
 * when it is done. `commandFor` makes a command of it.
 */
export interface Intent {
  readonly what: number;
  readonly picks: readonly [number, number, number, number];
  readonly text: string;
}

/** One intent. */
export const arbitraryIntent: fc.Arbitrary<Intent> = fc.record({
  what: fc.nat(),
  picks: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
  text: arbitraryText,
});

/** A history of intents, from none to `maxLength`. */
export function arbitraryIntents(maxLength = 40): fc.Arbitrary<readonly Intent[]> {
  return fc.array(arbitraryIntent, { maxLength, size: 'max' });
}

/** Makes a command, or `null` where the workspace has nothing to do it with. */
export type Maker = (
  state: WorkspaceState,
  intent: Intent,
  nextId: () => Id,
) => SingleCommand | null;

interface Chosen {
  readonly kind: words.ElementKind;
  readonly id: Id;
}

/** Every element of some kinds. */
export function elements(
  state: WorkspaceState,
  kinds: readonly words.ElementKind[] = words.ELEMENT_KINDS,
): readonly Chosen[] {
  return kinds.flatMap((kind) => all(state, kind).map(({ id }) => ({ kind, id })));
}

/** Where something can go among the siblings in a place: first, last, or after one of them. */
export function siblings(
  state: WorkspaceState,
  parent: Id | undefined,
): readonly { readonly after?: Id | null }[] {
  const places = parent === undefined ? rootPlaces(state) : childrenOf(state, parent);
  return [{ after: null }, {}, ...places.map(({ child, link }) => ({ after: link?.id ?? child }))];
}

/** One of several, by a number; `undefined` where there are none. */
export function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)];
}
