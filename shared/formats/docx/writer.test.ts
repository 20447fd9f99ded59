import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { paragraph, type Inline } from '../../documents/tree.ts';
import { createMessages } from '../../messages/index.ts';
import { renderDocument } from '../../rendering/render.ts';
import { harbour, request, wording } from '../../documents/testing/fixture.ts';
import { meeting } from '../../documents/testing/meeting.ts';
import { printableLine } from '../plain.ts';
import { anyText, everywhere, HOSTILE } from '../testing/hostile.ts';
import { readXml } from '../testing/xml.ts';
import { docx } from './writer.ts';

async function summaryOf(b = harbour()): Promise<Uint8Array> {
  const options = { messages: createMessages('en') };
  const rendered = await renderDocument(b.state, request('summary', 'docx'), options);
  if (!rendered.ok || typeof rendered.value.data === 'string') throw new Error('no bytes');
  return rendered.value.data;
}

const part = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name]!);

const read = async (file: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value;

describe('a Word document', async () => {
  const file = await summaryOf();

  it('says what the document says', async () => {
    const text = await read(file);
    expect(text).toContain('Is the bridge to be opened at night?');
    expect(text).toContain('Pilots, for since 10 April 2024: Twice a week is enough.');
    expect(text).toContain('Accommodated: On demand means twice a week.');
    expect(text).toContain('No span is lifted');
    expect(text.trimEnd().endsWith('The bell keeps the town awake.')).toBe(true);
  });

  it('has Word’s own headings, lists, links and a table with a header', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    expect(value).toMatch(/<h1>.*At a glance<\/h1>/);
    expect(value).toMatch(/<h2>.*Where views diverge<\/h2>/);
    expect(value).toMatch(/<ul><li>.*<ul><li>.*A second keeper costs little/);
    expect(value).toContain('<th>');
    expect(value).toContain('<a href="https://harbour.example/rules">');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });

  it('has a table of contents that leads to the headings', () => {
    const document = part(file, 'word/document.xml');
    expect(document).toContain('TOC \\h \\o');
    const anchors = [...document.matchAll(/w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor);
    const marks = new Set([...document.matchAll(/w:name="([^"]+)"/g)].map(([, name]) => name));
    expect(anchors.length).toBeGreaterThan(10);
    for (const anchor of anchors) expect(marks).toContain(anchor);
  });

  it('has none for the minutes of one session, which begin with when and where it was', async () => {
    const b = meeting();
    const options = { messages: createMessages('en') };
    const scoped = request('minutes', 'docx', { session: b.of('S2') });
    const minutes = await renderDocument(b.state, scoped, options);
    const text = minutes.ok ? await read(minutes.value.data as Uint8Array) : '';
    expect(text).toMatch(/^Bridge evening\s+Minutes · .+\s+When: Monday, 13 May 2024, 18:02–19:30/);
  });

  it('has a title and a language', () => {
    expect(part(file, 'docProps/core.xml')).toContain(
      '<dc:title>The harbour and its bridge</dc:title>',
    );
    expect(part(file, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  });

  it('reaches outside only by links into the web and to mailboxes', () => {
    const outside = Object.entries(unzipSync(file))
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([, bytes]) => strFromU8(bytes).match(/<Relationship [^>]*External[^>]*>/g) ?? []);
    expect(outside.length).toBeGreaterThan(0);
    for (const relation of outside) {
      expect(relation).toMatch(/relationships\/hyperlink" Target="(?:https?|mailto):/);
    }
  });

  it('is the same to the byte each time', async () => {
    expect(Buffer.from(await summaryOf()).equals(Buffer.from(file))).toBe(true);
  });
});

/**
 * What the text is made of, but for the lines of code, of which there are as many as somebody typed, and for which way the
 * words run.
 */
function elements(file: Uint8Array): readonly string[] {
  const ofCode = new Set(['w:r', 'w:t', 'w:br']);
  const ofWays = new Set(['w:bidi', 'w:rtl', 'w:rPr', 'w:pPr', 'w:pBdr', 'w:left', 'w:right']);
  return readXml(part(file, 'word/document.xml'))
    .everything()
    .map(({ name }) => name)
    .filter((name) => !ofCode.has(name) && !ofWays.has(name));
}

describe('text in Word', () => {
  it('runs the way of its words, and keeps its order beside others', async () => {
    const run: Inline[] = [
      { kind: 'label', label: 'P1', target: 'p' },
      { kind: 'text', text: ': הגשר נפתח בלילה, 3!' },
    ];
    const sentence: Inline[] = [
      { kind: 'text', text: 'Held by ' },
      { kind: 'party', name: 'נמל', colour: 'teal' },
      { kind: 'text', text: ', 3 of 5.' },
    ];
    const context = { wording, fontFaces: '', print: null, pack: null };
    const blocks = [run, sentence].map((content) => paragraph(content));
    const { data } = await docx.write({ ...everywhere('words'), blocks }, context);
    const body = part(data as Uint8Array, 'word/document.xml');
    const [turned = '', plain = ''] = (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).slice(2);
    expect(turned).toContain('<w:bidi/>');
    expect(turned).toMatch(/\u200F\u202A<\/w:t><\/w:r><w:r><w:t [^>]*>P1</);
    expect(turned).toMatch(/<w:rPr><w:rtl\/><\/w:rPr><w:t [^>]*>: הגשר/);
    expect(plain).not.toContain('<w:bidi/>');
    expect(plain).toMatch(
      /\u200E\u202B<\/w:t><\/w:r><w:r><w:rPr><w:b\/><w:bCs\/><w:rtl\/><\/w:rPr><w:t [^>]*>נמל<\/w:t><\/w:r><w:r><w:t>\u202C\u200E/,
    );
  });

  it('shows as it is, whatever it holds, and breaks nothing', async () => {
    const run = async (value: string): Promise<void> => {
      const context = { wording, fontFaces: '', print: null, pack: null };
      const { data } = await docx.write(everywhere(value), context);
      const text = await read(data as Uint8Array);
      expect(text).toContain(printableLine(value));
      for (const name of ['word/document.xml', 'word/footer1.xml', 'docProps/core.xml']) {
        expect(() => readXml(part(data as Uint8Array, name)), name).not.toThrow();
      }
      expect(elements(data as Uint8Array)).toEqual(plain);
    };
    const context = { wording, fontFaces: '', print: null, pack: null };
    const { data } = await docx.write(everywhere('words'), context);
    const plain = elements(data as Uint8Array);
    for (const value of HOSTILE) await run(value);
    await fc.assert(fc.asyncProperty(anyText(), run), { numRuns: 25 });
  });
});
