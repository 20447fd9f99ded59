import { useTranslation } from 'react-i18next';
import { actionsBefore, type ActionItem } from '../../../../shared/agenda/left.ts';
import type { Session } from '../../../../shared/model/entities.ts';
import { entity, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useCanEdit, useRunCommand } from '../../../state/commands.ts';
import { EntityLink } from '../../details/leads/EntityLink.tsx';
import { ActionFacts } from './ActionFacts.tsx';
import styles from './OpenActions.module.css';
import { Part } from '../Part.tsx';

interface OpenActionsProps {
  readonly state: WorkspaceState;
  readonly session: Session;
}

/** What was taken on before and is not done: the session begins with it, and ticks off what is done by now. */
export function OpenActions({ state, session }: OpenActionsProps) {
  const { t } = useTranslation('meeting');
  const actions = actionsBefore(state, session);
  if (actions.length === 0) return null;
  return (
    <Part title={t('actions.title')}>
      <ul className={styles.list} aria-label={t('actions.title')}>
        {actions.map((action) => (
          <OpenAction key={action.id} state={state} action={action} />
        ))}
      </ul>
    </Part>
  );
}

interface OpenActionProps {
  readonly state: WorkspaceState;
  readonly action: ActionItem;
}

function OpenAction({ state, action }: OpenActionProps) {
  const { t } = useTranslation('meeting');
  const run = useRunCommand();
  const canEdit = useCanEdit();
  const label = labelOf(state, action);
  const from = action.session === null ? undefined : entity(state, 'session', action.session);
  return (
    <li className={styles.action}>
      <input
        type="checkbox"
        aria-label={t('actions.done', { label })}
        checked={false}
        disabled={!canEdit}
        onChange={() =>
          void run({
            type: 'edit',
            kind: 'action-item',
            id: action.id,
            fields: { status: 'done' },
          })
        }
      />
      <div>
        <EntityLink kind="action-item" id={action.id} label={label} text={action.text} />
        <ActionFacts action={action} more={from?.title} />
      </div>
    </li>
  );
}
