import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../shared/bridge.ts';
import type { Command, SingleCommand } from '../../../shared/model/decide.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import type { WritableWorkspace } from '../contract.ts';
import { BY, carryOut, must, newWorkspace, reopen } from '../testing/workspaces.ts';

const ISSUE = testId(1);
const POSITION = testId(2);
const REFERENCE = testId(3);
const PARTY = testId(4);
const SESSION = testId(5);
const DECISION = testId(6);

function added(id: string, kind: 'issue' | 'position' | 'reference', fields: object): Command {
  return {
    type: 'add-element',
    id,
    element: { kind, fields } as never,
    place: { under: 'nothing' },
  };
}

/** A workspace in which every kind of text stands somewhere. */
function aboutTheRiver(): WritableWorkspace {
  const workspace = newWorkspace();
  carryOut(
    workspace,
    added(ISSUE, 'issue', {
      text: 'Who opens the sluice in flood?',
      detail: 'Since the *great* flood nobody answers for it.',
      tags: ['safety', 'Überlauf'],
    }),
    added(POSITION, 'position', { text: 'The lock keeper, by the gauge at Château-Vieux' }),
    added(REFERENCE, 'reference', {
      text: 'Charter of the river',
      locator: 'Annex Y, Step 2',
      version: 'of 1848',
      quotation: 'The keeper shall mind the weir.',
      url: 'https://river.example/charter',
    }),
    { type: 'add-party', id: PARTY, name: 'The mill owners', shortName: 'Mill' },
    {
      type: 'set-stance',
      id: testId(7),
      party: PARTY,
      position: POSITION,
      level: 'against',
      reason: 'Too little water is left for turning.',
    },
    {
      type: 'add-session',
      id: SESSION,
      title: 'Spring meeting',
      start: '2015-04-13T09:00',
      place: 'Ferry house',
      chair: 'Ada',
    },
    {
      type: 'add-agenda-item',
      id: testId(8),
      session: SESSION,
      title: 'Dredging',
      presenter: 'The engineer',
    },
    {
      type: 'record-decision',
      id: DECISION,
      issue: ISSUE,
      text: 'The keeper opens it',
      resolve: false,
    },
    {
      type: 'add-minority-statement',
      id: testId(9),
      decision: DECISION,
      party: PARTY,
      text: 'We dissent, for want of compensation.',
    },
    { type: 'add-action-item', id: testId(10), text: 'Mend the ladder', owner: 'Brynja' },
  );
  return workspace;
}

function found(workspace: WritableWorkspace, text: string): readonly string[] {
  return workspace.search(text, 50).map(({ label, field }) => `${label} ${field}`);
}

function marked(hit: SearchHit | undefined): readonly string[] {
  return (hit?.excerpt ?? []).filter(({ match }) => match).map(({ text }) => text);
}

/** So much at once that the index takes in what is pending. */
function takenIn(workspace: WritableWorkspace): WritableWorkspace {
  const commands = Array.from({ length: 20 }, (_, number): SingleCommand => {
    const shortName = `zz${number}`;
    return { type: 'add-party', id: testId(0x9000 + number), name: shortName, shortName };
  });
  carryOut(workspace, { type: 'batch', commands });
  return workspace;
}

