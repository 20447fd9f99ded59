import { useTranslation } from 'react-i18next';
import type { Recorded } from '../../../../shared/agenda/record.ts';
import type { Session } from '../../../../shared/model/entities.ts';
import { isLabelled } from '../../../../shared/model/labels.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { entity, kindOf, labelOf, partyByName } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch } from '../../../state/store.ts';
import { EntityLink } from '../../details/leads/EntityLink.tsx';
import { leadTo } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import { DecisionRecord } from '../decisions/DecisionRecord.tsx';
import { recordAt, titleOfItem } from '../meeting-model.ts';
import { panelOpened } from '../meeting-slice.ts';
import { Part } from '../Part.tsx';
import styles from './Record.module.css';
import { ActionFacts } from './ActionFacts.tsx';
import { useClock } from '../clock/use-clock.ts';

interface RecordProps {
  readonly state: WorkspaceState;
  readonly session: Session;
  /** The item of which the record shows; the whole session's where none is given. */
  readonly item: Id | null;
  readonly title: string;
}

/** What was recorded, the latest first, each with its time; what was corrected says what it was. */
export function Record({ state, session, item, title }: RecordProps) {
  const { t } = useTranslation('meeting');
  const record = recordAt(state, session, item);
  return (
    <Part title={title}>
      {record.length === 0 ? (
        <p className={styles.none}>{t('record.none')}</p>
      ) : (
        <ol className={styles.list} aria-label={title}>
          {record.map((recorded, index) => (
            <RecordEntry
              key={recorded.entry.id}
              state={state}
              session={session}
              recorded={recorded}
              withItem={item === null && record[index - 1]?.entry.item !== recorded.entry.item}
            />
          ))}
        </ol>
      )}
    </Part>
  );
}

interface RecordEntryProps {
  readonly state: WorkspaceState;
  readonly session: Session;
  readonly recorded: Recorded;
  /** Whether the item is named above it, as the first of its item. */
  readonly withItem: boolean;
}

function RecordEntry({ state, session, recorded, withItem }: RecordEntryProps) {
  const clock = useClock();
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const { entry, text, speaker, corrections } = recorded;
  const party = partyByName(state, speaker);
  const last = corrections.at(-1);
  const item = entry.item === null ? undefined : entity(state, 'agenda-item', entry.item);
  const action = entry.about === null ? undefined : entity(state, 'action-item', entry.about);
  const decision = entry.about === null ? undefined : entity(state, 'decision', entry.about);
  return (
    <li className={styles.entry}>
      <span className={styles.time}>{clock(entry.at, session.timeZone)}</span>
      <div className={styles.said}>
        {withItem && item && (
          <p className={styles.soft}>
            <bdi>{titleOfItem(state, item).text}</bdi>
          </p>
        )}
        <p>
          <strong className={styles.kind}>{t(`vocabulary:entry-type.${entry.type}`)}</strong>{' '}
          <About state={state} about={entry.about} />{' '}
          {party ? <PartyChip party={party} /> : speaker !== '' && <bdi>{speaker}</bdi>}{' '}
          <bdi className={styles.text}>{text}</bdi>
        </p>
        {last && (
          <p className={styles.soft}>
            {t('record.corrected', { time: clock(last.at, session.timeZone) })}{' '}
            <s>
              {entry.speaker !== speaker && <bdi>{entry.speaker || '–'}: </bdi>}
              <bdi>{entry.text}</bdi>
            </s>
          </p>
        )}
        {action && <ActionFacts action={action} />}
        {decision && <DecisionRecord state={state} decision={decision} />}
      </div>
      {canEdit && (
        <Button
          tone="quiet"
          className={styles.correct}
          aria-label={t('record.correct-entry', { text })}
          onClick={() => dispatch(panelOpened({ name: 'correct', entry: entry.id }))}
        >
          {t('record.correct')}
        </Button>
      )}
    </li>
  );
}

/** What an entry made or speaks of, by its label. */
function About({ state, about }: { readonly state: WorkspaceState; readonly about: Id | null }) {
  const lead = about === null ? null : leadTo(state, about);
  if (lead) return <LeadLink lead={lead} withText={false} />;
  const kind = about === null ? undefined : kindOf(state, about);
  if (about === null || kind === undefined || !isLabelled(kind)) return null;
  const labelled = entity(state, kind, about);
  return labelled ? (
    <EntityLink kind={kind} id={about} label={labelOf(state, labelled)} text="" />
  ) : null;
}
