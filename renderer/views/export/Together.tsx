import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';
import { RemoveButton } from '../../components/buttons/RemoveButton.tsx';
import { useWorkspace } from '../../state/store.ts';
import type { ExportChoice } from './export-model.ts';
import { togetherNames } from './together-names.ts';
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
  const { t, i18n } = useTranslation('exchange');
  const state = useWorkspace((workspace) => workspace);
  const names = useMemo(
    () => (state ? togetherNames(i18n, state, choices) : []),
    [i18n, state, choices],
  );
  return (
    <section className={styles.together} aria-label={t('export.together')}>
      <h3 className={styles.title}>{t('export.together')}</h3>
      <ul className={styles.list}>
        {choices.map((choice, index) => {
          const name = names[index] ?? '';
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
