import { useState } from 'react';
import { useAppSelector, useAppStore } from '../../state/store.ts';
import { minutesChoice } from './export-model.ts';
import { keepExport, lastExport, type LastExport } from './remembered.ts';

/**
 * What is chosen in the dialogue, as it was left for this workspace or as a session's minutes were asked for, and the
 * function that changes it; the dialogue is left so next time.
 */
export function useExportChoice() {
  const store = useAppStore();
  const path = useAppSelector(({ workspace }) => workspace.open?.path ?? '');
  const [last, setLast] = useState<LastExport>(() => {
    const { workspace, ui } = store.getState();
    const left = lastExport(path, workspace.data);
    const minutesOf = ui.overlay?.name === 'export' ? ui.overlay.minutesOf : undefined;
    return minutesOf ? { ...left, choice: minutesChoice(left.choice, minutesOf) } : left;
  });
  const change = (to: Partial<LastExport>) => {
    const next = { ...last, ...to };
    setLast(next);
    keepExport(path, next);
  };
  return { ...last, change };
}
