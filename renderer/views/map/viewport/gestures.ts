import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { ZOOM } from './camera.ts';
import type { Stage } from './stage.ts';

/** Which drags are the map's: what begins on a card is the card's, unless the space bar is held. */
interface Hold {
  isHeld: boolean;
  /** Whether the map was dragged since. */
  wasUsed: boolean;
}

/** A line of text, in pixels, for wheels that count in lines. */
const LINE = 20;
/** How much a pixel of the wheel zooms: a notch of a mouse by a quarter, a pinch of a trackpad as the fingers go. */
const BY_WHEEL = 0.002;
const BY_PINCH = 0.01;

/**
 * Hears how hands move the map: drags beside the cards, with the middle button or with the space bar held, fingers on
 * a touch screen, the wheel; with Ctrl, as a pinch of a trackpad comes, it zooms.
 * @param onSpace called when the space bar was pressed for nothing of that
 * @returns ends it
 */
export function hearGestures(surface: HTMLElement, stage: Stage, onSpace: () => void): () => void {
  const space: Hold = { isHeld: false, wasUsed: false };
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([ZOOM.least, ZOOM.most])
    .clickDistance(4)
    .filter((event: Event) => isOfMap(event, space))
    .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (space.isHeld) space.wasUsed = true;
      if (sourceEvent) surface.dataset.dragged = '';
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) stage.look({ x: transform.x, y: transform.y, k: transform.k });
    })
    .on('end', () => delete surface.dataset.dragged);
  const selection = select(surface);
  selection.call(behaviour).on('wheel.zoom', null).on('dblclick.zoom', null);
  // Whatever else moves the camera, the next drag begins where it is.
  const follow = stage.onFrame(({ camera: { x, y, k } }) =>
    selection.property('__zoom', zoomIdentity.translate(x, y).scale(k)),
  );
  const hearing = new AbortController();
  const { signal } = hearing;
  surface.addEventListener('wheel', (event) => turnWheel(event, surface, stage), {
    passive: false,
    signal,
  });
  surface.addEventListener('dblclick', (event) => zoomInOn(event, surface, stage), { signal });
  hearSpace(surface, space, onSpace, signal);
  return () => {
    hearing.abort();
    follow();
    selection.on('.zoom', null);
  };
}

function isOfMap(event: Event, { isHeld }: Hold): boolean {
  const onCard = event.target instanceof Element && event.target.closest('[data-card], [data-own]');
  if (event instanceof MouseEvent) {
    if (event.ctrlKey || event.shiftKey) return false;
    return event.button === 1 || (event.button === 0 && (isHeld || !onCard));
  }
  return !onCard;
}

function turnWheel(event: WheelEvent, surface: HTMLElement, stage: Stage): void {
  // A text that is longer than its field scrolls first.
  if (event.target instanceof Element && event.target.closest('[data-own]')) return;
  event.preventDefault();
  const { deltaX, deltaY } = inPixels(event, surface);
  if (event.ctrlKey || event.metaKey) {
    const by = Math.abs(deltaY) < 40 ? BY_PINCH : BY_WHEEL;
    stage.zoom(2 ** (-deltaY * by), pointIn(event, surface));
  } else if (event.shiftKey && deltaX === 0) {
    stage.pan(-deltaY, 0);
  } else {
    stage.pan(-deltaX, -deltaY);
  }
}

function inPixels({ deltaX, deltaY, deltaMode }: WheelEvent, surface: HTMLElement) {
  const unit =
    deltaMode === WheelEvent.DOM_DELTA_PAGE
      ? surface.clientHeight
      : deltaMode === WheelEvent.DOM_DELTA_LINE
        ? LINE
        : 1;
  return { deltaX: deltaX * unit, deltaY: deltaY * unit };
}

/** Beside the cards a double click zooms in; on a card of the picture it goes to where it can be read. */
function zoomInOn(event: MouseEvent, surface: HTMLElement, stage: Stage): void {
  if (event.target instanceof Element && event.target.closest('[data-card], [data-own]')) return;
  const at = pointIn(event, surface);
  const card = stage.cardAt(at);
  if (card === null) stage.zoomStep(2, at);
  else stage.zoomTo(card);
}

/** The space bar: while it is held, the map is dragged wherever the pointer is. */
function hearSpace(
  surface: HTMLElement,
  space: Hold,
  onSpace: () => void,
  signal: AbortSignal,
): void {
  const letGo = () => {
    space.isHeld = false;
    delete surface.dataset.held;
  };
  surface.addEventListener(
    'keydown',
    (event) => {
      const isOwn = event.target instanceof Element && event.target.closest('[data-own]');
      if (!isSpace(event) || event.repeat || isOwn) return;
      space.isHeld = true;
      space.wasUsed = false;
      surface.dataset.held = '';
    },
    { signal },
  );
  window.addEventListener(
    'keyup',
    ({ key }) => {
      if (key !== ' ' || !space.isHeld) return;
      letGo();
      if (!space.wasUsed) onSpace();
    },
    { signal },
  );
  window.addEventListener('blur', letGo, { signal });
}

function pointIn({ clientX, clientY }: MouseEvent, surface: HTMLElement) {
  const { left, top } = surface.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function isSpace({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key === ' ' && !ctrlKey && !metaKey && !altKey && !shiftKey;
}
