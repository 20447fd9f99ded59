import type { EntityKind } from '../../../shared/model/entities.ts';
import type { Command, SingleCommand } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import type { Values } from '../command.ts';
import { readDay } from '../days.ts';
import { resolveId } from '../refs.ts';
import type { Words } from '../words.ts';

/** What can be said of something new. Which of it a kind takes is its own to say. */
export const ADD_OPTIONS = {
  text: { type: 'string' },
  on: { type: 'string', multiple: true },
  as: { type: 'string' },
  type: { type: 'string' },
  by: { type: 'string' },
  level: { type: 'string' },
  reason: { type: 'string' },
  source: { type: 'string' },
  since: { type: 'string' },
  objection: { type: 'boolean' },
  detail: { type: 'string' },
  tag: { type: 'string', multiple: true },
  status: { type: 'string' },
  priority: { type: 'string' },
  'depends-on': { type: 'string', multiple: true },
  replaces: { type: 'string' },
  response: { type: 'string' },
  locator: { type: 'string' },
  version: { type: 'string' },
  quotation: { type: 'string' },
  url: { type: 'string' },
  short: { type: 'string' },
  colour: { type: 'string' },
  'member-of': { type: 'string', multiple: true },
  start: { type: 'string' },
  minutes: { type: 'string' },
  'time-zone': { type: 'string' },
  place: { type: 'string' },
  chair: { type: 'string' },
  issue: { type: 'string' },
  session: { type: 'string' },
  purpose: { type: 'string' },
  presenter: { type: 'string' },
  outcome: { type: 'string' },
  adopt: { type: 'string', multiple: true },
  designation: { type: 'string' },
  date: { type: 'string' },
  'keep-open': { type: 'boolean' },
  owner: { type: 'string' },
  due: { type: 'string' },
} as const;

/** The name of an option of `moot add`. */
export type AddOption = keyof typeof ADD_OPTIONS;
type AddValues = Values<typeof ADD_OPTIONS>;

/** What is to be added, and what is known when it is. */
export interface Addition {
  readonly values: AddValues;
  readonly state: WorkspaceState;
  readonly words: Words;
  /** The day on which it is added, where the person is: `2015-04-13`. */
  readonly today: string;
  /** Gives an id that nothing has. */
  nextId(): Id;
}

/** Something new, and the command that makes it. */
export interface Added {
  readonly kind: EntityKind;
  readonly id: Id;
  readonly command: Command;
}

/** What `moot add` can make, by the word that names it. */
export interface AddKind {
  /** What has to be said. */
  readonly needs: readonly AddOption[];
  /** What can be said besides. */
  readonly takes: readonly AddOption[];
  build(addition: Addition): Added;
}

/**
 * The value of an option that is one of a few words; blanks and capitals don't matter.
 * @throws `Failure` naming the choices
 */
export function choice<Choice extends string>(
  { values, words }: Addition,
  option: AddOption,
  choices: readonly Choice[],
): Choice | undefined {
  const said = values[option];
  if (typeof said !== 'string') return undefined;
  const wanted = said
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const chosen = choices.find((each) => each === wanted);
  if (chosen === undefined) {
    throw words.usage('bad-choice', { option, value: said, choices: choices.join(', ') });
  }
  return chosen;
}

/** The value of an option that is a whole number of minutes. */
export function minutesOf({ values, words }: Addition): number | undefined {
  const said = values.minutes;
  if (said === undefined) return undefined;
  const minutes = Number(said);
  if (!/^\d+$/.test(said) || minutes > 100_000) {
    throw words.usage('bad-minutes', { value: said });
  }
  return minutes;
}

/** The value of an option that is a day, `2015-04-13`. */
export function dayOf(
  { values, words }: Addition,
  option: 'since' | 'date' | 'due',
): string | undefined {
  const said = values[option];
  return said === undefined ? undefined : readDay(words, option, said);
}

/** The first of what `--on` names that is of one of the kinds, or what an option of its own names. */
export function namedIn(
  { values, state, words }: Addition,
  option: 'issue' | 'session',
): Id | undefined {
  const own = values[option];
  if (own !== undefined) return resolveId(words, state, own, option);
  for (const ref of values.on ?? []) {
    const id = resolveId(words, state, ref, 'issue', 'session');
    if (state.tables[option].has(id)) return id;
  }
  return undefined;
}

/** What `--on` names, where that can be one thing only. */
export function onlyOn({ values, words }: Addition): string {
  const [first, ...rest] = values.on ?? [];
  if (first === undefined) throw words.usage('missing-option', { option: 'on' });
  if (rest.length > 0) throw words.usage('once-only', { option: 'on' });
  return first;
}

/** One command of several, or the only one. */
export function together(commands: readonly SingleCommand[]): Command {
  const [first] = commands;
  return first && commands.length === 1 ? first : { type: 'batch', commands };
}
