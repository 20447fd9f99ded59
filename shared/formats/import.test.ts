import { describe, expect, it } from 'vitest';
import { contextAt } from '../command-context.ts';
import { decide, type SingleCommand } from '../model/decide.ts';
import { emptyState, type WorkspaceState } from '../model/state.ts';
import { prepareImport } from './import.ts';
import { understood } from './testing/outline.ts';

const CONTEXT = contextAt(Date.parse('2015-04-13T09:00:00Z'), 'Ada');

function after(state: WorkspaceState, command: SingleCommand): WorkspaceState {
  const decided = decide(state, command, CONTEXT);
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value.after;
}

function imported(state: WorkspaceState, text: string) {
  const prepared = prepareImport(state, understood(text, 'argdown'), 'ferry.argdown', CONTEXT);
  if (!prepared.ok) throw new Error(prepared.error.code);
  return prepared.value;
}

describe('a file that is read again', () => {
  const FILE = `# Does the ferry run in fog?

[Bell]: It runs by the bell. #(harbour)
  - <Wind>: Wind drowns it. {response: unanswered}
`;

  function worked(): { readonly state: WorkspaceState; readonly position: string } {
    let state = after(emptyState(), imported(emptyState(), FILE).command);
    const [position] = state.tables.position.values();
    const [issue] = state.tables.issue.values();
    const [argument] = state.tables.argument.values();
    if (!position || !issue || !argument) throw new Error('not read');
    const edit = (of: object): void => {
      state = after(state, { type: 'edit', ...of } as SingleCommand);
    };
    edit({
      kind: 'position',
      id: position.id,
      fields: { detail: 'Since the lamp went out.', tags: [...position.tags, 'night'] },
    });
    edit({ kind: 'issue', id: issue.id, fields: { status: 'deferred', priority: 'high' } });
    edit({
      kind: 'argument',
      id: argument.id,
      fields: { response: 'accommodated', responseText: 'Not where it hangs.' },
    });
    return { state, position: position.id };
  }

  it('takes back nothing that was said since of what it brought', () => {
    const { state } = worked();
    expect(imported(state, FILE).changes).toEqual([]);
  });

  it('brings what it says more than before', () => {
    const { state, position } = worked();
    const more = FILE.replace('#(harbour)', '#(harbour) #(bell)').replace(
      'fog?',
      'fog? {priority: low}',
    );
    const now = after(state, imported(state, more).command);
    expect(now.tables.position.get(position)?.tags).toEqual(
      expect.arrayContaining(['night', 'bell']),
    );
    const [issue] = now.tables.issue.values();
    expect(issue).toMatchObject({ status: 'deferred', priority: 'low' });
  });
});
