import type { ActionName } from '../../../shared/actions.ts';
import type { Party } from '../../../shared/model/entities.ts';
import { compareIds, type Id } from '../../../shared/model/id.ts';
import { elementOf, labelOf, type KindedElement } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { fold, score, tokens, type Folded } from './fuzzy.ts';

/** Something that the palette offers. */
export type PaletteItem = {
  readonly key: string;
  readonly title: string;
  readonly folded: Folded;
} & (
  | { readonly type: 'action'; readonly name: ActionName; readonly menu: Folded }
  | {
      readonly type: 'element';
      readonly kind: KindedElement['kind'];
      readonly id: Id;
      readonly label: string;
    }
  | { readonly type: 'party'; readonly party: Party }
);

/** What a label that was typed whole, and one that was begun, count before all words. */
const LABEL_WHOLE = 1_000;
const LABEL_BEGUN = 200;
/** What an action that is found by its menu counts less than any that is found by its name. */
const BY_MENU = 500;
/** What the latest choice counts more than one that was never made. */
const RECENT = 30;

/**
 * An action as the palette offers it.
 * @param menu what the menu is called in which it stands: it is found by that as well, “view map”
 */
export function actionItem(name: ActionName, title: string, menu: string): PaletteItem {
  const folded = fold(title);
  return { type: 'action', key: `action:${name}`, name, title, folded, menu: fold(menu) };
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
): readonly PaletteItem[] {
  const words = tokens(query);
  const bonus = new Map(recent.map((key, place) => [key, RECENT - place]));
  const scored: { readonly item: PaletteItem; readonly value: number }[] = [];
  for (const item of items) {
    const value = valueOf(words, item);
    if (value === null) continue;
    scored.push({ item, value: value + Math.max(0, bonus.get(item.key) ?? 0) });
  }
  return scored.sort((a, b) => b.value - a.value).map(({ item }) => item);
}

/** What fits by the name of its menu comes after all that fits by its own. */
function byMenu(others: readonly Folded[], item: PaletteItem): number | null {
  const value = score(others, item.folded);
  return value === null ? null : value - BY_MENU;
}

function valueOf(words: readonly Folded[], item: PaletteItem): number | null {
  const [first, ...rest] = words;
  if (first === undefined) return 0;
  if (item.type === 'action') {
    const others = words.filter((word) => !item.menu.startsWith(word));
    return (
      score(words, item.folded) ?? (others.length < words.length ? byMenu(others, item) : null)
    );
  }
  if (item.type !== 'element') return score(words, item.folded);
  const label = item.label.toLowerCase();
  if (!label.startsWith(first)) return score(words, item.folded);
  const value = score(rest, item.folded);
  return value === null ? null : value + (label === first ? LABEL_WHOLE : LABEL_BEGUN);
}
