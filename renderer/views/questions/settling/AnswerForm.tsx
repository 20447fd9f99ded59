import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { entity } from '../../../../shared/model/queries.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../../state/store.ts';
import { answerTyped } from '../questions-slice.ts';
import { answerCommand } from './commands.ts';
import styles from './forms.module.css';
import type { FormProps } from './form-props.ts';
import { useFirstField } from './use-first-field.ts';
import { useSaveKeys } from '../../../app/actions/use-save-keys.ts';
import { useSettle } from './use-settle.ts';

/** How a contra is answered, in words, and whether the position was changed to meet it. */
export function AnswerForm({ line, onDone }: FormProps) {
  const { t } = useTranslation('questions');
  const dispatch = useAppDispatch();
  const settle = useSettle();
  const form = useFirstField();
  const id = useId();
  const known = useWorkspace((state) => entity(state, 'argument', line.id)?.responseText) ?? '';
  const typed = useAppSelector(({ questions }) => questions.answers[line.id]);
  const text = typed ?? known;
  const answer = async (response: 'addressed' | 'accommodated') => {
    const status = t(`vocabulary:response.${response}`);
    const said = t('settled.answer', { label: line.label, status });
    // The words stay where they are until they are in the file.
    if (!(await settle(line, answerCommand(line.id, response, text), said))) return;
    dispatch(answerTyped({ id: line.id, text: null }));
    onDone();
  };
  const keys = useSaveKeys();
  return (
    <div ref={form} className={styles.form}>
      <label htmlFor={id} className={styles.label}>
        {t('answer.label', { label: line.label })}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        className={styles.prose}
        value={text}
        spellCheck={false}
        onChange={(event) => dispatch(answerTyped({ id: line.id, text: event.target.value }))}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void answer('addressed');
        }}
      />
      <div className={styles.choices}>
        <Button
          title={`${t('answer.addressed')} (${keys.text})`}
          aria-keyshortcuts={keys.aria}
          onClick={() => void answer('addressed')}
        >
          {t('vocabulary:response.addressed')}
        </Button>
        <Button title={t('answer.accommodated')} onClick={() => void answer('accommodated')}>
          {t('vocabulary:response.accommodated')}
        </Button>
        <span className={styles.hint}>{t('answer.hint')}</span>
      </div>
    </div>
  );
}
