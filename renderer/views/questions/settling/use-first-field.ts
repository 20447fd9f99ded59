import { useEffect, useRef, type RefObject } from 'react';

/** Gives the focus to the first field or button of a form that a person has opened. */
export function useFirstField(): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input, select, button')?.focus();
  }, []);
  return form;
}
