import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Builder, harbour } from '../../documents/testing/fixture.ts';
import { decide } from '../../model/decide.ts';
import { childrenOf, elementOf } from '../../model/queries.ts';
import { applyChanges, emptyState, rowsFromState, type WorkspaceState } from '../../model/state.ts';
import { prepareImport, type ImportCommand } from '../import.ts';
import { outlineOfState, understood } from '../testing/outline.ts';
import { withChoices, type ImportChoices } from './choices.ts';
import { countsAsChosen } from './counts.ts';
import { reviewOf } from './lines.ts';
import { reviewToTell } from './told.ts';

const CONTEXT = { at: '2024-05-06T08:00:00.000Z', author: 'Kim' };
const NONE: ImportChoices = { under: null, dropped: [], texts: {}, same: {} };

const FILE = `# ? Is the bridge to be opened at night?

- = Open it at night on demand
  - + Tides do not wait
  - - Lamps cost money
- = Never
  - + It is dark

# ? Where do the barges moor?

- = At the north quay
`;

function prepared(state: WorkspaceState, text = FILE): ImportCommand {
  const result = prepareImport(state, understood(text, 'markdown'), 'a file.md', CONTEXT);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.command;
}

function review(state: WorkspaceState, text = FILE) {
  return reviewOf(state, prepared(state, text).rows, understood(text, 'markdown').lines);
}

function entered(
  state: WorkspaceState,
  choose: (ids: Record<string, string>) => Partial<ImportChoices>,
) {
  const command = prepared(state);
  const ids = Object.fromEntries(
    reviewOf(state, command.rows, new Map()).lines.map(({ id, text }) => [text, id]),
  );
  const rows = withChoices(state, command.rows, { ...NONE, ...choose(ids) }, CONTEXT);
  const decided = decide(state, { ...command, rows } as never, CONTEXT);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return { state: applyChanges(state, decided.value.changes), changes: decided.value.changes };
}

describe('what was understood, as a tree', () => {
  it('has each line with its sign, its depth and where it comes from', () => {
    const { lines, more } = review(emptyState());
    expect(lines.map(({ depth, sign, text, line }) => `${line} ${depth} ${sign} ${text}`)).toEqual([
      '1 0 issue Is the bridge to be opened at night?',
      '3 1 position Open it at night on demand',
      '4 2 pro Tides do not wait',
      '5 2 contra Lamps cost money',
      '6 1 position Never',
      '7 2 pro It is dark',
      '9 0 issue Where do the barges moor?',
      '11 1 position At the north quay',
    ]);
    expect(more).toBe(0);
  });

  it('tells who holds a line, and who thinks otherwise of it', () => {
    const said = '## Who pays?\n\nCrew: Each pays for itself.\n\nPort: We object to that.\n';
    const result = prepareImport(emptyState(), understood(said, 'memo'), 'memo.md', CONTEXT);
    if (!result.ok) throw new Error(result.error.code);
    const { rows } = result.value.command;
    const { lines } = reviewOf(emptyState(), rows, new Map());
    expect(lines.find(({ sign }) => sign === 'position')).toMatchObject({
      holders: ['Crew'],
      others: [{ party: 'Port', level: 'against' }],
    });
  });

  it('tells what is there and says the same, or nearly, and whether it is meant', () => {
    const alike = review(harbour().state).lines.map(({ text, alike: found }) => [
      text,
      found &&
        `${found.label} ${found.isSame ? 'same' : 'nearly'}${found.isMeant ? ', meant' : ''}`,
    ]);
    expect(Object.fromEntries(alike)).toEqual({
      'Is the bridge to be opened at night?': 'I1 same, meant',
      'Open it at night on demand': 'P2 same, meant',
      'Tides do not wait': 'A1 same, meant',
      'Lamps cost money': null,
      Never: null,
      'It is dark': null,
      'Where do the barges moor?': 'I3 nearly',
      'At the north quay': 'P4 same',
    });
  });

  it('of a large file tells only the beginning, and how much more there is', () => {
    const rows = prepared(emptyState()).rows;
    const { lines, more } = reviewOf(emptyState(), rows, new Map(), 3);
    expect([lines.length, more]).toEqual([3, 5]);
  });

  it('says of what came in before that it is there', () => {
    const { state } = entered(emptyState(), () => ({}));
    const again = review(state).lines;
    expect(again.every(({ isKnown }) => isKnown)).toBe(true);
    expect(again.every(({ alike }) => alike === null)).toBe(true);
  });

  it('says in which words somebody put since what came in before', () => {
    const { state } = entered(emptyState(), () => ({}));
    const [first] = review(state).lines;
    if (!first) throw new Error('It has no line.');
    const kind = state.kinds.get(first.id);
    const reworded = decide(
      state,
      { type: 'edit', kind, id: first.id, fields: { text: 'In other words' } } as never,
      CONTEXT,
    );
    if (!reworded.ok) throw new Error(reworded.error.code);
    const { lines } = review(applyChanges(state, reworded.value.changes));
    expect(lines.filter(({ now }) => now !== null)).toMatchObject([
      { id: first.id, text: first.text, now: 'In other words' },
    ]);
  });
});

