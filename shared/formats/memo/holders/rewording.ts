import { capitalized } from '../../../capitalized.ts';
import type { ClaimPatterns } from './claim-patterns.ts';
import { FLOATED, PUT_FORWARD } from './claim-words.ts';
import { ownerByLetter } from './drafts.ts';
import { CAMP } from './names.ts';

/**
 * A sentence as it would say plainly who holds what: without what is put in between, and with those named who only own a text.
 * @param by how the parties are spoken of
 * @param parties each once, by its whole name
 */
export function reworded(opening: string, by: ClaimPatterns, parties: readonly string[]): string {
  // “Ivo 2 m, Sana 2.5 m”
  if (by.figures.test(opening)) return opening.replace(by.figure, '$1: ');
  return (
    opening
      .replace(by.owning, (_, who: string, verb: string) =>
        /^(?:is|are|would)$/u.test(verb) ? `${who}: ` : `${who}: ${toDo(verb)} `,
      )
      .replace(
        /^(?:[Uu]nder|[Ii]n|[Aa]ccording to|[Bb]y) (?:the )?[Dd]raft ([A-Z\d]),? (?=\p{L})/u,
        (said, letter: string) => {
          const owner = ownerByLetter(letter, parties);
          return owner === null ? said : `${owner}: `;
        },
      )
      .replace(
        /^(.{1,60}?) (?:has|have|had) (?:since |now )?changed (?:its|their|his|her|my|our) (?:mind|view|position)s?(?: [^,;:.]{2,40}?)?(?:,? and|[;,:–—-])+ ((?:is|are|am) )?(?:now )?/u,
        (_, who: string, is = '') => `${who} ${String(is)}`,
      )
      .replace(
        /^(\p{Lu}[\p{L}’'-]+) (?:told|wrote|writes|tells)(?: to)? (?:me|us) (?:that )?(?:he|she|they)(?: would|[’']d) /u,
        '$1 would ',
      )
      .replace(by.quoting, '$1: ')
      .replace(by.reasoning, '$1’s reason is that ')
      .replace(by.denying, '$1 thinks that $2 $3 not $4')
      .replace(
        /^(?:[Ww]e|I) (?:also )?(?:understand|note|know|hear|see|take it) (?:that )?(?=(?:the )?\p{Lu}|the )/u,
        '',
      )
      .replace(/^[Ii]n (?:my|our) (?:view|opinion|experience),? (?=\p{Ll}|\p{Lu})/u, 'We think ')
      .replace(CAMP, (_, all: string) => `${all.replace(/,? ?(?:&|,) (?=[^,&]+$)/u, ' and ')} `)
      .replace(
        /^(?:I|We) (?:can |do |could )?(?:see|have|know|suggest|propose|imagine) (?:an?|one|another) (?:possible |simple )?(?:way out|way forward|compromise|middle (?:way|ground)|solution|alternative): /u,
        'We propose that ',
      )
      .replace(PUT_FORWARD, (_, who: string) => `${capitalized(who)} proposes `)
      .replace(FLOATED, (_, who: string) => `${capitalized(who)} proposes `)
      // “Reply of the River team: …”
      .replace(
        /^(?:[Rr]eply|[Rr]esponse|[Aa]nswer|[Cc]ounter(?:-?argument)?) (?:of|by|from) (?:the )?([^:]{2,50}): /u,
        '$1 replies that ',
      )
      .replace(by.silence, '.')
      .replace(by.having, '$1 wants $2 to ')
      .replace(by.aside, '$1')
      .replace(by.between, '$1 ')
      .replace(by.inserted, '$1 ')
  );
}

/** What a text does, as what is to be done: “takes” gives “take”. */
function toDo(verb: string): string {
  return verb === 'has' ? 'have' : verb.replace(/(?:(?<=go)e)?s$/u, '');
}
