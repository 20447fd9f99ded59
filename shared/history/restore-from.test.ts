import { describe, expect, it } from 'vitest';
import { contents, newWorkspace, run } from '../model/testing/history.ts';
import { testId, testIds } from '../model/testing/test-ids.ts';
import { restoreFrom } from './restore-from.ts';

const nextId = testIds(0x100);
const [who, they, slow, dtc] = [1, 2, 3, 4].map(testId) as [string, string, string, string];
const add = (id: string, kind: string, text: string, place: object = { under: 'nothing' }) => ({
  type: 'add-element',
  id,
  element: { kind, fields: { text } },
  place,
});
const under = (parent: string, as: string) => ({ under: 'element', parent, as, link: nextId() });
const past = run(
  newWorkspace(),
  add(who, 'issue', 'Who?'),
  add(they, 'position', 'The committee', under(who, 'responds-to')),
  add(slow, 'argument', 'It is slow', under(they, 'objects-to')),
  { type: 'add-party', id: dtc, name: 'DT C' },
  { type: 'set-stance', id: nextId(), party: dtc, position: they, level: 'for' },
);

describe('the command that makes something as it stood', () => {
  it('puts back the fields that differ, and nothing where none does', () => {
    expect(restoreFrom(past, past, 'position', they)).toBeNull();
    const now = run(past, {
      type: 'edit',
      kind: 'position',
      id: they,
      fields: { text: 'We', tags: ['a'] },
    });
    const command = restoreFrom(past, now, 'position', they);
    expect(command).toMatchObject({ entities: [{ fields: { text: 'The committee', tags: [] } }] });
    expect(contents(run(now, command))).toEqual(contents(past));
  });

  it('brings back what is gone with all that stood below it and held to it', () => {
    const now = run(past, { type: 'delete', entities: [{ kind: 'position', id: they }] });
    expect(contents(run(now, restoreFrom(past, now, 'position', they)))).toEqual(contents(past));
  });

  it('is none for what did not stand then', () => {
    const now = run(past, add(testId(9), 'issue', 'When?'));
    expect(restoreFrom(past, now, 'issue', testId(9))).toBeNull();
  });
});
