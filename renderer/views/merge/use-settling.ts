import { uuidv7 } from 'uuidv7';
import type { ToSettle } from '../../../shared/bridge.ts';
import { useBringBack, useRunCommand } from '../../state/commands.ts';
import { useAppStore } from '../../state/store.ts';
import { carriedOut, countChosen, type Choices } from './choices.ts';

/**
 * Gives the function that carries out what was chosen, in one step; what a deletion took is brought back before. The promise
 * is how much was settled, or `null` where it was refused: the reason is then on screen.
 */
export function useSettling(): (toSettle: ToSettle, choices: Choices) => Promise<number | null> {
  const store = useAppStore();
  const run = useRunCommand();
  const bringBack = useBringBack();
  return async (toSettle, choices) => {
    const { data } = store.getState().workspace;
    if (!data) return null;
    const { commands, bringBack: changes } = carriedOut(data, toSettle, choices, uuidv7);
    for (const change of changes) if (!(await bringBack(change))) return null;
    if (commands.length > 0) {
      const label = { key: 'settle-many', values: { count: commands.length } };
      const [only] = commands.length === 1 ? commands : [];
      if (!(await run(only ?? { type: 'batch', label, commands }))) return null;
    }
    return countChosen(toSettle, choices).chosen;
  };
}
