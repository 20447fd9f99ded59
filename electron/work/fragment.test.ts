import { expect, it } from 'vitest';
import { paragraph, text, type Document, type Inline } from '../../shared/documents/tree.ts';
import { toHtml } from '../../shared/formats/html/writer.ts';
import { fragmentOf } from './fragment.ts';

const HARBOUR: Inline = { kind: 'party', name: 'Harbour', colour: 'teal' };

const DOCUMENT: Document = {
  title: 'The bridge',
  subtitle: '',
  language: 'en',
  direction: 'ltr',
  page: 'upright',
  blocks: [
    paragraph([
      HARBOUR,
      text(' says <span class="party teal">: '),
      { kind: 'sign', sign: 'pro', text: '+' },
    ]),
    {
      kind: 'list',
      ordered: false,
      items: [{ anchor: null, content: [paragraph([HARBOUR, text(' agrees')])] }],
    },
    {
      kind: 'table',
      caption: [],
      head: [[text('Issue')], [text('Who')]],
      rows: [[[text('Where')], [text('P1: '), HARBOUR]]],
    },
  ],
};

const BOLD = '<span style="font-weight: bold" class="party teal">Harbour</span>';
const DOT = '<span style="color: #1d6f6c">●</span>\u00a0';

it('keeps parties and signs bold and in their colours where the style of the page does not come along', () => {
  const fragment = fragmentOf(toHtml(DOCUMENT, ''));
  expect(fragment).not.toContain('<style');
  expect(fragment).toContain(`<p>${BOLD} says`);
  expect(fragment.match(/<span [^>]*class="party/g)).toHaveLength(3);
  expect(fragment).toContain(
    '<span style="color: #1b5a9c; font-weight: bold" class="sign pro">+</span>',
  );
});

it('keeps the dots of parties where a page shows them: at the head of an item, and in tables', () => {
  const fragment = fragmentOf(toHtml(DOCUMENT, ''));
  expect(fragment).toContain(`<p>${DOT}${BOLD} agrees</p>`);
  expect(fragment).toContain(`P1: ${DOT}${BOLD}</td>`);
  expect(fragment.match(/●/g)).toHaveLength(2);
});

it('tells the head of a row from that of a column, each at the side where reading begins', () => {
  const column =
    '<th style="font-weight: bold; text-align: left; vertical-align: top" scope="col">';
  const row = '<th style="font-weight: normal; text-align: left; vertical-align: top" scope="row">';
  const fragment = fragmentOf(toHtml(DOCUMENT, ''));
  expect(fragment).toContain(`${column}Issue</th>`);
  expect(fragment).toContain(`${row}Where</th>`);
  expect(fragmentOf(toHtml({ ...DOCUMENT, direction: 'rtl' }, ''))).toContain('text-align: right');
});
