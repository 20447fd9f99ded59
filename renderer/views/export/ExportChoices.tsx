import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENTS } from '../../../shared/documents/index.ts';
import { Select } from '../../components/fields/Select.tsx';
import { useWorkspace } from '../../state/store.ts';
import { issuesInOrder } from '../issue/head/issue-order.ts';
import { partiesByName } from '../parties/parties-model.ts';
import styles from './ExportChoices.module.css';
import { definitionOf, withDocument, type ExportChoice } from './export-model.ts';
import { MannerFields } from './MannerFields.tsx';
import { SessionField, StartField } from './SessionFields.tsx';
import { ScopeField } from './ScopeField.tsx';

interface ExportChoicesProps {
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
}

/** The document, its format, how it is told, and of which sessions, issues and parties. */
export function ExportChoices({ choice, onChange }: ExportChoicesProps) {
  const { t } = useTranslation('exchange');
  const name = useId();
  const state = useWorkspace((workspace) => workspace);
  const { formats, heeds } = definitionOf(choice.document);
  const issues = useMemo(
    () =>
      state
        ? issuesInOrder(state).map(({ id, label, text }) => ({ id, label: `${label} ${text}` }))
        : [],
    [state],
  );
  const parties = useMemo(
    () => (state ? partiesByName(state).map(({ id, name: label }) => ({ id, label })) : []),
    [state],
  );
  return (
    <div className={styles.choices}>
      <fieldset className={styles.documents}>
        <legend className={styles.label}>{t('export.document')}</legend>
        {DOCUMENTS.map((document) => (
          <label key={document.name} className={styles.document}>
            <input
              type="radio"
              name={name}
              checked={document.name === choice.document}
              onChange={() => onChange(withDocument(choice, document.name))}
            />
            {t(`documents:document.${document.name}`)}
          </label>
        ))}
        <p className={styles.hint}>{t(`documents:document-hint.${choice.document}`)}</p>
      </fieldset>
      <Select
        label={t('export.format')}
        value={choice.format}
        options={formats.map((format) => ({
          value: format,
          label: t(`documents:format.${format}`),
        }))}
        onChange={(format) => onChange({ ...choice, format })}
      />
      {state && heeds.includes('since') && (
        <StartField
          state={state}
          start={choice.start}
          onChange={(start) => onChange({ ...choice, start })}
        />
      )}
      {state && heeds.includes('session') && !heeds.includes('since') && (
        <SessionField
          state={state}
          session={choice.session}
          onChange={(session) => onChange({ ...choice, session })}
        />
      )}
      <MannerFields choice={choice} onChange={onChange} />
      {heeds.includes('issues') && issues.length > 1 && (
        <ScopeField
          label={t('vocabulary:kinds.issue')}
          all={t('export.all-issues')}
          some={t('export.some-issues')}
          options={issues}
          chosen={choice.issues}
          onChange={(ids) => onChange({ ...choice, issues: ids })}
        />
      )}
      {heeds.includes('parties') && parties.length > 1 && (
        <ScopeField
          label={t('vocabulary:kinds.party')}
          all={t('export.all-parties')}
          some={t('export.some-parties')}
          options={parties}
          chosen={choice.parties}
          onChange={(ids) => onChange({ ...choice, parties: ids })}
        />
      )}
    </div>
  );
}
