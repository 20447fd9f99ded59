import { append } from '../append.ts';
import { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';
import type { Change } from './changes.ts';
import type { CommandContext, CommandDefinition } from './command.ts';
import type { CommandLabel } from './command-label.ts';
import { COMMANDS } from './commands/index.ts';
import type { Id } from './id.ts';
import { malformed, refusal, type Refusal } from './refusal.ts';
import { kindOf } from './queries.ts';
import type { Settlement } from './settlement.ts';
import { applyChanges, type WorkspaceState } from './state.ts';
import { cleanLine } from './text.ts';

type Definition = (typeof COMMANDS)[number];
type InputOf<D> =
  D extends CommandDefinition<infer Type, infer Schema>
    ? { readonly type: Type } & FieldsOf<Schema>
    : never;

/** A command's own fields; one that has none lets the type stand beside nothing. */
type FieldsOf<Schema extends z.ZodType> = string extends keyof z.input<Schema>
  ? unknown
  : z.input<Schema>;

/** One command, as whoever gives it writes it: its type and its own fields. */
export type SingleCommand = InputOf<Definition>;

/**
 * Several commands that are one step for the person who gave them: all or none, one undo.
 * Each is decided in the state that the ones before it leave.
 */
export interface BatchCommand {
  readonly type: 'batch';
  /** What the step is called; without it, what its first command is called. */
  readonly label?: CommandLabel;
  readonly commands: readonly SingleCommand[];
}

/** What somebody wants of a workspace. */
export type Command = SingleCommand | BatchCommand;

/** What a command comes to. */
export interface Decision {
  readonly label: CommandLabel;
  readonly changes: readonly Change[];
  /** The state that the changes lead to. */
  readonly after: WorkspaceState;
  /** What it settles of what copies left, which only the log shows. */
  readonly settles: readonly Settlement[];
}

const batchSchema = z.strictObject({
  type: z.literal('batch'),
  label: z
    .strictObject({
      key: z.string().max(100),
      values: z.record(z.string().max(100), z.union([z.string(), z.number()])),
    })
    .optional(),
  commands: z
    .array(z.looseObject({ type: z.string() }))
    .min(1)
    .max(100_000),
});

/**
 * Turns a command into changes. The one door through which everything that alters a workspace goes.
 * @param command a `Command`; anything else is refused as malformed
 * @returns the label and the changes (none where nothing would be different), or the reason why not
 */
export function decide(
  state: WorkspaceState,
  command: unknown,
  context: CommandContext,
): Result<Decision, Refusal> {
  const type = (command as { readonly type?: unknown } | null)?.type;
  const cleaned = { ...context, author: cleanLine(context.author) };
  return type === 'batch'
    ? decideBatch(state, command, cleaned)
    : decideSingle(state, command, cleaned);
}

function decideSingle(
  state: WorkspaceState,
  command: unknown,
  context: CommandContext,
): Result<Decision, Refusal> {
  if (typeof command !== 'object' || command === null || !('type' in command)) {
    return fail(refusal('malformed', { field: 'type', problem: 'missing', limit: 0 }));
  }
  const { type, ...fields } = command;
  // Each definition agrees with itself; the union of them all is more than the compiler follows.
  const definition: CommandDefinition<string, z.ZodType> | undefined = COMMANDS.find(
    (known) => known.type === type,
  );
  if (!definition) {
    return fail(refusal('malformed', { field: 'type', problem: 'not-one-of', limit: 0 }));
  }
  const parsed = definition.schema.safeParse(fields);
  if (!parsed.success) return fail(malformed(parsed.error));
  const taken = takenId(state, definition.newIds(parsed.data));
  if (taken !== undefined) return fail(refusal('id-taken', { id: taken }));
  const outcome = definition.decide(state, parsed.data, context);
  if (!outcome.ok) return outcome;
  return ok({
    label: definition.label(state, parsed.data),
    changes: outcome.value,
    after: outcome.after ?? applyChanges(state, outcome.value),
    settles: definition.settles?.(state, parsed.data) ?? [],
  });
}

/** The first of the ids for new entities that something has already, of whatever kind, or that comes twice. */
function takenId(state: WorkspaceState, ids: readonly Id[]): Id | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index || kindOf(state, id) !== undefined);
}

function decideBatch(
  state: WorkspaceState,
  command: unknown,
  context: CommandContext,
): Result<Decision, Refusal> {
  const parsed = batchSchema.safeParse(command);
  if (!parsed.success) return fail(malformed(parsed.error));
  let after = state;
  let label: CommandLabel | undefined = parsed.data.label;
  const changes: Change[] = [];
  const settles: Settlement[] = [];
  for (const single of parsed.data.commands) {
    const decided = decideSingle(after, single, context);
    if (!decided.ok) return decided;
    label ??= decided.value.label;
    append(changes, decided.value.changes);
    append(settles, decided.value.settles);
    ({ after } = decided.value);
  }
  return ok({ label: label as CommandLabel, changes, after, settles });
}
