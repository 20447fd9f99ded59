import { useTranslation } from 'react-i18next';
import { elementOf, labelOf } from '../../../../shared/model/queries.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useWorkspace } from '../../../state/store.ts';
import { tiesOf, untieCommand } from './commands.ts';
import styles from './forms.module.css';
import type { FormProps } from './form-props.ts';
import { useFirstField } from './use-first-field.ts';
import { useSettle } from './use-settle.ts';

/** The ties of a circle, of which one has to go before any of its issues can be settled first. */
export function UntieForm({ line, onDone }: FormProps) {
  const { t } = useTranslation('questions');
  const settle = useSettle();
  const form = useFirstField();
  const state = useWorkspace((workspace) => workspace);
  if (!state) return null;
  const nameOf = (id: string) => {
    const found = elementOf(state, id);
    return found ? labelOf(state, found.element) : '';
  };
  return (
    <div ref={form} role="group" aria-label={t('untie.label')} className={styles.choices}>
      <span className={styles.label}>{t('untie.label')}</span>
      {tiesOf(state, line.on).map((tie) => {
        const names = { from: nameOf(tie.from), to: nameOf(tie.to) };
        return (
          <Button
            key={tie.link}
            onClick={() => {
              onDone();
              void settle(line, untieCommand(tie), t('settled.untie', names));
            }}
          >
            {t(`untie.${tie.type}`, names)}
          </Button>
        );
      })}
    </div>
  );
}
