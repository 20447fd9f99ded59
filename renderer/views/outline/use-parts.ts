import { useMemo, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useAppSelector } from '../../state/store.ts';
import type { OutlineParts } from './context.ts';
import type { Desk } from './desk.ts';
import type { OutlineModel } from './rows/model.ts';
import { Memory } from './saving/remember.ts';
import { useDesk } from './use-desk.ts';

/**
 * What a view needs in which the map is typed: a desk of its own, and the memory of what is typed there.
 * @param surface what hears the keys while nothing is typed in
 */
export function useParts(
  model: OutlineModel,
  surface: RefObject<HTMLElement | null>,
): OutlineParts {
  const { t } = useTranslation();
  const desk = useDesk(model);
  const path = useAppSelector(({ workspace }) => workspace.open?.path ?? '');
  const memory = useMemo(() => new Memory(localStorage, path), [path]);
  return useMemo(() => {
    const perform = (what: (desk: Desk) => void) => {
      const hadFocus = document.activeElement !== document.body;
      flushSync(() => what(desk));
      // The line that was typed in is gone, and with it its field: the surface hears the keys now.
      if (hadFocus && document.activeElement === document.body) surface.current?.focus();
    };
    return { desk, model, memory, t, perform };
  }, [desk, model, memory, t, surface]);
}
