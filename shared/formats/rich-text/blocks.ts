/** A block of a text with looks, as programs put one on the clipboard. */
export type RichBlock =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** Whether all of it is bold, as people write headings. */
      readonly isBold: boolean;
    }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly kind: 'item';
      /** How many lists it stands in, from one. */
      readonly depth: number;
      /** What stands before it: its number, with a dot, or a dash. */
      readonly mark: string;
      readonly text: string;
    }
  /** More of the item before it. */
  | { readonly kind: 'more'; readonly depth: number; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** What a block says by itself, on lines of its own. */
export function linesOfBlock(block: RichBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'more':
      return block.text.split('\n');
    case 'item':
      return `${block.mark} ${block.text}`.split('\n');
    case 'table':
      return block.rows.map((cells) => cells.filter((cell) => cell !== '').join(' | '));
  }
}
