import {
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type EntityOf,
  type Party,
} from '../model/entities.ts';
import { compareIds, type Id } from '../model/id.ts';
import { rowsFromState, stateFromRows, type WorkspaceState } from '../model/state.ts';
import { literally } from '../pattern.ts';
import type { Wording } from './wording.ts';
import { fieldIn } from '../record.ts';

/** The fields in which people wrote what they think, and may name somebody. */
const TEXTS: { readonly [K in EntityKind]: readonly (keyof EntityOf<K>)[] } = {
  workspace: ['title', 'detail'],
  issue: ['text', 'detail', 'tags'],
  position: ['text', 'detail', 'tags'],
  argument: ['text', 'detail', 'tags', 'responseText'],
  assumption: ['text', 'detail', 'tags'],
  // An address is left as it is: replaced it would lead nowhere.
  reference: ['text', 'detail', 'tags', 'locator', 'version', 'quotation'],
  link: [],
  party: [],
  membership: [],
  stance: ['reason'],
  session: ['title', 'place'],
  'agenda-item': ['title', 'notes', 'outcome'],
  decision: ['text'],
  'minority-statement': ['text'],
  'action-item': ['text'],
  'map-place': [],
  attendance: [],
  'minute-entry': ['text'],
  designation: ['reason'],
  'standing-item': ['title', 'outcome'],
  'named-state': ['title'],
};

/** The fields that say who does something: what stands there is a name, or several. */
const NAMES: { readonly [K in EntityKind]?: keyof EntityOf<K> } = {
  session: 'chair',
  'agenda-item': 'presenter',
  'action-item': 'owner',
  attendance: 'name',
  'minute-entry': 'speaker',
  designation: 'by',
  'standing-item': 'presenter',
};

/** What everybody is called instead. */
export interface Pseudonyms {
  readonly parties: ReadonlyMap<Id, string>;
  /** By name: of parties that said or did something, and of people. */
  readonly spoken: ReadonlyMap<string, string>;
  /** What stands in a field that says who does something, by what stood there. */
  readonly named: ReadonlyMap<string, string>;
}

/**
 * What everybody is called instead, in the order in which they came into the workspace, so that somebody who comes later
 * changes no other name.
 * @param states of one workspace, as it stands and as it stood
 */
export function pseudonymsFor(states: readonly WorkspaceState[], wording: Wording): Pseudonyms {
  const all = states.flatMap(({ tables }) => [...tables.party.values()]);
  const parties = all.toSorted((a, b) => compareIds(a.id, b.id));
  const called = new Map(
    (['group', 'person'] as const).flatMap((type) =>
      parties
        .filter((party, index) => party.type === type && party.id !== parties[index - 1]?.id)
        .map(({ id }, index) => [
          id,
          wording.plain(`without-names.${type}`, { letter: letters(index) }),
        ]),
    ),
  );
  const byName = (some: readonly Party[]) =>
    some.flatMap((party) =>
      namesOf(party).map((name) => [name, called.get(party.id) ?? ''] as const),
    );
  const named = namedIn(states, new Map(byName(parties)), wording);
  // Parties of which people only speak, such as a body to be set up, are what the talk is about.
  const heard = parties.filter(heardIn(states, named.keys()));
  const people = [...named].filter(([said]) => namesIn(said).length === 1 && said.includes(' '));
  return { parties: called, spoken: new Map([...people, ...byName(heard)]), named };
}

/**
 * A workspace in which nobody can be told by name: parties and people are called by letters, wherever it says who does or
 * thinks something, and in what people wrote. Parties of which people only speak keep their names in what others wrote.
 */
export function withoutNames(
  state: WorkspaceState,
  { parties, spoken, named }: Pseudonyms,
): WorkspaceState {
  const replace = replacer(spoken);
  const rows = rowsFromState(state);
  const anonymous = ENTITY_KINDS.map((kind) => {
    const texts: readonly PropertyKey[] = TEXTS[kind];
    const name: PropertyKey | undefined = NAMES[kind];
    const change = (field: string, value: unknown): unknown => {
      if (field === 'createdBy') return '';
      if (field === name) return named.get(String(value)) ?? '';
      if (!texts.includes(field)) return value;
      return Array.isArray(value)
        ? value.map((each) => replace(String(each)))
        : replace(String(value));
    };
    const changed = (rows[kind] ?? []).map((row) => {
      const fields = Object.fromEntries(
        Object.entries(row).map(([field, value]) => [field, change(field, value)]),
      );
      const called = kind === 'party' ? parties.get(row.id) : undefined;
      return called === undefined ? fields : { ...fields, name: called, shortName: called };
    });
    return [kind, changed];
  });
  return stateFromRows(Object.fromEntries(anonymous), state.counters);
}

/** The parties that said or did something: by a stance, a statement or their presence, or where somebody is named. */
function heardIn(
  states: readonly WorkspaceState[],
  named: Iterable<string>,
): (party: Party) => boolean {
  const there = new Set<Id | null>(
    states.flatMap(({ tables }) =>
      [tables.stance, tables['minority-statement'], tables.attendance].flatMap((table) =>
        [...table.values()].map(({ party }) => party),
      ),
    ),
  );
  const names = new Set([...named].flatMap(namesIn));
  return ({ id, type, name, shortName }) =>
    type === 'person' || there.has(id) || names.has(name) || names.has(shortName);
}

/** The names in a field that may hold several. */
function namesIn(said: string): readonly string[] {
  return said.split(/[,;/&]/).map((name) => name.trim());
}

function namesOf({ name, shortName }: Party): readonly string[] {
  return [shortName, name].filter((each) => each.trim().length > 1);
}

/** What stands in the fields that say who does something: parties as they are called, everything else by a letter of its own. */
function namedIn(
  states: readonly WorkspaceState[],
  known: ReadonlyMap<string, string>,
  wording: Wording,
): ReadonlyMap<string, string> {
  const replace = replacer(known);
  const allRows = states.map(rowsFromState);
  const found = new Map<string, string>();
  for (const [kind, field] of Object.entries(NAMES)) {
    const ofKind = allRows.flatMap((rows) => (rows[kind as EntityKind] ?? []) as readonly Entity[]);
    for (const row of ofKind) {
      const said = String(fieldIn(row, field));
      if (said.trim() === '') found.set(said, '');
      else if (!found.has(said)) found.set(said, replacedWhole(said, known, replace) ?? '');
    }
  }
  const others = [...found].filter(([said, called]) => said.trim() !== '' && called === '');
  others.forEach(([said], index) =>
    found.set(said, wording.plain('without-names.other', { letter: letters(index) })),
  );
  return found;
}

/** A name or a list of names, where all of them are known. */
function replacedWhole(
  said: string,
  known: ReadonlyMap<string, string>,
  replace: (text: string) => string,
): string | null {
  return namesIn(said).every((name) => known.has(name)) ? replace(said) : null;
}

/** Makes what replaces whole names in a text, the longest that fits. */
export function replacer(names: ReadonlyMap<string, string>): (text: string) => string {
  if (names.size === 0) return (text) => text;
  const any = [...names.keys()].toSorted((a, b) => b.length - a.length).map(literally);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(pattern, (name) => names.get(name) ?? name);
}

/** `A` to `Z`, then `AA`. */
function letters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
