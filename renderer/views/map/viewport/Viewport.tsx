import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type HTMLAttributes,
  type ReactNode,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { entity } from '../../../../shared/model/queries.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { cardElementId } from '../Card.tsx';
import type { Arranged } from '../layout/arranger.ts';
import { Cards } from './Cards.tsx';
import { hearTheme } from './colours.ts';
import { hearGestures } from './gestures.ts';
import type { Looked } from './looked.ts';
import { Overview } from './Overview.tsx';
import { Picture } from './picture.ts';
import type { Stage } from './stage.ts';
import { useFrames } from './use-frames.ts';
import styles from './Viewport.module.css';

interface ViewportProps {
  readonly stage: Stage;
  readonly arranged: Arranged;
  readonly looked: Looked;
  /** What has the focus and hears the keys while nothing is typed in. */
  readonly tree: RefObject<HTMLDivElement | null>;
  /** What hears the pointer and the keys. */
  readonly handlers: HTMLAttributes<HTMLDivElement>;
  /** Called when the space bar was pressed and nothing was dragged meanwhile. */
  readonly onSpace: () => void;
  /** What lies over the cards, placed in pixels of the map. */
  readonly children?: ReactNode;
}

/** The map as it is looked at: the picture behind, the cards in sight over it, the overview in a corner. */
export function Viewport({
  stage,
  arranged,
  looked,
  tree,
  handlers,
  onSpace,
  children,
}: ViewportProps) {
  const { t } = useTranslation('map');
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [elements] = useState(() => new Map<Id, HTMLElement>());

  const tapSpace = useEffectEvent(onSpace);
  const resize = useEffectEvent(({ clientWidth: width, clientHeight: height }: HTMLElement) =>
    stage.resize({ width, height }, looked.active),
  );
  useLayoutEffect(() => {
    const { current } = surface;
    if (!current) return undefined;
    resize(current);
    const observer = new ResizeObserver(() => resize(current));
    observer.observe(current);
    const stop = hearGestures(current, stage, () => tapSpace());
    return () => {
      observer.disconnect();
      stop();
    };
  }, [stage]);
  useLayoutEffect(() => {
    stage.show(arranged.scene, looked.active);
  }, [stage, arranged.scene, looked.active]);

  return (
    <div ref={surface} className={styles.surface} {...handlers}>
      <canvas ref={canvas} className={styles.picture} aria-hidden="true" />
      <Painted
        stage={stage}
        canvas={canvas}
        arranged={arranged}
        looked={looked}
        elements={elements}
      />
      <div
        ref={tree}
        role="tree"
        tabIndex={0}
        aria-label={t('label')}
        aria-multiselectable="true"
        aria-activedescendant={looked.active === null ? undefined : cardElementId(looked.active)}
        className={styles.tree}
      >
        <World stage={stage}>
          <Cards stage={stage} arranged={arranged} looked={looked} elements={elements} />
        </World>
      </div>
      <div className={styles.over}>
        <World stage={stage}>{children}</World>
      </div>
      <Overview stage={stage} />
    </div>
  );
}

interface PaintedProps extends Pick<ViewportProps, 'stage' | 'arranged' | 'looked'> {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly elements: ReadonlyMap<Id, HTMLElement>;
}

/** How long the map has to stand still before a picture that was stretched is painted anew, in milliseconds. */
const REST = 120;

/** Paints the picture with every frame that needs it. */
function Painted({ stage, canvas, arranged, looked, elements }: PaintedProps) {
  const picture = useRef<Picture | null>(null);
  const rest = useRef<number | undefined>(undefined);
  const renew = useCallback(() => {
    picture.current?.renew();
    stage.invalidate();
  }, [stage]);
  useLayoutEffect(() => stage.invalidate());
  useFrames(stage, (frame) => {
    if (!canvas.current) return;
    picture.current ??= new Picture(canvas.current);
    const isStretched = picture.current.draw(frame, {
      looked,
      isDressed: (id) => elements.has(id),
      textOf: (place) => textOf(arranged, frame.scene.ids[place]),
    });
    clearTimeout(rest.current);
    if (isStretched) rest.current = setTimeout(renew, REST);
  });
  useEffect(() => () => clearTimeout(rest.current), []);
  useEffect(() => {
    const redraw = () => {
      picture.current?.recolour();
      stage.invalidate();
    };
    // The names on the map are in a face that may still be on its way.
    void document.fonts.ready.then(renew);
    return hearTheme(redraw);
  }, [stage, renew]);
  return null;
}

function textOf({ map, graph }: Arranged, id: Id | undefined): string {
  const node = id === undefined ? undefined : graph.nodes.get(id);
  return node ? (entity(map, node.kind, node.id)?.text ?? '') : '';
}

/** What stands on the map, in its pixels. */
function World({ stage, children }: { readonly stage: Stage; readonly children: ReactNode }) {
  const pan = useRef<HTMLDivElement>(null);
  const zoom = useRef<HTMLDivElement>(null);
  useFrames(stage, ({ camera: { x, y, k }, level }) => {
    if (!pan.current || !zoom.current) return;
    // Letters are sharp only on whole pixels.
    const whole = (length: number) => Math.round(length * devicePixelRatio) / devicePixelRatio;
    pan.current.style.translate = `${whole(x)}px ${whole(y)}px`;
    zoom.current.style.scale = String(k);
    zoom.current.style.setProperty('--zoom', String(k));
    zoom.current.dataset.level = level;
  });
  return (
    <div ref={pan} className={styles.pan}>
      <div ref={zoom} className={styles.zoom}>
        {children}
      </div>
    </div>
  );
}
