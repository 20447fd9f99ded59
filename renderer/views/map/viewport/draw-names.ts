import { textWidth } from '../../../../shared/map/text-width.ts';
import { wrapText } from '../../../../shared/map/wrap.ts';
import type { Brush } from './brush.ts';
import type { Rect } from './camera.ts';
import { meet } from './culling.ts';
import { branchRect, SIGN_KINDS, type Scene } from './scene.ts';

const FONT_SIZE = 13;
const LINE_HEIGHT = 17;
const WIDEST = 200;
const MOST_LINES = 3;
const PADDING = 4;
/** Where a branch is smaller than this on the screen, there is no room for what it is about. */
const LEAST = { width: 84, height: 60 } as const;
/** Room between one name and the next. */
const APART = 14;
/** More names than these are no help to anybody. */
const MOST = 40;

const ISSUE = SIGN_KINDS.indexOf('issue');

/** The issues of a scene, the largest branch first. */
export function issuesBySize({ signs, ends }: Scene): readonly number[] {
  const issues: number[] = [];
  for (let place = 0; place < signs.length; place += 1)
    if (signs[place] === ISSUE) issues.push(place);
  const sizeOf = (place: number): number => (ends[place] ?? place) - place;
  return issues.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

/** Writes what issues ask over their branches, as a map has names, as many as there is room for. */
export function drawNames(
  brush: Brush,
  issues: readonly number[],
  textOf: (place: number) => string,
): void {
  const { context, colours, camera, scene, sight, fonts } = brush;
  const taken: Rect[] = [];
  context.font = `600 ${FONT_SIZE}px ${fonts.written}`;
  context.textAlign = 'start';
  context.textBaseline = 'middle';
  for (const place of issues) {
    if (taken.length >= MOST) break;
    const branch = branchRect(scene, place);
    const width = (branch.right - branch.left) * camera.k;
    const height = (branch.bottom - branch.top) * camera.k;
    if (width < LEAST.width || height < LEAST.height || !meet(branch, sight)) continue;
    const room = Math.min(width, WIDEST) - 2 * PADDING;
    const most = Math.min(Math.floor(height / LINE_HEIGHT), MOST_LINES);
    const lines = wrapText(textOf(place), room, FONT_SIZE * WEIGHT, most);
    const rect = rectFor(brush, place, lines);
    if (taken.some((other) => meet(other, rect))) continue;
    taken.push(spaced(rect));
    context.globalAlpha = 0.95;
    context.fillStyle = colours.paper;
    context.beginPath();
    context.roundRect(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top, 3);
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = colours.ink;
    for (const [index, line] of lines.entries()) {
      const y = rect.top + PADDING / 2 + (index + 0.5) * LINE_HEIGHT;
      context.fillText(line, rect.left + PADDING, y);
    }
  }
}

/** How much wider a text in the weight of names is than in that of text. */
const WEIGHT = 1.06;

function rectFor({ scene, camera }: Brush, place: number, lines: readonly string[]): Rect {
  const left = (scene.x[place] ?? 0) * camera.k + camera.x - PADDING / 2;
  const top = (scene.y[place] ?? 0) * camera.k + camera.y - PADDING / 2;
  const widest = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE * WEIGHT)), 0);
  return {
    left,
    top,
    right: left + widest + 2 * PADDING,
    bottom: top + lines.length * LINE_HEIGHT + PADDING,
  };
}

function spaced({ left, top, right, bottom }: Rect): Rect {
  return {
    left: left - APART,
    top: top - APART / 2,
    right: right + APART,
    bottom: bottom + APART / 2,
  };
}
