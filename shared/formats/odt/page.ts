import type { Document } from '../../documents/tree.ts';
import { xmlElement } from '../xml.ts';

/** A4, in hundredths of a millimetre. */
const PAPER = { width: 21_000, height: 29_700 };
const MARGIN = 2_200;

/** Between the margins, in hundredths of a millimetre. */
export function textWidthOf({ page }: Pick<Document, 'page'>): number {
  return (page === 'sideways' ? PAPER.height : PAPER.width) - 2 * MARGIN;
}

/** Hundredths of a millimetre as OpenDocument writes a length. */
export function millimetres(hundredths: number): string {
  return `${hundredths / 100}mm`;
}

/** The layout of the pages, and the style of their foot, as XML. */
export function pageLayout({ page, direction }: Document): string {
  const [width, height] =
    page === 'sideways' ? [PAPER.height, PAPER.width] : [PAPER.width, PAPER.height];
  const properties = xmlElement('style:page-layout-properties', {
    'fo:page-width': millimetres(width),
    'fo:page-height': millimetres(height),
    'style:print-orientation': page === 'sideways' ? 'landscape' : 'portrait',
    'fo:margin-top': '20mm',
    'fo:margin-bottom': '14mm',
    'fo:margin-left': millimetres(MARGIN),
    'fo:margin-right': millimetres(MARGIN),
    'style:writing-mode': direction === 'rtl' ? 'rl-tb' : 'lr-tb',
  });
  const footer = `<style:footer-style>${xmlElement('style:header-footer-properties', { 'fo:min-height': '8mm', 'fo:margin-top': '4mm' })}</style:footer-style>`;
  return `${xmlElement('style:page-layout', { 'style:name': 'Page' }, properties + footer)}${xmlElement(
    'style:style',
    {
      'style:name': 'Foot',
      'style:family': 'paragraph',
      'style:parent-style-name': 'Footer',
    },
    xmlElement(
      'style:paragraph-properties',
      {},
      `<style:tab-stops>${xmlElement('style:tab-stop', { 'style:position': millimetres(textWidthOf({ page })), 'style:type': 'right' })}</style:tab-stops>`,
    ),
  )}`;
}
