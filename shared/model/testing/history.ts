import type { Change } from '../changes.ts';
import type { CommandLabel } from '../command-label.ts';
import { decide, type Command } from '../decide.ts';
import type { Refusal } from '../refusal.ts';
import { applyChanges, emptyState, rowsFromState, type WorkspaceState } from '../state.ts';
import type { Table } from '../table.ts';
import { commandFor } from './arbitrary-commands.ts';
import type { Intent } from './intents.ts';
import { testIds } from './test-ids.ts';

/** What surrounds every command of a test. */
export const TEST_CONTEXT = { at: '2015-04-13T09:00:00.000Z', author: 'A member' };

/** A command that was carried out, with the state before it. */
export interface Step {
  readonly command: Command;
  readonly before: WorkspaceState;
  readonly label: CommandLabel;
  readonly changes: readonly Change[];
}

export interface History {
  readonly start: WorkspaceState;
  readonly steps: readonly Step[];
  readonly refusals: readonly Refusal[];
  readonly end: WorkspaceState;
}

/** A workspace of which nothing is known but its title. */
export function newWorkspace(): WorkspaceState {
  const nextId = testIds(0xfff_0000);
  return run(emptyState(), {
    type: 'import',
    source: 'test',
    rows: {
      workspace: [
        {
          id: nextId(),
          createdAt: TEST_CONTEXT.at,
          createdBy: TEST_CONTEXT.author,
          title: 'A test',
          detail: '',
          givenLabels: [],
        },
      ],
    },
  });
}

/** Carries out what was meant, one after the other; what the model refuses changes nothing. */
export function live(intents: readonly Intent[], start = newWorkspace()): History {
  const nextId = testIds();
  const steps: Step[] = [];
  const refusals: Refusal[] = [];
  let state = start;
  for (const intent of intents) {
    const command = commandFor(state, intent, nextId);
    if (!command) continue;
    const decided = decide(state, command, TEST_CONTEXT);
    if (!decided.ok) {
      refusals.push(decided.error);
      continue;
    }
    steps.push({ command, before: state, ...decided.value });
    state = applyChanges(state, decided.value.changes);
  }
  return { start, steps, refusals, end: state };
}

/** The state after commands, all of which have to be allowed. */
export function run(state: WorkspaceState, ...commands: readonly unknown[]): WorkspaceState {
  return commands.reduce<WorkspaceState>((now, command) => {
    const decided = decide(now, command, TEST_CONTEXT);
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    return applyChanges(now, decided.value.changes);
  }, state);
}

/** Why a command is refused. */
export function refusalOf(state: WorkspaceState, command: unknown): Refusal {
  const decided = decide(state, command, TEST_CONTEXT);
  if (decided.ok) throw new Error(`was allowed: ${JSON.stringify(decided.value)}`);
  return decided.error;
}

/** Everything that a state holds and derives, except the label counters, as plain objects to compare. */
export function contents(state: WorkspaceState): object {
  const { indexes, labelled, kinds, roots } = state;
  return {
    rows: rowsFromState(state),
    indexes: Object.fromEntries(
      Object.entries(indexes).map(([name, index]) => [name, entriesOf(index)]),
    ),
    labelled: entriesOf(labelled),
    kinds: entriesOf(kinds),
    roots: entriesOf(roots),
  };
}

function entriesOf(table: Table<unknown>): readonly (readonly [string, unknown])[] {
  return [...table.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
