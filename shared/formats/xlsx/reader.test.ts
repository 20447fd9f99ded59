import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read.ts';
import { outlineOf } from '../testing/outline.ts';

const SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Answer</t></is></c><c r="D1" t="s"><v>1</v></c><c r="E1" t="s"><v>3</v></c></row>
<row r="3"><c r="A3" t="str"><v>When?</v></c><c r="B3" s="1"><v>45413</v></c><c r="D3" t="s"><v>2</v></c><c r="E3" t="b"><v>1</v></c></row>
<row><c t="inlineStr"><is><r><t>Who </t></r><r><t>pays?</t></r></is></c></row>
</sheetData></worksheet>`;

function workbook(more: Record<string, string> = {}): Uint8Array {
  const files = {
    'xl/workbook.xml':
      '<workbook xmlns:r="x"><workbookPr/><sheets><sheet name="Harbour" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': SHEET,
    'xl/sharedStrings.xml':
      '<sst><si><t>Question</t></si><si><r><t>P</t></r><r><t>ro</t></r></si><si><t xml:space="preserve">Day &amp; night_x000A_and more</t><rPh><t>no</t></rPh></si><si><t>Notes</t></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

describe('a workbook of Excel', () => {
  it('has sheets with shared and inline texts, days and empty cells', () => {
    const reading = readDocument(workbook(), 'list.xlsx');
    if (!reading.ok) throw new Error(reading.error.code);
    expect(reading.value.format).toBe('xlsx');
    expect(outlineOf(reading.value)).toEqual([
      '? When?',
      '  = 2024-05-01',
      '    + Day & night',
      '    + and more',
      '? Who pays?',
    ]);
  });

  it('may have its parts under other names, which it tells', () => {
    const related = (type: string, id: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`;
    const parts = {
      '_rels/.rels': `<Relationships>${related('officeDocument', 'r1', '/xl/workbook2.xml')}</Relationships>`,
      'xl/workbook2.xml':
        '<x:workbook xmlns:x="y" xmlns:r="x"><x:sheets><x:sheet name="A" sheetId="1" r:id="r1"/></x:sheets></x:workbook>',
      'xl/_rels/workbook2.xml.rels': `<Relationships>${related('worksheet', 'r1', 'sheets/one.xml')}${related('sharedStrings', 'r2', 'SharedStrings.xml')}</Relationships>`,
      'xl/sheets/one.xml': SHEET,
      'xl/SharedStrings.xml':
        '<sst><si><t>Question</t></si><si><t>Pro</t></si><si><t>Day</t></si><si><t>Notes</t></si></sst>',
    };
    const zip = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    );
    const reading = readDocument(zip, 'list.xlsx');
    if (!reading.ok) throw new Error(reading.error.code);
    expect(outlineOf(reading.value).slice(0, 3)).toEqual(['? When?', '  = 45413', '    + Day']);
  });

  it('says which cells have a formula without a result, or with none that could be found', () => {
    const sheet = `<worksheet><sheetData>
<row r="1"><c r="A1" t="str"><v>Question</v></c><c r="B1" t="str"><v>Answer</v></c></row>
<row r="2"><c r="A2" t="str"><v>When?</v></c><c r="B2" t="str"><f>A2&amp;"x"</f><v>Now</v></c></row>
<row r="3"><c r="A3" t="str"><f>A2</f><v></v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
</sheetData></worksheet>`;
    const reading = readDocument(workbook({ 'xl/worksheets/sheet1.xml': sheet }), 'list.xlsx');
    if (!reading.ok) throw new Error(reading.error.code);
    expect(outlineOf(reading.value)).toEqual(['? When?', '  = Now']);
    expect(reading.value.leftOut).toMatchObject([
      { code: 'table-formulas', line: 3, values: { count: 2 } },
    ]);
  });

  it('has links and notes at its cells, which are references and details of what the cells say', () => {
    const sheet = `<worksheet xmlns:r="x"><sheetData>
<row r="1"><c r="A1" t="str"><v>Question</v></c><c r="B1" t="str"><v>Answer</v></c><c r="C1" t="str"><v>Held by</v></c></row>
<row r="2"><c r="A2" t="str"><v>When?</v></c><c r="B2" t="str"><f>HYPERLINK("https://example.org/now","Now")</f><v>Now</v></c><c r="C2" t="str"><v>Pilots</v></c></row>
<row r="3"><c r="B3" t="str"><v>Later</v></c></row>
</sheetData><hyperlinks><hyperlink ref="A2" r:id="rId2"/><hyperlink ref="B3" location="Other!A1"/><hyperlink ref="C2" r:id="rId3"/></hyperlinks></worksheet>`;
    const reading = readDocument(
      workbook({
        'xl/worksheets/sheet1.xml': sheet,
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>
<Relationship Id="rId2" Type="http://x/hyperlink" Target="https://example.org/when" TargetMode="External"/>
<Relationship Id="rId3" Type="http://x/hyperlink" Target="mailto:pilots@example.org" TargetMode="External"/>
<Relationship Id="rId4" Type="http://x/comments" Target="../comments1.xml"/>
<Relationship Id="rId5" Type="http://x/threadedComment" Target="/xl/threadedComments/threadedComment1.xml"/></Relationships>`,
        'xl/comments1.xml': `<comments><authors><author>Ana</author></authors><commentList>
<comment ref="B3" authorId="0"><text><r><t>Ana:</t></r><r><t xml:space="preserve">
Not *before* May</t></r></text></comment>
<comment ref="A2" authorId="0"><text><t>[Thread] see a newer version</t></text></comment></commentList></comments>`,
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment ref="A2" personId="{1}" id="{a}"><text>Is this ours?</text></threadedComment><threadedComment ref="A2" personId="{2}" parentId="{a}"><text>Yes</text></threadedComment><threadedComment ref="C9" personId="{2}"><text>Beside all</text></threadedComment></ThreadedComments>',
        'xl/persons/person.xml':
          '<personList><person displayName="Bo Berg" id="{1}"/><person displayName="Cy" id="{2}"/></personList>',
      }),
      'list.xlsx',
    );
    if (!reading.ok) throw new Error(reading.error.code);
    expect(outlineOf(reading.value)).toEqual([
      '? When?',
      '  = Now (Pilots)',
      '    @ https://example.org/now',
      '  = Later',
      '  @ https://example.org/when',
    ]);
    expect(reading.value.rows.issue?.[0]?.detail).toBe('Bo Berg: Is this ours?\n\nCy: Yes');
    expect(reading.value.rows.position?.[1]?.detail).toBe('Ana: Not \\*before\\* May');
    expect(reading.value.leftOut).toMatchObject([
      { code: 'table-link', line: 2, values: { href: 'mailto:pilots@example.org' } },
      { code: 'table-note', line: 9, values: { words: 'Cy: Beside all' } },
    ]);
  });

  it('is read where it does not show, and says so', () => {
    const sheet = `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>
<row r="1"><c r="A1" t="str"><v>Question</v></c><c r="B1" t="str"><v>Answer</v></c></row>
<row r="2" hidden="1"><c r="A2" t="str"><v>When?</v></c><c r="B2" t="str"><v>Now</v></c></row>
<row r="3" hidden="true"/></sheetData></worksheet>`;
    const reading = readDocument(
      workbook({
        'xl/workbook.xml':
          '<workbook xmlns:r="x"><sheets><sheet name="Old" sheetId="1" state="veryHidden" r:id="rId1"/></sheets></workbook>',
        'xl/worksheets/sheet1.xml': sheet,
      }),
      'list.xlsx',
    );
    if (!reading.ok) throw new Error(reading.error.code);
    expect(outlineOf(reading.value)).toEqual(['? When?', '  = Now']);
    expect(reading.value.notes).toMatchObject([
      { code: 'table-hidden', line: 1 },
      { code: 'table-hidden-rows', line: 2, values: { count: 1 } },
      { code: 'table-hidden-columns', line: 1, values: { heads: 'Answer' } },
    ]);
  });

  it.each([
    ['names that lead out of it', workbook({ '../evil.xml': 'x' }), 'unsafe-zip'],
    ['nothing in it that is known', zipSync({ 'a.bin': strToU8('x') }), 'unknown-zip'],
    [
      'a table of unknown columns',
      workbook({ 'xl/sharedStrings.xml': '<sst/>' }).slice(0, 300),
      'bad-zip',
    ],
    ['texts that grow beyond measure', bomb(), 'large-zip'],
  ])('with %s is refused with words', (_, bytes, code) => {
    const reading = readDocument(bytes, 'a.xlsx');
    expect(reading).toMatchObject({ ok: false, error: { code } });
  });
});

/** A zip of which the directory says that 300 MB are in it. */
function bomb(): Uint8Array {
  const zip = zipSync({ 'xl/workbook.xml': strToU8('x'.repeat(50)) });
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 300 * 1024 * 1024, true);
  }
  return zip;
}
