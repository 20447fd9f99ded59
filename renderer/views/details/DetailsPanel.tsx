import { useTranslation } from 'react-i18next';
import { titleOf } from '../../../shared/model/checks.ts';
import { entity } from '../../../shared/model/queries.ts';
import { EmptyState } from '../../components/notices/EmptyState.tsx';
import { useAppSelector, useWorkspace } from '../../state/store.ts';
import { useDates } from './dates.ts';
import styles from './DetailsPanel.module.css';
import { FieldEditor } from './fields/FieldEditor.tsx';
import { fieldsOf, isEditable, type Editor } from './fields/fields.ts';
import { leadTo } from './leads/lead.ts';
import { useSignKind } from './leads/LeadLink.tsx';
import { NewLine, useNewLine } from './NewLine.tsx';
import { SECTIONS } from './sections.ts';
import type { SectionProps } from './sections/section-props.ts';

/** Every field of what is selected, and what belongs to it; all of it edited in place. */
export function DetailsPanel() {
  const { t } = useTranslation('details');
  const selected = useAppSelector(({ ui }) => ui.selected);
  const isThere = useWorkspace(
    (state) => selected !== null && entity(state, selected.kind, selected.id) !== undefined,
  );
  const line = useNewLine();
  if (line) return <NewLine line={line} />;
  if (!selected || !isThere) {
    return (
      <EmptyState title={t('empty.title')}>
        <p>{t('empty.hint')}</p>
      </EmptyState>
    );
  }
  // Another entity gets other editors: what is typed for one never ends up in the next.
  return <EntityDetails key={selected.id} {...selected} />;
}

function EntityDetails({ kind, id }: SectionProps) {
  return (
    <article className={styles.details} aria-labelledby={`details-${id}`}>
      <Head kind={kind} id={id} />
      <Fields kind={kind} id={id} />
      {SECTIONS.filter(({ kinds }) => kinds === 'all' || kinds.includes(kind)).map(
        ({ name, component: Component }) => (
          <Component key={name} kind={kind} id={id} />
        ),
      )}
    </article>
  );
}

function Head({ kind, id }: SectionProps) {
  const { t } = useTranslation('details');
  const dates = useDates();
  const state = useWorkspace((workspace) => workspace);
  const found = state && entity(state, kind, id);
  const sign = useSignKind(kind, id);
  if (!state || !found) return null;
  const { createdAt, createdBy } = found;
  const made = { at: dates.moment(createdAt), by: createdBy };
  return (
    <header className={styles.head}>
      <h2 id={`details-${id}`} className={styles.title}>
        {t(`vocabulary:kind.${sign}`)}{' '}
        <span>{leadTo(state, id)?.label ?? titleOf(state, kind, id)}</span>
      </h2>
      <p className={styles.made}>{t(createdBy === '' ? 'made' : 'made-by', made)}</p>
    </header>
  );
}

/** Whether a field has room enough beside another one. */
function isNarrow(editor: Editor): boolean {
  return editor.as === 'number' || (editor.as === 'choice' && !editor.wide);
}

function Fields({ kind, id }: SectionProps) {
  const state = useWorkspace((workspace) => workspace);
  const found = state && entity(state, kind, id);
  if (!found || !isEditable(kind)) return null;
  const specs = fieldsOf(state, kind, id);
  if (specs.length === 0) return null;
  return (
    <div className={styles.fields}>
      {specs.map((spec) => (
        <div
          key={spec.field}
          className={styles.field}
          data-narrow={isNarrow(spec.editor) || undefined}
        >
          <FieldEditor kind={kind} entity={found} spec={spec} />
        </div>
      ))}
    </div>
  );
}
