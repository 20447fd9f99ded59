import { folded } from '../documents/fold.ts';
import { prose } from '../documents/prose.ts';
import { passagesOf } from '../documents/passages.ts';
import { plainText, type Block, type Document, type Inline } from '../documents/tree.ts';
import { printBlocks } from '../formats/markdown/writer.ts';
import type { EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { cleanLine, cleanProse, LINE_LIMIT, PROSE_LIMIT } from '../model/text.ts';
import type { WorkspaceState } from '../model/state.ts';
import { isUnchanged, type FieldReading } from './fields.ts';
import { nested } from './nest.ts';
import { isProse } from './outline.ts';
import { grafted } from './tokens.ts';

/** The value of a field in a state; `null` where there is no such entity, or it is no text. */
export function textIn(
  state: WorkspaceState,
  kind: EntityKind,
  id: Id,
  field: string,
): string | null {
  const row: Readonly<Record<string, unknown>> | undefined = state.tables[kind].get(id);
  const value = row?.[field];
  return typeof value === 'string' ? value : null;
}

/** Whether two values of a field say the same to whoever reads them in a paper. */
export function saysTheSame(kind: EntityKind, field: string, a: string, b: string): boolean {
  if (folded(a) === folded(b)) return true;
  return isProse(kind, field) && plainOf(a) === plainOf(b);
}

function plainOf(markdown: string): string {
  const blocks = prose(markdown);
  return folded(passagesIn(blocks).join(' '));
}

function passagesIn(blocks: readonly Block[]): readonly string[] {
  const document: Document = {
    title: '',
    subtitle: '',
    language: 'en',
    direction: 'ltr',
    page: 'upright',
    blocks,
  };
  return passagesOf(document, 'apart').map(({ content }) => plainText(content));
}

/** Signs that mean something in Markdown: a text without them is what it shows. */
const MARKUP = /[\\`*_[\]<>#~|&\n]|^\s*(?:[-+]|\d+[.)])\s/;

/**
 * What a place of a paper says that a field should be, in the words of whoever edited it; what they left alone stays as it
 * was typed.
 * @param before the value as the paper had it
 * @returns `null` where the place says nothing new, or more than the field may hold
 */
export function newValue(reading: FieldReading, before: string): string | null {
  const { of, parts } = reading;
  if (isUnchanged(reading)) return null;
  if (!isProse(of.kind, of.field)) {
    const text = cleanLine(parts.map(({ content }) => plainText(content)).join(' '));
    return text.length > LINE_LIMIT ? null : grafted(before, text);
  }
  const [only, ...more] = parts;
  const isPlain = only && more.length === 0 && only.kind === 'text' && isUndressed(only.content);
  const value =
    isPlain && !MARKUP.test(before) && !MARKUP.test(plainText(only.content))
      ? grafted(before, cleanLine(plainText(only.content)))
      : cleanProse(printBlocks(nested(parts)));
  return value.length > PROSE_LIMIT ? null : value;
}

function isUndressed(content: readonly Inline[]): boolean {
  return content.every(({ kind }) => kind === 'text');
}
