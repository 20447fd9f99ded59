import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { isElementKind } from '../../../shared/model/entities.ts';
import { afterPaint } from '../../components/after-paint.ts';
import { useAppSelector, useAppStore } from '../../state/store.ts';
import { useMirror } from '../../app/use-mirror.ts';
import { OutlineContext } from './context.ts';
import type { Desk } from './desk.ts';
import { EmptyOutline } from './EmptyOutline.tsx';
import { goTo, reveal } from './go.ts';
import { firstLine } from './typing/lines.ts';
import { OutlineModel, type Look } from './rows/model.ts';
import styles from './Outline.module.css';
import { OutlineActions } from './OutlineActions.tsx';
import { OutlineToolbar } from './OutlineToolbar.tsx';
import { OutlineTree } from './tree/OutlineTree.tsx';
import { revealed, rowActivated } from './outline-slice.ts';
import { useLeaving } from './saving/use-leaving.ts';
import { useParts } from './use-parts.ts';
import { useUnsaved } from './saving/use-unsaved.ts';

/**
 * The whole map as a tree of lines, to be typed while people talk. A first look goes only as far as the
 * eye does; the whole follows when that is on the screen.
 */
export function Outline() {
  const [model] = useState(() => new OutlineModel());
  const tree = useRef<HTMLDivElement>(null);
  const parts = useParts(model, tree);
  const { desk, memory } = parts;
  const [isWhole, setWhole] = useState(false);
  useEffect(() => afterPaint(() => setWhole(true)), []);
  const look = useAppSelector((root) => model.look(root, isWhole));

  useUnsaved(desk, memory, isWhole && look !== null);
  useActiveRow(desk, look);
  // Until then, what is selected is what it was in the view before, and is gone to.
  useMirrored(isWhole ? look : null);
  useReveal(desk, tree, isWhole && look !== null);
  useLeaving(desk);

  if (!look) return null;
  return (
    <OutlineContext value={parts}>
      <div className={styles.outline}>
        {isWhole && <OutlineActions tree={tree} />}
        <div className={styles.bar}>{isWhole && <OutlineToolbar found={look.found} />}</div>
        <OutlineTree look={look} isFirst={!isWhole} tree={tree} />
        {look.map.kinds.size === 0 && <EmptyOutline />}
      </div>
    </OutlineContext>
  );
}

/** Finds the active row another row where it is not to be seen any more. */
function useActiveRow(desk: Desk, look: Look | null): void {
  const active = useAppSelector(({ outline }) => outline.active);
  const last = useRef(0);
  useLayoutEffect(() => {
    if (!active || !look) return;
    const { view } = look;
    const index = view.indexOf(active.key);
    if (index !== -1) {
      last.current = index;
      return;
    }
    const { view: whole } = desk.look();
    const near = whole.row(active.key) ?? whole.rows[Math.min(last.current, whole.rows.length) - 1];
    const other = near ?? whole.rows[0];
    if (!other || other.key === active.key) return;
    desk.dispatch(rowActivated({ key: other.key, typing: active.typing, caret: 'end' }));
  }, [active, look, desk]);
}

/** What is active in the outline is what the rest of the window takes as selected. */
function useMirrored(look: Look | null): void {
  const active = useAppSelector(({ outline }) => outline.active?.key);
  const row = active === undefined ? undefined : look?.view.row(active);
  const known = row ? { kind: row.place.kind, id: row.place.child } : null;
  useMirror(row?.draft ? 'new-line' : known);
}

/** Goes where somebody asked to be shown something; coming from another view, to what is selected. */
function useReveal(desk: Desk, tree: RefObject<HTMLElement | null>, isReady: boolean): void {
  const store = useAppStore();
  const wanted = useAppSelector(({ outline }) => outline.reveal);
  useEffect(() => {
    if (!wanted || !isReady) return;
    reveal(desk, wanted.id);
    desk.dispatch(revealed());
  }, [desk, wanted, isReady]);

  const begin = useEffectEvent(() => {
    const { ui, outline, workspace } = store.getState();
    if (!workspace.data || outline.reveal) return;
    if (workspace.data.kinds.size === 0 && outline.drafts.length === 0) {
      if (desk.canEdit()) firstLine(desk);
      return;
    }
    const { selected } = ui;
    if (selected && isElementKind(selected.kind)) reveal(desk, selected.id);
    else if (outline.active) goTo(desk, outline.active.key, { typing: false });
    // A workspace that opens is ready for keys.
    if (document.activeElement === document.body) tree.current?.focus();
  });
  // Before any key: one that came first would act on a line that is left right after.
  useLayoutEffect(() => {
    if (isReady) begin();
  }, [isReady]);
}
