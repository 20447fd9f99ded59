import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Party, Session } from '../../../../shared/model/entities.ts';
import { partyByName } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { PRESENCES } from '../../../../shared/model/vocabulary.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import { useCanEdit, useRunCommand } from '../../../state/commands.ts';
import styles from './AttendancePart.module.css';
import { AttendeeRow } from './AttendeeRow.tsx';
import { attendeesOf, partiesNotRecorded } from '../meeting-model.ts';
import { NameField } from '../fields/NameField.tsx';

type Presence = (typeof PRESENCES)[number];

interface AttendancePartProps {
  readonly state: WorkspaceState;
  readonly session: Session;
}

/** Who is here, since when, and who left: parties by a click, anybody by name. */
export function AttendancePart({ state, session }: AttendancePartProps) {
  const { t } = useTranslation('meeting');
  const run = useRunCommand();
  const canEdit = useCanEdit();
  const [name, setName] = useState('');
  const [presence, setPresence] = useState<Presence>('present');
  const attendees = attendeesOf(state, session.id);
  const missing = partiesNotRecorded(state, session.id);
  const record = (who: { readonly party: string } | { readonly name: string }) =>
    run({ type: 'record-attendance', id: uuidv7(), session: session.id, presence, ...who });
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const said = name.trim();
    if (said === '') return;
    const party = partyByName(state, said);
    setName('');
    if (!(await record(party ? { party: party.id } : { name: said }))) setName(said);
  };
  return (
    <div className={styles.part}>
      {canEdit && (
        <form className={styles.add} onSubmit={(event) => void add(event)}>
          <NameField
            label={t('attendance.who')}
            state={state}
            value={name}
            onChange={setName}
            className={styles.name}
          />
          <PresenceSelect label={t('attendance.how')} value={presence} onChange={setPresence} />
          <Button type="submit">{t('attendance.add')}</Button>
        </form>
      )}
      {canEdit && missing.length > 0 && (
        <div className={styles.parties} role="group" aria-label={t('attendance.not-recorded')}>
          {missing.map((party) => (
            <QuickAdd key={party.id} party={party} onAdd={() => void record({ party: party.id })} />
          ))}
        </div>
      )}
      {attendees.length === 0 ? (
        <p className={styles.none}>{t('attendance.none')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('panel.attendance')}>
          {attendees.map((attendee) => (
            <AttendeeRow key={attendee.attendance.id} attendee={attendee} session={session} />
          ))}
        </ul>
      )}
    </div>
  );
}

function QuickAdd({ party, onAdd }: { readonly party: Party; readonly onAdd: () => void }) {
  const { t } = useTranslation('meeting');
  return (
    <button
      type="button"
      className={styles.quick}
      aria-label={t('attendance.add-party', { party: party.shortName })}
      onClick={onAdd}
    >
      + <PartyChip party={party} />
    </button>
  );
}

interface PresenceSelectProps {
  readonly label: string;
  readonly value: Presence;
  readonly onChange: (presence: Presence) => void;
}

/** How somebody is at the session. */
function PresenceSelect({ label, value, onChange }: PresenceSelectProps) {
  const { t } = useTranslation('meeting');
  return (
    <Select
      label={label}
      value={value}
      options={PRESENCES.map((one) => ({ value: one, label: t(`vocabulary:presence.${one}`) }))}
      onChange={onChange}
    />
  );
}
