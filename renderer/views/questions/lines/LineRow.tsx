import { memo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { entity } from '../../../../shared/model/queries.ts';
import { inARow } from '../../../components/facts.ts';
import { classes } from '../../../components/classes.ts';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import list from '../../../components/rows/VirtualRows.module.css';
import { useCanEdit } from '../../../state/commands.ts';
import { useWorkspace } from '../../../state/store.ts';
import { leadTo } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import { LineChips } from './LineChips.tsx';
import styles from './LineRow.module.css';
import { LineTools } from './LineTools.tsx';
import type { Line } from './openness.ts';
import type { RowProps } from '../list/SectionRow.tsx';
import { SettleForm } from '../settling/SettleForm.tsx';
import { useOpenLine } from './use-open-line.ts';
import type { Way } from './ways.ts';
import { sayAge, sayReason } from './words.ts';

interface LineRowProps extends RowProps {
  readonly line: Line;
  /** How it is being settled, if it is. */
  readonly way: Way | null;
}

/** Something that is open: what, why, since when, what it blocks, and what can be done about it. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { id, index, position, size, isActive, measure, line, way } = props;
  const { t, i18n } = useTranslation('questions');
  const canEdit = useCanEdit();
  const open = useOpenLine();
  const reasons = useWorkspace((state) =>
    inARow([
      ...line.reasons.map((reason) => sayReason(i18n, state, reason)),
      line.openness !== 'not-heard' && sayAge(t, line.since, Date.now()),
    ]),
  );
  const tabIndex = isActive ? 0 : -1;
  return (
    // Keys act on the list around it, as a tree grid has it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={measure}
      role="row"
      id={id}
      data-index={index}
      aria-level={2}
      aria-posinset={position + 1}
      aria-setsize={size}
      aria-selected={isActive}
      className={classes(list.row, styles.row, isActive && list.active, isActive && styles.active)}
      onClick={() => props.onActivate(props.rowKey)}
      onDoubleClick={(event: MouseEvent) => {
        const isControl = event.target instanceof Element && event.target.closest(CONTROLS);
        if (!isControl) open(line);
      }}
    >
      <div role="gridcell" className={styles.name}>
        <Name line={line} tabIndex={tabIndex} />
      </div>
      <div role="gridcell" className={styles.why}>
        <p>{reasons}</p>
        <LineChips line={line} tabIndex={tabIndex} />
      </div>
      {canEdit && (
        <div role="gridcell" className={styles.tools}>
          <LineTools line={line} way={way} tabIndex={tabIndex} />
        </div>
      )}
      {canEdit && way && (
        <div role="gridcell" className={styles.form}>
          <SettleForm line={line} way={way} />
        </div>
      )}
    </div>
  );
});

const CONTROLS = 'button, input, textarea, select, label';

interface NameProps {
  readonly line: Line;
  readonly tabIndex: 0 | -1;
}

function Name({ line, tabIndex }: NameProps) {
  const state = useWorkspace((workspace) => workspace);
  if (!state) return null;
  if (line.kind === 'party') {
    const party = entity(state, 'party', line.id);
    return (
      <p className={styles.party}>
        {party && <PartyChip party={party} />} <bdi>{line.text}</bdi>
      </p>
    );
  }
  if (line.openness === 'circle') return <p className={styles.circle}>{line.text}</p>;
  const lead = leadTo(state, line.id);
  if (lead) return <LeadLink lead={lead} tabIndex={tabIndex} />;
  return (
    <p className={styles.plain}>
      <bdi>{[line.label, line.text].filter(Boolean).join(' ')}</bdi>
    </p>
  );
}
