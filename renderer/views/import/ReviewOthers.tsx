import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityRows } from '../../../shared/model/state.ts';
import { classes } from '../../components/classes.ts';
import { useWorkspace } from '../../state/store.ts';
import { useDates } from '../details/dates.ts';
import type { Choice } from './import-model.ts';
import { otherEntries, type OtherEntry } from './other-entries.ts';
import styles from './ReviewTree.module.css';
import { useMore } from './use-more.tsx';

/** So many of a kind are shown at a time. */
const PAGE = 100;

interface ReviewOthersProps {
  readonly rows: EntityRows;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** What would enter beside the map, such as decisions and action items: each can be left out. */
export function ReviewOthers({ rows, choice, onChange }: ReviewOthersProps) {
  const { t } = useTranslation('exchange');
  const dates = useDates();
  const state = useWorkspace((workspace) => workspace);
  const groups = useMemo(
    () => (state ? otherEntries(t, dates, state, rows) : []),
    [t, dates, state, rows],
  );
  if (groups.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="import-others">
      <h3 id="import-others" className={styles.title}>
        {t('import.others')}
      </h3>
      <p className={styles.hint}>{t('import.others-hint')}</p>
      {groups.map(({ kind, entries }) => (
        <div key={kind} className={styles.part}>
          <h4 id={`import-${kind}`}>{t(`import.kinds.${kind}`)}</h4>
          <Entries label={`import-${kind}`} entries={entries} choice={choice} onChange={onChange} />
        </div>
      ))}
    </section>
  );
}

interface EntriesProps extends Omit<ReviewOthersProps, 'rows'> {
  /** The DOM's id of what names them. */
  readonly label: string;
  readonly entries: readonly OtherEntry[];
}

function Entries({ label, entries, choice, onChange }: EntriesProps) {
  const { shown, more } = useMore(entries.length, PAGE);
  return (
    <>
      <ul className={styles.tree} aria-labelledby={label}>
        {entries.slice(0, shown).map(({ id, text, facts }) => {
          const isDropped = choice.fates[id] === 'drop';
          return (
            <li key={id} className={classes(styles.row, isDropped && styles.dropped)}>
              <label className={styles.entry}>
                <input
                  type="checkbox"
                  className={styles.tick}
                  checked={!isDropped}
                  onChange={({ target }) =>
                    onChange({
                      ...choice,
                      fates: { ...choice.fates, [id]: target.checked ? 'enter' : 'drop' },
                    })
                  }
                />
                <span className={styles.words}>
                  <bdi className={styles.fixed}>{text}</bdi>
                  {facts !== '' && <bdi className={styles.soft}>{facts}</bdi>}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
