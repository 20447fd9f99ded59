import { expect, it } from 'vitest';
import { meeting } from '../../shared/documents/testing/meeting.ts';
import { stateJson } from '../store/snapshot.ts';
import { makeDocument } from './make-document.ts';

const json = stateJson(meeting().state);

/** The page that shows what a document will be. */
async function pageOf(document: string, format: string): Promise<string> {
  const made = await makeDocument(
    {
      make: 'page',
      json,
      language: 'en',
      earlier: null,
      clock: null,
      revisions: {},
      request: { document, format, issues: [], parties: [], session: null, since: null },
    },
    () => Promise.reject(new Error('nothing is printed')),
  );
  if (!made.ok) throw new Error(made.error.code);
  return String(made.value.data);
}

it.each(['md', 'html', 'docx', 'odt', 'pdf'])('shows the paper for %s', async (format) => {
  expect(await pageOf('summary', format)).toContain('<p class="subtitle">Position summary</p>');
});

it.each(['csv', 'xlsx'])(
  'shows the values of a table for %s, in the columns that it has',
  async (format) => {
    const page = await pageOf('matrix', format);
    expect(page).toContain(`Stances by party.${format}</h1>`);
    expect(page).toMatch(/<thead><tr><th dir="auto">Issue<\/th><th dir="auto">Question<\/th>/);
    expect(page).toContain('<td dir="auto">I1</td>');
  },
);

it('shows what a calendar takes in, not the whole paper', async () => {
  const page = await pageOf('agenda', 'ics');
  expect(page).toContain('BEGIN:VCALENDAR');
  expect(page).toContain('Agenda.ics</h1>');
});

it('shows the data of a workspace under the name that its file has', async () => {
  const page = await pageOf('data', 'moot');
  expect(page).toContain('Data.moot</h1>');
  expect(page).toContain('moot-data-');
});

it('shows a picture no smaller than it can be read, however large it is', async () => {
  const [, width] = /max-width: max\(100%, (\d+)px\)/.exec(await pageOf('map', 'svg')) ?? [];
  expect(Number(width)).toBeGreaterThan(300);
});

it('brings the fonts that it is set in', async () => {
  for (const [document, format] of [
    ['summary', 'html'],
    ['matrix', 'csv'],
    ['data', 'json'],
  ] as const) {
    expect(await pageOf(document, format), format).toContain('@font-face');
  }
});
