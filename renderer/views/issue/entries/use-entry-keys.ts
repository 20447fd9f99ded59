import type { KeyboardEvent } from 'react';
import { useActions } from '../../../app/actions/context.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch } from '../../../state/store.ts';
import type { EntryRef } from './adding.ts';
import { stepFrom } from './entry-focus.ts';
import { intentOf } from './entry-keys.ts';
import { editingSet } from '../issue-slice.ts';
import { useAdd } from './use-add.ts';

/** Hears the keys of an entry on the page, not those of what is in it: arrows go on, the others do something with it. */
export function useEntryKeys(entry: EntryRef): (event: KeyboardEvent<HTMLElement>) => void {
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const registry = useActions();
  const add = useAdd();
  return (event) => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const rtl = document.documentElement.dir === 'rtl';
    const intent = intentOf(event, entry.kind, rtl);
    if (!intent) return;
    event.preventDefault();
    switch (intent.do) {
      case 'go':
        stepFrom(event.currentTarget, intent.to);
        break;
      case 'edit':
        if (canEdit) dispatch(editingSet(true));
        break;
      case 'stance':
        registry.run('set-stance');
        break;
      case 'add':
        add(entry, intent.what);
        break;
      default:
        intent satisfies never;
    }
  };
}
