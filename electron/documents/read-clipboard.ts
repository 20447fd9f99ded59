import { clipboard, ClipboardItem } from 'electron';

/** How runtimes before `ClipboardItem` give what has looks. */
interface EarlierClipboard {
  readHTML(): string;
}

/** What is on the clipboard: the plain text, and the same as HTML; each is empty where there is none. */
export async function readClipboard(): Promise<{ readonly text: string; readonly html: string }> {
  const [text, html] = [await clipboard.readText(), await readHtml()];
  return { text, html };
}

async function readHtml(): Promise<string> {
  const Item = ClipboardItem as typeof ClipboardItem | undefined;
  if (!Item) return (clipboard as unknown as EarlierClipboard).readHTML();
  const item = (await clipboard.read()).find(({ types }) => types.includes('text/html'));
  return item ? (await item.getType('text/html')).text() : '';
}
