import { folded } from '../documents/fold.ts';
import type { Wording } from '../documents/wording.ts';
import { dayIn } from '../formats/markdown/day.ts';
import type { Party } from '../model/entities.ts';
import { STANCE_LEVELS, type StanceLevel } from '../model/vocabulary.ts';
import { literally } from '../pattern.ts';
import { tokensOf } from './tokens.ts';

/** A stance as somebody typed it. */
export interface TypedStance {
  readonly party: Party | null;
  readonly name: string;
  readonly level: StanceLevel;
  readonly since: string | null;
  readonly reason: string;
}

/** Reads stances as people type them into a paper: “DT M: for → strongly for since 1 May 2015: it is right”. */
export interface StanceReader {
  /** `null` where a line is none. */
  read(line: string): TypedStance | null;
  /** The level that a few words say, the last where they say how it moved; `null` where they say none. */
  level(words: string): StanceLevel | null;
}

/** So long may the name of a party be that nobody knows, in words. */
const NAME_LIMIT = 5;

/**
 * Makes what reads stances.
 * @param wording the words of the paper
 */
export function stanceReader(wording: Wording, parties: readonly Party[]): StanceReader {
  const levels = STANCE_LEVELS.map((level) => ({
    level,
    words: folded(wording.plain(`vocabulary:level.${level}`)).toLowerCase(),
  })).toSorted((a, b) => b.words.length - a.words.length);
  const anyLevel = `(?:${levels.map(({ words }) => literally(words)).join('|')})`;
  const names = parties
    .flatMap((party) =>
      [party.shortName, party.name].map((name) => ({ party, name: folded(name) })),
    )
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => b.name.length - a.name.length);
  const moved = '(?:->|→|=>|-|to|now)';
  const rest = new RegExp(
    `^\\s*[,:-]?\\s*(?:is |are |now )*(?:${anyLevel}\\s*${moved}\\s*)*(${anyLevel})(?![\\p{L}\\p{N}])(.*)$`,
    'isu',
  );
  const unknown = new RegExp(
    `^([^,:.?!]{1,80}?)\\s*[,:]\\s*(?:${anyLevel})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  const levelOf = (words: string): StanceLevel | null =>
    levels.find((known) => known.words === folded(words).toLowerCase())?.level ?? null;

  return {
    read: (line) => {
      const text = folded(line);
      const lower = text.toLowerCase();
      const known = names.find(
        ({ name }) =>
          lower.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)),
      );
      const name = known?.name ?? unknown.exec(text)?.[1]?.trim() ?? '';
      if (name === '' || name.split(' ').length > NAME_LIMIT) return null;
      const [, level, tail = ''] = rest.exec(text.slice(name.length)) ?? [];
      const found = level === undefined ? null : levelOf(level);
      if (!found) return null;
      const { since, reason } = tailOf(wording, tail);
      return {
        party: known?.party ?? null,
        name,
        level: found,
        since,
        reason: endOf(line, reason),
      };
    },
    level: (words) => levelOf(/(?:->|→|=>)\s*([^→]*)$/u.exec(folded(words))?.[1] ?? words),
  };
}

/** The end of a line as it was typed, from what was read of it without its kinds of signs. */
function endOf(line: string, read: string): string {
  const count = tokensOf(read).length;
  const start = count === 0 ? undefined : tokensOf(line).at(-count)?.start;
  return start === undefined ? '' : line.slice(start).trim();
}

/** Since when and why, from what follows the level. */
function tailOf(wording: Wording, tail: string): Pick<TypedStance, 'since' | 'reason'> {
  const reasonAt = /\s*(?::|\.\s|;|\s-\s|,?\s*\bbecause\b)\s*/iu.exec(tail);
  const head = reasonAt ? tail.slice(0, reasonAt.index) : tail;
  const day = readDay(wording, head);
  const said = reasonAt ? tail.slice(reasonAt.index + reasonAt[0].length).trim() : '';
  // What says no day is a reason by itself: “for, since it is right”.
  const reason =
    said === '' && day === null ? head.replace(/^[\s,.]+/, '').replace(/\.$/, '') : said;
  return { since: day, reason };
}

const ISO = /^\d{4}-\d{2}-\d{2}/;

/** A day as people write it; in other languages as the paper writes it. */
export function readDay(wording: Wording, text: string): string | null {
  const read = dayIn(text);
  if (read !== null && ISO.test(read)) return read;
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(text)?.[1];
  if (year === undefined) return null;
  const wanted = folded(text).toLowerCase();
  const days = Array.from({ length: 366 }, (_, day) =>
    new Date(Date.UTC(Number(year), 0, 1 + day)).toISOString().slice(0, 10),
  ).filter((date) => date.startsWith(year));
  const said = days.filter((date) => wanted.includes(folded(wording.day(date)).toLowerCase()));
  // The eleventh has the words of the first in it.
  return said.toSorted((a, b) => wording.day(b).length - wording.day(a).length)[0] ?? null;
}
