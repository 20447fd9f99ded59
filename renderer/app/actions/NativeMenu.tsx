import { useEffect } from 'react';
import { isActionName } from '../../../shared/actions.ts';
import { useBridge } from '../../state/bridge.tsx';
import { useAppSelector } from '../../state/store.ts';
import { useSayLabel } from '../i18n.tsx';
import { isDialogOpen } from '../../state/ui.ts';
import { useActions, useActionStates } from './context.tsx';

/** How much of a step's label a menu has room for, in UTF-16 units. */
const LABEL_LIMIT = 120;

/** Tells the native menu what can be done, and does what is chosen in it. */
export function NativeMenu() {
  const bridge = useBridge();
  const registry = useActions();
  const states = useActionStates();
  const sayLabel = useSayLabel();
  const undo = useAppSelector(({ workspace }) => workspace.undo);
  const redo = useAppSelector(({ workspace }) => workspace.redo);

  useEffect(
    () =>
      bridge.subscribe('action', ({ name }) => {
        if (isActionName(name)) registry.run(name);
      }),
    [bridge, registry],
  );

  // What acts on a view waits until the dialogue over it is closed.
  const isBlocked = useAppSelector(isDialogOpen);
  const enabled: string[] = [];
  const checked: string[] = [];
  for (const [name, binding] of states) {
    if (binding.enabled && (binding.overDialogs || !isBlocked)) enabled.push(name);
    if (binding.checked) checked.push(name);
  }
  const state = JSON.stringify({
    enabled,
    checked,
    undo: undo && sayLabel(undo).slice(0, LABEL_LIMIT),
    redo: redo && sayLabel(redo).slice(0, LABEL_LIMIT),
  });
  useEffect(() => {
    // Once a pause, not with every key: selection moves fast, and nobody reads the menu meanwhile.
    const timer = setTimeout(() => void bridge.request('menu.state', JSON.parse(state)), 50);
    return () => clearTimeout(timer);
  }, [bridge, state]);
  return null;
}
