import { statementOf } from './statements.ts';
import { sentenceFrom, withoutLocators } from './wording.ts';
import { foreignClaim } from './tongues.ts';
import {
  ADVERBS,
  anyOf,
  ASIDE,
  BETWEEN,
  DOUBTING_VERBS,
  HOLDING_VERBS,
  OPPOSING_VERBS,
} from './parties.ts';

/** What a memo says that a party holds, rejects or fears, or that it is not sure. */
export interface Claim {
  /** The party's name as the memo writes it first. */
  readonly party: string;
  readonly attitude: 'holds' | 'rejects' | 'fears' | 'hesitates';
  /** What it holds, as a statement by itself; empty where it speaks of what was said before: “they reject this”. */
  readonly text: string;
  /** Why, where the same sentence says so; else empty. */
  readonly reason: string;
  /** Whether it is said as a ground, by a word such as “argues” or “replies”. */
  readonly isGround: boolean;
}

/** Reads claims out of sentences. */
export interface ClaimReader {
  /** The claims in a sentence, in order; none where nobody is said to hold anything. */
  /** @param before who was spoken of before: meant by “she” or “he” */
  claimsIn(sentence: string, before?: string | null): readonly Claim[];
  /** The claim of somebody who only joins in: “+1 from DT C: it is cheap”; `null` where there is none. */
  secondedIn(sentence: string): Claim | null;
  /** The names of all parties. */
  readonly parties: readonly string[];
  /** The only party that a sentence names; `null` where it names none or several. */
  partyIn(sentence: string): string | null;
}

/**
 * Makes what reads the claims of some parties.
 * @param parties their names
 * @param self by whom “I” and “we” are meant; empty where nobody knows
 */
