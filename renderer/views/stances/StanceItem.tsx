import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party, Stance } from '../../../shared/model/entities.ts';
import { Button } from '../../components/buttons/Button.tsx';
import { PartyChip } from '../../components/elements/PartyChip.tsx';
import { Prose } from '../../components/prose/Prose.tsx';
import { StanceBadge } from '../../components/elements/StanceBadge.tsx';
import { useCanEdit, useRunCommand } from '../../state/commands.ts';
import { useWorkspace } from '../../state/store.ts';
import { useDates } from '../details/dates.ts';
import { FieldEditor } from '../details/fields/FieldEditor.tsx';
import { FIELDS } from '../details/fields/fields.ts';
import { useGoTo } from '../../app/use-go-to.ts';
import { leadTo } from '../details/leads/lead.ts';
import { LeadLink } from '../details/leads/LeadLink.tsx';
import { FormalMark } from './FormalMark.tsx';
import { MovementNote } from './MovementNote.tsx';
import styles from './StanceItem.module.css';
import type { Movement } from './stances-model.ts';

interface StanceItemProps {
  readonly stance: Stance;
  readonly party: Party;
  readonly movement: Movement | null;
}

/** One stance to read; unfolded, every field of it to edit. */
export function StanceItem({ stance, party, movement }: StanceItemProps) {
  const { t } = useTranslation('details');
  const canEdit = useCanEdit();
  const dates = useDates();
  const goTo = useGoTo();
  const [isOpen, setOpen] = useState(false);
  const words = { party: party.shortName, day: dates.day(stance.since) };
  return (
    <div className={styles.stance}>
      <div className={styles.head}>
        <button
          type="button"
          role="link"
          className={styles.party}
          onClick={() => goTo('party', party.id)}
        >
          <PartyChip party={party} />
        </button>
        <StanceBadge level={stance.level} withWords />
        {stance.formalObjection && <FormalMark />}
        {canEdit && (
          <Button
            tone="quiet"
            className={styles.edit}
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'stance.done' : 'stance.edit', words)}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'done' : 'edit')}
          </Button>
        )}
      </div>
      <p className={styles.since}>
        {t('stance.since', words)}
        {movement && (
          <>
            {' · '}
            <MovementNote movement={movement} />
          </>
        )}
      </p>
      {isOpen ? <Editors stance={stance} /> : <Reading stance={stance} />}
    </div>
  );
}

function Reading({ stance }: Pick<StanceItemProps, 'stance'>) {
  const state = useWorkspace((workspace) => workspace);
  const source = state && stance.source !== null ? leadTo(state, stance.source) : null;
  return (
    <>
      {stance.reason !== '' && <Prose text={stance.reason} />}
      {source && (
        <p>
          <LeadLink lead={source} />
        </p>
      )}
    </>
  );
}

function Editors({ stance }: Pick<StanceItemProps, 'stance'>) {
  const { t } = useTranslation('details');
  const run = useRunCommand();
  return (
    <div className={styles.editors}>
      {FIELDS.stance.map((spec) => (
        <FieldEditor key={spec.field} kind="stance" entity={stance} spec={spec} />
      ))}
      <Button
        tone="quiet"
        className={styles.remove}
        onClick={() => void run({ type: 'delete', entities: [{ kind: 'stance', id: stance.id }] })}
      >
        {t('stance.remove')}
      </Button>
    </div>
  );
}