describe('what a window is told', () => {
  const { state } = harbour();
  const { rows } = prepared(state);
  const { lines } = understood(FILE, 'markdown');

  it('is the beginning of a large file, and what holds for the rest of its own accord', () => {
    const told = (most: number) => reviewToTell(state, rows, { lines, speaksOf: 'content' }, most);
    const all = told(100);
    expect([all.lines.length, all.more, all.untold]).toEqual([8, 0, { same: {}, texts: {} }]);
    const some = told(2);
    expect([some.lines.length, some.more]).toEqual([2, 6]);
    const tides = all.lines.find(({ text }) => text === 'Tides do not wait');
    expect(some.untold.same).toEqual({ [tides!.id]: harbour().of('A1') });
  });

  it('keeps the words of what was reworded since, also of lines that are not told', () => {
    const { state: there } = entered(emptyState(), () => ({}));
    const last = review(there).lines.find(({ text }) => text === 'At the north quay');
    const reworded = decide(
      there,
      { type: 'edit', kind: 'position', id: last!.id, fields: { text: 'North' } } as never,
      CONTEXT,
    );
    if (!reworded.ok) throw new Error(reworded.error.code);
    const now = applyChanges(there, reworded.value.changes);
    const textsOf = (speaksOf: 'content' | 'everything') =>
      reviewToTell(now, prepared(now).rows, { lines, speaksOf }, 3).untold.texts;
    expect(textsOf('content')).toEqual({ [last!.id]: 'North' });
    expect(textsOf('everything')).toEqual({});
  });
});

