import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { harbour, renderText, request, wording } from '../documents/testing/fixture.ts';
import { renderDocument } from '../rendering/render.ts';
import { createMessages } from '../messages/index.ts';
import { csv } from './csv.ts';
import { anyText } from './testing/hostile.ts';

const context = { wording, fontFaces: '', print: null, pack: null };

async function cellBack(value: string): Promise<string> {
  const { data } = await csv.write(
    [{ name: 't', columns: ['a', 'b'], rows: [[value, 1]] }],
    context,
  );
  const { data: rows } = Papa.parse<string[]>(String(data), { delimiter: ',' });
  expect(rows).toHaveLength(3);
  return rows[1]![0]!;
}

describe('a table as CSV', () => {
  it('gives any text back, with an apostrophe where a spreadsheet would calculate', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), async (value) => {
        const clean = value.toWellFormed().replaceAll('\0', '');
        const back = await cellBack(value);
        expect(back === clean || back === `'${clean}`).toBe(true);
        expect(back).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  it('takes no text of several lines for harmless', async () => {
    expect(await cellBack('=1+1\n2')).toBe("'=1+1\n2");
  });

  it('leaves numbers numbers, negative ones too', async () => {
    const { data } = await csv.write([{ name: 't', columns: ['a'], rows: [[-1]] }], context);
    expect(data).toBe('\uFEFFa\r\n-1\r\n');
  });

  it('without rows is its heads alone', async () => {
    const { data } = await csv.write([{ name: 't', columns: ['a', 'b'], rows: [] }], context);
    expect(data).toBe('\uFEFFa,b\r\n');
  });
});

describe('stances by party as CSV', () => {
  it('has a row for each position, and for each party what it thinks, since when and why', async () => {
    const text = await renderText(harbour().state, 'matrix', 'csv');
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row['Position'])).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
    expect(data[1]).toMatchObject({
      Issue: 'I1',
      Answer: 'Open it at night on demand',
      Ferry: 'strongly against, formal objection',
      'Ferry: since': '2024-04-20',
      'Ferry: reason': 'Our crossings would stop.',
      Pilots: 'for',
    });
    expect(data[4]).toMatchObject({ Answer: 'Anywhere free', Ferry: '', Pilots: '' });
  });

  it('can be of some parties alone', async () => {
    const b = harbour();
    const text = await renderText(b.state, 'matrix', 'csv', { parties: [b.of('Pilots')] });
    expect(text.split('\r\n')[0]).not.toContain('Ferry');
  });
});

describe('data as CSV', () => {
  it('is a zip with a file for each kind, the same to the byte each time', async () => {
    const render = async (): Promise<Uint8Array> => {
      const options = { messages: createMessages('en') };
      const rendered = await renderDocument(harbour().state, request('data', 'csv'), options);
      if (!rendered.ok || typeof rendered.value.data === 'string') throw new Error('no bytes');
      expect(rendered.value.extension).toBe('zip');
      return rendered.value.data;
    };
    const zip = await render();
    const files = unzipSync(zip);
    expect(Object.keys(files)).toContain('minority-statements.csv');
    const { data } = Papa.parse<Record<string, string>>(strFromU8(files['issues.csv']!), {
      header: true,
    });
    expect(data[0]).toMatchObject({ label: 'I1', priority: 'high', tags: 'bridge' });
    expect(Buffer.from(await render()).equals(Buffer.from(zip))).toBe(true);
  });
});
