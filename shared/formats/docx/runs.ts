import {
  ExternalHyperlink,
  InternalHyperlink,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Inline } from '../../documents/tree.ts';
import type { Id } from '../../model/id.ts';
import { printableLine } from '../plain.ts';

const SIGN_COLOURS = { pro: '1B5A9C', contra: '9A4A08', assumption: '595959' } as const;

/** What a whole document has in common for those who write its parts. */
export interface DocxContext {
  /** The bookmark of each entity that has a place in the document. */
  readonly bookmarks: ReadonlyMap<Id, string>;
  readonly isRightToLeft: boolean;
  /** Between the margins, in twentieths of a point. */
  readonly textWidth: number;
}

type Dress = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'font' | 'style'>;

/** Runs of text as Word has them, links to places in the document and into the web among them. */
export function runs(
  context: DocxContext,
  content: readonly Inline[],
  dress: Dress = {},
): readonly ParagraphChild[] {
  return content.flatMap((inline) => run(context, inline, dress));
}

function run(context: DocxContext, inline: Inline, dress: Dress): readonly ParagraphChild[] {
  const plain = (text: string, more: Dress = {}): ParagraphChild => {
    const direction = context.isRightToLeft ? { rightToLeft: true } : {};
    return new TextRun({ ...dress, ...more, ...direction, text: printableLine(text) });
  };
  switch (inline.kind) {
    case 'text':
    case 'stance':
      return [plain(inline.text)];
    case 'party':
      return [plain(inline.name, { bold: true })];
    case 'sign':
      return [plain(inline.text, { bold: true, color: SIGN_COLOURS[inline.sign] })];
    case 'code':
      return [plain(inline.text, { font: 'Consolas' })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return runs(context, inline.content, { ...dress, bold: true });
    case 'emphasis':
      return runs(context, inline.content, { ...dress, italics: true });
    case 'citation':
      return runs(context, inline.content, dress);
    case 'label': {
      const anchor = context.bookmarks.get(inline.target);
      const label = plain(inline.label);
      return [anchor === undefined ? label : new InternalHyperlink({ anchor, children: [label] })];
    }
    case 'link': {
      const children = runs(context, inline.content, { ...dress, style: 'Hyperlink' });
      return [new ExternalHyperlink({ link: inline.href, children: [...children] })];
    }
  }
}
