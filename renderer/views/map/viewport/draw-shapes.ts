import { SIGNS } from '../../../../shared/model/signs.ts';
import { CORNER, LOOKS } from './looks.ts';
import { FADED, type Brush, type Emphasis } from './brush.ts';
import { SIGN_KINDS } from './scene.ts';

/** Lower than this on the screen, corners and outlines cannot be told from the rest. */
const ROUND_FROM = 8;
/** Lower than this, what is within an outline cannot. */
const HOLLOW_FROM = 4;
/** From this height on there is room for a sign. */
const SIGN_FROM = 11;
/** Signs are no larger than on a card. */
const LARGEST_SIGN = 14;

/** Draws cards as shapes: in the colours of their kinds, and with their signs where there is room. */
export function drawShapes(brush: Brush, places: readonly number[], emphasis: Emphasis): void {
  const bySign = SIGN_KINDS.map((): number[] => []);
  for (const place of places) bySign[brush.scene.signs[place] ?? 0]?.push(place);
  for (const [sign, ofSign] of bySign.entries()) {
    const { clear } = emphasis;
    drawKind(brush, sign, clear ? ofSign.filter((place) => clear.has(place)) : ofSign);
    if (!clear) continue;
    brush.context.globalAlpha = FADED;
    drawKind(
      brush,
      sign,
      ofSign.filter((place) => !clear.has(place)),
    );
    brush.context.globalAlpha = 1;
  }
}

function drawKind(
  { context, colours, camera, scene, fonts }: Brush,
  sign: number,
  places: readonly number[],
): void {
  const kind = SIGN_KINDS[sign];
  if (kind === undefined || places.length === 0) return;
  const { fill, line, ink, isDashed } = LOOKS[kind];
  const { k } = camera;
  const signed: (readonly [number, number, number])[] = [];
  const hollow: (readonly [number, number, number, number])[] = [];
  const outline = Math.max(k, 1);
  context.lineWidth = outline;
  context.fillStyle = colours[line];
  for (const place of places) {
    const x = (scene.x[place] ?? 0) * k + camera.x;
    const y = (scene.y[place] ?? 0) * k + camera.y;
    const w = (scene.width[place] ?? 0) * k;
    const h = (scene.height[place] ?? 0) * k;
    if (h < ROUND_FROM) {
      context.fillRect(x, y, Math.max(w, 1), Math.max(h, 1));
      if (h >= HOLLOW_FROM) hollow.push([x + 1, y + 1, w - 2, h - 2]);
    } else {
      context.beginPath();
      context.roundRect(x + outline / 2, y + outline / 2, w - outline, h - outline, CORNER * k);
      context.fillStyle = colours[fill];
      context.fill();
      context.strokeStyle = colours[line];
      context.setLineDash(isDashed ? [4 * k, 3 * k] : []);
      context.stroke();
    }
    if (h >= SIGN_FROM) signed.push([x, y, h]);
  }
  context.setLineDash([]);
  context.fillStyle = colours[fill];
  for (const [x, y, w, h] of hollow) context.fillRect(x, y, w, h);
  if (signed.length === 0) return;
  context.fillStyle = colours[ink];
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  for (const [x, y, h] of signed) {
    const size = Math.min(h * 0.75, Math.max(LARGEST_SIGN, LARGEST_SIGN * k));
    context.font = `700 ${Math.round(size)}px ${fonts.interface}`;
    context.fillText(
      SIGNS[kind],
      x + Math.min(h / 2, 22 * Math.max(k, 0.5)),
      y + Math.min(h / 2, 22 * Math.max(k, 0.5)),
    );
  }
}

/** Rings what is selected and lights what was found. */
export function drawEmphasis(
  { context, colours, camera, scene }: Brush,
  places: readonly number[],
  { active, picked, lit }: Emphasis,
): void {
  const ring = (place: number, colour: string, gap: number, width: number) => {
    const x = (scene.x[place] ?? 0) * camera.k + camera.x - gap;
    const y = (scene.y[place] ?? 0) * camera.k + camera.y - gap;
    const w = (scene.width[place] ?? 0) * camera.k + 2 * gap;
    const h = (scene.height[place] ?? 0) * camera.k + 2 * gap;
    context.beginPath();
    context.roundRect(x, y, Math.max(w, 6), Math.max(h, 6), CORNER * camera.k + gap);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  };
  for (const place of places) {
    if (lit.has(place)) ring(place, colours.mark, 2, 4);
    if (picked.has(place)) ring(place, colours['ink-soft'], 2, 2);
  }
  if (active !== null) ring(active, colours.focus, 3, 2.5);
}
