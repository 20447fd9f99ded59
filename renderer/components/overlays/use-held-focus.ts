import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Gives a list the focus where what had it in the list goes: keys must not fall into the void then.
 * @param hasLeft whether the focus left the list when it went elsewhere: it goes nowhere both when a person presses on
 * nothing and when what had it goes
 * @returns what to spread on the list
 */
export function useHeldFocus(
  list: RefObject<HTMLElement | null>,
  hasLeft: (event: FocusEvent<HTMLElement>) => boolean,
) {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) list.current?.focus();
  });
  return {
    onFocus: () => {
      hadFocus.current = true;
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      hadFocus.current = !hasLeft(event);
    },
  };
}
