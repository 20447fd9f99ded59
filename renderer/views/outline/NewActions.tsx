import type { ActionName } from '../../../shared/actions.ts';
import { useAction } from '../../app/actions/context.tsx';
import type { SignKind } from '../../components/KindSign.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppSelector } from '../../state/store.ts';
import type { Desk } from './desk.ts';
import { mayHavePlace } from './lines.ts';

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
  readonly desk: Desk;
  /** Begins something of a sign where it belongs. */
  readonly onNew: (sign: SignKind) => void;
}

/** Binds what makes something new, wherever the map is typed. */
export function NewActions({ desk, onNew }: NewActionsProps) {
  return NEW_ACTIONS.map(([name, sign]) => (
    <NewAction key={name} name={name} sign={sign} desk={desk} onNew={onNew} />
  ));
}

interface NewActionProps extends NewActionsProps {
  readonly name: ActionName;
  readonly sign: SignKind;
}

function NewAction({ name, sign, desk, onNew }: NewActionProps) {
  const canEdit = useCanEdit();
  const hasPlace = useAppSelector(
    ({ workspace }) => workspace.data !== null && mayHavePlace(desk, sign),
  );
  useAction(name, { enabled: canEdit && hasPlace, run: () => onNew(sign) });
  return null;
}
