import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/bridge.ts';
import styles from './ImportReview.module.css';
import { countOf, countsOf } from './import-model.ts';

/** What was understood of a file, and what was left out, with the line and the reason. */
export function ImportReview({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('exchange');
  const { source, leftOut } = preview;
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
      <section className={styles.part} aria-labelledby="import-left-out">
        <h3 id="import-left-out" className={styles.title}>
          {t('import.left-out', { count: leftOut.length })}
        </h3>
        {leftOut.length === 0 && <p>{t('import.nothing-left-out')}</p>}
        <ul className={styles.leftOut}>
          {leftOut.map(({ line, reason }, index) => (
            <li key={index}>
              {line !== null && <span className={styles.line}>{t('import.line', { line })}</span>}
              {reason}
            </li>
          ))}
        </ul>
      </section>
      <p className={styles.undo}>{t('import.undo')}</p>
    </div>
  );
}
