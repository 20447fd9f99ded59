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

  it.each([
    ['Domanda;Risposta;Favorevole;Contrario\nChi paga?;Il porto;guadagna;caro\n', 'Il porto'],
    ['Vraag,Antwoord,Voor,Tegen\nWie betaalt?,De haven,verdient,duur\n', 'De haven'],
    ['Вопрос|Ответ|За|Против\nКто платит?|Порт|доход|дорого\n', 'Порт'],
    ['Question(s)*;Answer:;✅ Pros (+);❌ Cons\nWho pays?;The port;It earns;Dear\n', 'The port'],
    ['質問\t回答\t賛成\t反対\n誰が払う？\t港\t儲かる\t高い\n', '港'],
  ])('has heads in other languages, and with signs at their ends: %j', (text, answer) => {
    const lines = outlineOf(understood(text, undefined, 'list.csv'));
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe(`  = ${answer}`);
    expect(lines.slice(2).map((line) => line.trim()[0])).toEqual(['+', '-']);
  });

  it('without heads begins with a question, which answers stand beside or below', () => {
    const beside = understood('Who pays?,The port,first\n,The city,\nWhen?,Now\n', 'csv', 'x.csv');
    const lines = ['? Who pays?', '  = The port', '  = The city', '? When?', '  = Now'];
    expect(outlineOf(beside)).toEqual(lines);
    expect(beside.leftOut).toMatchObject([{ code: 'table-columns', values: { heads: '3' } }]);
    const below = 'Who pays?\nThe port\n"The city"\nWhen?\nNow\n';
    expect(outlineOf(understood(below, 'csv', 'x.csv'))).toEqual(lines);
    expect(understood(below, 'csv', 'x.csv').lines.get(beside.rows.issue?.[1]?.id ?? '')).toBe(4);
  });

  it('of pros and cons alone speaks about what it is called', () => {
    const reading = understood('Pros,Cons\nShips wait,Noise\n,Dear\n', 'csv', 'Night opening.csv');
    expect(outlineOf(reading)).toEqual([
      '= Night opening',
      '  + Ships wait',
      '  - Noise',
      '  - Dear',
    ]);
    expect(reading.notes).toMatchObject([{ code: 'section-as-position', line: 2 }]);
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
