import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/bridge.ts';
import type { Id } from '../../../shared/model/id.ts';
import { Button } from '../../components/Button.tsx';
import { AlikeRules } from './AlikeRules.tsx';
import { chosenLines, countOf, type Choice, type Fate } from './import-model.ts';
import { ReviewRow } from './ReviewRow.tsx';
import styles from './ReviewTree.module.css';

/** So many lines are shown at first, and more each time. */
const PAGE = 200;

interface ReviewTreeProps {
  readonly preview: ImportPreview;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** What was understood, line by line: each can be left out or put into other words before it enters. */
export function ReviewTree({ preview, choice, onChange }: ReviewTreeProps) {
  const { t } = useTranslation('exchange');
  const [shown, setShown] = useState(PAGE);
  const lines = chosenLines(preview, choice);
  const setFate = (id: Id, fate: Fate) => {
    onChange({ ...choice, fates: { ...choice.fates, [id]: fate } });
  };
  const setText = (id: Id, text: string) => {
    onChange({ ...choice, texts: { ...choice.texts, [id]: text } });
  };
  if (lines.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="import-tree">
      <h3 id="import-tree" className={styles.title}>
        {t('import.tree')}
      </h3>
      {countOf(preview) > 0 && <p className={styles.hint}>{t('import.tree-hint')}</p>}
      <AlikeRules preview={preview} choice={choice} onChange={onChange} />
      <ul className={styles.tree}>
        {lines.slice(0, shown).map((chosen, index) => (
          <ReviewRow
            key={`${chosen.line.id} ${index}`}
            chosen={chosen}
            onFate={setFate}
            onText={setText}
          />
        ))}
      </ul>
      {shown < lines.length && (
        <Button onClick={() => setShown(shown + PAGE)}>{t('import.show-more')}</Button>
      )}
      {preview.more > 0 && (
        <p className={styles.hint}>{t('import.more-lines', { count: preview.more })}</p>
      )}
    </section>
  );
}
