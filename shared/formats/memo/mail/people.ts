import { capitalized } from '../../../capitalized.ts';
import { type Headers, first } from './headers.ts';
import { isGroupName } from '../holders/names.ts';
import type { MemoLine } from './mail.ts';

/** Who wrote a mail by its headers; empty where they don't say. */
export function authorIn(headers: Headers): string {
  return first(headers, 'from', 'von', 'de', 'da')
    .replace(/\s*<[^>]*>/, '')
    .replace(/^"|"$/g, '');
}

/** Who is named on the same line as a farewell: “Best, Omar (for the library)”; empty where nobody is. */
export function besideFarewell(line: string): string {
  const [, name = ''] = /^[\p{L} ]{2,30}[,!] (\p{Lu}.*)$/u.exec(line) ?? [];
  return name;
}

/** Whom a mail is to, by its headers or its greeting, where that is one person by name; else empty. */
export function addresseeIn(headers: Headers, rest: readonly MemoLine[]): string {
  const isPerson = (name: string): boolean =>
    /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(name) && !isGroupName(name);
  const to = first(headers, 'to', 'an', 'à', 'para', 'a', 'aan').replace(/\s*<[^>]*>/u, '');
  if (isPerson(to)) return to;
  const greeting = rest.find(({ text }) => text.trim() !== '')?.text.trim() ?? '';
  const [, greeted = ''] =
    /^(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Hh]allo|[Ll]iebe[rs]?|[Bb]onjour|[Cc]h(?:er|ère)|[Hh]ola|[Cc]iao|[Cc]ar[oa]|[Bb]este|[Qq]uerid[oa]) (\p{Lu}\p{Ll}+)[,!]?$/u.exec(
      greeting,
    ) ?? [];
  return /^(?:All|Everyone|Everybody|Team|Folks|Colleagues|Friends|Members|Chair|Chairs|Alle|Tous|Todos|Tutti)$/u.test(
    greeted,
  )
    ? ''
    : greeted;
}

/** For whom a mail is signed: “Ruth, for Team Night”, “Paul (for DT M)”; empty where that is not said. */
export function groupIn(signature: string): string {
  const [, whom = ''] =
    /^\p{Lu}[\p{L}’'. -]{1,40}?,? \(?(?:for|on behalf of|für|pour)(?: the)? (\p{Lu}[^()]{1,40})\)?$/u.exec(
      signature,
    ) ?? [];
  return whom.replace(/[.,]$/, '');
}

/** The name below a farewell, or for whom it stands: “Ruth, for Team Night”; empty where there is none. */
export function nameIn(signature: string): string {
  const whom = groupIn(signature);
  if (whom !== '') return whom;
  // “Paul (DT M)” writes for DT M.
  const [, team = ''] =
    /^\p{Lu}[\p{L}’'. -]{1,40} \((?:(?:for|on behalf of|für|pour) )?(?:the )?([^()]{2,40})\)$/u.exec(
      signature,
    ) ?? [];
  if (team !== '') return capitalized(team);
  return /^(?:(?:\p{Lu}\. ?){1,2})?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,2}$|^\p{Lu}\.?$/u.test(
    signature,
  )
    ? signature
    : '';
}

/** A name below a farewell that somebody in a hurry wrote small: “nina”; empty where there is none. */
export function smallNameIn(signature: string): string {
  return /^(?!(?:thx|thanks|ps|bye|best|cheers)$)\p{Ll}{2,15}$/u.test(signature) ? signature : '';
}
