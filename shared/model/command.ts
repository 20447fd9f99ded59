import type { z } from 'zod';
import type { Result } from '../result.ts';
import type { Change } from './changes.ts';
import type { CommandLabel } from './command-label.ts';
import type { Id } from './id.ts';
import type { Refusal } from './refusal.ts';
import type { Settlement } from './settlement.ts';
import type { WorkspaceState } from './state.ts';

/** What surrounds a command: who gave it, and when. */
export interface CommandContext {
  /** UTC, `2015-04-13T09:00:00.000Z`. */
  readonly at: string;
  /** The name that a person gave the app; may be empty. */
  readonly author: string;
  /** The day where it is given, `2015-04-13`; that in UTC where it is not told. */
  readonly day?: string;
}

/** The day of what a command says without a day. */
export function dayOf({ at, day }: CommandContext): string {
  return day ?? at.slice(0, 10);
}

/**
 * The changes of a command, or why there are none.
 * `after` is the state that they lead to, where deciding took working it out.
 */
export type Outcome = Result<readonly Change[], Refusal> & { readonly after?: WorkspaceState };

/** One kind of command: its name, its form, what it is called, and what it does. */
export interface CommandDefinition<Type extends string, Schema extends z.ZodType> {
  readonly type: Type;
  /** The command's fields beside `type`. */
  readonly schema: Schema;
  /** The ids that it gives to new entities; nothing may have them yet. */
  newIds(command: z.output<Schema>): readonly Id[];
  label(state: WorkspaceState, command: z.output<Schema>): CommandLabel;
  decide(state: WorkspaceState, command: z.output<Schema>, context: CommandContext): Outcome;
  /** What it settles besides, of what copies left; nothing where it is left out. */
  settles?(state: WorkspaceState, command: z.output<Schema>): readonly Settlement[];
}

/** Gives a definition its types; one call a command. */
export function defineCommand<const Type extends string, Schema extends z.ZodType>(
  definition: CommandDefinition<Type, Schema>,
): CommandDefinition<Type, Schema> {
  return definition;
}
