import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataCell, DataTable } from '../../documents/definition.ts';
import { renderDocument } from '../../rendering/render.ts';
import { harbour, request, wording } from '../../documents/testing/fixture.ts';
import { createMessages } from '../../messages/index.ts';
import { printable } from '../plain.ts';
import { anyText, HOSTILE } from '../testing/hostile.ts';
import { readXml, type XmlNode } from '../testing/xml.ts';
import { xlsx } from './writer.ts';

async function write(...tables: readonly DataTable[]): Promise<Uint8Array> {
  const { data } = await xlsx.write(tables, { wording, fontFaces: '', print: null, pack: null });
  return data as Uint8Array;
}

function part(file: Uint8Array, name: string): XmlNode {
  return readXml(strFromU8(unzipSync(file)[name] ?? new Uint8Array()));
}

const sheetOf = (file: Uint8Array, number = 1): XmlNode =>
  part(file, `xl/worksheets/sheet${number}.xml`);

/** What a spreadsheet shows in a cell: its text, where `_x0041_` stands for a character. */
function shown(sheet: XmlNode, at: string): string | undefined {
  const cell = sheet.all('c').find(({ attributes }) => attributes['r'] === at);
  return cell?.text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

const table = (
  rows: readonly (readonly DataCell[])[],
  more: Partial<DataTable> = {},
): DataTable => ({
  name: 'table',
  columns: ['one', 'two'],
  rows,
  ...more,
});

describe('a workbook', async () => {
  const options = { messages: createMessages('en') };
  const rendered = await renderDocument(harbour().state, request('matrix', 'xlsx'), options);
  if (!rendered.ok) throw new Error(rendered.error.code);
  const file = rendered.value.data as Uint8Array;
  const sheet = sheetOf(file);

  it('has who thinks what, since when and why, under a head that stays in sight', () => {
    expect(shown(sheet, 'A1')).toBe('Issue');
    expect(shown(sheet, 'B2')).toBe('Is the bridge to be opened at night?');
    const [pane] = sheet.all('pane');
    expect(pane?.attributes).toMatchObject({ state: 'frozen', ySplit: '1', xSplit: '4' });
    expect(sheet.all('col').every(({ attributes }) => Number(attributes['width']) > 5)).toBe(true);
    const head = sheet.all('c').filter(({ attributes }) => /^[A-Z]+1$/.test(attributes['r'] ?? ''));
    expect(new Set(head.map(({ attributes }) => attributes['s']))).toEqual(new Set(['2']));
    expect(part(file, 'xl/workbook.xml').all('sheet')[0]?.attributes['name']).toBe(
      'Stances by party',
    );
  });

  it('is printed as wide as a page, or side by side with what names its rows on each', async () => {
    const page = (made: Uint8Array) => sheetOf(made).all('pageSetup')[0]?.attributes;
    const titles = (made: Uint8Array) =>
      part(made, 'xl/workbook.xml')
        .all('definedName')
        .find(({ attributes }) => attributes['name'] === '_xlnm.Print_Titles')?.text;
    expect(page(file)).toMatchObject({ orientation: 'landscape', fitToWidth: '1' });
    expect(titles(file)).toBe("'Stances by party'!$1:$1");
    const row = ['I1', 'Is it? '.repeat(20), 'P1', 'Yes, it is. '.repeat(20)];
    const parties = Array.from({ length: 90 }, () => 'for');
    const columns = [...row, ...parties].map((_, index) => `Column ${index}`);
    const wide = await write(table([[...row, ...parties]], { columns, names: 4 }));
    expect(page(wide)).toMatchObject({ orientation: 'landscape', scale: '65' });
    expect(page(wide)).not.toHaveProperty('fitToWidth');
    expect(titles(wide)).toBe("'table'!$C:$D,'table'!$1:$1");
  });

  it('has each part that it names', () => {
    const parts = Object.keys(unzipSync(file));
    for (const { attributes } of part(file, '[Content_Types].xml').all('Override')) {
      expect(parts).toContain(attributes['PartName']?.slice(1));
    }
    for (const { attributes } of part(file, 'xl/_rels/workbook.xml.rels').all('Relationship')) {
      expect(parts).toContain(`xl/${attributes['Target']}`);
    }
  });

  it('counts days as spreadsheets do, and leaves what is no day as it is', async () => {
    const days = ['2015-04-13', '1900-03-01', '1900-02-28', 'soon', '=1'];
    const made = sheetOf(await write(table(days.map((day) => [{ day }]))));
    expect(days.map((_, index) => shown(made, `A${index + 2}`))).toEqual([
      '42107',
      '61',
      '1900-02-28',
      'soon',
      '=1',
    ]);
  });

  it('names its sheets as they may be named, and no two alike', async () => {
    const names = ["'a[b]:c*?/\\'", 'x'.repeat(40), `${'x'.repeat(40)}y`, '', 'Same', 'same'];
    const made = await write(...names.map((name) => table([], { name })));
    const given = part(made, 'xl/workbook.xml')
      .all('sheet')
      .map(({ attributes }) => attributes['name'] ?? '');
    expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of given) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
  });

  it('cuts what is too long for a cell', async () => {
    const long = shown(sheetOf(await write(table([['_x0041_'.repeat(10_000)]]))), 'A2') ?? '';
    expect(long).toHaveLength(32_767);
    expect(long.endsWith('…')).toBe(true);
  });
});

describe('text in a workbook', () => {
  it('is text, whatever it holds, and never a formula', async () => {
    const run = async (value: string): Promise<void> => {
      const sheet = sheetOf(
        await write(
          table(
            [
              [value, 1],
              [value, true],
            ],
            { name: value, columns: [value, value] },
          ),
        ),
      );
      const wanted = printable(value);
      for (const at of ['A1', 'B1', 'A2', 'A3']) expect(shown(sheet, at)).toBe(wanted);
      expect(sheet.all('f')).toEqual([]);
      expect(
        new Set(sheet.all('c').map(({ name, attributes }) => [name, attributes['t']].join())),
      ).toEqual(new Set(value === '' ? ['c,', 'c,b'] : ['c,inlineStr', 'c,', 'c,b']));
    };
    for (const value of [...HOSTILE, '_x0041_', '_x005F_x0041_', '-1', '+1', 'a\nb'])
      await run(value);
    await fc.assert(fc.asyncProperty(anyText(), run), { numRuns: 100 });
  });

  it('that begins like a formula stays text when it is edited', async () => {
    const file = await write(table([['=1+1']]));
    const [cell] = sheetOf(file)
      .all('c')
      .filter(({ attributes }) => attributes['r'] === 'A2');
    const [formats] = part(file, 'xl/styles.xml').all('cellXfs');
    const style = formats?.all('xf')[Number(cell?.attributes['s'])];
    expect(style?.attributes).toMatchObject({ quotePrefix: '1', numFmtId: '49' });
  });
});
