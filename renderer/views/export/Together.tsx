import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { RemoveButton } from '../../components/RemoveButton.tsx';
import type { ExportChoice } from './export-model.ts';
import styles from './Together.module.css';

interface TogetherProps {
  readonly choices: readonly ExportChoice[];
  readonly busy: boolean;
  /** Shows one of them again, to look at it or to change it. */
  readonly onShow: (choice: ExportChoice) => void;
  readonly onRemove: (index: number) => void;
  readonly onSave: () => void;
}

/** What was put together to be saved into one folder. */
export function Together({ choices, busy, onShow, onRemove, onSave }: TogetherProps) {
  const { t } = useTranslation('exchange');
  return (
    <section className={styles.together} aria-label={t('export.together')}>
      <h3 className={styles.title}>{t('export.together')}</h3>
      <ul className={styles.list}>
        {choices.map((choice, index) => {
          const name = t('export.as-format', {
            document: t(`documents:document.${choice.document}`),
            format: t(`documents:format.${choice.format}`),
          });
          return (
            <li key={JSON.stringify(choice)} className={styles.item}>
              <button type="button" className={styles.name} onClick={() => onShow(choice)}>
                {name}
              </button>
              <RemoveButton
                label={t('export.take-out', { name })}
                onRemove={() => onRemove(index)}
              />
            </li>
          );
        })}
      </ul>
      <Button busy={busy} onClick={onSave}>
        {t(busy ? 'export.saving' : 'export.save-together', { count: choices.length })}
      </Button>
    </section>
  );
}
