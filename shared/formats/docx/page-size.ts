import type { Document } from '../../documents/tree.ts';

/** A4, in twentieths of a point. */
export const PAPER = { width: 11_906, height: 16_838 };

/** The margins of a page, in twentieths of a point. */
export const MARGIN = { top: 1_134, bottom: 1_247, left: 1_247, right: 1_247 };

/** The page between its margins, in twentieths of a point. */
export function textArea({ page }: Document): { readonly width: number; readonly height: number } {
  const [width, height] =
    page === 'sideways' ? [PAPER.height, PAPER.width] : [PAPER.width, PAPER.height];
  return {
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
}
