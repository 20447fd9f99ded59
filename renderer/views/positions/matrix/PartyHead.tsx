import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../../components/classes.ts';
import { ChevronIcon } from '../../../components/buttons/icons.tsx';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import styles from './Matrix.module.css';
import type { PartyRow } from '../axes/rows.ts';

interface PartyHeadProps {
  readonly row: PartyRow;
  readonly isActive: boolean;
}

/** The party of a row; a group's row opens into its members. */
export const PartyHead = memo(function PartyHead({ row, isActive }: PartyHeadProps) {
  const { t } = useTranslation('positions');
  const { party, group, members, isOpen, key } = row;
  const isGroup = members.length > 0;
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      aria-expanded={isGroup ? isOpen : undefined}
      className={classes(styles.party, group && styles.member)}
      tabIndex={isActive ? 0 : -1}
      data-cell=""
      data-row={key}
    >
      {isGroup && (
        <button
          type="button"
          className={classes(styles.fold, isOpen && styles.open)}
          tabIndex={-1}
          aria-label={t(isOpen ? 'group.close' : 'group.open', { party: party.shortName })}
        >
          <ChevronIcon />
        </button>
      )}
      <PartyChip party={party} />
    </div>
  );
});
