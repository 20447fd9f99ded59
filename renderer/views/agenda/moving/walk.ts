import type { Id } from '../../../../shared/model/id.ts';
import type { Active } from '../agenda-slice.ts';
import type { AgendaLook } from '../agenda-model.ts';

/** Where an arrow leads: within a column, to its ends, or to the column before or after. */
export type Way = 'up' | 'down' | 'first' | 'last' | 'back' | 'on';

type Columns = Pick<AgendaLook, 'sessions' | 'candidates'>;

/**
 * What keys act on after an arrow. The sessions are columns beside each other, those with nothing in them left out, and
 * the candidates are the last one.
 * @returns `null` where it leads nowhere
 */
export function neighbour(look: Columns, at: Active, way: Way): Active | null {
  const columns = columnsOf(look);
  const across = columns.findIndex((column) => column.some((one) => isSame(one, at)));
  const column = columns[across] ?? [];
  const down = column.findIndex((one) => isSame(one, at));
  switch (way) {
    case 'up':
      return column[down - 1] ?? null;
    case 'down':
      return column[down + 1] ?? null;
    case 'first':
      return column[0] ?? null;
    case 'last':
      return column.at(-1) ?? null;
    case 'back':
      return sameHeight(columns[across - 1], down);
    case 'on':
      return sameHeight(columns[across + 1], down);
  }
}

/**
 * The candidate that keys act on once one was put on an agenda, and has gone to those that are on one already: the next
 * that is on none, or else the one before.
 * @returns `null` where none is left
 */
export function nextCandidate(candidates: AgendaLook['candidates'], added: Id): Id | null {
  const at = candidates.findIndex(({ issue }) => issue.id === added);
  const isFree = ({ isPlanned }: AgendaLook['candidates'][number]) => !isPlanned;
  const next =
    candidates.slice(at + 1).find(isFree) ?? candidates.slice(0, Math.max(at, 0)).findLast(isFree);
  return next?.issue.id ?? null;
}

function columnsOf({ sessions, candidates }: Columns): readonly (readonly Active[])[] {
  return [
    ...sessions.map(({ items }) =>
      items.map(({ item }): Active => ({ kind: 'item', id: item.id })),
    ),
    candidates.map(({ issue }): Active => ({ kind: 'candidate', id: issue.id })),
  ].filter((column) => column.length > 0);
}

function sameHeight(column: readonly Active[] | undefined, down: number): Active | null {
  return column?.[Math.min(down, column.length - 1)] ?? null;
}

function isSame(a: Active, b: Active): boolean {
  return a.kind === b.kind && a.id === b.id;
}
