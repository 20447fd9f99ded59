import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WRITERS } from '../formats/index.ts';
import { anyText, HOSTILE, withTexts } from '../formats/testing/hostile.ts';
import { createMessages } from '../messages/index.ts';
import { stateFromRows, type EntityRows } from '../model/state.ts';
import { testId } from '../model/testing/test-ids.ts';
import { PAPER_FORMATS } from '../documents/definition.ts';
import { DOCUMENTS } from '../documents/index.ts';
import { renderDocument } from './render.ts';
import { harbour, request } from '../documents/testing/fixture.ts';
import { meeting } from '../documents/testing/meeting.ts';

const messages = createMessages('en');
const print = async (html: string): Promise<Uint8Array> => Buffer.from(html);
const pack = async (rows: EntityRows): Promise<Uint8Array> => Buffer.from(JSON.stringify(rows));

describe('the documents', () => {
  it('come in formats whose writers take what they are made as', () => {
    for (const { name, formats, build } of DOCUMENTS) {
      for (const format of formats) {
        const writer = WRITERS.find((known) => known.name === format);
        expect(writer && build[writer.takes], `${name} as ${format}`).toBeDefined();
      }
    }
  });

  it('have a name, a hint and formats in words', () => {
    for (const { name } of DOCUMENTS) {
      expect(messages.exists(`documents:document.${name}`), name).toBe(true);
      expect(messages.exists(`documents:document-hint.${name}`), name).toBe(true);
    }
    for (const { name } of WRITERS) {
      expect(messages.exists(`documents:format.${name}`), name).toBe(true);
    }
  });

  it('are refused by a name or a format that there is not, with those that there are', async () => {
    const { state } = harbour();
    const codeOf = async (document: string, format: string): Promise<unknown> => {
      const rendered = await renderDocument(state, request(document, format), { messages });
      return rendered.ok ? 'ok' : rendered.error;
    };
    expect(await codeOf('novel', 'md')).toMatchObject({
      code: 'unknown-document',
      values: { known: DOCUMENTS.map(({ name }) => name).join(', ') },
    });
    expect(await codeOf('summary', 'csv')).toMatchObject({
      code: 'unknown-format',
      values: { known: PAPER_FORMATS.join(', ') },
    });
    expect(await codeOf('summary', '__proto__')).toMatchObject({ code: 'unknown-format' });
    expect(await codeOf('summary', 'pdf')).toMatchObject({ code: 'cannot-print' });
    expect(await codeOf('data', 'moot')).toMatchObject({ code: 'cannot-pack' });
  });

  it('hold more side by side than fits on the stack', async () => {
    const { state } = harbour();
    const [issue] = state.tables.issue.values();
    if (!issue) throw new Error('no issue');
    const long = { ...issue, detail: '- a\n'.repeat(200_000) };
    const answers = Array.from({ length: 150_000 }, (_, at) => testId(at + 1_000));
    const position = answers.map((id, at) => {
      const own = { id, label: `P${at + 1}`, text: 'Row', detail: '', tags: [], status: 'live' };
      return { ...own, createdAt: issue.createdAt, createdBy: '', rank: 'a0' };
    });
    const link = answers.map((from, at) => {
      const own = { id: testId(at + 200_000), type: 'responds-to', from, to: issue.id, rank: 'a0' };
      return { ...own, createdAt: issue.createdAt, createdBy: '' };
    });
    const rows = { issue: [long], position, link } as unknown as EntityRows;
    for (const [document, format] of [
      ['summary', 'md'],
      ['map', 'opml'],
      ['map', 'argdown'],
    ] as const) {
      const given = document === 'summary' ? ({ issue: [long] } as EntityRows) : rows;
      const made = await renderDocument(stateFromRows(given), request(document, format), {
        messages,
      });
      expect(made.ok && String(made.value.data).length, format).toBeGreaterThan(800_000);
    }
  }, 60_000);

  it('say why a print or a copy failed', async () => {
    const failing = async (): Promise<Uint8Array> => {
      throw new Error('no paper');
    };
    const { state } = harbour();
    const options = { messages, print: failing };
    expect(await renderDocument(state, request('summary', 'pdf'), options)).toMatchObject({
      error: { code: 'print-failed', values: { reason: 'no paper' } },
    });
    const copy = request('data', 'moot');
    expect(await renderDocument(state, copy, { messages, pack: failing })).toMatchObject({
      error: { code: 'pack-failed', values: { reason: 'no paper' } },
    });
  });

  it('are called after the workspace and what they are', async () => {
    const { state } = harbour();
    const rendered = await renderDocument(state, request('summary', 'md'), { messages });
    expect(rendered).toMatchObject({
      value: { suggestedName: 'The harbour and its bridge – Position summary.md' },
    });
  });

  it.each(
    DOCUMENTS.flatMap(({ name, formats }) => formats.map((format) => [name, format] as const)),
  )('are the same to the byte each time: %s as %s', async (document, format) => {
    const make = async (): Promise<Buffer> => {
      const options = { messages: createMessages('en'), print, pack };
      const rendered = await renderDocument(meeting().state, request(document, format), options);
      if (!rendered.ok) throw new Error(rendered.error.code);
      return Buffer.from(rendered.value.data as string);
    };
    expect((await make()).equals(await make())).toBe(true);
  });

  it('can be made of any text in any field', { timeout: 120_000 }, async () => {
    const { state } = meeting();
    const all = DOCUMENTS.flatMap(({ name, formats }) =>
      formats.map((format) => request(name, format)),
    );
    const parties = [...state.tables.party.values()].map(({ id }) => id);
    const requests = [
      ...all,
      request('summary', 'html', { parties }),
      request('issues', 'md', { parties }),
    ];
    const run = async (replace: () => string, only = requests): Promise<void> => {
      const hostile = withTexts(state, replace);
      for (const each of only) {
        const rendered = await renderDocument(hostile, each, { messages, print, pack });
        expect(rendered.ok, `${each.document} as ${each.format}`).toBe(true);
        if (!rendered.ok || each.format !== 'html') continue;
        const page = String(rendered.value.data);
        expect(page).not.toMatch(/<(?:script|img|svg|math|b|noscript)\b|<[^>]* on\w+=/i);
        expect(page).not.toMatch(/href="(?!#|https?:|mailto:)/i);
      }
    };
    for (const value of HOSTILE) {
      await run(
        () => value,
        requests.filter(({ format }) => format !== 'docx'),
      );
    }
    await fc.assert(
      fc.asyncProperty(fc.array(anyText(), { minLength: 7, maxLength: 7 }), async (texts) => {
        let next = 0;
        await run(() => texts[(next += 1) % texts.length]!);
      }),
      { numRuns: 12 },
    );
  });
});
