import type { Point } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { elementOf, labelOf } from '../../../../shared/model/queries.ts';
import { classes } from '../../../components/classes.ts';
import { KindSign } from '../../../components/elements/KindSign.tsx';
import { signOf } from '../../outline/typing/signs.ts';
import type { Row } from '../../outline/rows/row.ts';
import type { CardDrop } from '../acting/card-drop.ts';
import { useHands, type Hands } from '../acting/hands.ts';
import { mayPut } from '../acting/putting.ts';
import type { Drag } from '../acting/use-map-pointer.ts';
import { dropWords } from '../words.ts';
import styles from './DragLayer.module.css';

/** How far from the pointer words stand, and how wide they are at most, in pixels. */
const BESIDE = 16;
const WIDEST = 336;
/** How high they are at most. */
const HIGHEST = 96;

/** What a drag would do, over the map: what goes along with the pointer, where it would go, and why not. */
export function DragLayer({ drag }: { readonly drag: Drag }) {
  const hands = useHands();
  switch (drag.is) {
    case 'cards': {
      const words = drag.drop && dropWords(hands, drag.drop);
      const isNoPlace = drag.isAway || !mayPut(hands);
      const nowhere = drag.isAway ? 'map:drop.away' : 'map:drop.not-here';
      return (
        <>
          {drag.drop && <DropMark drop={drag.drop} isRefused={words?.isRefused ?? false} />}
          <Ghosts rows={drag.rows} grips={drag.grips} at={drag.at} />
          <Words at={drag.at} isRefused={words?.isRefused ?? isNoPlace}>
            {words?.words ??
              hands.t(isNoPlace ? nowhere : 'map:drop.put', { count: drag.rows.length })}
          </Words>
        </>
      );
    }
    case 'tie':
      return (
        <>
          {drag.to !== null && <CardRing id={drag.to} isRefused={drag.hint?.isRefused ?? false} />}
          <TieLine from={startOf(hands, drag.from)} to={drag.at} isRefused={drag.hint?.isRefused} />
          <Words at={drag.at} isRefused={drag.hint?.isRefused ?? false}>
            {drag.hint?.words ?? hands.t('map:drop.tie')}
          </Words>
        </>
      );
  }
}

interface WordsProps {
  readonly at: Point;
  readonly isRefused: boolean;
  readonly children: string;
}

/** What letting go would do, beside the pointer. */
function Words({ at, isRefused, children }: WordsProps) {
  return (
    <div
      role="status"
      className={classes(styles.words, isRefused && styles.refused)}
      style={{ left: beside(at.x, innerWidth - WIDEST), top: beside(at.y, innerHeight - HIGHEST) }}
    >
      {children}
    </div>
  );
}

/** Beside the pointer, but within the window. */
function beside(at: number, most: number): number {
  return Math.max(Math.min(at + BESIDE, most), BESIDE);
}

interface GhostsProps {
  readonly rows: readonly Row[];
  readonly grips: ReadonlyMap<Id, Point>;
  readonly at: Point;
}

/** The cards that go along with the pointer. */
function Ghosts({ rows, grips, at }: GhostsProps) {
  const { sight, toMap, toWindow } = useHands();
  const { map, boxOf } = sight();
  const point = toMap(at);
  return rows.map(({ key, place }) => {
    const grip = grips.get(place.child);
    const box = boxOf(place.child);
    const found = elementOf(map, place.child);
    if (!grip || !box || !found) return null;
    const corner = { x: point.x - grip.x, y: point.y - grip.y };
    const from = toWindow(corner);
    const to = toWindow({ x: corner.x + box.width, y: corner.y + box.height });
    return (
      <div
        key={key}
        className={styles.ghost}
        style={{ left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y }}
      >
        <KindSign kind={signOf(place)} decorative /> {labelOf(map, found.element)}{' '}
        <span className={styles.written}>{found.element.text}</span>
      </div>
    );
  });
}

/** Where cards would go: round the card that they would stand under, or between cards. */
function DropMark({ drop, isRefused }: { readonly drop: CardDrop; readonly isRefused: boolean }) {
  const { sight, toWindow } = useHands();
  const box = sight().boxOf(drop.target);
  if (drop.zone === 'inside') return <CardRing id={drop.target} isRefused={isRefused} />;
  if (!box) return null;
  const y = drop.zone === 'before' ? box.y : box.y + box.height;
  const from = toWindow({ x: box.x, y });
  const to = toWindow({ x: box.x + box.width, y });
  return (
    <div
      className={classes(styles.between, isRefused && styles.refused)}
      style={{
        left: from.x,
        top: from.y + (drop.zone === 'before' ? -4 : 2),
        width: to.x - from.x,
      }}
    />
  );
}

function CardRing({ id, isRefused }: { readonly id: Id; readonly isRefused: boolean }) {
  const { sight, toWindow } = useHands();
  const box = sight().boxOf(id);
  if (!box) return null;
  const from = toWindow(box);
  const to = toWindow({ x: box.x + box.width, y: box.y + box.height });
  return (
    <div
      className={classes(styles.ring, isRefused && styles.refused)}
      style={{
        left: from.x - 3,
        top: from.y - 3,
        width: to.x - from.x + 6,
        height: to.y - from.y + 6,
      }}
    />
  );
}

interface TieLineProps {
  readonly from: Point;
  readonly to: Point;
  readonly isRefused: boolean | undefined;
}

/** The tie while it is drawn, with an arrow at the pointer. */
function TieLine({ from, to, isRefused }: TieLineProps) {
  return (
    <svg className={classes(styles.line, isRefused && styles.refused)} aria-hidden="true">
      <defs>
        <marker
          id="tie-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} markerEnd="url(#tie-arrow)" />
    </svg>
  );
}

/** Where a tie begins: at the end of its card. */
function startOf({ sight, toWindow }: Hands, id: Id): Point {
  const box = sight().boxOf(id);
  return toWindow(box ? { x: box.x + box.width, y: box.y + box.height / 2 } : { x: 0, y: 0 });
}
