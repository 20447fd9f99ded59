import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useWorkspace } from '../../../state/store.ts';
import { ElementPicker } from '../../details/picker/ElementPicker.tsx';
import type { Lead } from '../../details/leads/lead.ts';
import { issuesInOrder } from './issue-order.ts';

interface IssueChooserProps {
  readonly onPick: (issue: Id) => void;
  readonly onCancel: () => void;
}

const MOST_SHOWN = 100;

/** Finds an issue among all by its label or by words of it. */
export function IssueChooser({ onPick, onCancel }: IssueChooserProps) {
  const { t } = useTranslation('issue');
  const state = useWorkspace((workspace) => workspace);
  const issues = useMemo(() => (state ? issuesInOrder(state) : []), [state]);
  const find = useCallback(
    (_state: WorkspaceState, query: string) =>
      issues
        .filter((lead) => isMeant(lead, query))
        .slice(0, MOST_SHOWN)
        .map((lead) => ({ ...lead, refusal: null })),
    [issues],
  );
  return (
    <ElementPicker label={t('choose')} find={find} takesFocus onCancel={onCancel} onPick={onPick} />
  );
}

function isMeant({ label, text }: Lead, query: string): boolean {
  const said = `${label} ${text}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
