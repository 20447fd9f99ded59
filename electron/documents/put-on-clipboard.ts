import { clipboard, ClipboardItem } from 'electron';

/** How runtimes before `ClipboardItem` take several forms of the same thing. */
interface EarlierClipboard {
  write(forms: { readonly text: string; readonly html: string }): void;
}

/** Puts a text on the clipboard, as plain text and as HTML, from which each program takes what it can show. */
export async function putOnClipboard(text: string, html: string): Promise<void> {
  // The oldest runtime that the app runs on has none.
  const Item = ClipboardItem as typeof ClipboardItem | undefined;
  if (Item) await clipboard.write([new Item({ 'text/plain': text, 'text/html': html })]);
  else (clipboard as unknown as EarlierClipboard).write({ text, html });
}
