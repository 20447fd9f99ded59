import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, withTexts } from '../formats/testing/hostile.ts';
import { createMessages } from '../messages/index.ts';
import { rowsFromState, type WorkspaceState } from '../model/state.ts';
import type { DocumentName } from './definition.ts';
import { DOCUMENTS } from './index.ts';
import { IN_FULL } from './manner.ts';
import { renderDocument } from '../rendering/render.ts';
import { harbour, renderText, request, wording } from './testing/fixture.ts';
import { meeting } from './testing/meeting.ts';
import { pseudonymsFor, withoutNames } from './without-names.ts';

const NAMES = /Pilots|pilots|Ferry|guild|\bTown\b|Ada|Quill|Jo Wick|Kim/;
const nameless = { manner: { ...IN_FULL, names: false } };

describe('a document without names', () => {
  it.each(DOCUMENTS.filter(({ heeds }) => heeds.includes('names')).map(({ name }) => name))(
    'says nobody’s name: %s',
    async (document: DocumentName) => {
      const { state } = meeting();
      const format = document === 'matrix' ? 'csv' : document === 'map' ? 'graphml' : 'md';
      // What the fixture leaves to be read of them, so that the test sees that it went.
      const named = await renderText(state, document, format);
      if (document !== 'map') expect(named).toMatch(NAMES);
      expect(await renderText(state, document, format, nameless)).not.toMatch(NAMES);
    },
  );

  it('calls everybody by a letter, the same in all places', async () => {
    const text = await renderText(harbour().state, 'summary', 'md', nameless);
    expect(text).toContain('**Party A**, for since 10 April 2024: Twice a week is enough.');
    expect(text).toContain('**Party B** and **Party A** hold P6');
    const minutes = await renderText(meeting().state, 'minutes', 'md', nameless);
    expect(minutes).toContain('Person A (Party A)');
    expect(minutes).toContain('by Person A on 13 May 2024');
    expect(minutes).toContain('**Question**, Participant A: Who pays?');
  });

  it('leaves nobody as the author of anything', () => {
    const { state } = meeting();
    const rows = rowsFromState(withoutNames(state, pseudonymsFor([state], wording)));
    const authors = Object.values(rows).flatMap((all) => all.map(({ createdBy }) => createdBy));
    expect(authors.length).toBeGreaterThan(20);
    expect(new Set(authors)).toEqual(new Set(['']));
  });

  it('replaces names in what people wrote, whole ones only', async () => {
    const b = harbour();
    b.stance('Town', 'for', 'P2', '2024-05-01', {
      reason: 'Pilots and the Ferry masters’ guild asked Ada; Pilotsville did not.',
    });
    const text = await renderText(b.state, 'summary', 'md', nameless);
    expect(text).toContain('Party A and the Party B asked Person A; Pilotsville did not.');
  });

  it('replaces names in what a document or a state is called, too', () => {
    const b = harbour();
    b.add('reference', { text: 'A plan', version: 'as the Pilots sent it' });
    b.run({ type: 'name-state', id: b.id(), title: 'Before the Pilots came' });
    const { tables } = withoutNames(b.state, pseudonymsFor([b.state], wording));
    const versions = [...tables.reference.values()].map(({ version }) => version);
    expect(versions).toContain('as the Party A sent it');
    const titles = [...tables['named-state'].values()].map(({ title }) => title);
    expect(titles).toEqual(['Before the Party A came']);
  });

  it('keeps the names of parties of which people only speak', async () => {
    const b = harbour();
    b.party('Council');
    b.add('issue', { text: 'Does the Council decide?' });
    const text = await renderText(b.state, 'summary', 'md', nameless);
    expect(text).toContain('Does the Council decide?');
    expect(text).not.toContain('**Council**');
  });

  it('gives nobody another letter when somebody comes later', () => {
    const b = harbour();
    const before = pseudonymsFor([b.state], wording);
    b.party('Aaa');
    const after = pseudonymsFor([b.state], wording);
    for (const [id, name] of before.parties) expect(after.parties.get(id)).toBe(name);
  });

  it('is refused where a document always holds all names', async () => {
    const rendered = await renderDocument(harbour().state, request('data', 'json', nameless), {
      messages: createMessages('en'),
    });
    expect(rendered).toMatchObject({ error: { code: 'keeps-names' } });
  });

  it('can be made of a workspace with any text in any field', () => {
    const { state } = meeting();
    fc.assert(
      fc.property(fc.array(anyText(), { minLength: 7, maxLength: 7 }), (texts) => {
        let next = 0;
        const hostile = withTexts(state, () => texts[(next += 1) % texts.length] ?? '');
        const made: WorkspaceState = withoutNames(hostile, pseudonymsFor([hostile], wording));
        for (const { name } of made.tables.party.values())
          expect(name).toMatch(/^(?:Party|Person) [A-Z]+$/);
        expect(made.kinds.size).toBe(hostile.kinds.size);
      }),
    );
  });
});

describe('the depth of a document', () => {
  const deep = (depth: 'issues' | 'positions' | 'arguments') => ({ manner: { ...IN_FULL, depth } });

  it('is that of issues with who holds what, of positions with reasons, or of everything', async () => {
    const { state } = harbour();
    const [issues, positions, all] = await Promise.all(
      (['issues', 'positions', 'arguments'] as const).map((depth) =>
        renderText(state, 'summary', 'md', deep(depth)),
      ),
    );
    expect(all).toBe(await renderText(state, 'summary', 'md'));
    expect(all).toContain('Tides do not wait');
    expect(positions).not.toContain('Tides do not wait');
    expect(positions).toContain('Twice a week is enough.');
    expect(issues).not.toContain('Twice a week is enough.');
    expect(issues).toContain('P2 · Open it at night on demand. Held by **Pilots**.');
  });

  it('names by its words what a paper of positions says is open', async () => {
    const text = await renderText(harbour().state, 'summary', 'md', deep('positions'));
    expect(text).toContain('AS1 (“The lamps can be seen”)');
    expect(text).toContain('A4 (“The quay is shallow”), against P4, is unanswered.');
  });

  it('holds for the report and for the view of one party as well', async () => {
    const b = harbour();
    const report = await renderText(b.state, 'issues', 'md', deep('issues'));
    expect(report).toContain('**Raised by:**');
    expect(report).not.toContain('Twice a week is enough.');
    const scope = { parties: [b.of('Pilots')], ...deep('issues') };
    const own = await renderText(b.state, 'summary', 'md', scope);
    expect(own).toContain('Open it at night on demand');
    expect(own).not.toMatch(/Twice a week is enough|Our crossings/);
  });

  it('is that of the map: issues, positions too, or everything', async () => {
    const { state } = harbour();
    const labels = async (depth: 'issues' | 'positions' | 'arguments') =>
      new Set((await renderText(state, 'map', 'dot', deep(depth))).match(/\b(?:AS|[IPAR])\d\b/g));
    expect([...(await labels('issues'))].toSorted()).toEqual(['I1', 'I2', 'I3', 'I4']);
    expect([...(await labels('positions'))].some((label) => label.startsWith('P'))).toBe(true);
    expect([...(await labels('positions'))].some((label) => label.startsWith('A'))).toBe(false);
    expect([...(await labels('arguments'))]).toEqual(expect.arrayContaining(['A1', 'AS1', 'R1']));
  });
});
