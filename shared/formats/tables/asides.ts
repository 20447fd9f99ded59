import { safeHref } from '../../documents/links.ts';
import { cleanLine } from '../../model/text.ts';
import type { MapDraft, SaidElement } from '../map-draft.ts';
import { escapeLineStart, escapeText } from '../markdown/escape.ts';
import type { CellAside, Table } from './table.ts';
import { told } from './told.ts';

/**
 * Puts what is said beside the cells of a table where their words went: links become references, notes stand in the detail.
 * What is said beside a cell that is no element by itself is told as left out.
 * @param before how many elements there were before the table was drawn
 */
export function drawAsides(draft: MapDraft, { rows, asides = [] }: Table, before: number): void {
  if (asides.length === 0) return;
  const said = Map.groupBy(draft.saidSince(before), ({ text }) => text);
  const details = new Map<string, string>();
  const words = new Map(rows.map(({ line, cells }) => [line, cells]));
  const known = ({ line, column }: CellAside): SaidElement | undefined => {
    const text = cleanLine(words.get(line)?.[column] ?? '');
    const found = said.get(text) ?? [];
    return found.find((one) => one.line === line) ?? found[0];
  };
  for (const aside of asides) {
    const element = known(aside);
    if ('href' in aside) {
      const url = safeHref(aside.href);
      if (!element || url === null) {
        draft.leaveOut(aside.line, 'table-link', { href: told(aside.href) });
      } else if (element.kind === 'reference') draft.amend('reference', element.id, { url });
      else {
        const under = { parent: element.id, as: 'cites' } as const;
        draft.add({ kind: 'reference', text: url, under, fields: { url }, line: aside.line });
      }
    } else if (aside.words.trim() !== '') {
      const by = aside.by === '' ? '' : `${aside.by}: `;
      if (element) {
        const detail = details.get(element.id) ?? element.detail;
        const note = asProse(`${by}${aside.words.trim()}`);
        const whole = [detail, note].filter((part) => part !== '').join('\n\n');
        details.set(element.id, whole);
        draft.amend(element.kind, element.id, { detail: whole });
      } else {
        draft.leaveOut(aside.line, 'table-note', { words: told(`${by}${aside.words}`) });
      }
    }
  }
}

/** Several lines as Markdown that says them. */
function asProse(words: string): string {
  return words
    .split('\n')
    .map((line) => escapeLineStart(escapeText(line)))
    .join('\n');
}
