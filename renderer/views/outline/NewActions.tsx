import type { ActionName } from '../../../shared/actions.ts';
import { useAction } from '../../app/actions/context.tsx';
import type { SignKind } from '../../components/elements/KindSign.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppSelector } from '../../state/store.ts';

/** What can be made, by the action that makes it. */
export const NEW_ACTIONS: readonly (readonly [ActionName, SignKind])[] = [
  ['new-issue', 'issue'],
  ['new-position', 'position'],
  ['new-pro', 'pro'],
  ['new-contra', 'contra'],
  ['new-assumption', 'assumption'],
  ['new-reference', 'reference'],
];

interface NewActionsProps {
  /** Whether something new of a sign may have a place. */
  readonly mayBegin: (sign: SignKind) => boolean;
  /** Begins something of a sign where it belongs. */
  readonly onNew: (sign: SignKind) => void;
}

/** Binds what makes something new, wherever the map is typed. */
export function NewActions({ mayBegin, onNew }: NewActionsProps) {
  return NEW_ACTIONS.map(([name, sign]) => (
    <NewAction key={name} name={name} sign={sign} mayBegin={mayBegin} onNew={onNew} />
  ));
}

interface NewActionProps extends NewActionsProps {
  readonly name: ActionName;
  readonly sign: SignKind;
}

function NewAction({ name, sign, mayBegin, onNew }: NewActionProps) {
  const canEdit = useCanEdit();
  const hasPlace = useAppSelector(({ workspace }) => workspace.data !== null && mayBegin(sign));
  useAction(name, { enabled: canEdit && hasPlace, run: () => onNew(sign) });
  return null;
}
