import type { Id } from '../../../../shared/model/id.ts';
import type { Step } from './entry-keys.ts';

/** The attribute by which the page finds its entries; its value is the entry's key. */
export const ENTRY = 'data-entry';

/** Marks a column of the page; entries outside any column make one of their own. */
export const COLUMN = 'data-column';

/** Puts the focus on an entry, once the page shows it. */
export function focusEntry(key: Id): void {
  requestAnimationFrame(() => entryElement(key)?.focus());
}

/** The element of an entry, if the page shows it. */
export function entryElement(key: Id): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[${ENTRY}="${CSS.escape(key)}"]`);
}

/** Puts the focus on the entry that a step from another one leads to, if there is one. */
export function stepFrom(from: HTMLElement, step: Step): void {
  const page = from.closest('[data-page]');
  if (!page) return;
  const entries = [...page.querySelectorAll<HTMLElement>(`[${ENTRY}]`)].filter(isShown);
  entryAt(entries, from, step)?.focus();
}

function entryAt(
  entries: readonly HTMLElement[],
  from: HTMLElement,
  step: Step,
): HTMLElement | undefined {
  const at = entries.indexOf(from);
  switch (step) {
    case 'next':
      return entries[at + 1];
    case 'previous':
      return entries[at - 1];
    case 'first':
      return entries[0];
    case 'last':
      return entries.at(-1);
    case 'next-column':
    case 'previous-column': {
      const columns = [...new Set(entries.map(columnOf))].filter((column) => column !== null);
      const here = columnOf(from);
      const next =
        here === null
          ? columns[step === 'next-column' ? 0 : columns.length - 1]
          : columns[columns.indexOf(here) + (step === 'next-column' ? 1 : -1)];
      return next && entries.find((entry) => columnOf(entry) === next);
    }
  }
}

function columnOf(entry: HTMLElement): Element | null {
  return entry.closest(`[${COLUMN}]`);
}

/** Entries in a part that is folded cannot have the focus. */
function isShown(entry: HTMLElement): boolean {
  return entry.checkVisibility();
}
