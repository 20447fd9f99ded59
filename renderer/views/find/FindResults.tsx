import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../../shared/bridge.ts';
import { classes } from '../../components/classes.ts';
import { titleOf } from '../../../shared/model/checks.ts';
import { Excerpt } from '../../components/elements/Excerpt.tsx';
import { useWorkspace } from '../../state/store.ts';
import styles from './Find.module.css';
import type { HitGroup } from './groups.ts';

interface FindResultsProps {
  /** What the ids of list and lines begin with. */
  readonly id: string;
  /** The words that were searched. */
  readonly text: string;
  readonly groups: readonly HitGroup[];
  readonly chosen: SearchHit | undefined;
  readonly onChoose: (hit: SearchHit) => void;
}

/** What was found, by kind, below the search field. */
export function FindResults({ id, text, groups, chosen, onChoose }: FindResultsProps) {
  const { t } = useTranslation();
  const chosenId = chosen && `${id}-${chosen.id}`;
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  if (groups.length === 0) {
    return (
      <div className={styles.panel}>
        <p className={styles.nothing}>{t('find:nothing', { text })}</p>
        <p className={styles.advice}>{t('find:advice')}</p>
      </div>
    );
  }
  return (
    <div
      id={`${id}-results`}
      role="listbox"
      aria-label={t('find:results')}
      className={styles.panel}
    >
      {groups.map(({ kind, hits }) => (
        <div key={kind} role="group" className={styles.group} aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} className={styles.kind} role="presentation">
            {t(`vocabulary:kinds.${kind}`)}
          </div>
          {hits.map((hit) => (
            // The keyboard's part is the search field's, which says which line is active.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={hit.id}
              id={`${id}-${hit.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={hit === chosen}
              className={classes(styles.hit, hit === chosen && styles.chosen)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(hit)}
            >
              <HitLabel hit={hit} />
              <span className={styles.excerpt}>
                <bdi>
                  <Excerpt runs={hit.excerpt} />
                </bdi>
                {hit.field !== 'text' && hit.field !== 'name' && (
                  <span className={styles.field}> {t(`find:field.${hit.field}`)}</span>
                )}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Whose stance on what, where there is no label. */
function HitLabel({ hit: { kind, id, label } }: { readonly hit: SearchHit }) {
  const title = useWorkspace((state) => titleOf(state, kind, id));
  return <span className={styles.label}>{label || title}</span>;
}
