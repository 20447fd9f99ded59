import { isActionName } from '../../../shared/actions.ts';
import { PointMenu } from '../../components/overlays/PointMenu.tsx';
import type { MenuChoice, PointMenuProps } from '../../components/overlays/PointMenuPanel.tsx';
import { useActions } from './context.tsx';

/** Something in a menu that is not an action of the whole window. */
export interface OwnChoice extends MenuChoice {
  readonly run: () => void;
}

interface ActionMenuProps extends Omit<PointMenuProps, 'groups' | 'onChoose'> {
  /** Actions, as `useActionChoice` makes them, and what the menu has besides; what cannot be done now is left out. */
  readonly groups: readonly (readonly (MenuChoice | OwnChoice)[])[];
}

/** A menu at a point of what can be done with something there. */
export function ActionMenu({ groups, ...menu }: ActionMenuProps) {
  const registry = useActions();
  const shown = groups
    .map((group) => group.filter(({ disabled }) => disabled !== true))
    .filter((group) => group.length > 0);
  return (
    <PointMenu
      {...menu}
      groups={shown}
      onChoose={(chosen) => {
        const own = shown.flat().find(({ id }) => id === chosen);
        if (own && 'run' in own) own.run();
        else if (isActionName(chosen)) registry.run(chosen);
      }}
    />
  );
}
