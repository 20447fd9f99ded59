import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../rendering/render.ts';
import { harbour, request, wording } from '../../documents/testing/fixture.ts';
import { meeting } from '../../documents/testing/meeting.ts';
import type { Block, Document } from '../../documents/tree.ts';
import { createMessages } from '../../messages/index.ts';
import { printableLine } from '../plain.ts';
import { anyText, everywhere, HOSTILE } from '../testing/hostile.ts';
import { readXml, type XmlNode } from '../testing/xml.ts';
import { odt } from './writer.ts';

async function paper(
  b: { readonly state: Parameters<typeof renderDocument>[0] },
  name: string,
): Promise<Uint8Array> {
  const options = { messages: createMessages('en') };
  const rendered = await renderDocument(b.state, request(name, 'odt'), options);
  if (!rendered.ok || typeof rendered.value.data === 'string') throw new Error('no bytes');
  return rendered.value.data;
}

async function write(whole: Document): Promise<Uint8Array> {
  const { data } = await odt.write(whole, {
    wording,
    fontFaces: '',
    print: null,
    pack: null,
  });
  return data as Uint8Array;
}

/** A part of the file, read by the rules of XML. */
function part(file: Uint8Array, name: string): XmlNode {
  return readXml(strFromU8(unzipSync(file)[name] ?? new Uint8Array()));
}

function holding(blocks: readonly Block[]): Document {
  return { ...everywhere('words'), blocks };
}

const words = (text: string): Block => ({
  kind: 'paragraph',
  tone: 'body',
  content: [{ kind: 'text', text }],
});

describe('an OpenDocument text', async () => {
  const file = await paper(harbour(), 'summary');
  const content = part(file, 'content.xml');

  it('says by its first bytes what it is', () => {
    const head = Buffer.from(file).toString('latin1', 0, 100);
    expect(head.slice(0, 4)).toBe('PK\u0003\u0004');
    // No compression, no extra field, and the name and the type one after the other.
    expect(Buffer.from(file).readUInt16LE(8)).toBe(0);
    expect(Buffer.from(file).readUInt16LE(28)).toBe(0);
    expect(head.slice(30)).toMatch(/^mimetypeapplication\/vnd\.oasis\.opendocument\.text/);
  });

  it('lists its parts, and has each that it lists', () => {
    const listed = part(file, 'META-INF/manifest.xml')
      .all('manifest:file-entry')
      .map((entry) => entry.attributes['manifest:full-path']);
    const parts = Object.keys(unzipSync(file));
    expect(listed.filter((name) => name !== '/').toSorted()).toEqual(
      parts.filter((name) => !['mimetype', 'META-INF/manifest.xml'].includes(name)).toSorted(),
    );
  });

  it('has headings that a word processor knows as such', () => {
    const headings = content
      .all('text:h')
      .map((heading) => [
        heading.attributes['text:outline-level'],
        heading.attributes['text:style-name'],
        heading.text,
      ]);
    expect(headings).toContainEqual(['1', 'Heading_20_1', 'At a glance']);
    expect(headings).toContainEqual(['2', 'Heading_20_2', 'Where views diverge']);
  });

  it('nests lists in lists, and names the rows and columns of a table', () => {
    const [answer] = content
      .all('text:list-item')
      .filter(({ text }) => text.includes('A second keeper'));
    expect(answer?.all('text:list')).not.toHaveLength(0);
    const [table] = content.all('table:table');
    expect(table?.all('table:table-header-rows')[0]?.text).toContain('Who holds what');
    expect(table?.all('table:table-header-columns')).toHaveLength(1);
  });

  it('has a table of contents that leads to the headings, and to their pages', () => {
    const [index] = content.all('text:index-body');
    const marks = new Set(
      content.all('text:bookmark-start').map(({ attributes }) => attributes['text:name']),
    );
    const entries = index?.all('text:a') ?? [];
    expect(entries.map(({ text }) => text)).toContain('At a glance');
    for (const entry of entries) {
      expect(marks).toContain(entry.attributes['xlink:href']?.slice(1));
      expect(marks).toContain(entry.all('text:bookmark-ref')[0]?.attributes['text:ref-name']);
    }
    // By the schema a stop at the right edge says no position.
    const [stop] = content.all('text:index-entry-tab-stop');
    expect(stop?.attributes).toEqual({ 'style:type': 'right', 'style:leader-char': '.' });
  });

  it('leads only to its own places, into the web and to mailboxes', () => {
    const marks = new Set(
      content.all('text:bookmark-start').map(({ attributes }) => attributes['text:name']),
    );
    const targets = content.all('text:a').map(({ attributes }) => attributes['xlink:href'] ?? '');
    expect(targets).toContain('https://harbour.example/rules');
    for (const target of targets) {
      if (target.startsWith('#')) expect(marks).toContain(target.slice(1));
      else expect(target).toMatch(/^(?:https?|mailto):/);
    }
  });

  it('uses only styles that it has', () => {
    const styles = part(file, 'styles.xml');
    const known = new Set(
      [content, styles].flatMap((xml) =>
        ['style:style', 'text:list-style', 'style:master-page'].flatMap((name) =>
          xml.all(name).map(({ attributes }) => attributes['style:name']),
        ),
      ),
    );
    const used = [content, styles]
      .flatMap((xml) => xml.everything())
      .flatMap(({ attributes }) =>
        Object.entries(attributes)
          .filter(([name]) => /^(?:text|table):style-name$|parent-style-name$/.test(name))
          .map(([, value]) => value),
      );
    expect(used.length).toBeGreaterThan(100);
    for (const name of used) expect(known, name).toContain(name);
  });

  it('has a title and a language', () => {
    const meta = part(file, 'meta.xml');
    expect(meta.all('dc:title')[0]?.text).toBe('The harbour and its bridge');
    expect(meta.all('dc:language')[0]?.text).toBe('en-GB');
    const [defaults] = part(file, 'styles.xml').all('style:default-style');
    expect(defaults?.all('style:text-properties')[0]?.attributes).toMatchObject({
      'fo:language': 'en',
      'fo:country': 'GB',
    });
  });

  it('is the same to the byte each time', async () => {
    expect(Buffer.from(await paper(harbour(), 'summary')).equals(Buffer.from(file))).toBe(true);
    const minutes = await paper(meeting(), 'minutes');
    expect(Buffer.from(await paper(meeting(), 'minutes')).equals(Buffer.from(minutes))).toBe(true);
  });
});

