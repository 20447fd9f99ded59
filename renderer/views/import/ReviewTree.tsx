import { useCallback, useDeferredValue, useState, type Dispatch, type SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/bridge.ts';
import type { Id } from '../../../shared/model/id.ts';
import { WordsField } from '../../components/fields/WordsField.tsx';
import { AlikeRules } from './AlikeRules.tsx';
import { chosenLines, countOf, linesFound, type Choice, type Fate } from './import-model.ts';
import { ReviewRow } from './ReviewRow.tsx';
import { useMore } from './use-more.tsx';
import styles from './ReviewTree.module.css';

/** So many lines are shown at a time. */
const PAGE = 200;

interface ReviewTreeProps {
  readonly preview: ImportPreview;
  readonly choice: Choice;
  readonly onChange: Dispatch<SetStateAction<Choice>>;
}

/** What was understood, line by line: each can be left out or put into other words before it enters. */
export function ReviewTree({ preview, choice, onChange }: ReviewTreeProps) {
  const { t } = useTranslation('exchange');
  const lines = chosenLines(preview, choice);
  const [words, setWords] = useState('');
  // Typing does not wait for a long list.
  const query = useDeferredValue(words);
  const found = query.trim() === '' ? lines : linesFound(lines, query);
  const { shown, more } = useMore(found.length, PAGE);
  // The same functions each time: one key draws the row that changed.
  const setFate = useCallback(
    (id: Id, fate: Fate) => onChange((now) => ({ ...now, fates: { ...now.fates, [id]: fate } })),
    [onChange],
  );
  const setText = useCallback(
    (id: Id, text: string) => onChange((now) => ({ ...now, texts: { ...now.texts, [id]: text } })),
    [onChange],
  );
  if (lines.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="import-tree">
      <h3 id="import-tree" className={styles.title}>
        {t('import.tree')}
      </h3>
      {countOf(preview) > 0 && <p className={styles.hint}>{t('import.tree-hint')}</p>}
      <AlikeRules preview={preview} choice={choice} onChange={onChange} />
      {lines.length > PAGE && (
        <div className={styles.find}>
          <WordsField label={t('import.find')} value={words} onChange={setWords} />
          <p className={styles.hint} role="status">
            {query.trim() !== '' && t('import.found', { count: found.length })}
          </p>
        </div>
      )}
      <ul className={styles.tree}>
        {found.slice(0, shown).map((chosen, index) => (
          <ReviewRow
            key={`${chosen.line.id} ${index}`}
            {...chosen}
            onFate={setFate}
            onText={setText}
          />
        ))}
      </ul>
      {more}
      {preview.more > 0 && (
        <p className={styles.hint}>{t('import.more-lines', { count: preview.more })}</p>
      )}
    </section>
  );
}
