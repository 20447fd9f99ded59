import { describe, expect, it } from 'vitest';
import { describeRefusal } from '../messages/describe.ts';
import { createMessages } from '../messages/index.ts';
import commandMessages from '../messages/en/commands.json' with { type: 'json' };
import { COMMANDS } from './commands/index.ts';
import { decide } from './decide.ts';
import { editableSchemas } from './fields.ts';
import { all } from './queries.ts';
import { REFUSAL_CODES } from './refusal.ts';
import { emptyState } from './state.ts';
import { HOSTILE_TEXTS } from './testing/arbitrary-text.ts';
import { contents, newWorkspace, refusalOf, run, TEST_CONTEXT } from './testing/history.ts';
import { add, link, party, stance } from './testing/small-commands.ts';
import { testId } from './testing/test-ids.ts';
import { cleanLine } from './text.ts';

const messages = createMessages('en');

describe('decide', () => {
  it.each([
    null,
    undefined,
    7,
    'add-element',
    [],
    {},
    { type: null },
    { type: 'no-such-command' },
    { type: '__proto__' },
    { type: { toString: 1, valueOf: 1 } },
    { type: 'add-element' },
    { type: 'add-element', id: testId(1), element: { kind: 'issue', fields: {} }, place: {} },
    { type: 'batch' },
    { type: 'batch', commands: [] },
    { type: 'batch', commands: [null] },
    { type: 'batch', commands: [{ type: 'batch', commands: [{ type: 'add-party' }] }] },
    JSON.parse('{"type":"add-party","id":"x","name":"a","__proto__":{"name":"b"}}'),
  ])('C1: refuses %j as malformed', (command) => {
    const refused = refusalOf(newWorkspace(), command);
    expect(refused.code).toBe('malformed');
    expect(describeRefusal(messages, refused).message).toMatch(/^“.*” (is|does|has) .*\.$/);
  });

  it.each(COMMANDS.map(({ type, schema }) => [type, schema] as const))(
    'C1: %s has no more fields than its own',
    (_type, schema) => {
      const parsed = schema.safeParse({ kind: 'issue', more: 1 });
      const unknown = parsed.error?.issues.find(({ code }) => code === 'unrecognized_keys');
      expect(unknown).toMatchObject({ keys: expect.arrayContaining(['more']) });
    },
  );

  it('C1: names the field that is wrong', () => {
    const bad = add('issue', 1);
    const place = { under: 'element', parent: 'no id', as: 'cites', link: testId(2) };
    expect(refusalOf(newWorkspace(), { ...bad, place }).values).toMatchObject({
      field: 'place.parent',
    });
    expect(refusalOf(newWorkspace(), { ...bad, extra: 1 }).values).toMatchObject({
      field: 'extra',
      problem: 'unknown',
    });
    const shouted = { ...bad, id: testId(0xabc).toUpperCase() };
    expect(refusalOf(newWorkspace(), shouted).values).toMatchObject({ field: 'id' });
  });

  it('C1: takes no field from a prototype', () => {
    const command = JSON.parse(
      `{"type":"add-party","id":"${testId(1)}","__proto__":{"name":"inherited"}}`,
    ) as object;
    expect(refusalOf(newWorkspace(), command).code).toBe('malformed');
  });

  it.each(HOSTILE_TEXTS)('T7: keeps %j in every field that a person can fill', (text) => {
    const state = run(
      newWorkspace(),
      { ...party(1, text), shortName: text },
      add('position', 2),
      {
        type: 'edit',
        kind: 'position',
        id: testId(2),
        fields: { text, detail: text, tags: [text] },
      },
      { ...stance(3, 1, 2, 'for'), reason: text },
    );
    const line = cleanLine(text);
    expect(state.tables.party.get(testId(1))).toMatchObject({ name: line, shortName: line });
    expect(state.tables.position.get(testId(2))).toMatchObject({ text: line, tags: [line] });
  });

  it('C2: every label that a command can have is in the catalogue', () => {
    const keys = Object.keys(commandMessages).map((key) => key.replace(/_(one|other)$/, ''));
    const fields = Object.entries(editableSchemas).flatMap(([kind, schema]) =>
      Object.keys(schema.shape).map((field) =>
        kind === 'workspace' ? `edit-workspace-${field}` : `edit-${field}`,
      ),
    );
    expect(keys).toEqual(expect.arrayContaining(fields));
    const own = COMMANDS.map(({ type }) => type).filter(
      (type) => !['add-element', 'move-element'].includes(type),
    );
    expect(keys).toEqual(expect.arrayContaining(own));
  });

  it.each(REFUSAL_CODES)('C2: %s has a message and a hint', (code) => {
    const { message, hint } = describeRefusal(messages, { code, values: {} });
    expect(message).not.toBe(code);
    expect(hint).not.toBe('');
  });

  it('C3, C5: a batch with one command that is refused changes nothing', () => {
    const state = run(newWorkspace(), add('issue', 1));
    const was = contents(state);
    const batch = { type: 'batch', commands: [add('issue', 2), link(2, 'responds-to', 1)] };
    expect(refusalOf(state, batch).code).toBe('link-not-allowed');
    expect(contents(state)).toEqual(was);
  });

  it('C4: the same again gives the same', () => {
    const command = { type: 'batch', commands: [add('issue', 1), party(2, 'DT C')] };
    const decided = () => decide(newWorkspace(), command, TEST_CONTEXT);
    expect(decided()).toEqual(decided());
  });

  it('C5: each command of a batch sees what those before it did', () => {
    const state = run(newWorkspace(), {
      type: 'batch',
      commands: [add('issue', 1), add('position', 2, [1, 'responds-to']), add('issue', 3)],
    });
    expect(all(state, 'issue').map(({ label }) => label)).toEqual(['I1', 'I2']);
  });

  it('C6: a batch is called by its own label, or by its first command’s', () => {
    const label = { key: 'sample', values: {} };
    const commands = [add('issue', 1), add('issue', 2)];
    const named = decide(emptyState(), { type: 'batch', label, commands }, TEST_CONTEXT);
    expect(named.ok && named.value.label).toEqual(label);
    const unnamed = decide(emptyState(), { type: 'batch', commands }, TEST_CONTEXT);
    expect(unnamed.ok && unnamed.value.label).toEqual({ key: 'add', values: { label: 'I1' } });
  });

  it('E2: an id is given once, whatever has it', () => {
    const state = run(newWorkspace(), add('issue', 1), party(2, 'DT C'), add('position', 3));
    const taken = (command: unknown): string => refusalOf(state, command).code;
    expect(taken(add('issue', 1))).toBe('id-taken');
    expect(taken(add('position', 2))).toBe('id-taken');
    expect(taken(party(1, 'DT M'))).toBe('id-taken');
    expect(taken(stance(1, 2, 3, 'for'))).toBe('id-taken');
    expect(taken(link(1, 'questions', 3, testId(2)))).toBe('id-taken');
    expect(taken({ type: 'change-kind', id: testId(3), to: 'issue', newId: testId(2) })).toBe(
      'id-taken',
    );
    const place = { under: 'element', parent: testId(1), as: 'responds-to' };
    const placedBy = (id: string): string =>
      taken({ ...add('position', 4), place: { ...place, link: id } });
    expect(placedBy(testId(2))).toBe('id-taken');
    expect(placedBy(testId(4))).toBe('id-taken');
  });

  it('E2: says so for a command that was carried out already, before anything else', () => {
    const placed = add('position', 4, [1, 'responds-to']);
    const state = run(newWorkspace(), add('issue', 1), placed);
    expect(refusalOf(state, placed).code).toBe('id-taken');
  });

  it('E3: what is named must be there, and of a kind that fits', () => {
    const state = run(newWorkspace(), add('issue', 1), party(2, 'DT C'));
    expect(refusalOf(state, stance(9, 2, 7, 'for'))).toEqual({
      code: 'unknown-entity',
      values: { id: testId(7) },
    });
    expect(refusalOf(state, stance(9, 2, 1, 'for'))).toEqual({
      code: 'wrong-kind',
      values: { label: 'I1', kind: 'issue', wanted: 'position' },
    });
  });

  it('E4: says who made it and when, in a line that can be kept', () => {
    const context = { at: '2015-04-14T10:00:00.000Z', author: ' An\u0000na\nB. ' };
    const decided = decide(newWorkspace(), add('issue', 1), context);
    expect(decided.ok && decided.value.changes[0]).toMatchObject({
      after: { createdAt: context.at, createdBy: 'Anna B.' },
    });
  });

  it.each([
    ['2015-02-29T09:00', false],
    ['2015-13-01T09:00', false],
    ['2016-02-29T09:00', true],
    ['2015-04-13T24:00', false],
    ['2015-04-13 09:00', false],
    ['2015-04-13T23:59', true],
  ])('E5: a session can start at %s: %s', (start, possible) => {
    const session = { type: 'add-session', id: testId(1), title: 'S', start };
    expect(decide(newWorkspace(), session, TEST_CONTEXT).ok).toBe(possible);
  });

  it('E5: a day exists', () => {
    const state = run(newWorkspace(), party(1, 'DT C'), add('position', 2));
    expect(refusalOf(state, stance(3, 1, 2, 'for', { since: '2015-02-30' })).code).toBe(
      'malformed',
    );
  });
});
