import { useRef } from 'react';
import { measureCard } from '../../../../shared/map/measure.ts';
import { CARD_GAP, LEVEL_STEP } from '../../../../shared/map/spacing.ts';
import type { Box } from '../../../../shared/map/types.ts';
import { KindSign } from '../../../components/elements/KindSign.tsx';
import { useAppSelector } from '../../../state/store.ts';
import { RowEditor } from '../../outline/tree/RowEditor.tsx';
import { RowNotice } from '../../outline/tree/RowNotice.tsx';
import { useRowFacts } from '../../outline/tree/row-facts.ts';
import type { Active } from '../../outline/outline-state.ts';
import type { Row } from '../../outline/rows/row.ts';
import { signOf } from '../../outline/typing/signs.ts';
import { useHands, type Hands } from '../acting/hands.ts';
import type { Stage } from '../viewport/stage.ts';
import styles from './CardEditor.module.css';
import { useInSight } from './use-in-sight.ts';

/**
 * The card that is typed in, over its place on the map: there at once, whatever is drawn of the map, and
 * never smaller than one can read.
 */
export function CardEditor({ stage }: { readonly stage: Stage }) {
  const { model } = useHands();
  const active = useAppSelector(({ outline }) => outline.active);
  const row = useAppSelector((root) =>
    active?.typing ? model.look(root, true)?.view.row(active.key) : undefined,
  );
  if (!active || !row) return null;
  return <Over key={row.key} stage={stage} row={row} active={active} />;
}

interface OverProps {
  readonly stage: Stage;
  readonly row: Row;
  readonly active: Active;
}

function Over({ stage, row, active }: OverProps) {
  const box = boxFor(useHands(), row);
  const editor = useRef<HTMLDivElement>(null);
  useInSight(stage, editor, box, 0);
  return (
    <div
      ref={editor}
      className={styles.editor}
      style={{
        left: box.x,
        top: box.y,
        width: box.width,
        minHeight: box.height,
      }}
      data-own=""
      data-typed-card=""
    >
      <Typed row={row} active={active} />
    </div>
  );
}

/** Where a card is or is about to be: the keys do not wait until everything is set out anew. */
function boxFor({ desk, sight }: Hands, row: Row): Box {
  const { boxOf } = sight();
  const own = boxOf(row.place.child);
  if (own) return own;
  const { view } = desk.look();
  const parent = view.parentOf(row);
  const before = view.rowsUnder(parent)[view.positionOf(row) - 1];
  const size = measureCard('', false).size;
  const above = before && boxOf(before.place.child);
  if (above) return { ...size, x: above.x, y: above.y + above.height + CARD_GAP };
  const beside = parent && boxOf(parent.place.child);
  return beside ? { ...size, x: beside.x + LEVEL_STEP, y: beside.y } : { ...size, x: 0, y: 0 };
}

function Typed({ row, active }: { readonly row: Row; readonly active: Active }) {
  const facts = useRowFacts(row);
  const { label, failure, refusal } = facts;
  return (
    <>
      <span className={styles.head}>
        <KindSign kind={signOf(row.place)} />
        <span className={styles.label}>{label}</span>
      </span>
      <RowEditor row={row} active={active} facts={facts} />
      {(failure ?? refusal) && <RowNotice row={row} failure={failure} refusal={refusal} />}
    </>
  );
}
