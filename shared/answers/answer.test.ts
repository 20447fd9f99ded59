import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { harbour } from '../documents/testing/fixture.ts';
import { decide } from '../model/decide.ts';
import { applyChanges, type WorkspaceState } from '../model/state.ts';
import { elementOf, presentStances } from '../model/queries.ts';
import { createMessages } from '../messages/index.ts';
import { holdAgainst, isOfAnother } from './answer.ts';
import { readPaper } from './read-paper.ts';
import { sayLeft, sayProposal, takingWords } from './say.ts';
import { type Decisions } from './decisions.ts';
import { commandFor } from './take.ts';
import { answerTo, changesOf, edited, paperOf } from './testing/papers.ts';

const messages = createMessages('en');
const CONTEXT = { at: '2024-06-05T08:00:00.000Z', author: 'Kim' };

/** The workspace once proposals were taken. */
function after(
  state: WorkspaceState,
  proposals: ReturnType<typeof answerTo>['proposals'],
  decisions: Decisions = {},
): WorkspaceState {
  const command = commandFor(state, proposals, decisions, takingWords(messages, 'answer.md'));
  if (!command) return state;
  const decided = decide(state, command, CONTEXT);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return applyChanges(state, decided.value.changes);
}

function markdown() {
  const built = harbour();
  return {
    ...built,
    state: built.state,
    of: (name: string) => built.of(name),
    summary: (scope = {}) => paperOf(built.state, 'summary', 'md', scope),
  };
}

