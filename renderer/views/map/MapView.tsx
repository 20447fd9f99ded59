import { useMemo, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { buildGraph } from '../../../shared/map/graph.ts';
import { isElementKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../state/store.ts';
import { entitySelected } from '../../state/ui.ts';
import { useArranged } from './layout/use-arranged.ts';
import styles from './MapView.module.css';
import { useStage } from './use-stage.ts';
import type { Looked } from './viewport/looked.ts';
import { Viewport } from './viewport/Viewport.tsx';
import { ViewportActions } from './viewport/ViewportActions.tsx';

const NONE: ReadonlySet<Id> = new Set();

/** How everything hangs together: the whole map as a picture to move about in. */
export function MapView() {
  const { t } = useTranslation('map');
  const dispatch = useAppDispatch();
  const tree = useRef<HTMLDivElement>(null);
  const stage = useStage();
  const map = useWorkspace((state) => state);
  const { folded, placed } = useAppSelector((state) => state.map);
  const graph = useMemo(() => map && buildGraph(map, { folded, shown: null }), [map, folded]);
  const wanted = useMemo(
    () => (map && graph ? { map, graph, placed, picture: 'all' } : null),
    [map, graph, placed],
  );
  const arranged = useArranged(wanted);
  const active = useAppSelector(({ ui }) =>
    ui.selected && isElementKind(ui.selected.kind) ? ui.selected.id : null,
  );
  const looked = useMemo(
    (): Looked => ({ active, picked: NONE, clear: null, lit: NONE }),
    [active],
  );
  if (map?.kinds.size === 0) {
    return (
      <EmptyState title={t('empty.title')}>
        <p>{t('empty.hint')}</p>
      </EmptyState>
    );
  }
  const choose = (event: MouseEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const id = stage.cardAt({ x: event.clientX - left, y: event.clientY - top });
    const kind = id === null ? undefined : map?.kinds.get(id);
    if (kind && id !== null) dispatch(entitySelected({ kind, id }));
  };
  return (
    <div className={styles.view}>
      <ViewportActions stage={stage} active={active} />
      {arranged && (
        <Viewport
          stage={stage}
          arranged={arranged}
          looked={looked}
          tree={tree}
          handlers={{ onClick: choose }}
        />
      )}
    </div>
  );
}
