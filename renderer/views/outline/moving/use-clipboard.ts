import { useEffect, useEffectEvent, type RefObject } from 'react';
import { overlayOpened } from '../../../state/ui.ts';
import { copyText, cutSelected, cutText, isManyLines, pasteLines } from './clipboard.ts';
import { useOutline } from '../context.ts';
import { activeRow } from '../go.ts';
import { rowsTaken } from '../outline-slice.ts';
import { isProse } from './paste.ts';

/**
 * Copies, cuts and pastes lines while the tree or a line in it has the focus. Chromium tells of it where the last
 * text was selected, not where the focus is, and before anything was clicked that is the whole page: so the page is
 * listened to, before anybody else.
 */
export function useClipboard(tree: RefObject<HTMLElement | null>): void {
  const { desk, perform } = useOutline();

  const copy = useEffectEvent((event: ClipboardEvent) => {
    if (!hasFocus(tree.current) || document.activeElement instanceof HTMLTextAreaElement) return;
    const text = event.type === 'cut' ? cutText(desk) : copyText(desk);
    if (text === '') return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    // What is copied after it was cut is wanted twice.
    desk.dispatch(rowsTaken(null));
    if (event.type === 'cut') perform((now) => cutSelected(now, text));
  });

  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (!hasFocus(tree.current)) return;
    const [plain, html] = ['text/plain', 'text/html'].map((type) => {
      return event.clipboardData?.getData(type) ?? '';
    });
    // Nested or not, a list has its lines in plain text, too.
    if (document.activeElement instanceof HTMLTextAreaElement && !isManyLines(plain ?? '')) return;
    event.preventDefault();
    // The lines of a mail say nothing by themselves: it is read as what it is, and looked through before it enters.
    if (isProse(plain ?? '') && desk.canEdit()) {
      desk.dispatch(overlayOpened({ name: 'import', from: 'clipboard' }));
      return;
    }
    const put = (text: string) => perform((now) => pasteLines(now, text, activeRow(now)));
    if (LIST.test(html ?? '')) void nested(html ?? '', plain ?? '').then(put);
    else put(plain ?? '');
  });

  useEffect(() => {
    const ending = new AbortController();
    const options = { capture: true, signal: ending.signal };
    document.addEventListener('copy', (event) => copy(event), options);
    document.addEventListener('cut', (event) => copy(event), options);
    document.addEventListener('paste', (event) => paste(event), options);
    return () => ending.abort();
  }, []);
}

const LIST = /<li\b|\bmso-list\b/i;

/** The lines of a list as it is nested. What reads it comes when it is needed: a window begins without it. */
async function nested(html: string, plain: string): Promise<string> {
  const { nestedLines } = await import('../../../../shared/formats/rich-text/nested-lines.ts');
  return nestedLines(html, plain);
}

function hasFocus(tree: HTMLElement | null): boolean {
  return tree?.contains(document.activeElement) ?? false;
}
