import { useActions } from '../../app/actions/context.tsx';
import { useGoTo } from '../../app/use-go-to.ts';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import type { PaletteItem } from './items.ts';
import { rememberChoice } from './recent.ts';

/** Gives the function that closes the palette and does what was chosen in it, or goes there. */
export function useChoose(): (item: PaletteItem) => void {
  const dispatch = useAppDispatch();
  const registry = useActions();
  const goTo = useGoTo();
  const carryOut = (item: PaletteItem): void => {
    switch (item.type) {
      case 'action':
        registry.run(item.name);
        return;
      case 'element':
        goTo(item.kind, item.id);
        return;
      case 'party':
        goTo('party', item.party.id);
    }
  };
  return (item) => {
    rememberChoice(item.key);
    dispatch(overlayClosed());
    // What is done may move the focus, so it waits until the dialogue has given it back.
    requestAnimationFrame(() => requestAnimationFrame(() => carryOut(item)));
  };
}
