import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, type RefObject } from 'react';
import { entity } from '../../../../shared/model/queries.ts';
import { afterPaint } from '../../../components/after-paint.ts';
import { useHeldFocus } from '../../../components/overlays/use-held-focus.ts';
import { useRowInSight } from '../../../components/rows/use-row-in-sight.ts';
import { useVirtualRows } from '../../../components/rows/use-virtual-rows.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useOutline } from '../context.ts';
import { DropMarker } from './DropMarker.tsx';
import { goTo } from '../go.ts';
import type { Look } from '../rows/model.ts';
import styles from './OutlineTree.module.css';
import { OutlineRow } from './Row.tsx';
import { RowMenu } from './RowMenu.tsx';
import type { OutlineView } from '../rows/rows.ts';
import { isSelected, selectionOf } from '../selection.ts';
import { useClipboard } from '../moving/use-clipboard.ts';
import { usePointer, type RowAt } from '../moving/use-pointer.ts';
import { useRowMenu } from './use-row-menu.ts';
import { useTreeKeys } from '../typing/use-tree-keys.ts';

/** How many rows are drawn beyond those that show. */
const OVERSCAN = 6;

interface OutlineTreeProps {
  readonly look: Look;
  /** Whether this is a first look: as little as reading begins with. */
  readonly isFirst: boolean;
  readonly tree: RefObject<HTMLDivElement | null>;
}

/** The tree: the rows that show, and what keys, pointer and clipboard do to them. */
export function OutlineTree({ look, isFirst, tree }: OutlineTreeProps) {
  const { t, perform } = useOutline();
  const { view } = look;
  const { active, activeIndex, selection, taken } = useChosenRows(view);
  const { virtualizer, sized, pageSize } = useVirtualRows(
    view,
    activeIndex,
    tree,
    isFirst ? 0 : OVERSCAN,
  );
  const id = useId();

  const onKeyDown = useTreeKeys(pageSize);
  useClipboard(tree);
  const { menu, onContextMenu, close } = useRowMenu();

  const { handlers, dropping } = usePointer(tree, (y) => rowAt(tree.current, virtualizer, view, y));
  const target = dropping && virtualizer.measurementsCache[view.indexOf(dropping.target.key)];

  useRowInSight(virtualizer, tree, active, activeIndex);

  const holding = useHeldFocus(
    tree,
    ({ relatedTarget, currentTarget }) => !currentTarget.contains(relatedTarget),
  );

  useEffect(() => afterPaint(() => performance.mark('outline-painted')), []);

  return (
    <>
      <div
        ref={tree}
        role="tree"
        aria-label={t('action.view-outline')}
        aria-multiselectable
        aria-activedescendant={active && activeIndex !== -1 ? `${id}-${activeIndex}` : undefined}
        // Where keys would act is only known once the whole is read: then it goes to what was selected elsewhere.
        aria-busy={isFirst}
        tabIndex={isFirst ? -1 : 0}
        className={styles.tree}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          holding.onFocus();
          const first = view.rows[0];
          if (event.target !== event.currentTarget || activeIndex !== -1 || !first) return;
          perform((now) => goTo(now, first.key, { typing: false }));
        }}
        // Before the line itself hears of it and goes.
        onBlurCapture={holding.onBlur}
        onContextMenu={onContextMenu}
        {...handlers}
      >
        <div ref={sized} role="none" className={styles.rows}>
          {virtualizer.getVirtualItems().map(({ index, key }) => {
            const row = view.rows[index];
            if (!row) return null;
            const isActive = index === activeIndex;
            return (
              <OutlineRow
                key={key}
                row={row}
                index={index}
                id={`${id}-${index}`}
                position={view.positionOf(row)}
                siblings={view.rowsUnder(view.parentOf(row)).length}
                isOpen={view.isOpen(row)}
                hasChildren={view.rowsUnder(row).length > 0}
                isCut={view.isCut(row)}
                isActive={isActive}
                isSelected={isSelected(selection, index, row.key)}
                isTaken={taken?.keys.includes(row.key) ?? false}
                typing={isActive && active?.typing ? active : null}
                sketch={
                  isFirst ? (entity(look.map, row.place.kind, row.place.child) ?? null) : null
                }
                measure={virtualizer.measureElement}
              />
            );
          })}
          {dropping && target && (
            <DropMarker drop={dropping} top={target.start} height={target.size} />
          )}
        </div>
      </div>
      {menu && <RowMenu {...menu} onClose={close} />}
    </>
  );
}

/** The rows that keys act on: the active one, what is selected, and what was cut. */
function useChosenRows(view: OutlineView) {
  const active = useAppSelector(({ outline }) => outline.active);
  const anchor = useAppSelector(({ outline }) => outline.anchor);
  const picked = useAppSelector(({ outline }) => outline.picked);
  const taken = useAppSelector(({ outline }) => outline.taken);
  const activeIndex = active ? view.indexOf(active.key) : -1;
  return { active, activeIndex, selection: selectionOf(view, { active, anchor, picked }), taken };
}

/** The row at a height of the window; `null` where there is none. */
function rowAt(
  scroller: HTMLElement | null,
  virtualizer: Pick<Virtualizer<HTMLElement, Element>, 'getVirtualItemForOffset'>,
  view: OutlineView,
  y: number,
): ReturnType<RowAt> {
  if (!scroller) return null;
  const offset = y - scroller.getBoundingClientRect().top + scroller.scrollTop;
  const item = virtualizer.getVirtualItemForOffset(offset);
  const row = item && view.rows[item.index];
  return row ? { row, fraction: (offset - item.start) / item.size } : null;
}
