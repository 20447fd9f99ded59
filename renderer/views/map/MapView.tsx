import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shallowEqual } from 'react-redux';
import { afterPaint } from '../../components/after-paint.ts';
import { Button } from '../../components/buttons/Button.tsx';
import { EmptyState } from '../../components/notices/EmptyState.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppSelector, type RootState } from '../../state/store.ts';
import { OutlineContext } from '../outline/context.ts';
import { firstLine } from '../outline/typing/lines.ts';
import { useLeaving } from '../outline/saving/use-leaving.ts';
import { useUnsaved } from '../outline/saving/use-unsaved.ts';
import { actOnMap } from './acting/acting.ts';
import { HandsContext, type Hands } from './acting/hands.ts';
import type { Wanted } from './layout/arranger.ts';
import { useArranged } from './layout/use-arranged.ts';
import styles from './MapView.module.css';
import type { MapLook, MapState } from './sight/sight.ts';
import { useActiveCard } from './walking/use-active-card.ts';
import { useBeginning } from './use-beginning.ts';
import { useFolds } from './sight/use-folds.ts';
import { useMakeHands } from './acting/use-hands.ts';
import { useMapKeys } from './acting/use-map-keys.ts';
import { useMapPointer } from './acting/use-map-pointer.ts';
import { useReveal, useWholePicture } from './walking/use-reveal.ts';
import { useStage } from './use-stage.ts';
import type { Stage } from './viewport/stage.ts';
import { Viewport } from './viewport/Viewport.tsx';
import { ViewportActions } from './viewport/ViewportActions.tsx';
import { CardEditor } from './work/CardEditor.tsx';
import { CardNotices } from './work/CardNotices.tsx';
import { DragLayer } from './work/DragLayer.tsx';
import { LinkHint } from './work/LinkHint.tsx';
import { MapActions } from './work/MapActions.tsx';
import { MapMenus } from './work/MapMenus.tsx';
import { WorkToolbar } from './work/WorkToolbar.tsx';

/** How everything hangs together: the whole map as a picture to move about in, and to work on in place. */
export function MapView() {
  const tree = useRef<HTMLDivElement>(null);
  const stage = useStage();
  const { hands, model } = useMakeHands(tree, stage);
  const root = useAppSelector(standing, shallowEqual);
  // To set a large map out takes a moment, which no key has to wait for.
  const settled = useDeferredValue(root);
  const wanted = useMemo(() => model.wanted(settled), [model, settled]);
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  useUnsaved(hands.desk, hands.memory, isPainted && wanted !== null);
  useLeaving(hands.desk);
  useFolds();
  if (!wanted) return null;
  const look = model.look(root, wanted);
  return (
    <HandsContext value={hands}>
      <OutlineContext value={hands}>
        <div className={styles.view}>
          {isPainted && <MapActions active={look.looked.active} />}
          <ViewportActions stage={stage} active={look.looked.active} />
          <WorkToolbar active={look.looked.active} found={look.found} />
          <Work hands={hands} stage={stage} wanted={wanted} look={look} />
          <MapMenus />
        </div>
      </OutlineContext>
    </HandsContext>
  );
}

/** All of the window's state on which the map depends. */
function standing({ workspace, outline, settings, map, mapWork }: RootState): MapState {
  return { workspace, outline, settings, map, mapWork };
}

interface WorkProps {
  readonly hands: Hands;
  readonly stage: Stage;
  readonly wanted: Wanted;
  readonly look: MapLook;
}

/** The map, and what hands do on it. The view is drawn for every change of the window's state, this where the map looks otherwise. */
const Work = memo(function Work({ hands, stage, wanted, look }: WorkProps) {
  const { looked } = look;
  const arranged = useArranged(wanted);
  const onKeyDown = useMapKeys(hands);
  const { handlers, drag } = useMapPointer(hands);
  useActiveCard(hands);
  useBeginning(hands, arranged !== null);
  useReveal(stage, looked.active, arranged?.scene ?? null);
  useWholePicture(stage, arranged?.picture ?? null);
  if (wanted.map.kinds.size === 0) return <Empty hands={hands} />;
  return (
    <>
      {arranged && (
        <Viewport
          stage={stage}
          arranged={arranged}
          looked={looked}
          tree={hands.surface}
          handlers={{ ...handlers, onKeyDown }}
          onSpace={() => actOnMap(hands, { act: 'fold' })}
        >
          <CardEditor stage={stage} />
          <CardNotices stage={stage} />
          <LinkHint active={looked.active} />
        </Viewport>
      )}
      {drag && <DragLayer drag={drag} />}
    </>
  );
});

/** Nothing is there yet; the first issue can be written here. */
function Empty({ hands }: { readonly hands: Hands }) {
  const { t } = useTranslation('map');
  const canEdit = useCanEdit();
  return (
    <EmptyState title={t('empty.title')}>
      <p>{t('empty.hint')}</p>
      {canEdit && (
        <Button tone="primary" onClick={() => hands.perform(firstLine)}>
          {t('outline:empty.begin')}
        </Button>
      )}
    </EmptyState>
  );
}
