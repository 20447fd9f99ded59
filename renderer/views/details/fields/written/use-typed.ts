import { useState, type ChangeEvent, type KeyboardEvent } from 'react';

/**
 * What is typed in a field over its value: saved on leaving the field and on Enter, so that no half-typed value is; Escape brings the
 * value back.
 * @param save saves what was typed and says whether that was taken; `null` where there is nothing to save
 */
export function useTyped(value: string, save: (typed: string) => Promise<boolean> | null) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const giveUp = () => {
    setTyped(null);
    setRefused(false);
  };
  const commit = async () => {
    const saving = typed === null ? null : save(typed);
    if (saving === null) {
      giveUp();
      return;
    }
    const isSaved = await saving;
    setRefused(!isSaved);
    if (isSaved) setTyped(null);
  };
  return {
    isRefused,
    /** For the input. */
    input: {
      value: typed ?? value,
      'aria-invalid': isRefused || undefined,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        setTyped(event.target.value);
        setRefused(false);
      },
      onBlur: () => void commit(),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter') void commit();
        else if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          giveUp();
        }
      },
    },
  };
}