export function claimReader(parties: readonly string[], self: string): ClaimReader {
  const names = parties.length > 0 ? anyOf(parties) : '(?!)';
  const who = self === '' ? names : `(?:${names}|I|[Ww]e)`;
  const owned =
    "(?:(?:’s|'s|’|') (?:proposal|text|view|position|draft|annex|appendix|reading|opinion|version|paper|argument))?";
  const lead = '(?:[Tt]he )?';
  const patterns = [
    {
      attitude: 'hesitates',
      pattern: new RegExp(`^${lead}(${who})${owned} ${HESITATING},?\\s*(.*)$`, 'u'),
    },
    {
      attitude: 'rejects',
      pattern: new RegExp(
        `^${lead}(${who})${owned} ${ADVERBS}${OPPOSING_VERBS}\\b,?\\s*(.*)$`,
        'u',
      ),
    },
    {
      attitude: 'fears',
      pattern: new RegExp(
        `^${lead}(${who})${owned} ${ADVERBS}${DOUBTING_VERBS}\\b,?\\s*(.*)$`,
        'u',
      ),
    },
    {
      attitude: 'holds',
      pattern: new RegExp(
        `^${lead}(${who})${owned} ${ADVERBS}(${HOLDING_VERBS}|would \\p{Ll}+)\\b,?\\s*(.*)$`,
        'u',
      ),
    },
    {
      attitude: 'holds',
      pattern: new RegExp(
        `^(?:[Aa]ccording to|[Ii]n the (?:view|opinion|eyes) of|[Ff]or|[Ii]n) ${lead}(${who})${owned},?\\s*()(.*)$`,
        'u',
      ),
    },
    {
      attitude: 'holds',
      pattern: new RegExp(`^${lead}(${who})${owned}\\s*(?::|–|—| - )\\s*()(.*)$`, 'u'),
    },
    {
      attitude: 'holds',
      pattern: new RegExp(
        `^${lead}(${who})(?:’s|'s|’|') (?:proposal|text|view|position|draft|reading|opinion|version|paper|argument) (?:is|was)( that)? (.*)$`,
        'u',
      ),
    },
  ] as const;
  const turn = new RegExp(
    `(?:;|,? (?:while|whereas|but|yet)|, and|,)\\s+(?=${lead}${names}${owned} ${ADVERBS}(?:${HOLDING_VERBS}|would|${OPPOSING_VERBS}|${DOUBTING_VERBS})\\b)`,
    'u',
  );
  const between = new RegExp(`^(${lead}${names})${BETWEEN} `, 'u');
  const aside = new RegExp(`(?<!\\p{L})(${names})${ASIDE}(?=,? [\\p{Ll}])`, 'gu');
  const selves = new RegExp(
    `\\b(?:[Ww]e|[Oo]ur (?:team|group|side)) \\((?:the )?(${names})\\) `,
    'gu',
  );
  const inserted = new RegExp(
    `^(${lead}${names}), [^.;:]{2,90}?, (?=${ADVERBS}(?:${HOLDING_VERBS}|${OPPOSING_VERBS}|${DOUBTING_VERBS})(?![\\p{L}-]))`,
    'u',
  );
  const nameOf = (said: string): string =>
    /^(?:I|we)$/i.test(said)
      ? self
      : (parties.find((name) => new RegExp(`^${anyOf([name])}$`, 'u').test(said)) ?? said);

  const claimIn = (clause: string): Claim | null => {
    for (const { attitude, pattern } of patterns) {
      const match = pattern.exec(clause);
      if (!match) continue;
      const [, said = '', second = '', third] = match;
      const verb = third === undefined ? '' : second;
      const rest = third ?? second;
      // “They disagree.” says enough; “DT C:” alone announces something.
      const saysEnough =
        attitude === 'rejects' || attitude === 'hesitates' || /agrees?$/u.test(verb);
      if (/^[.!]*$/u.test(rest) && !saysEnough) continue;
      if (attitude === 'hesitates') {
        const reason = sentenceFrom(rest.replace(/^(?:but|yet|though)\s+/u, ''));
        return { party: nameOf(said), attitude, isGround: false, text: '', reason };
      }
      // “Maria said on the call”: when and where, and not what.
      if (/^(?:says?|said)$/u.test(verb) && OCCASION.test(rest)) continue;
      const isGround = GROUNDS.test(verb);
      // “They say it can’t” is to be against it.
      const isDenied =
        attitude === 'holds' &&
        /^(?:that )?(?:they|it|we|this|he|she) (?:can[’']t|cannot|won[’']t|(?:must|should|do|does|may|will|is|are|could|would)(?:n[’']t| not))(?=[.,;!]|$)/u.test(
          rest,
        );
      if (isDenied)
        return { party: nameOf(said), attitude: 'rejects', isGround: false, text: '', reason: '' };
      return { party: nameOf(said), attitude, isGround, ...statementOf(rest, verb) };
    }
    return null;
  };
  const second = new RegExp(
    `^\\+1(?:[ ,]*(?:from|by|for|–|-)?[ ]*${lead}(${names}))?\\s*(?:[:,.–—-]+\\s*(?:because |since |as )?(.*))?$`,
    'u',
  );
  const author = new RegExp(
    "^(.{2,80}?), I (?:would|’d|'d)? ?(?:say|think|suggest|guess)[.!]?$",
    'u',
  );
  return {
    parties,
    secondedIn: (sentence) => {
      const [whole, said = '', why = ''] = second.exec(sentence) ?? [];
      const party = said === '' ? self : nameOf(said);
      if (whole !== undefined && party !== '') {
        return { party, attitude: 'holds', text: '', reason: sentenceFrom(why), isGround: false };
      }
      const [, own = ''] =
        author.exec(sentence) ??
        /^(?:[Mm]y|[Oo]ur)(?: own)? (?:view|position|opinion|preference) (?:is|would be) (?:that )?(.+)$/u.exec(
          sentence,
        ) ??
        [];
      return own === '' || self === ''
        ? null
        : { party: self, attitude: 'holds', text: sentenceFrom(own), reason: '', isGround: false };
    },
    partyIn: (sentence) => {
      const named = [...sentence.matchAll(new RegExp(`(?<!\\p{L})${names}(?!\\p{L})`, 'gu'))];
      const all = new Set(named.map(([said]) => nameOf(said)));
      return all.size === 1 ? ([...all][0] ?? null) : null;
    },
    claimsIn: (said, before = null) => {
      const named = before === null ? said : said.replace(SPEAKING, `${before} `);
      const sentence = named.replace(/^I[’']m /u, 'I am ').replace(selves, '$1 ');
      const opening = sentence.replace(
        /^(?:However|But|Yet|In contrast|By contrast|On the other hand|On the one hand|Also|Meanwhile|Besides|And|Overall|Personally|Generally|Frankly|For now|Further|Furthermore|Moreover|In addition|Finally|Lastly),?\s+/u,
        '',
      );
      const plainly = opening
        .replace(
          /^[Ww]e (?:also )?(?:understand|note|know|hear|see|take it) that (?=\p{Lu}|the )/u,
          '',
        )
        .replace(aside, '$1')
        .replace(between, '$1 ')
        .replace(inserted, '$1 ');
      const foreign = foreignClaim(withoutLocators(opening));
      if (foreign) return [foreign];
      const together = agreed(plainly, parties);
      if (together.length > 0) return together;
      return plainly.split(turn).flatMap((clause) => claimIn(clause.trim()) ?? []);
    },
  };
}

/** What both of two parties are said to agree on. */
function agreed(sentence: string, parties: readonly string[]): readonly Claim[] {
  const [, said = ''] =
    /^(?:[Bb]oth|[Tt]he two)(?: \p{Ll}+)? (?:agree|think|hold|accept)(?: that)? (.{3,})$/u.exec(
      sentence,
    ) ?? [];
  if (said === '' || parties.length !== 2) return [];
  const statement = statementOf(said, 'hold');
  return parties.map((party) => ({ party, attitude: 'holds', isGround: false, ...statement }));
}

/** “It argues that …” is about who was spoken of before. */
const SPEAKING =
  /^(?:(?:She|He|They) (?!differ|disagree|part|are )|It (?=(?:also |therefore )?(?:argues|replies|says|believes|thinks|wants|holds|adds|points out|fears|proposes|prefers|insists|stresses|suggests|opposes|rejects|would)\b))/u;

const OCCASION = /^(?:on|in|at|about|yesterday|today|earlier|last|during) /u;

/** How it is said that somebody is neither for nor against it. */
const HESITATING =
  '(?:is|are|remains?|stays?|seems?) (?:(?:rather|still|somewhat|a bit) )?(?:sceptical|skeptical|hesitant|lukewarm|undecided|torn|neutral|unsure|on the fence)\\b(?: (?:about|on|of|as to) (?:it|this|that))?';

/** Verbs by which somebody gives a ground. */
const GROUNDS =
  /^(?:argues?|repl(?:y|ies)|replied|points? out|stresses|adds?|notes?|counters?|answers?|says?)$/u;
