import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { livePositionsOf } from '../../../../shared/analysis/map.ts';
import { DESIGNATIONS } from '../../../../shared/model/vocabulary.ts';
import { AdoptedPositions } from '../../../components/elements/AdoptedPositions.tsx';
import { Button } from '../../../components/buttons/Button.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import { useAppDispatch, useAppSelector, useWorkspace } from '../../../state/store.ts';
import { decisionTyped, type DecisionDraft } from '../questions-slice.ts';
import { decisionCommand } from './commands.ts';
import styles from './forms.module.css';
import type { FormProps } from './form-props.ts';
import { useFirstField } from './use-first-field.ts';
import { useSaveKeys } from '../../../app/actions/use-save-keys.ts';
import { useSettle } from './use-settle.ts';

const NOTHING: DecisionDraft = { text: '', positions: [], designation: null };

type DesignationChoice = (typeof DESIGNATIONS)[number] | 'none';

/** What the group decided on an issue: in words, the positions adopted, and the chair's designation. */
export function DecisionForm({ line, onDone }: FormProps) {
  const { t } = useTranslation('questions');
  const dispatch = useAppDispatch();
  const settle = useSettle();
  const form = useFirstField();
  const id = useId();
  const state = useWorkspace((workspace) => workspace);
  const positions = useMemo(() => (state ? livePositionsOf(state, line.id) : []), [state, line.id]);
  const draft = useAppSelector(({ questions }) => questions.decisions[line.id]) ?? NOTHING;
  const change = (to: Partial<DecisionDraft>) =>
    dispatch(decisionTyped({ id: line.id, draft: { ...draft, ...to } }));
  const record = async () => {
    const said = t('settled.decision', { label: line.label });
    if (!(await settle(line, decisionCommand(line.id, draft), said))) return;
    dispatch(decisionTyped({ id: line.id, draft: null }));
    onDone();
  };
  const keys = useSaveKeys();
  const isReady = draft.text.trim() !== '';
  return (
    <div
      ref={form}
      role="group"
      aria-label={t('decision.label', { label: line.label })}
      className={styles.form}
    >
      <label htmlFor={id} className={styles.label}>
        {t('decision.text')}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        className={styles.prose}
        value={draft.text}
        spellCheck={false}
        onChange={(event) => change({ text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // A decision is one line, as its model has it.
          event.preventDefault();
          if (isReady && (event.ctrlKey || event.metaKey)) void record();
        }}
      />
      {state && (
        <AdoptedPositions
          state={state}
          legend={t('decision.positions')}
          positions={positions}
          adopted={draft.positions}
          onChange={(adopted) => change({ positions: adopted })}
        />
      )}
      <Select<DesignationChoice>
        label={t('decision.designation')}
        value={draft.designation ?? 'none'}
        options={[
          { value: 'none', label: t('decision.no-designation') },
          ...DESIGNATIONS.map((value) => ({ value, label: t(`vocabulary:designation.${value}`) })),
        ]}
        onChange={(value) => change({ designation: value === 'none' ? null : value })}
      />
      <div className={styles.choices}>
        <Button
          tone="primary"
          title={keys.text}
          aria-keyshortcuts={keys.aria}
          disabled={!isReady}
          onClick={() => void record()}
        >
          {t('decision.record')}
        </Button>
        <span className={styles.hint}>{t('decision.resolves', { label: line.label })}</span>
      </div>
    </div>
  );
}
