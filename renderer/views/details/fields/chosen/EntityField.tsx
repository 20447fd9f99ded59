import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isElementKind, type EntityKind } from '../../../../../shared/model/entities.ts';
import type { Id } from '../../../../../shared/model/id.ts';
import { all } from '../../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../../shared/model/state.ts';
import type { ElementKind } from '../../../../../shared/model/vocabulary.ts';
import { Button } from '../../../../components/buttons/Button.tsx';
import { Select } from '../../../../components/fields/Select.tsx';
import { useWorkspace } from '../../../../state/store.ts';
import { ElementPicker } from '../../picker/ElementPicker.tsx';
import styles from './EntityField.module.css';
import { leadTo } from '../../leads/lead.ts';
import { LeadLink } from '../../leads/LeadLink.tsx';
import { elementsLike } from '../../picker/link-targets.ts';

interface EntityFieldProps {
  readonly label: string;
  readonly of: EntityKind;
  readonly optional: boolean;
  readonly value: Id | null;
  readonly readOnly: boolean;
  readonly onChange: (id: Id | null) => Promise<boolean>;
}

const MOST_SHOWN = 20;

/** Another entity that a field names: found by label or words, or chosen from a short list. */
export function EntityField({ of, ...rest }: EntityFieldProps) {
  return isElementKind(of) ? <ElementField of={of} {...rest} /> : <ListField of={of} {...rest} />;
}

function ElementField({
  label,
  of,
  optional,
  value,
  readOnly,
  onChange,
}: EntityFieldProps & { readonly of: ElementKind }) {
  const { t } = useTranslation('details');
  const [isChoosing, setChoosing] = useState(false);
  const state = useWorkspace((workspace) => workspace);
  const lead = state && value !== null ? leadTo(state, value) : null;
  const find = useCallback(
    (workspace: WorkspaceState, query: string) => elementsLike(workspace, of, query, MOST_SHOWN),
    [of],
  );
  if (isChoosing) {
    return (
      <ElementPicker
        label={label}
        find={find}
        takesFocus
        onCancel={() => setChoosing(false)}
        onPick={(id) => {
          setChoosing(false);
          void onChange(id);
        }}
      />
    );
  }
  if (!lead && readOnly) return null;
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      {lead && (
        <div>
          <LeadLink lead={lead} />
        </div>
      )}
      {!readOnly && (
        <div className={styles.tools}>
          <Button
            tone="quiet"
            className={styles.tool}
            aria-label={t('choose-what', { what: label })}
            onClick={() => setChoosing(true)}
          >
            {t('choose')}
          </Button>
          {lead && optional && (
            <Button
              tone="quiet"
              className={styles.tool}
              aria-label={t('clear-what', { what: label })}
              onClick={() => void onChange(null)}
            >
              {t('clear')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function ListField({ label, of, optional, value, readOnly, onChange }: EntityFieldProps) {
  const { t } = useTranslation('details');
  const entities = useWorkspace((state) => state.tables[of]);
  const state = useWorkspace((workspace) => workspace);
  const options = entities && state ? all(state, of) : [];
  return (
    <Select
      label={label}
      value={value ?? ''}
      disabled={readOnly}
      options={[
        ...(optional || value === null ? [{ value: '', label: t('none') }] : []),
        ...options.map((option) => ({ value: option.id, label: nameIn(option) })),
      ]}
      onChange={(id) => void onChange(id === '' ? null : id)}
    />
  );
}

function nameIn(option: object): string {
  const { label, title, name } = option as Readonly<Record<string, string | undefined>>;
  return [label, title ?? name].filter(Boolean).join(' · ');
}
