import type { ActionName } from '../../../shared/actions.ts';
import type { Party } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { elementOf, labelOf, type KindedElement } from '../../../shared/model/queries.ts';
import { compareIds, type WorkspaceState } from '../../../shared/model/state.ts';
import { fold, match, tokens, type Folded, type MatchRange } from './fuzzy.ts';

/** Something that the palette offers. */
export type PaletteItem = {
  readonly key: string;
  readonly title: string;
  readonly folded: Folded;
} & (
  | { readonly type: 'action'; readonly name: ActionName }
  | {
      readonly type: 'element';
      readonly kind: KindedElement['kind'];
      readonly id: Id;
      readonly label: string;
    }
  | { readonly type: 'party'; readonly party: Party }
);

/** An item that fits, and the letters of its title by which it does. */
export interface Fit {
  readonly item: PaletteItem;
  readonly ranges: readonly MatchRange[];
}

/** What a label that was typed whole, and one that was begun, count before all words. */
const LABEL_WHOLE = 1_000;
const LABEL_BEGUN = 200;
/** What the latest choice counts more than one that was never made. */
const RECENT = 30;

/** An action as the palette offers it. */
export function actionItem(name: ActionName, title: string): PaletteItem {
  return { type: 'action', key: `action:${name}`, name, title, folded: fold(title) };
}

/** Every element and every party, by label and by short name. */
export function workspaceItems(state: WorkspaceState): readonly PaletteItem[] {
  const items: PaletteItem[] = [];
  for (const party of state.tables.party.values()) {
    const title =
      party.name === party.shortName ? party.name : `${party.shortName} · ${party.name}`;
    items.push({ type: 'party', key: party.id, party, title, folded: fold(title) });
  }
  for (const [id] of state.kinds.entries()) {
    const found = elementOf(state, id);
    if (!found) continue;
    const { kind, element } = found;
    const label = labelOf(state, element);
    const title = element.text;
    items.push({ type: 'element', key: id, kind, id, label, title, folded: fold(title) });
  }
  return items.sort((a, b) => compareIds(a.key, b.key));
}

/**
 * The items that fit a query, the best first; without a query all of them, the latest choices first.
 * @param recent keys of items that were chosen, the latest first
 */
export function rank(
  items: readonly PaletteItem[],
  query: string,
  recent: readonly string[],
): readonly Fit[] {
  const words = tokens(query);
  const bonus = new Map(recent.map((key, place) => [key, RECENT - place]));
  const scored: { readonly fit: Fit; readonly score: number }[] = [];
  for (const item of items) {
    const found = matchItem(words, item);
    if (!found) continue;
    scored.push({
      fit: { item, ranges: found.ranges },
      score: found.score + Math.max(0, bonus.get(item.key) ?? 0),
    });
  }
  return scored.sort((a, b) => b.score - a.score).map(({ fit }) => fit);
}

function matchItem(words: readonly Folded[], item: PaletteItem) {
  if (words.length === 0) return { score: 0, ranges: [] };
  if (item.type !== 'element') return match(words, item.folded);
  const label = item.label.toLowerCase();
  const first = words[0] ?? '';
  if (!label.startsWith(first)) return match(words, item.folded);
  const rest = words.slice(1);
  const found = match(rest, item.folded);
  return found && { ...found, score: found.score + (label === first ? LABEL_WHOLE : LABEL_BEGUN) };
}
