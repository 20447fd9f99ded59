import type { Id } from '../../../../shared/model/id.ts';

/** A place in a session that is pointed at, and where its mark is drawn, in pixels of the window. */
export interface DropSpot {
  readonly session: Id;
  /** The item that it follows; `null` for the beginning. */
  readonly after: Id | null;
  readonly mark: { readonly x: number; readonly y: number; readonly width: number };
}

/** The place in an open session that a point of the window means; `null` where it means none. */
export function dropAt(board: HTMLElement, x: number, y: number): DropSpot | null {
  const column = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-session][data-open]'))
    .find((found) => found !== null && board.contains(found));
  const session = column?.dataset['session'];
  const list = column?.querySelector('[data-list]');
  if (!column || session === undefined || !list) return null;
  const frame = list.getBoundingClientRect();
  const rows = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const below = rows.findIndex((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return y < (top + bottom) / 2;
  });
  const before = below === -1 ? rows.at(-1) : rows[below - 1];
  const edge = before
    ? before.getBoundingClientRect().bottom
    : (rows[0]?.getBoundingClientRect().top ?? frame.top);
  return {
    session,
    after: before?.dataset['item'] ?? null,
    mark: {
      x: frame.left,
      y: Math.min(Math.max(edge, frame.top), frame.bottom),
      width: frame.width,
    },
  };
}
