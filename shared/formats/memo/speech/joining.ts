import type { ClaimReader } from '../holders/claims.ts';
import {
  type DrawnIssue,
  type DrawnPosition,
  answersOf,
  positionNamed,
  positionSaying,
} from '../drawing/drawn.ts';

/** With whom or what somebody only agrees: “+1 to Ann”, “agree with Ann”, “what Ann said”; `null` where more is said. */
export function joinedIn(text: string): string | null {
  const [, one = '', right = '', whose = ''] =
    /^(?:\+1|same|(?:I )?(?:also |fully |strongly |very much )?agree)(?: (?:to|with|as|for|on|from))? ([\p{L}\d][^,.;:!?]{0,40})[.!]?$|^(?:that )?(\p{Lu}[^,.;:!?]{0,30}) (?:is|are) right[.!]?$|^what (\p{L}[^,.;:!?]{0,30}) (?:said|says|wrote)[.!]?$/iu.exec(
      text,
    ) ?? [];
  const [, other = ''] =
    /^(?:(?:I(?:[’']m| am) )?[Ww]ith|(?:I )?(?:rather |would )?(?:tend|lean|side|go) (?:to|towards?|with)) (\p{Lu}[^,.;:!?]{0,40})[.!]?$/u.exec(
      text,
    ) ?? [];
  const whom = [one, other, right, whose].find((name) => name !== '') ?? '';
  return whom === '' ? null : whom;
}

/** What somebody holds with whom another agrees, “agree with Ann”, or the answer that gets one more voice: “+1 Monday”. */
export function joinedPosition(
  issue: DrawnIssue | undefined,
  text: string,
  claims: Pick<ClaimReader, 'calledWhole' | 'parties'>,
): DrawnPosition | null {
  const whom = joinedIn(text);
  // No name is longer.
  if (!issue || (whom === null && text.length > 60)) return null;
  const name = claims.calledWhole(whom ?? text).toLowerCase();
  const holders = answersOf(issue).flatMap(({ parties }) => [...parties]);
  const known = [...new Set([...claims.parties, ...holders])];
  const bySurname = known.filter((one) => one.toLowerCase().endsWith(` ${name}`));
  const party =
    known.find((one) => one.toLowerCase() === name) ??
    (bySurname.length === 1 ? bySurname[0] : undefined);
  const theirs = answersOf(issue).findLast(
    ({ parties }) => party !== undefined && parties.has(party),
  );
  if (theirs || whom === null) return theirs ?? null;
  return positionSaying(issue, whom) ?? positionNamed(issue, whom);
}
