import type { Party } from '../../../shared/model/entities.ts';
import { compareIds, type Id } from '../../../shared/model/id.ts';
import { compareParties } from '../../../shared/model/queries.ts';
import { STANCE_LEVELS, type StanceLevel } from '../../../shared/model/vocabulary.ts';

/** A party and the letter that chooses it; `null` once the alphabet is used up. */
export interface PartyKey {
  readonly party: Party;
  readonly key: string | null;
}

/** Somebody who becomes a party with the stance. */
export interface Newcomer {
  readonly name: string;
}

/** Whose a stance is to be. */
export type Holder = Id | Newcomer;

/** How the choice of a stance stands while it is made. */
export interface StanceChoice {
  /** Whose stance is to be set; `null` until somebody is chosen. */
  readonly party: Holder | null;
  readonly formalObjection: boolean;
  /** The letters that were pressed in a row: those of a name that no party has, it may turn out. */
  readonly typed: string;
}

/** What a key came to: a choice that goes on, a stance to set, or nothing. */
export type KeyOutcome =
  | { readonly do: 'choose'; readonly choice: StanceChoice }
  | { readonly do: 'set'; readonly party: Holder; readonly level: StanceLevel }
  /** Whoever is meant is to be named, of whom so much was typed. */
  | { readonly do: 'name'; readonly typed: string }
  | { readonly do: 'ask-for-party' }
  | { readonly do: 'nothing' };

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Gives each party a letter of its own: the first of its short name that is free, last word first
 * (`DT C` is `c`, `DT M` is `m`), or else the first free one of the alphabet. Older parties choose
 * first, so that a new one takes no letter that a hand has learnt.
 * @returns the parties by short name
 */
export function partyKeys(parties: readonly Party[]): readonly PartyKey[] {
  const taken = new Set<string>();
  return parties
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map((party) => {
      const key = [...lettersOf(party.shortName), ...LETTERS].find((letter) => !taken.has(letter));
      if (key !== undefined) taken.add(key);
      return { party, key: key ?? null };
    })
    .toSorted((a, b) => compareParties(a.party, b.party));
}

/**
 * What a key means while a stance is being chosen: a party's letter, `1` to `5` for the level, `!`
 * for a formal objection, the arrows for the party before or after, `+` for somebody else. Letters that are no party's are
 * those of a name.
 * @param key as in `KeyboardEvent.key`
 */
export function stanceKey(
  choice: StanceChoice,
  keys: readonly PartyKey[],
  key: string,
): KeyOutcome {
  const level = /^[1-5]$/.test(key) ? STANCE_LEVELS[Number(key) - 1] : undefined;
  if (level) {
    return choice.party === null
      ? { do: 'ask-for-party' }
      : { do: 'set', party: choice.party, level };
  }
  if (key === '+') return { do: 'name', typed: '' };
  if (key === '!') {
    const formalObjection = !choice.formalObjection;
    return { do: 'choose', choice: { ...choice, formalObjection, typed: '' } };
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const next = neighbour(choice.party, keys, key === 'ArrowDown' ? 1 : -1);
    if (next === null) return { do: 'nothing' };
    return { do: 'choose', choice: { ...choice, party: next, typed: '' } };
  }
  if (!/^\p{L}$/u.test(key)) return { do: 'nothing' };
  const typed = choice.typed + key;
  const chosen = keys.find((entry) => entry.key === key.toLowerCase());
  return chosen
    ? { do: 'choose', choice: { ...choice, party: chosen.party.id, typed } }
    : { do: 'name', typed };
}

function neighbour(party: Holder | null, keys: readonly PartyKey[], step: 1 | -1): Id | null {
  if (keys.length === 0) return null;
  const at = keys.findIndex((entry) => entry.party.id === party);
  const start = at === -1 && step === -1 ? 0 : at;
  return keys[(start + step + keys.length) % keys.length]?.party.id ?? null;
}

function lettersOf(shortName: string): readonly string[] {
  const words = shortName
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const initials = words.map((word) => word.slice(0, 1)).toReversed();
  return [...initials, ...words.toReversed().join('')];
}
