import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { brushOn } from './brush.ts';
import { centred, contains, shown, toMap, type Camera, type Size } from './camera.ts';
import { hearTheme, readColours, type Colours } from './colours.ts';
import { LOOKS } from './looks.ts';
import styles from './Overview.module.css';
import { SIGN_KINDS, type Scene } from './scene.ts';
import type { Frame, Stage } from './stage.ts';
import { useFrames } from './use-frames.ts';

/** The largest that the picture may be, in pixels. */
const LARGEST: Size = { width: 168, height: 120 };
const PADDING = 6;

/**
 * All of the map in small, with the part that the window shows: drag that, or press where to go. Where the window shows
 * all of it, there is nothing to go to.
 */
export function Overview({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('map');
  const canvas = useRef<HTMLCanvasElement>(null);
  const part = useRef<HTMLDivElement>(null);
  const drawn = useRef<Scene | null>(null);
  const colours = useRef<Colours | null>(null);

  useFrames(stage, (frame) => {
    const { current } = canvas;
    if (!current || !part.current) return;
    const small = smallCamera(frame.scene);
    if (drawn.current !== frame.scene && !frame.isMoving) {
      drawn.current = frame.scene;
      colours.current ??= readColours(current.parentElement ?? document.body);
      drawSmall(current, frame.scene, small, colours.current);
    }
    frameIn(part.current, small, frame);
    const { parentElement } = part.current;
    const isWhole = contains(shown(frame.camera, frame.size), frame.scene.bounds);
    parentElement?.toggleAttribute('data-whole', isWhole);
  });
  useEffect(
    () =>
      hearTheme(() => {
        colours.current = null;
        drawn.current = null;
        stage.invalidate();
      }),
    [stage],
  );

  const go = (event: PointerEvent<HTMLElement>) => {
    const { scene, camera, size } = stage;
    if (!scene || !camera) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    const { x, y } = toMap(smallCamera(scene), at);
    stage.look(centred({ left: x, top: y, right: x, bottom: y }, size, camera.k));
  };
  return (
    <div
      className={styles.overview}
      role="img"
      aria-label={t('overview')}
      data-own=""
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) go(event);
      }}
    >
      <canvas ref={canvas} className={styles.picture} />
      <div ref={part} className={styles.part} />
    </div>
  );
}

/** How the map is looked at so that all of it shows in small. */
function smallCamera({ bounds }: Scene): Camera {
  const width = Math.max(bounds.right - bounds.left, 1);
  const height = Math.max(bounds.bottom - bounds.top, 1);
  const k = Math.min(
    (LARGEST.width - 2 * PADDING) / width,
    (LARGEST.height - 2 * PADDING) / height,
  );
  return centred(bounds, LARGEST, k);
}

function drawSmall(canvas: HTMLCanvasElement, scene: Scene, small: Camera, colours: Colours): void {
  const context = brushOn(canvas, LARGEST, devicePixelRatio);
  if (!context) return;
  for (const [sign, kind] of SIGN_KINDS.entries()) {
    context.fillStyle = colours[LOOKS[kind].line];
    for (let place = 0; place < scene.signs.length; place += 1) {
      if (scene.signs[place] !== sign) continue;
      context.fillRect(
        (scene.x[place] ?? 0) * small.k + small.x,
        (scene.y[place] ?? 0) * small.k + small.y,
        Math.max((scene.width[place] ?? 0) * small.k, 0.75),
        Math.max((scene.height[place] ?? 0) * small.k, 0.75),
      );
    }
  }
}

/** Puts the frame around the part of the map that the window shows; at the edges of the picture it ends. */
function frameIn({ style }: HTMLElement, small: Camera, { camera, size }: Frame): void {
  const { left, top, right, bottom } = shown(camera, size);
  const clampX = (x: number) => Math.min(Math.max(x * small.k + small.x, 1), LARGEST.width - 1);
  const clampY = (y: number) => Math.min(Math.max(y * small.k + small.y, 1), LARGEST.height - 1);
  style.translate = `${clampX(left)}px ${clampY(top)}px`;
  style.width = `${Math.max(clampX(right) - clampX(left), 3)}px`;
  style.height = `${Math.max(clampY(bottom) - clampY(top), 3)}px`;
}
