import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { entity, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { LabelChip } from '../../../components/elements/LabelChip.tsx';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import styles from './EvidencePart.module.css';
import { evidenceOn } from '../meeting-model.ts';
import { Stances } from './Stances.tsx';

interface EvidencePartProps {
  readonly state: WorkspaceState;
  readonly issue: Id;
}

/** What the chair looks at before naming an outcome: stances, formal objections, and who was not heard. No verdict. */
export function EvidencePart({ state, issue }: EvidencePartProps) {
  const { t } = useTranslation('meeting');
  const { positions, objections, notHeard, silent, unanswered } = useMemo(
    () => evidenceOn(state, issue),
    [state, issue],
  );
  // Of nothing that is held, nothing is to be said either.
  if (positions.length === 0) {
    return (
      <section className={styles.evidence} aria-label={t('evidence.title')}>
        <h3>{t('evidence.title')}</h3>
        <p>{t('positions.none')}</p>
      </section>
    );
  }
  const labelFor = (id: Id) => {
    const position = entity(state, 'position', id);
    return position ? labelOf(state, position) : '';
  };
  return (
    <section className={styles.evidence} aria-label={t('evidence.title')}>
      <h3>{t('evidence.title')}</h3>
      {positions.map(({ position, stances }) => {
        const label = labelOf(state, position);
        return (
          <div key={position.id} className={styles.position}>
            <LabelChip label={label} kind="position" />
            <Stances stances={stances} label={label} />
          </div>
        );
      })}
      <p>
        {objections.length === 0
          ? t('evidence.no-objections')
          : t('evidence.objections', {
              names: objections
                .map(({ party, position }) =>
                  t('evidence.objection', {
                    party: party.shortName,
                    position: labelFor(position),
                  }),
                )
                .join(', '),
            })}
      </p>
      <p>{t('evidence.unanswered', { count: unanswered })}</p>
      {notHeard.length + silent.length === 0 && <p>{t('evidence.all-heard')}</p>}
      <Names label={t('evidence.not-heard')} parties={notHeard} />
      <Names label={t('evidence.silent')} parties={silent} />
    </section>
  );
}

/** So many parties are named at first: what is to be filled in stays in sight. */
const NAMED = 12;

function Names({ label, parties }: { readonly label: string; readonly parties: readonly Party[] }) {
  const { t } = useTranslation('meeting');
  const [isWhole, setWhole] = useState(false);
  if (parties.length === 0) return null;
  // One alone takes no more room than the button would.
  const shown = isWhole || parties.length <= NAMED + 1 ? parties : parties.slice(0, NAMED);
  const more = parties.length - shown.length;
  return (
    <div className={styles.names}>
      {label}
      {shown.map((party) => (
        <PartyChip key={party.id} party={party} />
      ))}
      {more > 0 && (
        <Button tone="quiet" onClick={() => setWhole(true)}>
          {t('evidence.more', { count: more })}
        </Button>
      )}
    </div>
  );
}