describe('what a person chooses', () => {
  it('leaves lines out with all that stands only under them', () => {
    const { state } = entered(emptyState(), (ids) => ({ dropped: [ids['Never']!] }));
    expect(outlineOfState(state)).not.toContain('    + It is dark');
    expect(outlineOfState(state)).toContain('    + Tides do not wait');
  });

  it('leaves out a party of which only such a line spoke, and none that nothing ever spoke of', () => {
    const file = new Builder();
    for (const name of ['Pilots', 'Ferry', 'Town']) file.party(name);
    file.add('position', { text: 'Open it' });
    file.add('position', { text: 'Keep it shut' });
    file.stance('Pilots', 'for', 'P1', '2024-03-01');
    file.stance('Ferry', 'for', 'P2', '2024-03-01');
    const choices = { ...NONE, dropped: [file.of('P1')] };
    const { party } = withChoices(emptyState(), rowsFromState(file.state), choices, CONTEXT);
    expect(party?.map(({ shortName }) => shortName)).toEqual(['Ferry', 'Town']);
  });

  it('puts lines into other words', () => {
    const { state } = entered(emptyState(), (ids) => ({
      texts: { [ids['Never']!]: ' Not  ever ' },
    }));
    expect(outlineOfState(state)).toContain('  = Not  ever');
  });

  it('has what is there stand for what comes in, so that only the rest enters', () => {
    const before = harbour().state;
    const { state } = entered(before, (ids) => ({
      same: {
        [ids['Is the bridge to be opened at night?']!]: harbour().of('I1'),
        [ids['Open it at night on demand']!]: harbour().of('P2'),
        [ids['Tides do not wait']!]: harbour().of('A1'),
      },
    }));
    expect(state.tables.issue.size).toBe(before.tables.issue.size + 1);
    const under = childrenOf(state, harbour().of('P2')).map(
      ({ child }) => elementOf(state, child)?.element.text,
    );
    expect(under.filter((text) => text === 'Tides do not wait')).toHaveLength(1);
    expect(under).toContain('Lamps cost money');
  });

  it('hangs what stands under nothing where it is told to', () => {
    const before = harbour().state;
    const { state } = entered(before, () => ({ under: harbour().of('P3') }));
    const under = childrenOf(state, harbour().of('P3')).map(({ link }) => link?.type);
    expect(under.filter((type) => type === 'suggested-by')).toHaveLength(2);
  });

  it('and read a second time changes nothing', () => {
    const choose = () => ({ under: harbour().of('P3') });
    const { state } = entered(harbour().state, choose);
    expect(entered(state, choose).changes).toEqual([]);
  });
});

describe('the counts of what enters', () => {
  const { state } = harbour();
  const { rows } = prepared(state);
  const counted = (choices: Partial<ImportChoices>) =>
    countsAsChosen(state, rows, { ...NONE, ...choices });
  const idOf = (text: string): string => {
    const all = [...(rows.issue ?? []), ...(rows.position ?? []), ...(rows.argument ?? [])];
    return all.find((row) => row.text === text)?.id ?? '';
  };

  it('are those of the command where nothing is chosen, and follow what is', () => {
    const result = prepareImport(state, understood(FILE, 'markdown'), 'a file.md', CONTEXT);
    expect(counted({})).toEqual(result.ok ? result.value.counts : null);
    const all = counted({});
    const without = counted({ dropped: [idOf('Open it at night on demand')] });
    expect(without).toEqual({ ...all, position: 2, argument: 1, link: 3 });
    const [issue] = state.tables.issue.values();
    const hung = counted({ under: issue?.id ?? '' });
    expect(hung.link).toBe((all.link ?? 0) + 2);
  });

  it('are those that the command comes to, whatever is chosen', () => {
    const ids = [...(rows.issue ?? []), ...(rows.position ?? []), ...(rows.argument ?? [])].map(
      ({ id }) => id,
    );
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (dropped, reworded) => {
        const texts = Object.fromEntries(reworded.map((id) => [id, `other ${id}`]));
        const choices = { ...NONE, dropped, texts };
        const chosen = { ...prepared(state), rows: withChoices(state, rows, choices, CONTEXT) };
        const decided = decide(state, chosen as never, CONTEXT);
        if (!decided.ok) throw new Error(decided.error.code);
        const counts = Object.groupBy(decided.value.changes, ({ kind }) => kind);
        const sizes = Object.entries(counts).map(([kind, of]) => [kind, of?.length]);
        expect(counted(choices)).toEqual(Object.fromEntries(sizes));
      }),
      { numRuns: 60 },
    );
  });

  it('are none of a file that is there as it says', () => {
    const there = applyChanges(state, decidedChanges());
    const again = prepareImport(there, understood(FILE, 'markdown'), 'a file.md', CONTEXT);
    expect(again.ok && countsAsChosen(there, again.value.command.rows, NONE)).toEqual({});
  });

  function decidedChanges() {
    const result = prepareImport(state, understood(FILE, 'markdown'), 'a file.md', CONTEXT);
    return result.ok ? result.value.changes : [];
  }
});