describe('an edited paper in Markdown', () => {
  it('is the same when an editor wraps it anew and changes bullets, quotation marks and dashes', async () => {
    const { state, summary } = markdown();
    const text = strFromU8(await summary())
      .replaceAll('\n- ', '\n+   ')
      .replaceAll('\n* ', '\n- ')
      .replaceAll(/([a-z]) ([a-z]+)\.\n/g, '$1\n$2.\n')
      .replaceAll('’', "'");
    const { proposals, left } = answerTo(state, strToU8(text));
    expect([proposals, left]).toEqual([[], []]);
  });

  it('rewords texts, details, reasons and answers, each as that alone', async () => {
    const { state, summary } = markdown();
    const paper = edited(
      await summary(),
      ['Keep it shut after dark', 'Keep it shut after nightfall'],
      ['Every wait costs a tide.', 'Every wait costs a tide and a half.'],
      ['Twice a week is enough.', 'Three times a week is enough.'],
      ['On demand means twice a week.', 'On demand means three times a week.'],
    );
    const answer = answerTo(state, paper);
    expect(changesOf(answer)).toEqual([
      { 'issue detail': 'Ships wait until *dawn* today.\n\nEvery wait costs a tide and a half.' },
      { 'stance reason': 'Three times a week is enough.' },
      { 'argument responseText': 'On demand means three times a week.' },
      { 'position text': 'Keep it shut after nightfall' },
    ]);
    expect(answer.proposals.every(({ doubt }) => doubt === null)).toBe(true);
  });

  it('takes what is typed in its place as what it is there', async () => {
    const { state, summary, of } = markdown();
    const paper = edited(
      await summary(),
      [
        '**Pro** A1 · Tides do not wait.',
        '**Pro** A1 · Tides do not wait.\n  - Contra: They do at neaps\n- + Cheap to run\n- Who rings the bell?',
      ],
      ['P5 · Anywhere free', 'P5 · Anywhere free\n- In the basin'],
      ['### Still open', 'Nobody asked the pilots of the north.\n\n### Still open'],
      [
        '## References',
        '## Is there a night watch?\n\nWe think so.\n\n### Two keepers\n\n- Pro: They can talk\n\n## References',
      ],
    );
    const answer = answerTo(state, paper);
    expect(changesOf(answer)).toEqual([
      { contra: 'They do at neaps' },
      { pro: 'Cheap to run' },
      { issue: 'Who rings the bell?' },
      { note: 'Nobody asked the pilots of the north.' },
      { position: 'In the basin' },
      { issue: 'Is there a night watch?' },
      { position: 'Two keepers' },
      { pro: 'They can talk' },
    ]);
    const [contra, pro, question] = answer.proposals.map(({ change }) => change);
    expect([contra, pro, question]).toMatchObject([
      { under: of('A1') },
      { under: of('P2') },
      { under: of('P2') },
    ]);
  });

  it('has stances moved, added for who had none, and made for a party that is not there yet', async () => {
    const { state, summary, of } = markdown();
    const paper = edited(
      await summary(),
      ['**Pilots**, for since 10 April 2024', '**Pilots**, strongly for since 2 June 2024'],
      [
        '### P3',
        '- Town: neutral → against since 1 June 2024: It’s too loud\n- Anglers, for\n\n### P3',
      ],
    );
    const answer = answerTo(state, paper);
    expect(answer.proposals.map(({ change }) => change)).toMatchObject([
      { party: of('Pilots'), level: 'strongly-for', since: '2024-06-02', before: { level: 'for' } },
      { party: of('Town'), level: 'against', since: '2024-06-01', reason: 'It’s too loud' },
      { party: null, name: 'Anglers', level: 'for', since: null },
    ]);
    const taken = after(state, answer.proposals);
    const held = [...presentStances(taken, of('P2')).values()].map(({ level }) => level);
    expect(held).toEqual(expect.arrayContaining(['strongly-for', 'against', 'for']));
  });

  it('withdraws what was struck out, deletes nothing unasked, and keeps stances on record', async () => {
    const { state, summary } = markdown();
    const text = strFromU8(await summary())
      .replace(/- \*\*Ferry\*\*, for since 2 April 2024: It has always been so[^\n]*\n/, '')
      .replace(/[-*] \*\*Pro\*\* A1[^\n]*\n/, '')
      .replace('- P5 · Anywhere free\n', '');
    const { proposals, left } = answerTo(state, strToU8(text));
    expect(proposals).toMatchObject([
      { change: { kind: 'strike', how: 'delete', text: 'Tides do not wait' }, doubt: 'deletes' },
      { change: { kind: 'strike', how: 'withdraw', text: 'Anywhere free' }, doubt: null },
    ]);
    expect(left.map(({ code }) => code)).toEqual(['struck-stance']);
  });

  it('tells what it did not understand, with its line and in words', async () => {
    const { state, summary } = markdown();
    const paper = edited(await summary(), ['High priority.', 'Low priority, we think.']);
    const { left } = answerTo(state, paper);
    expect(left).toMatchObject([{ code: 'own-words' }]);
    expect(left[0]?.line).toBeGreaterThan(1);
    for (const one of left) expect(sayLeft(messages, one)).toContain('Low priority, we think.');
  });

  it('is read by labels and words where an editor took its mark away, and says so', async () => {
    const { state, summary } = markdown();
    const whole = edited(await summary(), ['Keep it shut after dark', 'Keep it shut at night']);
    const bare = strToU8(strFromU8(whole).replace(/<!--[^]*?-->/, ''));
    const { basis, proposals } = answerTo(state, bare);
    expect(basis).toBe('unmarked');
    expect(proposals).toMatchObject([
      { change: { text: 'Keep it shut at night' }, doubt: 'undated' },
    ]);
  });

  it('of another workspace is none of this one, and another text is no paper', async () => {
    const other = markdown();
    const paper = readPaper(await other.summary());
    const { state } = harbour();
    const [workspace] = [...state.tables.workspace.values()];
    const renamed = { ...workspace, id: '01900000-0000-7000-8000-0000000fffff' } as NonNullable<
      typeof workspace
    >;
    const elsewhere = applyChanges(state, [
      { op: 'delete', kind: 'workspace', id: workspace?.id ?? '', before: workspace },
      { op: 'create', kind: 'workspace', id: renamed.id, after: renamed },
    ] as never);
    expect(paper && isOfAnother(paper, elsewhere)).toBe(true);
    expect(paper && holdAgainst(paper, elsewhere).answer([])).toBeNull();
    const outline = readPaper(strToU8('# Plans\n\n- P1 · Something else\n- P2 · And more\n'));
    expect(outline && holdAgainst(outline, state).answer([])).toBeNull();
    expect(readPaper(strToU8('A letter.'))).toBeNull();
  });
});

