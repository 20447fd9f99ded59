import { beforeEach, describe, expect, it } from 'vitest';
import { moot, mootJson, temporaryFolder } from './cli.testing.ts';

const file = temporaryFolder();
let path = '';
let count = 0;

beforeEach(async () => {
  count += 1;
  path = file(`${count}.moot`);
  await moot('new', path, '--title', 'A test');
});

async function add(...argv: readonly string[]): Promise<string> {
  const { status, out, err } = await moot('add', path, ...argv);
  if (status !== 0) throw new Error(err);
  return out;
}

async function refusal(...argv: readonly string[]): Promise<readonly [number, string]> {
  const before = (await moot('log', path)).out;
  const { status, out, err } = await moot('add', path, ...argv);
  expect(out).toBe('');
  expect((await moot('log', path)).out).toBe(before);
  return [status, err.split('\n')[0] ?? ''];
}

async function shown(ref: string): Promise<string> {
  return (await moot('show', path, ref)).out;
}

async function map(): Promise<void> {
  await add('issue', '--text', 'May the CSC mediate?', '--type', 'divergence');
  await add('position', '--text', 'Yes', '--on', 'I1');
  await add('party', '--text', 'Design team C', '--short', 'DT C');
}

describe('moot add', () => {
  it('prints label and id, and as JSON kind, id and label', async () => {
    expect(await add('issue', '--text', 'Who?')).toMatch(/^I1\t[0-9a-f-]{36}\n$/);
    const { value } = await mootJson('add', path, 'position', '--text', 'We', '--on', 'i1');
    expect(value).toEqual({
      ok: true,
      kind: 'position',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      label: 'P1',
    });
    expect(await add('party', '--text', 'DT C')).toMatch(/^DT C\t/);
  });

  it('makes issues under nothing, as follow-ups, and with what they depend on', async () => {
    await map();
    await add('issue', '--text', 'Who appoints?', '--on', 'P1', '--depends-on', 'I1');
    await add('issue', '--text', 'Is that so?', '--on', 'P1', '--as', 'questions');
    expect(await shown('I2')).toContain('suggested by P1 Yes');
    expect(await shown('I2')).toContain('depends on I1');
    expect(await shown('I3')).toContain('questions P1 Yes');
    await add('issue', '--text', 'x', '--status', 'in discussion', '--priority', 'HIGH');
    expect(await shown('I4')).toMatch(/Status: In discussion\nPriority: High/);
  });

  it('makes positions with who holds them, and new wordings of old ones', async () => {
    await map();
    await add('position', '--text', 'No', '--on', 'I1', '--by', 'dt c', '--reason', 'Too much.');
    expect(await shown('P2')).toContain('DT C is for since 2015-04-13: Too much.');
    await add('position', '--text', 'No, not yet', '--replaces', 'P2', '--detail', 'More.');
    expect(await shown('P3')).toMatch(/Detail: More\.[^]*replaces P2 No\nresponds to I1/);
    expect(await shown('P2')).toContain('Status: Superseded');
  });

  it('makes pro and contra, assumptions and references, each where it belongs', async () => {
    await map();
    await add('pro', '--text', 'They know the service', '--on', 'P1');
    await add('contra', '--text', 'They are few', '--on', 'A1', '--response', 'addressed');
    await add('assumption', '--text', 'They want to', '--on', 'P1', '--on', 'A1');
    const place = ['--locator', 'Annex Y, Step 2', '--version', '2015', '--quotation', '“may”'];
    await add(
      'reference',
      '--text',
      'Proposal',
      '--on',
      'I1',
      ...place,
      '--tag',
      'a',
      '--tag',
      'b',
    );
    const { out } = await moot('show', path);
    expect(out).toContain(
      [
        'I1 ? May the CSC mediate? (divergence)',
        '  P1 = Yes',
        '    A1 + They know the service',
        '      A2 - They are few (addressed)',
        '      AS1 ~ They want to',
        '    AS1 ~ They want to',
        '  R1 → Proposal (Annex Y, Step 2; 2015)',
      ].join('\n'),
    );
    expect(await shown('R1')).toContain('Tags: a, b');
  });

  it('makes stances with level, reason, source and day, and keeps the old ones', async () => {
    await map();
    await add('reference', '--text', 'Charter', '--on', 'P1');
    const stance = ['stance', '--on', 'P1', '--by', 'DT C'];
    const id = await add(...stance, '--level', 'strongly for', '--text', 'Yes!', '--source', 'R1');
    expect(id).toMatch(/^[0-9a-f-]{36}\n$/);
    await add(...stance, '--level', 'against', '--since', '2015-04-14', '--objection');
    expect(await shown('P1')).toMatch(
      /DT C is strongly for since 2015-04-13: Yes!\nDT C is against since 2015-04-14, as a formal objection/,
    );
    expect(await shown('R1')).toContain('stance DT C · P1: strongly for');
  });

  it('makes persons in groups', async () => {
    await map();
    await add('party', '--text', 'Anna', '--member-of', 'DT C', '--colour', 'rose');
    expect(await shown('Anna')).toMatch(/Type: Person[^]*membership Anna · DT C/);
  });

  it('makes sessions, agenda items, decisions, minority statements and actions', async () => {
    await map();
    const when = [
      '--start',
      '2015-04-13 13:00',
      '--minutes',
      '120',
      '--time-zone',
      'europe/berlin',
    ];
    await add('session', '--text', 'Monday', ...when, '--place', 'Online', '--chair', 'Anna');
    await add('agenda-item', '--on', 'S1', '--text', 'Welcome', '--minutes', '5');
    await add('agenda-item', '--on', 'S1', '--on', 'I1', '--purpose', 'decide');
    await add('decision', '--text', 'Yes', '--on', 'I1', '--on', 'S1', '--adopt', 'P1');
    await add('minority-statement', '--text', 'We differ.', '--on', 'D1', '--by', 'DT C');
    await add(
      'action',
      '--text',
      'Write it down',
      '--on',
      'I1',
      '--by',
      'dt c',
      '--due',
      '2015-05-01',
    );
    const { out } = await moot('show', path);
    expect(out).toContain('S1 Monday (2015-04-13 13:00 Europe/Berlin, 120 min)');
    expect(out).toContain('AG1 Welcome (5 min, discuss)');
    expect(out).toContain('AG2 I1 May the CSC mediate? (15 min, decide)');
    expect(out).toContain('D1 Yes (2015-04-13)');
    expect(out).toContain('AC1 Write it down (DT C, 2015-05-01, Open)');
    expect(await shown('I1')).toContain('Status: Resolved');
    expect(await shown('D1')).toContain('minority statement DT C · D1: We differ.');
  });

  it('leaves an issue open where the decision says so', async () => {
    await map();
    await add('decision', '--text', 'Not yet', '--on', 'I1', '--keep-open', '--date', '2015-04-14');
    expect(await shown('I1')).toContain('Status: Open');
    expect(await shown('D1')).toContain('Decided on: 2015-04-14');
  });

  it('is one step in the log, by whoever is named', async () => {
    await map();
    await add('position', '--text', 'No', '--on', 'I1', '--by', 'DT C', '--author', 'Bert');
    const { out } = await moot('log', path, '--limit', '1');
    expect(out).toBe('2015-04-13 '.concat(out.slice(11, 23), '  Bert  Add P2 under I1\n'));
  });

  it.each<[string, readonly string[], string]>([
    ['a kind that there is not', ['idea', '--text', 'x'], 'There is no kind “idea”.'],
    ['__proto__', ['__proto__', '--text', 'x'], 'There is no kind “__proto__”.'],
    ['no text', ['issue'], 'The option --text is missing.'],
    ['an empty text', ['issue', '--text', ' '], 'The text is empty.'],
    ['no place', ['position', '--text', 'x'], 'The option --on is missing.'],
    ['no place', ['pro', '--text', 'x'], 'The option --on is missing.'],
    [
      'an option of other kinds',
      ['issue', '--text', 'x', '--locator', 'p. 1'],
      'The option --locator',
    ],
    [
      'a party for an argument',
      ['pro', '--text', 'x', '--on', 'P1', '--by', 'DT C'],
      'The option --by',
    ],
    [
      'two places at once',
      ['stance', '--on', 'P1', '--on', 'P1', '--by', 'DT C', '--level', 'for'],
      'The option --on can',
    ],
    [
      'a level that there is not',
      ['stance', '--on', 'P1', '--by', 'DT C', '--level', 'meh'],
      '“meh” is not a value of --level',
    ],
    [
      'a day that there is not',
      ['stance', '--on', 'P1', '--by', 'DT C', '--level', 'for', '--since', '2015-02-30'],
      '“2015-02-30” is not a day',
    ],
    [
      'a type that there is not',
      ['issue', '--text', 'x', '--type', 'riddle'],
      '“riddle” is not a value of --type',
    ],
    [
      'a start that there is not',
      ['session', '--text', 'x', '--start', 'noon'],
      '“noon” is not a start time',
    ],
    [
      'a zone that there is not',
      ['session', '--text', 'x', '--start', '2015-04-13T13:00', '--time-zone', 'Atlantis'],
      'There is no time zone',
    ],
    [
      'minutes that are none',
      ['session', '--text', 'x', '--start', '2015-04-13T13:00', '--minutes', '-5'],
      '“-5” is not a number',
    ],
    [
      'a new wording with a place',
      ['position', '--text', 'x', '--on', 'I1', '--replaces', 'P1'],
      'The options --on and --replaces',
    ],
    ['no session', ['agenda-item', '--text', 'x'], 'The option --on is missing.'],
  ])('refuses %s as wrong usage', async (_what, argv, message) => {
    await map();
    const [status, line] = await refusal(...argv);
    expect(line).toContain(message);
    expect(status).toBe(2);
  });

  it.each<[string, readonly string[], string]>([
    [
      'a place that there is not',
      ['position', '--text', 'x', '--on', 'I9'],
      'Nothing in the workspace is called “I9”.',
    ],
    [
      'a party that there is not',
      ['stance', '--on', 'P1', '--by', 'DT X', '--level', 'for'],
      'No party is called “DT X”. There are: DT C, Bert.',
    ],
    [
      'a place of another kind',
      ['stance', '--on', 'I1', '--by', 'DT C', '--level', 'for'],
      '“I1” is of the kind issue.',
    ],
    ['a place where it can’t stand', ['pro', '--text', 'x', '--on', 'I1'], 'cannot stand under I1'],
    [
      'a way in which it can’t stand',
      ['issue', '--text', 'x', '--on', 'P1', '--as', 'specializes'],
      'cannot stand under P1',
    ],
    ['a name that is taken', ['party', '--text', 'dt c'], 'A party is called dt c already.'],
    [
      'what the model refuses',
      ['agenda-item', '--on', 'S1'],
      'An agenda item needs an issue or a title.',
    ],
    [
      'a second new wording',
      ['position', '--text', 'x', '--replaces', 'P1'],
      'P1 is superseded already.',
    ],
    [
      'a party in a person',
      ['party', '--text', 'Anna', '--type', 'person', '--member-of', 'Bert'],
      'Bert is not a group.',
    ],
  ])('cannot do with %s', async (_what, argv, message) => {
    await map();
    await add('session', '--text', 'S', '--start', '2015-04-13T13:00');
    await add('party', '--text', 'Bert', '--type', 'person');
    await add('position', '--text', 'Yes, but', '--replaces', 'P1');
    const [status, line] = await refusal(...argv);
    expect(line).toContain(message);
    expect(status).toBe(1);
  });

  it.each(['__proto__', '<b>bold</b> & “quoted”', '{{text}} $t(x)', 'right\u202eleft', '👩‍👩‍👧‍👦'])(
    'keeps %j as text',
    async (text) => {
      await add('issue', '--text', text);
      await add('party', '--text', text);
      expect(await shown('I1')).toContain(`Text: ${text}`);
      expect(await shown(text)).toContain(`Name: ${text}`);
    },
  );
});
