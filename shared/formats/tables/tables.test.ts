import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../rendering/render.ts';
import { harbour, renderText, request } from '../../documents/testing/fixture.ts';
import { createMessages } from '../../messages/index.ts';
import { rowsFromState } from '../../model/state.ts';
import { readDocument } from '../read.ts';
import { anyText } from '../testing/hostile.ts';
import { outlineOf, stateFrom, understood } from '../testing/outline.ts';
import { csv } from '../csv.ts';
import { wording } from '../../documents/testing/fixture.ts';
import { csvTable } from './csv-table.ts';
import { withoutGuard } from './table.ts';

const context = { wording, fontFaces: '', print: null, pack: null };

async function zipOf(state = harbour().state): Promise<Uint8Array> {
  const made = await renderDocument(state, request('data', 'csv'), {
    messages: createMessages('en'),
  });
  if (!made.ok || typeof made.value.data === 'string') throw new Error('no zip');
  return made.value.data;
}

describe('the app’s own tables', () => {
  it('come back whole from the zip in which they were written', async () => {
    const { state } = harbour();
    const read = readDocument(await zipOf(state), 'harbour.zip');
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value).toMatchObject({
      format: 'csv',
      leftOut: [],
      title: 'The harbour and its bridge',
    });
    const rows = rowsFromState(state);
    for (const [kind, entities] of Object.entries(rows)) {
      expect(read.value.rows[kind as keyof typeof rows] ?? [], kind).toEqual(entities);
    }
  });

  it('come in one by one, too, and a row that is not well-formed costs no other', async () => {
    const files = unzipSync(await zipOf());
    const text = new TextDecoder().decode(files['issues.csv']);
    const broken = text.replace('high', 'highest');
    const reading = understood(broken, undefined, 'issues.csv');
    expect(reading.rows.issue).toHaveLength(3);
    expect(reading.leftOut).toMatchObject([{ code: 'malformed', line: 2 }]);
    expect(understood(text, 'csv', 'anything.txt').rows.issue).toHaveLength(4);
  });

  it('of stances by party give the answers and who holds them', async () => {
    const text = await renderText(harbour().state, 'matrix', 'csv');
    const state = stateFrom(understood(text, undefined, 'stances.csv'));
    const stances = [...state.tables.stance.values()];
    expect(stances.map(({ level }) => level)).toContain('strongly-against');
    expect(stances.find(({ level }) => level === 'strongly-against')).toMatchObject({
      since: '2024-04-20',
      reason: 'Our crossings would stop.',
    });
  });
});

