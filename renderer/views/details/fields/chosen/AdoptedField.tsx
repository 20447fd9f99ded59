import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../../shared/model/id.ts';
import { childrenOf, entity } from '../../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../../shared/model/state.ts';
import { useWorkspace } from '../../../../state/store.ts';
import styles from './AdoptedField.module.css';
import { leadTo, type Lead } from '../../leads/lead.ts';
import { TickedLeads } from './TickedLeads.tsx';
import { useEdit } from '../use-edit.ts';
import { useSoon } from './use-soon.ts';

interface AdoptedFieldProps {
  readonly label: string;
  readonly decision: Id;
  readonly readOnly: boolean;
}

/** The positions that a decision adopts: those that answer its issue, each to be ticked. */
export function AdoptedField({ label, decision: id, readOnly }: AdoptedFieldProps) {
  const { t } = useTranslation('details');
  const state = useWorkspace((workspace) => workspace);
  const edit = useEdit('decision', id);
  const decision = state && entity(state, 'decision', id);
  const positions = decision?.positions ?? [];
  const [adopted, adopt] = useSoon(positions, (next) => edit('positions', next));
  if (!decision) return null;
  const choices = choicesOf(state, decision.issue, decision.positions);
  return (
    <fieldset className={styles.field} disabled={readOnly}>
      <legend className={styles.label}>{label}</legend>
      {choices.length === 0 && <p>{t('no-positions')}</p>}
      <TickedLeads leads={choices} ticked={adopted} onChange={adopt} />
    </fieldset>
  );
}

/** The positions on an issue, and those adopted that answer another one by now. */
function choicesOf(state: WorkspaceState, issue: Id, adopted: readonly Id[]): readonly Lead[] {
  const here = childrenOf(state, issue)
    .filter(({ kind }) => kind === 'position')
    .map(({ child }) => child);
  return [...new Set([...here, ...adopted])].flatMap((id) => leadTo(state, id) ?? []);
}
