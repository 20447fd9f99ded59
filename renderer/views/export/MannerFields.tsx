import { useTranslation } from 'react-i18next';
import { DEPTHS, type Depth } from '../../../shared/documents/manner.ts';
import { Select } from '../../components/fields/Select.tsx';
import { definitionOf, LANGUAGES, type ExportChoice } from './export-model.ts';
import styles from './MannerFields.module.css';

interface MannerFieldsProps {
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
}

/** How a document tells what it tells: how deep, with or without names, in which language. */
export function MannerFields({ choice, onChange }: MannerFieldsProps) {
  const { t } = useTranslation('exchange');
  const { heeds } = definitionOf(choice.document);
  return (
    <>
      {heeds.includes('depth') && (
        <Select<Depth>
          label={t('export.depth')}
          value={choice.depth}
          options={DEPTHS.map((value) => ({ value, label: t(`export.depths.${value}`) }))}
          onChange={(depth) => onChange({ ...choice, depth })}
        />
      )}
      {heeds.includes('names') && <Language choice={choice} onChange={onChange} />}
      {heeds.includes('names') && (
        <div>
          <label className={styles.flag}>
            <input
              type="checkbox"
              checked={!choice.names}
              onChange={(event) => onChange({ ...choice, names: !event.target.checked })}
            />
            {t('export.without-names')}
          </label>
          <p className={styles.hint}>{t('export.without-names-hint')}</p>
        </div>
      )}
    </>
  );
}

// No language is called so.
const AS_APP = 'app';

function Language({ choice, onChange }: MannerFieldsProps) {
  const { t, i18n } = useTranslation('exchange');
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  return (
    <Select<string>
      label={t('export.language')}
      value={choice.language ?? AS_APP}
      options={[
        { value: AS_APP, label: t('export.language-app') },
        ...LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value })),
      ]}
      onChange={(value) =>
        onChange({ ...choice, language: LANGUAGES.find((known) => known === value) ?? null })
      }
    />
  );
}