describe('a table in a list', () => {
  it('stands between two parts of the list, and the numbers go on after it', async () => {
    const table: Block = {
      kind: 'table',
      caption: [],
      head: [[{ kind: 'text', text: 'head' }]],
      rows: [],
    };
    const item = (...content: readonly Block[]) => ({ anchor: null, content });
    const list: Block = {
      kind: 'list',
      ordered: true,
      items: [item(words('one'), table, words('more')), item(words('two'))],
    };
    const outer: Block = { kind: 'list', ordered: false, items: [item(words('first'), list)] };
    const content = part(await write(holding([outer])), 'content.xml');
    for (const each of content.all('text:list')) expect(each.all('table:table')).toEqual([]);
    expect(content.all('table:table')).toHaveLength(1);
    const numbered = content
      .all('text:list')
      .filter(({ attributes }) => attributes['text:style-name'] === 'Numbers');
    expect(numbered.map(({ attributes }) => attributes['text:continue-numbering'])).toEqual([
      undefined,
      'true',
    ]);
    expect(numbered[1]?.all('text:list-header').map(({ text }) => text)).toEqual(['more']);
    expect(numbered[1]?.all('text:list-item').map(({ text }) => text)).toEqual(['two']);
  });
});

describe('text in OpenDocument', () => {
  it('keeps the blanks of code, which XML would make one', async () => {
    const code: Block = { kind: 'code', text: '  two\n\tone  end\n' };
    const [shown] = part(await write(holding([code])), 'content.xml')
      .all('text:p')
      .filter(({ attributes }) => attributes['text:style-name'] === 'Preformatted_20_Text');
    expect(shown?.all('text:s').map(({ attributes }) => attributes['text:c'])).toEqual(['2', '2']);
    expect(shown?.all('text:line-break')).toHaveLength(1);
    expect(shown?.all('text:tab')).toHaveLength(1);
  });

  it('runs the way of its words, and keeps its order beside others', async () => {
    const blocks: Block[] = [
      words('הגשר נפתח, 3!'),
      { kind: 'quote', content: [words('נעם')] },
      {
        kind: 'paragraph',
        tone: 'body',
        content: [
          { kind: 'text', text: 'Held by ' },
          { kind: 'text', text: 'נמל' },
          { kind: 'text', text: ', 3 of 5.' },
        ],
      },
    ];
    const content = part(await write(holding(blocks)), 'content.xml');
    const styles = content.all('text:p').map(({ attributes }) => attributes['text:style-name']);
    expect(styles.slice(2)).toEqual([
      'Text_20_body_20_Turned',
      'Quotations_20_Turned',
      'Text_20_body',
    ]);
    const turned = content
      .all('style:style')
      .filter(({ attributes }) => attributes['style:name']?.endsWith('Turned'))
      .map((style) => style.all('style:paragraph-properties')[0]?.attributes);
    expect(turned).toMatchObject([
      { 'style:writing-mode': 'rl-tb', 'fo:text-align': 'right' },
      { 'style:writing-mode': 'rl-tb', 'fo:border-left': 'none' },
    ]);
    expect(content.text).toContain('Held by \u2067נמל\u2069, 3 of 5.');
  });

  it('shows as it is, whatever it holds, and is never markup', async () => {
    const plain = part(await write({ ...everywhere('words'), subtitle: '' }), 'content.xml');
    const shape = (xml: XmlNode): readonly string[] =>
      xml
        .everything()
        .map(({ name }) => name)
        .filter(
          (name) =>
            ![
              'text:s',
              'text:tab',
              'text:line-break',
              'text:bookmark-start',
              'text:bookmark-end',
              'text:span',
              // There is one more for each kind of paragraph that runs the other way.
              'style:style',
              'style:paragraph-properties',
            ].includes(name),
        );
    const run = async (value: string): Promise<void> => {
      const content = part(await write({ ...everywhere(value), subtitle: '' }), 'content.xml');
      expect(content.text).toContain(printableLine(value));
      expect(shape(content)).toEqual(shape(plain));
    };
    for (const value of HOSTILE) await run(value);
    await fc.assert(fc.asyncProperty(anyText(), run), { numRuns: 100 });
  });
});
