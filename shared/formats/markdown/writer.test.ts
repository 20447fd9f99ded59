import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { wording } from '../../documents/testing/fixture.ts';
import type { Block, Document, Inline } from '../../documents/tree.ts';
import { printableLine } from '../plain.ts';
import { anyText, everywhere, HOSTILE } from '../testing/hostile.ts';
import { md } from './writer.ts';

// The most that a reader could make of it: HTML, automatic links, tables, strikethrough.
const reader = new MarkdownIt({ html: true, linkify: true });

async function print(blocks: readonly Block[]): Promise<string> {
  const document: Document = {
    title: 'T',
    subtitle: '',
    language: 'en-GB',
    direction: 'ltr',
    page: 'upright',
    blocks,
  };
  const written = await md.write(document, { wording, fontFaces: '', print: null, pack: null });
  return String(written.data);
}

const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (...content: readonly Inline[]): Block => ({
  kind: 'paragraph',
  tone: 'body',
  content,
});

/** What a reader sees of a paragraph of plain text, and what marks it finds in it. */
function readBack(markdown: string): { readonly shown: string; readonly marks: readonly string[] } {
  const inline = reader.parseInline(markdown, {})[0]?.children ?? [];
  return {
    shown: inline.map(({ content }) => content).join(''),
    marks: inline.map(({ type }) => type).filter((type) => !type.startsWith('text')),
  };
}

describe('text in Markdown', () => {
  it('shows as it is, whatever it holds', async () => {
    const run = async (value: string): Promise<void> => {
      const expected = printableLine(value).trim();
      if (expected === '') return;
      const markdown = await print([paragraph(text(value))]);
      const tokens = reader.parse(markdown, {}).slice(3);
      expect(tokens.map(({ type }) => type)).toEqual([
        'paragraph_open',
        'inline',
        'paragraph_close',
      ]);
      const { shown, marks } = readBack(tokens[1]!.content);
      expect(shown).toBe(expected);
      expect(marks).toEqual([]);
    };
    for (const value of HOSTILE) await run(value);
    await fc.assert(fc.asyncProperty(anyText(), run));
  });

  it('leaves the blocks around it what they are', async () => {
    const shape = (markdown: string): readonly string[] =>
      reader
        .parse(markdown, {})
        .flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)])
        .filter((type) => !type.startsWith('text'));
    const { data } = await md.write(everywhere('word'), {
      wording,
      fontFaces: '',
      print: null,
      pack: null,
    });
    const expected = shape(String(data));
    const run = async (value: string): Promise<void> => {
      if (printableLine(value).trim() === '') return;
      const written = await md.write(everywhere(value), {
        wording,
        fontFaces: '',
        print: null,
        pack: null,
      });
      expect(shape(String(written.data))).toEqual(expected);
    };
    for (const value of HOSTILE) await run(value);
    await fc.assert(fc.asyncProperty(anyText(), run));
  });

  it('is escaped only where it has to be', async () => {
    const plain = 'A snake_case, 3 - 2 = 1, 5 > 4, a/b, “quoted” (DT C) & more: 100 %!';
    expect(await print([paragraph(text(plain))])).toBe(`# T\n\n${plain}\n`);
  });
});

describe('blocks in Markdown', () => {
  it('puts two lists in a row apart by their marks', async () => {
    const list = (value: string): Block => ({
      kind: 'list',
      ordered: false,
      items: [{ anchor: null, content: [paragraph(text(value))] }],
    });
    expect(await print([list('a'), list('b'), list('c')])).toBe('# T\n\n- a\n\n* b\n\n- c\n');
  });

  it('indents what belongs to an item', async () => {
    const inner: Block = {
      kind: 'list',
      ordered: false,
      items: [{ anchor: null, content: [paragraph(text('inner'))] }],
    };
    const outer: Block = {
      kind: 'list',
      ordered: true,
      items: [{ anchor: null, content: [paragraph(text('outer')), inner] }],
    };
    expect(await print([outer])).toBe('# T\n\n1. outer\n   - inner\n');
  });

  it('fences code with more backticks than it has', async () => {
    expect(await print([{ kind: 'code', text: '```\nx' }])).toBe('# T\n\n````\n```\nx\n````\n');
  });
});
