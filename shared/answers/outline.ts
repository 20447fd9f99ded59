import { folded } from '../documents/fold.ts';
import { passagesOf, piecesOf, type Passage, type Piece } from '../documents/passages.ts';
import { plainText, type Document, type Origin } from '../documents/tree.ts';
import type { EntityKind } from '../model/entities.ts';
import type { Line } from './align.ts';

/** A paragraph of the paper as it was. */
export interface KnownPassage extends Passage, Line {
  readonly pieces: readonly Piece[];
  /** The field of which all of it is a part; `null` where it says other things too. */
  readonly region: Origin | null;
}

const LABELLED =
  /^(?:[\p{L}-]+ )?((?:I|P|AS|A|R|S|AG|D|AC)[1-9]\d{0,8}[a-z]{0,2})(?: [\p{L}]+ [A-Z]+\d+[a-z]*)? ?[·:.-]/u;

/** The label with which a text begins, as Moot's papers begin what they tell of. */
export function labelIn(words: string): string | null {
  return LABELLED.exec(words)?.[1] ?? null;
}

/** The fields that are prose of several paragraphs. */
export function isProse(kind: EntityKind, field: string): boolean {
  return (
    ['detail', 'reason', 'responseText', 'quotation', 'notes'].includes(field) ||
    (kind === 'minority-statement' && field === 'text')
  );
}

/**
 * The paper as it was, paragraph by paragraph.
 * @param format in which it comes back
 */
export function knownPassages(
  tree: Document,
  format: 'markdown' | 'docx',
): readonly KnownPassage[] {
  return passagesOf(tree, format === 'markdown' ? 'in-line' : 'apart').map((passage) => {
    const pieces = piecesOf(passage.content);
    const words = folded(plainText(passage.content));
    const [only, ...more] = pieces;
    const region = only && more.length === 0 ? only.of : null;
    return { ...passage, pieces, words, label: labelIn(words), region };
  });
}