describe.each([
  ['while the index has not taken it in', (workspace: WritableWorkspace) => workspace],
  ['once the index has taken it in', takenIn],
])('a search for what was said, %s,', (_, kept) => {
  it.each([
    ['sluice', 'I1 text'],
    ['great', 'I1 detail'],
    ['safety', 'I1 tags'],
    ['annex y', 'R1 locator'],
    ['1848', 'R1 version'],
    ['weir', 'R1 quotation'],
    ['river.example', 'R1 url'],
    ['owners', 'Mill name'],
    ['turning', 'Mill · P1 reason'],
    ['spring', 'S1 title'],
    ['ferry', 'S1 place'],
    ['ada', 'S1 chair'],
    ['dredging', 'AG1 title'],
    ['engineer', 'AG1 presenter'],
    ['opens it', 'D1 text'],
    ['compensation', 'Mill · D1 text'],
    ['ladder', 'AC1 text'],
    ['brynja', 'AC1 owner'],
    ['a test', 'A test title'],
  ])('finds “%s” in %s', (text, expected) => {
    expect(found(kept(aboutTheRiver()), text)).toContain(expected);
  });

  it('shows the field that holds most of the words, rather than a better one that holds fewer', () => {
    const workspace = kept(aboutTheRiver());
    carryOut(
      workspace,
      added(testId(20), 'issue', {
        text: 'Barges',
        detail: 'Whether barges wait for the pilot is not said.',
      }),
    );
    expect(found(workspace, 'barges pilot')).toEqual(['I2 detail']);
  });

  it('looks for the first twelve words of a long text', () => {
    const workspace = kept(aboutTheRiver());
    const text = 'one two three four five six seven eight nine ten eleven twelve';
    carryOut(workspace, added(testId(20), 'issue', { text }));
    expect(found(workspace, `${text} thirteen`)).toEqual(['I2 text']);
    expect(found(workspace, `thirteen ${text}`)).toEqual([]);
  });

  it('finds words by how they begin, in any case, with or without accents', () => {
    const workspace = kept(aboutTheRiver());
    for (const text of ['SLUI', 'château', 'chateau', 'ÜBER', 'uberl', 'chateau-v']) {
      expect(found(workspace, text), text).toHaveLength(1);
    }
  });

  it('finds a part of a word where nothing begins with it', () => {
    const workspace = kept(aboutTheRiver());
    expect(found(workspace, 'luice')).toEqual(['I1 text']);
    expect(found(workspace, 'âteau')).toEqual(['P1 text']);
    carryOut(workspace, added(testId(20), 'issue', { text: 'Wer bezahlt den Überlaufkanal?' }));
    expect(found(workspace, 'laufkanal')).toEqual(['I2 text']);
  });

  it('knows younger emoji and scripts than SQLite does', () => {
    const workspace = newWorkspace();
    carryOut(
      workspace,
      added(testId(20), 'issue', { text: '🟢agreed 🫠meltwater' }),
      added(testId(21), 'issue', { text: 'Η Άνοιξη, й, ǅ, Straße, 漢字仮名' }),
    );
    kept(workspace);
    for (const text of ['agreed', 'MELT'])
      expect(found(workspace, text), text).toEqual(['I1 text']);
    for (const text of ['ανοι', 'ΆΝΟ', 'И', 'ǆ', 'straß', '字仮']) {
      expect(found(workspace, text), text).toEqual(['I2 text']);
    }
  });

  it('finds what holds all the words, wherever they stand', () => {
    const workspace = kept(aboutTheRiver());
    expect(found(workspace, 'flood sluice')).toEqual(['I1 text']);
    expect(found(workspace, 'sluice nobody')).toHaveLength(1);
    expect(found(workspace, 'sluice dredging')).toEqual([]);
  });

  it('does not lose what it found while the next word begins', () => {
    const workspace = kept(aboutTheRiver());
    expect(found(workspace, 'sluice f')).toEqual(['I1 text']);
    expect(found(workspace, 'sluice x')).toEqual(['I1 text']);
  });

  it('finds what bears a label, first of all', () => {
    const workspace = kept(aboutTheRiver());
    carryOut(workspace, added(testId(20), 'issue', { text: 'What does P1 mean?' }));
    expect(found(workspace, 'p1')).toEqual(['P1 text', 'I2 text']);
  });

  it('puts whole words before beginnings, and titles before the small print', () => {
    const workspace = newWorkspace();
    carryOut(
      workspace,
      added(testId(21), 'issue', { text: 'Something else', detail: 'On the weir' }),
      added(testId(22), 'issue', { text: 'Weirs and their keepers' }),
      added(testId(23), 'issue', { text: 'On the weir' }),
      added(testId(24), 'issue', { text: 'Tagged', tags: ['weir'] }),
    );
    kept(workspace);
    expect(workspace.search('weir', 10).map(({ label }) => label)).toEqual([
      'I3',
      'I2',
      'I4',
      'I1',
    ]);
  });

  it('marks what matches in an excerpt of the text', () => {
    const workspace = kept(aboutTheRiver());
    const [hit] = workspace.search('chat gauge', 5);
    expect(hit?.excerpt).toEqual([
      { text: 'The lock keeper, by the ', match: false },
      { text: 'gauge', match: true },
      { text: ' at ', match: false },
      { text: 'Château', match: true },
      { text: '-Vieux', match: false },
    ]);
  });

  it('shows the place where a long text matches', () => {
    const workspace = newWorkspace();
    const detail = `${'and so it went on, '.repeat(600)}until the needle was found ${'again '.repeat(200)}`;
    carryOut(workspace, added(ISSUE, 'issue', { text: 'A long story', detail }));
    kept(workspace);
    const [hit] = workspace.search('needle', 5);
    expect(hit?.field).toBe('detail');
    expect(marked(hit)).toEqual(['needle']);
    const excerpt = (hit?.excerpt ?? []).map(({ text }) => text).join('');
    expect(excerpt.length).toBeLessThan(200);
    expect(excerpt).toMatch(/^….*…$/s);
  });

  it('follows every change: rewording, deletion, undo, redo, and a restart', () => {
    const workspace = kept(aboutTheRiver());
    const edit: Command = {
      type: 'edit',
      kind: 'issue',
      id: ISSUE,
      fields: { text: 'Who shuts it?' },
    };
    carryOut(workspace, edit);
    expect(found(workspace, 'luice')).toEqual([]);
    expect(found(workspace, 'hut')).toEqual(['I1 text']);
    must(workspace.undo(BY));
    expect(found(workspace, 'sluice')).toEqual(['I1 text']);
    must(workspace.redo(BY));
    workspace.close();
    const again = reopen(workspace.path);
    expect(found(again, 'shuts')).toEqual(['I1 text']);
    carryOut(again, { type: 'delete', entities: [{ kind: 'reference', id: REFERENCE }] });
    expect(found(again, 'charter')).toEqual([]);
  });

  it('takes any text, gives at most what was asked for, and never throws', () => {
    const workspace = kept(aboutTheRiver());
    const queries = ['"', '""', "'", '*', '(', 'a AND', 'NOT', 'NEAR(a b)', 'title:x', '{a b}: c'];
    const marks = ['^a', '-a', 'a"b', '\0', '\ud800', '😀', '%', '_', ';--', 'x'.repeat(100_000)];
    const scripts = ['مرحبا', '漢', 'ｆｕｌｌ', 'İ', 'ß', '\u0301', '1', '__proto__', ' '];
    const hostile = [...queries, ...marks, ...scripts];
    for (const text of hostile) expect(Array.isArray(workspace.search(text, 5)), text).toBe(true);
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 9 }), (text, limit) => {
        expect(workspace.search(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('finds every text that was typed by any of its words', () => {
    const workspace = newWorkspace();
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    let number = 100;
    fc.assert(
      fc.property(text, (typed) => {
        // New Tai Lue vowels and two Vedic signs became letters after FTS5's tables were made.
        fc.pre(!/[\u19b0-\u19c9\u1cf2\u1cf3]/.test(typed));
        number += 1;
        const result = workspace.run(added(testId(number), 'issue', { text: typed }), BY);
        if (!result.ok) return;
        const stored = workspace.state().tables.issue.get(testId(number))?.text ?? '';
        for (const [word] of stored.matchAll(/\p{L}[\p{L}\p{N}]*/gu)) {
          expect(
            workspace.search(stored, 1000).map(({ id }) => id),
            word,
          ).toContain(testId(number));
        }
      }),
      { numRuns: 60 },
    );
  });
});
