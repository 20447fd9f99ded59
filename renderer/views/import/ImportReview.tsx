import { useDeferredValue, useMemo, type Dispatch, type SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview, ReadingRemark } from '../../../shared/bridge.ts';
import { Select } from '../../components/fields/Select.tsx';
import { useWorkspace } from '../../state/store.ts';
import styles from './ImportReview.module.css';
import { countOf, countsOf, countsSoFar, hangingPlaces, type Choice } from './import-model.ts';
import { ReviewOthers } from './ReviewOthers.tsx';
import { ReviewTree } from './ReviewTree.tsx';

interface ImportReviewProps {
  readonly preview: ImportPreview;
  readonly choice: Choice;
  readonly onChange: Dispatch<SetStateAction<Choice>>;
}

/**
 * What was understood of a file, as a tree in which each line can be changed or left out; what could be understood
 * otherwise, and what was left out, with the line and the reason.
 */
export function ImportReview({ preview, choice, onChange }: ImportReviewProps) {
  const { t, i18n } = useTranslation('exchange');
  const { source, leftOut, notes } = preview;
  // Of a file that brings nothing new there is nothing to choose.
  const isNews = countOf(preview) > 0;
  const state = useWorkspace((workspace) => workspace);
  // Typing in a line does not wait for the counts.
  const settled = useDeferredValue(choice);
  const counts = useMemo(() => countsSoFar(state, preview, settled), [state, preview, settled]);
  return (
    <div className={styles.review}>
      <section className={styles.part} aria-labelledby="import-understood">
        <h3 id="import-understood" className={styles.title}>
          {t('import.from', { source })}
        </h3>
        <p aria-live="polite">{t('import.understood', { count: countOf(counts) })}</p>
        <dl className={styles.counts}>
          {countsOf(counts).map(({ kind, count }) => (
            <div key={kind} className={styles.count}>
              <dt>{t(`import.kinds.${kind}`)}</dt>
              <dd>{count.toLocaleString(i18n.language)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {isNews && <Under choice={choice} onChange={onChange} />}
      <ReviewTree preview={preview} choice={choice} onChange={onChange} />
      {preview.rows && <ReviewOthers rows={preview.rows} choice={choice} onChange={onChange} />}
      {notes.length > 0 && (
        <section className={styles.part} aria-labelledby="import-notes">
          <h3 id="import-notes" className={styles.title}>
            {t('import.notes')}
          </h3>
          <Remarks remarks={notes} />
        </section>
      )}
      <section className={styles.part} aria-labelledby="import-left-out">
        <h3 id="import-left-out" className={styles.title}>
          {t('import.left-out', { count: leftOut.length })}
        </h3>
        {leftOut.length === 0 ? (
          <p>{t('import.nothing-left-out')}</p>
        ) : (
          <Remarks remarks={leftOut} />
        )}
      </section>
      {isNews && <p className={styles.undo}>{t('import.undo')}</p>}
    </div>
  );
}

/** Where it hangs: at the top, or under an issue or a position. */
function Under({ choice, onChange }: Pick<ImportReviewProps, 'choice' | 'onChange'>) {
  const { t } = useTranslation('exchange');
  const state = useWorkspace((workspace) => workspace);
  const places = useMemo(() => (state ? hangingPlaces(state) : []), [state]);
  if (places.length === 0) return null;
  return (
    <Select
      label={t('import.under')}
      value={choice.under ?? ''}
      options={[
        { value: '', label: t('import.under-top') },
        ...places.map(({ id, depth, name }) => ({
          value: id,
          label: `${'\u2003'.repeat(Math.min(depth, 8))}${name}`,
        })),
      ]}
      onChange={(under) => onChange({ ...choice, under: under === '' ? null : under })}
    />
  );
}

function Remarks({ remarks }: { readonly remarks: readonly ReadingRemark[] }) {
  const { t } = useTranslation('exchange');
  return (
    <ul className={styles.remarks}>
      {remarks.map(({ line, reason }, index) => (
        <li key={index}>
          {line !== null && <span className={styles.line}>{t('import.line', { line })}</span>}
          <span className={styles.reason}>{reason}</span>
        </li>
      ))}
    </ul>
  );
}