describe('a workspace that was changed since the paper was made', () => {
  it('collides where both changed the same, and takes only what it was asked to', async () => {
    const { state: then, summary, of } = markdown();
    const paper = edited(
      await summary(),
      ['Keep it shut after dark', 'Keep it shut at night'],
      ['Anywhere free', 'Anywhere that is free'],
    );
    const edit = {
      type: 'edit',
      kind: 'position',
      id: of('P3'),
      fields: { text: 'Shut it at eight' },
    };
    const decided = decide(then, edit, CONTEXT);
    const now = decided.ok ? applyChanges(then, decided.value.changes) : then;
    const answer = answerTo(now, paper, [then]);
    expect(answer.basis).toBe('exact');
    expect(answer.proposals).toMatchObject([
      {
        doubt: 'collides',
        change: {
          before: 'Keep it shut after dark',
          now: 'Shut it at eight',
          text: 'Keep it shut at night',
        },
      },
      { doubt: null, change: { text: 'Anywhere that is free' } },
    ]);
    const taken = after(now, answer.proposals);
    expect(elementOf(taken, of('P3'))?.element.text).toBe('Shut it at eight');
    expect(elementOf(taken, of('P5'))?.element.text).toBe('Anywhere that is free');
  });

  it('does not count as struck out what came later', async () => {
    const { state: then, summary } = markdown();
    const paper = await summary();
    const built = harbour();
    built.add('position', { text: 'By the mill' }, 'I3', 'responds-to');
    expect(answerTo(built.state, paper, [then]).proposals).toEqual([]);
    // Where nobody knows how it stood, what is missing is not taken for struck out.
    expect(answerTo(built.state, paper)).toMatchObject({ basis: 'near', proposals: [] });
  });

  it('proposes nothing the second time', async () => {
    const { state, summary } = markdown();
    const paper = edited(
      await summary(),
      ['Keep it shut after dark', 'Keep it shut at night'],
      ['P5 · Anywhere free', 'P5 · Anywhere free\n- In the basin\n- Contra: It silts up'],
      ['### P3', '- Town, against: Too loud\n\n### P3'],
      ['### Still open', 'Nobody asked the pilots of the north.\n\n### Still open'],
    );
    const first = answerTo(state, paper);
    expect(first.proposals.length).toBeGreaterThan(3);
    const taken = after(state, first.proposals);
    expect(answerTo(taken, paper, [state]).proposals).toEqual([]);
  });
});

describe('what is taken', () => {
  it('can be put in other words, or be something else, and leaves what stands under what is left', async () => {
    const { state, summary, of } = markdown();
    const paper = edited(
      await summary(),
      ['P5 · Anywhere free', 'P5 · Anywhere free\n- In the basin\n  - Contra: It silts up'],
      ['### Still open', 'Nobody asked the pilots of the north.\n\n### Still open'],
    );
    const { proposals } = answerTo(state, paper);
    const [note, position] = proposals;
    if (!note || !position) throw new Error('There are too few proposals.');
    const taken = after(state, proposals, {
      [note.id]: { take: true, as: 'issue', text: 'Who asks the pilots?' },
      [position.id]: { take: false },
    });
    const texts = [...taken.tables.issue.values()].map(({ text }) => text);
    expect(texts).toContain('Who asks the pilots?');
    expect(taken.tables.position.size).toBe(state.tables.position.size);
    expect(taken.tables.argument.size).toBe(state.tables.argument.size);
    expect(elementOf(taken, of('I1'))?.element.detail).toBe(
      elementOf(state, of('I1'))?.element.detail,
    );
  });

  it('is told in one line each', async () => {
    const { state, summary } = markdown();
    const paper = edited(await summary(), ['Keep it shut after dark', 'Keep it shut at night']);
    const { proposals } = answerTo(state, paper);
    expect(proposals.map((one) => sayProposal(messages, state, proposals, one))).toEqual([
      'P3, Text: “Keep it shut after dark” → “Keep it shut at night”',
    ]);
  });
});

describe('a paper without names', () => {
  it('comes back with the names', async () => {
    const { state, summary } = markdown();
    const manner = { depth: 'arguments', names: false, language: null } as const;
    const text = strFromU8(await summary({ manner }));
    const [, letter = ''] = /- \*\*([^*]+)\*\*, for since 10 April 2024/.exec(text) ?? [];
    const paper = edited(strToU8(text), [
      'Twice a week is enough.',
      `Twice a week is enough for ${letter}.`,
    ]);
    expect(changesOf(answerTo(state, paper))).toEqual([
      { 'stance reason': 'Twice a week is enough for Pilots.' },
    ]);
  });
});
