import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import type { Shown } from './shown.ts';
import { useAskStance } from './keys/use-ask-stance.ts';

/** Binds what menu and palette do here: setting a stance is on the cell. */
export function CellActions(shown: Shown) {
  const canEdit = useCanEdit();
  const { canAsk, ask } = useAskStance(shown);
  useAction('set-stance', { enabled: canEdit && canAsk, run: ask });
  return null;
}