describe('a table in CSV', () => {
  it('with a day that no calendar has says so much without it', () => {
    const reading = understood(
      'Question,Answer,DT C,DT C: since,DT M,DT M: since\n' +
        'Who appoints?,The committee,for,2015-02-30,against,13 April 2015\n',
      undefined,
      'views.csv',
    );
    const stances = [...stateFrom(reading).tables.stance.values()];
    const since = new Map(stances.map((stance) => [stance.level, stance.since]));
    expect(since.get('against')).toBe('2015-04-13');
    expect(since.get('for')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(since.get('for')).not.toBe('2015-02-30');
  });

  it('of comments and votes is a question with its answers, the votes beside each', () => {
    const reading = understood(
      'timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body\n' +
        '1,0,7,12,3,1,"Open it,\nat night"\n2,1,8,0,9,-1,Never\n3,2,8,0,0,0,\n',
      undefined,
      'bridge.csv',
    );
    expect(reading.format).toBe('csv');
    expect(outlineOf(reading)).toEqual(['? bridge', '  = Open it, at night', '  = Never']);
    expect(reading.rows.position?.map(({ detail, status }) => [detail, status])).toEqual([
      ['Comment: 0 · Author: 7 · Agree: 12 · Disagree: 3', 'live'],
      ['Comment: 1 · Author: 8 · Agree: 0 · Disagree: 9', 'withdrawn'],
    ]);
    expect(reading.leftOut).toMatchObject([{ code: 'says-nothing', line: 5 }]);
  });

  it('of comments of other generations has its counts, whatever they are called, and all else beside them', () => {
    const reading = understood(
      'comment-id;comment;total-agrees;total-disagrees;group-a-agrees;datetime\n4;"Open; at night";12;3;7;Mon 4 May\n',
      undefined,
      'groups.csv',
    );
    expect(reading.rows.position).toMatchObject([
      {
        text: 'Open; at night',
        detail: 'Comment: 4 · Agree: 12 · Disagree: 3 · Date: Mon 4 May · group-a-agrees: 7',
      },
    ]);
  });

  it('of a whole consultation asks what its summary says; single votes are told', () => {
    const summary =
      'topic,"Open, at night?"\nurl,https://example.org/c\nviews,9\nvoters,4\ncomments,1\n';
    const votes = 'timestamp,datetime,comment-id,voter-id,vote\n1,x,0,3,-1\n';
    const comments =
      'timestamp,comment-id,author-id,agrees,disagrees,comment-body\n1,0,7,1,0,Yes\n';
    const zip = zipSync({
      'c/comments.csv': strToU8(comments),
      'c/summary.csv': strToU8(summary),
      'c/votes.csv': strToU8(votes),
    });
    const read = readDocument(zip, 'export.zip');
    if (!read.ok) throw new Error(read.error.code);
    expect(outlineOf(read.value)).toEqual(['? Open, at night?', '  = Yes']);
    expect(read.value.leftOut).toMatchObject([{ code: 'table-votes' }]);
    expect(outlineOf(understood(summary, undefined, 'summary.csv'))).toEqual(['? Open, at night?']);
    expect(readDocument(strToU8(votes), 'votes.csv')).toMatchObject({
      error: { code: 'only-votes' },
    });
  });

  it('tells of columns that are not known', () => {
    const { leftOut } = understood(
      '\nIssue,Answer,Effort\nWho pays?,The port,3\n',
      undefined,
      'x.csv',
    );
    expect(leftOut).toMatchObject([
      { code: 'table-columns', values: { heads: 'Effort' }, line: 2 },
    ]);
  });

  it('of questions and answers fills cells from above, and takes columns of stances for parties', () => {
    const text = `sep=;
Frage;Antwort;Dafür;Dagegen;Pilots;Ferry
Who pays?;The port;"- It earns
- It can";Too dear;for;strongly against
;The city;;;against;
When?;;;;;
`;
    expect(outlineOf(understood(text, undefined, 'list.csv'))).toEqual([
      '? Who pays?',
      '  = The port (Pilots)',
      '    + It earns',
      '    + It can',
      '    - Too dear',
      '  = The city',
      '? When?',
    ]);
  });

  it('gives back any text that was written, and the line on which each row begins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText(), { minLength: 1, maxLength: 5 }), async (texts) => {
        const rows = texts.map((text) => [text, 'b']);
        const { data } = await csv.write([{ name: 't', columns: ['x', 'y'], rows }], context);
        const table = csvTable(String(data).slice(1).replaceAll('\r\n', '\n'));
        const clean = (text: string): string =>
          text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n');
        expect(
          table?.rows.map(({ cells }) => cells[0]?.replace(/^'/, '').replace(/\r\n?/g, '\n')),
        ).toEqual(texts.map((text) => clean(text).replace(/^'/, '')));
      }),
    );
    const quoted = { name: 't', columns: ['x', 'y'], rows: [["'=1", "'a"]] };
    const { data } = await csv.write([quoted], context);
    const back = csvTable(String(data).slice(1).replaceAll('\r\n', '\n'));
    expect(back?.rows[0]?.cells.map(withoutGuard)).toEqual(["'=1", "'a"]);
    expect(csvTable('a,b\n"x\ny",1\nz,2\n')?.rows.map(({ line }) => line)).toEqual([2, 4]);
  });
});

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
