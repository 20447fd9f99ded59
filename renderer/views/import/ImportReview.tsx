import { useTranslation } from 'react-i18next';
import type { ImportPreview, ReadingRemark } from '../../../shared/bridge.ts';
import styles from './ImportReview.module.css';
import { countOf, countsOf } from './import-model.ts';

/** What was understood of a file, what could be understood otherwise, and what was left out, with the line and the reason. */
export function ImportReview({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('exchange');
  const { source, leftOut, notes } = preview;
  return (
    <div className={styles.review}>
      <section className={styles.part} aria-labelledby="import-understood">
        <h3 id="import-understood" className={styles.title}>
          {t('import.from', { source })}
        </h3>
        <p>{t('import.understood', { count: countOf(preview) })}</p>
        <dl className={styles.counts}>
          {countsOf(preview).map(({ kind, count }) => (
            <div key={kind} className={styles.count}>
              <dt>{t(`import.kinds.${kind}`)}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      </section>
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
      <p className={styles.undo}>{t('import.undo')}</p>
    </div>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly ReadingRemark[] }) {
  const { t } = useTranslation('exchange');
  return (
    <ul className={styles.remarks}>
      {remarks.map(({ line, reason }, index) => (
        <li key={index}>
          {line !== null && <span className={styles.line}>{t('import.line', { line })}</span>}
          {reason}
        </li>
      ))}
    </ul>
  );
}
