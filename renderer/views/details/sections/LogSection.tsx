import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogEntry } from '../../../../shared/bridge.ts';
import { describeLabel } from '../../../../shared/messages/describe.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { useActions } from '../../../app/actions/context.tsx';
import { usePresent } from '../../past/present.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useRequest } from '../../../state/request.ts';
import { inARow } from '../../../components/facts.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useDates } from '../dates.ts';
import { rewordings } from '../log-words.ts';
import { Section } from '../Section.tsx';
import type { SectionProps } from './section-props.ts';
import styles from './sections.module.css';

const PAGE = 20;

/** What happened to an entity, the latest first: asked for only once a person wants to see it. */
export function LogSection({ id }: SectionProps) {
  const { t } = useTranslation('details');
  const registry = useActions();
  const [isOpen, setOpen] = useState(false);
  // What happened later is no part of how it stood.
  if (usePresent()) return null;
  return (
    <Section
      title={t('log.title')}
      tools={
        <>
          <Button
            tone="quiet"
            className={styles.tool}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'log.hide' : 'log.show')}
          </Button>
          <Button tone="quiet" className={styles.tool} onClick={() => registry.run('show-history')}>
            {t('history:whole')}
          </Button>
        </>
      }
    >
      {isOpen && <Log entity={id} />}
    </Section>
  );
}

function Log({ entity }: { readonly entity: Id }) {
  const { t, i18n } = useTranslation('details');
  const dates = useDates();
  const request = useRequest();
  const seq = useAppSelector(({ workspace }) => workspace.seq);
  const [limit, setLimit] = useState(PAGE);
  const [entries, setEntries] = useState<readonly LogEntry[] | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  // Every transaction may have been about this entity: the log is read again after each.
  const wanted = `${entity} ${limit} ${seq}`;
  useEffect(() => {
    if (asked === wanted) return undefined;
    let isCurrent = true;
    void request('log.entries', { entity, limit }).then((answer) => {
      if (!isCurrent) return;
      setAsked(wanted);
      if (answer) setEntries(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [request, entity, limit, asked, wanted]);
  if (!entries) return null;
  return (
    <>
      <ol className={styles.list} aria-label={t('log.title')}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <p>
              {entry.origin === 'undo' || entry.origin === 'redo'
                ? t(`log.${entry.origin}`, { step: describeLabel(i18n, entry.label) })
                : describeLabel(i18n, entry.label)}
            </p>
            {rewordings(entry, entity).map(({ field, before }) => (
              <p key={field} className={styles.was}>
                {t('log.was', { text: before })}
              </p>
            ))}
            <p className={styles.soft}>{inARow([dates.moment(entry.at), entry.author])}</p>
          </li>
        ))}
      </ol>
      {entries.length >= limit && (
        <Button tone="quiet" onClick={() => setLimit(limit + PAGE)}>
          {t('log.more')}
        </Button>
      )}
    </>
  );
}
