import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Session } from '../../../../shared/model/entities.ts';
import { PRESENCES } from '../../../../shared/model/vocabulary.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { RemoveButton } from '../../../components/buttons/RemoveButton.tsx';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import { useCanEdit, useRunCommand } from '../../../state/commands.ts';
import { useAppStore } from '../../../state/store.ts';
import styles from './AttendancePart.module.css';
import { isHere, type Attendee } from '../meeting-model.ts';
import { placeNow } from '../capture/place-now.ts';
import { useClock } from '../clock/use-clock.ts';

interface AttendeeRowProps {
  readonly attendee: Attendee;
  readonly session: Session;
}

/** Somebody at the session: how, from when until when; taken off the list where that was a mistake. */
export function AttendeeRow({ attendee, session }: AttendeeRowProps) {
  const clock = useClock();
  const { t } = useTranslation('meeting');
  const run = useRunCommand();
  const store = useAppStore();
  const canEdit = useCanEdit();
  const { attendance, party, name, stays } = attendee;
  const isThere = isHere(attendee);
  const mayTurn =
    session.status === 'running' &&
    (attendance.presence === 'present' || attendance.presence === 'remote');
  const turn = () =>
    void run({
      type: 'add-minute-entry',
      id: uuidv7(),
      session: session.id,
      item: placeNow(store.getState())?.item ?? null,
      text: t(isThere ? 'attendance.left' : 'attendance.back', { name: party?.name ?? name }),
      about: attendance.id,
    });
  const times = stays
    .map(({ from, until }) =>
      t(until === null ? 'attendance.since' : 'attendance.stay', {
        from: clock(from, session.timeZone),
        until: until === null ? '' : clock(until, session.timeZone),
      }),
    )
    .join(', ');
  return (
    <li className={styles.attendee}>
      {party ? <PartyChip party={party} /> : <bdi>{name}</bdi>}
      {canEdit ? (
        <Select
          label={t('attendance.how-of', { name })}
          labelHidden
          value={attendance.presence}
          options={PRESENCES.map((one) => ({
            value: one,
            label: t(`vocabulary:presence.${one}`),
          }))}
          onChange={(presence) =>
            void run({
              type: 'edit',
              kind: 'attendance',
              id: attendance.id,
              fields: { presence },
            })
          }
        />
      ) : (
        t(`vocabulary:presence.${attendance.presence}`)
      )}
      <span className={styles.times}>{times}</span>
      {canEdit && mayTurn && (
        <Button
          tone="quiet"
          aria-label={t(isThere ? 'attendance.leaves-label' : 'attendance.returns-label', { name })}
          onClick={turn}
        >
          {t(isThere ? 'attendance.leaves' : 'attendance.returns')}
        </Button>
      )}
      {canEdit && (
        <RemoveButton
          label={t('attendance.remove', { name })}
          onRemove={() =>
            void run({ type: 'delete', entities: [{ kind: 'attendance', id: attendance.id }] })
          }
        />
      )}
    </li>
  );
}
