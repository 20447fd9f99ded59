import { useMemo, useRef } from 'react';
import type { Box } from '../../../../shared/map/types.ts';
import { useAppSelector } from '../../../state/store.ts';
import type { Draft, OutlineSlice } from '../../outline/outline-state.ts';
import { RowNotice } from '../../outline/tree/RowNotice.tsx';
import { useRowFacts } from '../../outline/tree/row-facts.ts';
import type { Row } from '../../outline/rows/row.ts';
import { useHands } from '../acting/hands.ts';
import type { Stage } from '../viewport/stage.ts';
import styles from './CardNotices.module.css';
import { useInSight } from './use-in-sight.ts';

/** Between a card and what is said of it, in pixels. */
const GAP = 4;

/** Below the cards to which it happened: why something could not be done or saved, and what can be done now. */
export function CardNotices({ stage }: { readonly stage: Stage }) {
  const { model, sight } = useHands();
  const { boxOf } = sight();
  const drafts = useAppSelector(({ outline }) => outline.drafts);
  const rewordings = useAppSelector(({ outline }) => outline.rewordings);
  const refusal = useAppSelector(({ outline }) => outline.refusal);
  const typed = useAppSelector(({ outline }) =>
    outline.active?.typing ? outline.active.key : null,
  );
  const keys = useMemo(
    () => keysWithNotice({ drafts, rewordings, refusal }).filter((key) => key !== typed),
    [drafts, rewordings, refusal, typed],
  );
  const view = useAppSelector((root) => (keys.length > 0 ? model.look(root, true)?.view : null));
  return keys.map((key) => {
    const row = view?.row(key);
    const box = row && boxOf(row.place.child);
    return row && box ? <CardNotice key={key} stage={stage} row={row} box={box} /> : null;
  });
}

function keysWithNotice({
  drafts,
  rewordings,
  refusal,
}: Pick<OutlineSlice, 'drafts' | 'rewordings' | 'refusal'>): readonly string[] {
  const failed = drafts.filter(({ failure }: Draft) => failure !== null).map(({ key }) => key);
  return [...new Set([...failed, ...Object.keys(rewordings), ...(refusal ? [refusal.key] : [])])];
}

interface CardNoticeProps {
  readonly stage: Stage;
  readonly row: Row;
  readonly box: Box;
}

function CardNotice({ stage, row, box }: CardNoticeProps) {
  const { failure, refusal } = useRowFacts(row);
  const notice = useRef<HTMLDivElement>(null);
  useInSight(stage, notice, box, box.height + GAP);
  return (
    <div
      ref={notice}
      className={styles.notice}
      data-notice=""
      data-own=""
      style={{
        left: box.x,
        top: box.y + box.height + GAP,
      }}
    >
      <RowNotice row={row} failure={failure} refusal={refusal} />
    </div>
  );
}
