import { expect, it } from 'vitest';
import { paragraph, text, type Document } from '../../shared/documents/tree.ts';
import { toHtml } from '../../shared/formats/html/writer.ts';
import { fragmentOf } from './page.ts';

it('keeps parties and signs bold where the style of the page does not come along', () => {
  const document: Document = {
    title: 'The bridge',
    subtitle: '',
    language: 'en',
    direction: 'ltr',
    page: 'upright',
    blocks: [
      paragraph([
        { kind: 'party', name: 'Harbour', colour: 'teal' },
        text(' says <span class="party teal">: '),
        { kind: 'sign', sign: 'pro', text: '+' },
      ]),
    ],
  };
  const fragment = fragmentOf(toHtml(document, ''));
  expect(fragment).not.toContain('<style');
  expect(fragment).toContain('<span style="font-weight: bold" class="party teal">Harbour</span>');
  expect(fragment).toContain('<span style="font-weight: bold" class="sign pro">+</span>');
  expect(fragment.match(/style="/g)).toHaveLength(2);
});
