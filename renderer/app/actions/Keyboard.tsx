import { useEffect, useEffectEvent } from 'react';
import type { ActionName } from '../../../shared/actions.ts';
import { useAppSelector } from '../../state/store.ts';
import { isDialogOpen } from '../../state/ui.ts';
import { useActions } from './context.tsx';
import { matches, mayAct, type KeyTarget } from './keys.ts';
import { ACTION_SPECS, usePlatform } from './use-keys.ts';

/**
 * Does the action whose accelerator is pressed. Acts after everything else: whoever handles a key
 * and prevents its default keeps it. Text fields keep their own keys.
 */
export function Keyboard() {
  const registry = useActions();
  const platform = usePlatform();
  const isBlocked = useAppSelector(isDialogOpen);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const shortcut = SHORTCUTS.find(({ keys }) => matches(keys, event, platform));
    if (!shortcut || !mayAct(shortcut.keys, targetOf(event))) return;
    if (isBlocked && !registry.states().get(shortcut.name)?.overDialogs) return;
    if (registry.run(shortcut.name)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  return null;
}

/** A text field marks itself with `data-undo="app"` while it holds nothing that is not saved. */
function targetOf(event: KeyboardEvent): KeyTarget {
  const target = event.target instanceof HTMLElement ? event.target : null;
  return {
    typing: target !== null && (target.isContentEditable || target.matches(TEXT_FIELDS)),
    inView: target === null || target === document.body || target.closest('main') !== null,
    undoIsApps: target?.closest('[data-undo="app"]') != null,
  };
}

/** Every action's keys, and those that other programs use for the same. */
const SHORTCUTS: readonly { readonly keys: string; readonly name: ActionName }[] = [
  ...ACTION_SPECS.flatMap(({ name, accelerator }) =>
    accelerator === undefined ? [] : [{ name, keys: accelerator }],
  ),
  { name: 'redo', keys: 'CmdOrCtrl+Y' },
];

const TEXT_FIELDS = 'textarea, input:not([type=checkbox], [type=radio], [type=button])';
