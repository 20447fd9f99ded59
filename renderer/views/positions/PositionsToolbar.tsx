import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { Button } from '../../components/buttons/Button.tsx';
import { IconButton } from '../../components/buttons/IconButton.tsx';
import { Select } from '../../components/fields/Select.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { BackIcon } from '../issue/head/icons.tsx';
import { IssueMenu } from '../issue/head/IssueMenu.tsx';
import { LegendButton } from './matrix/Legend.tsx';
import type { IssueColumn } from './axes/matrix-model.ts';
import {
  COLUMN_ORDERS,
  groupedSet,
  onlyOpenSet,
  orderChosen,
  panelToggled,
  type ColumnOrder,
} from './positions-slice.ts';
import styles from './PositionsToolbar.module.css';
import { hasGroups } from './axes/rows.ts';

interface PositionsToolbarProps {
  readonly state: WorkspaceState;
  readonly opened: IssueColumn | null;
  readonly onTurn: (issue: Id | null) => void;
}

/** Which issue, in what order, and what is left out. */
export const PositionsToolbar = memo(function PositionsToolbar({
  state,
  opened,
  onTurn,
}: PositionsToolbarProps) {
  const { t } = useTranslation('positions');
  const dispatch = useAppDispatch();
  const order = useAppSelector(({ positions }) => positions.order);
  const onlyOpen = useAppSelector(({ positions }) => positions.onlyOpen);
  const isGrouped = useAppSelector(({ positions }) => positions.isGrouped);
  const panelOpen = useAppSelector(({ positions }) => positions.panelOpen);
  const shown = opened ? `${opened.label} ${opened.issue.text}` : t('all-issues');
  return (
    <div role="group" aria-label={t('toolbar')} className={styles.bar}>
      <div className={styles.way}>
        {opened && (
          <IconButton
            label={t('back')}
            title={t('back-keys')}
            icon={<BackIcon />}
            onClick={() => onTurn(null)}
          />
        )}
        <IssueMenu now={shown} className={styles.which} onPick={onTurn}>
          <span className={styles.name}>{shown}</span>
        </IssueMenu>
      </div>
      <div className={styles.tools}>
        <Select<ColumnOrder>
          label={t('order.label')}
          labelHidden
          value={order}
          options={COLUMN_ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
          onChange={(value) => dispatch(orderChosen(value))}
        />
        {!opened && (
          <Choice
            words={t('only-open')}
            isChosen={onlyOpen}
            onChoose={(next) => dispatch(onlyOpenSet(next))}
          />
        )}
        {hasGroups(state) && (
          <Choice
            words={t('grouped')}
            isChosen={isGrouped}
            onChoose={(next) => dispatch(groupedSet(next))}
          />
        )}
        <LegendButton />
        <Button tone="quiet" aria-expanded={panelOpen} onClick={() => dispatch(panelToggled())}>
          {t('panel.show')}
        </Button>
      </div>
    </div>
  );
});

interface ChoiceProps {
  readonly words: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Choice({ words, isChosen, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      {words}
    </label>
  );
}
