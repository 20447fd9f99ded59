import { useEffect, useEffectEvent } from 'react';
import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { overlayOpened } from '../../state/ui.ts';
import { isMemoLike } from './import-model.ts';

/** Binds reading the clipboard, by its action and by pasting a longer text where nothing else takes it. */
export function ImportActions() {
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const isCovered = useAppSelector(({ ui }) => ui.overlay !== null);
  const open = () => dispatch(overlayOpened({ name: 'import', from: 'clipboard' }));
  useAction('import-clipboard', { enabled: canEdit, run: open });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (event.defaultPrevented || isCovered || !canEdit || isText(event.target)) return;
    if (isMemoLike(event.clipboardData?.getData('text/plain') ?? '')) open();
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => paste(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
  return null;
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
