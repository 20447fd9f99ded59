import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { classes } from '../../components/classes.ts';
import { inARow } from '../../components/facts.ts';
import { KindSign } from '../../components/elements/KindSign.tsx';
import { Select } from '../../components/fields/Select.tsx';
import type { ChosenLine, Fate } from './import-model.ts';
import styles from './ReviewTree.module.css';

interface ReviewRowProps extends ChosenLine {
  readonly onFate: (id: Id, fate: Fate) => void;
  readonly onText: (id: Id, text: string) => void;
}

/** One line of what was understood, with where it comes from and what there is like it. */
export const ReviewRow = memo(function ReviewRow({
  line,
  fate,
  isWithParent,
  text,
  onFate,
  onText,
}: ReviewRowProps) {
  const { t } = useTranslation('exchange');
  const { id, depth, sign, passage, holders, others, isKnown, isAgain } = line;
  const kind = t(`vocabulary:kind.${sign}`);
  const isFixed = isKnown || isAgain;
  return (
    <li
      className={classes(styles.row, fate === 'drop' && styles.dropped)}
      style={{ '--depth': depth }}
    >
      {isFixed ? (
        <span className={styles.tick} />
      ) : (
        <input
          type="checkbox"
          className={styles.tick}
          checked={fate !== 'drop'}
          disabled={isWithParent}
          aria-label={t('import.enters', { kind, text })}
          onChange={({ target }) => onFate(id, target.checked ? 'enter' : 'drop')}
        />
      )}
      <KindSign kind={sign} decorative={!isFixed} />
      <div className={styles.words}>
        {isFixed ? (
          <p className={styles.fixed}>
            {text}{' '}
            <span className={styles.soft}>
              ({t(isAgain ? 'import.also-here' : 'import.known')})
            </span>
          </p>
        ) : (
          <textarea
            dir="auto"
            rows={1}
            className={styles.text}
            value={text}
            disabled={fate !== 'enter'}
            aria-label={t('import.wording', { kind, text: line.text })}
            onChange={({ target }) => onText(id, target.value.replace(/\n/g, ' '))}
          />
        )}
        {holders.length > 0 && (
          <p className={styles.soft}>{t('import.held-by', { parties: holders.join(', ') })}</p>
        )}
        {others.length > 0 && (
          <p className={styles.soft}>
            {inARow(
              others.map(({ party, level }) =>
                t('import.thinks', { party, level: t(`vocabulary:level.${level}`) }),
              ),
            )}
          </p>
        )}
        {passage !== '' && (
          <p className={styles.passage} dir="auto">
            {t('import.passage', { passage })}
          </p>
        )}
        {line.now !== null && <RewordedRow line={line} text={text} onText={onText} />}
        {line.alike && !isWithParent && (
          <AlikeRow line={line} fate={fate} text={text} onFate={onFate} />
        )}
      </div>
      {line.line !== null && line.line > 0 && !isAgain && (
        <span className={styles.line}>{t('import.line', { line: line.line })}</span>
      )}
    </li>
  );
});

/** What is there already and says the same, and what to do about it. */
function AlikeRow({
  line,
  fate,
  text,
  onFate,
}: Pick<ReviewRowProps, 'line' | 'fate' | 'text' | 'onFate'>) {
  const { t } = useTranslation('exchange');
  if (!line.alike) return null;
  const { label, isSame } = line.alike;
  const options: readonly { readonly value: Fate; readonly label: string }[] = [
    { value: 'enter', label: t('import.alike-enter') },
    { value: 'use', label: t('import.alike-use', { label }) },
    { value: 'drop', label: t('import.alike-drop') },
  ];
  return (
    <div className={styles.alike}>
      <p>{t(isSame ? 'import.same' : 'import.nearly', { label, text: line.alike.text })}</p>
      <Select
        label={t('import.alike', { text })}
        labelHidden
        value={fate}
        options={options}
        onChange={(value) => onFate(line.id, value)}
      />
    </div>
  );
}

/** What stands there in other words since the file was read before: whose words are to stand. */
function RewordedRow({ line, text, onText }: Pick<ReviewRowProps, 'line' | 'text' | 'onText'>) {
  const { t } = useTranslation('exchange');
  const { id, now } = line;
  return (
    <div className={styles.alike}>
      <p>
        <bdi>{t('import.reworded', { text: line.text })}</bdi>
      </p>
      <Select<'keep' | 'take'>
        label={t('import.reworded-which', { text: line.text })}
        labelHidden
        value={text === line.text ? 'take' : 'keep'}
        options={[
          { value: 'keep', label: t('import.reworded-keep') },
          { value: 'take', label: t('import.reworded-take') },
        ]}
        onChange={(which) => onText(id, which === 'keep' ? (now ?? '') : line.text)}
      />
    </div>
  );
}
