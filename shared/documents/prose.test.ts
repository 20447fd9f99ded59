import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../formats/testing/hostile.ts';
import { flatProse, inlineProse, plainProse, prose } from './prose.ts';
import { plainText } from './tree.ts';

describe('what people wrote as Markdown', () => {
  it('becomes blocks, its headings emphasized paragraphs', () => {
    expect(prose('# A\n\nb *c*\n\n- d\n  1. e\n\n> f\n\n```\ng\n```\n')).toMatchObject([
      { kind: 'paragraph', content: [{ kind: 'strong', content: [{ text: 'A' }] }] },
      { kind: 'paragraph', content: [{ text: 'b ' }, { kind: 'emphasis' }] },
      {
        kind: 'list',
        ordered: false,
        items: [{ content: [{ kind: 'paragraph' }, { kind: 'list', ordered: true }] }],
      },
      { kind: 'quote', content: [{ kind: 'paragraph' }] },
      { kind: 'code', text: 'g\n' },
    ]);
  });

  it('keeps HTML as text and images as their words', () => {
    const [block] = prose('<b>x</b> ![alt](https://example.org/x.png)');
    const content = block?.kind === 'paragraph' ? block.content : [];
    expect(plainText(content)).toContain('<b>x</b>');
    expect(JSON.stringify(content)).not.toContain('image');
  });

  it('has links only into the web and to mailboxes', () => {
    const links = JSON.stringify(
      prose('[a](https://example.org) [b](javascript:x) [c](file:///x)'),
    );
    expect(links.match(/"kind":"link"/g)).toHaveLength(1);
  });

  it('reads tables', () => {
    expect(prose('| a | b |\n| - | - |\n| c | d |')).toMatchObject([
      { kind: 'table', head: [[{ text: 'a' }], [{ text: 'b' }]], rows: [[[{ text: 'c' }], {}]] },
    ]);
  });

  it('takes any text and any depth without a failure', () => {
    fc.assert(
      fc.property(fc.array(anyText()), (texts) => {
        prose(texts.join('\n'));
        flatProse(texts.join('\n\n'));
      }),
    );
    for (const sign of ['> ', '- ', '*', '[', '**_', '`', '1. ']) prose(sign.repeat(20_000));
  });
});

describe('prose in a run', () => {
  it('is its only paragraph, or nothing', () => {
    expect(inlineProse(prose('a'))).toMatchObject([{ text: 'a' }]);
    expect(inlineProse(prose('a\n\nb'))).toBeNull();
    expect(inlineProse(prose('- a'))).toBeNull();
  });

  it('is flattened for a cell', () => {
    expect(plainText(flatProse('a\n\n- b\n- c'))).toBe('a b c');
  });
});

describe('a quotation', () => {
  it('is no Markdown', () => {
    expect(plainProse('*a*\nb\n\n# c')).toMatchObject([
      { content: [{ text: '*a*' }, { kind: 'break' }, { text: 'b' }] },
      { content: [{ text: '# c' }] },
    ]);
  });
});
