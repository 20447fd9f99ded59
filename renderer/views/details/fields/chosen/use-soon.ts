import { startTransition, useOptimistic } from 'react';

/**
 * A value as it will be once its change is on disk: what is chosen shows at once, and goes back where
 * the change is refused.
 * @param save makes the change; its promise ends when the workspace has it or refused it
 */
export function useSoon<Value>(
  value: Value,
  save: (next: Value) => Promise<unknown>,
): readonly [shown: Value, choose: (next: Value) => void] {
  const [shown, show] = useOptimistic(value);
  const choose = (next: Value) => {
    startTransition(async () => {
      show(next);
      await save(next);
    });
  };
  return [shown, choose];
}
