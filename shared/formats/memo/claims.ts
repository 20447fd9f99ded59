import { locatorsIn } from './locators.ts';
import { foreignClaim } from './tongues.ts';
import { ADVERBS, anyOf, DOUBTING_VERBS, HOLDING_VERBS, OPPOSING_VERBS } from './parties.ts';

/** What a memo says that a party holds, rejects or fears. */
export interface Claim {
  /** The party's name as the memo writes it first. */
  readonly party: string;
  readonly attitude: 'holds' | 'rejects' | 'fears';
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
        `^${lead}(${who})${owned} ${ADVERBS}(${HOLDING_VERBS})\\b,?\\s*(.*)$`,
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
    `(?:;|,? (?:while|whereas|but|yet)|, and|,)\\s+(?=${lead}${names}${owned} ${ADVERBS}(?:${HOLDING_VERBS}|${OPPOSING_VERBS}|${DOUBTING_VERBS})\\b)`,
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
      if (/^[.!]*$/u.test(rest) && !/agrees?$/u.test(verb) && attitude !== 'rejects') continue;
      // “Maria said on the call”: when and where, and not what.
      if (/^(?:says?|said)$/u.test(verb) && OCCASION.test(rest)) continue;
      const isGround = GROUNDS.test(verb);
      return { party: nameOf(said), attitude, isGround, ...statementOf(rest, verb) };
    }
    return null;
  };
  return {
    partyIn: (sentence) => {
      const named = [...sentence.matchAll(new RegExp(`(?<!\\p{L})${names}(?!\\p{L})`, 'gu'))];
      const all = new Set(named.map(([said]) => nameOf(said)));
      return all.size === 1 ? ([...all][0] ?? null) : null;
    },
    claimsIn: (said, before = null) => {
      const named = before === null ? said : said.replace(/^(?:She|He) /u, `${before} `);
      const sentence = named.replace(/^I[’']m /u, 'I am ');
      const opening = sentence.replace(
        /^(?:However|But|Yet|In contrast|By contrast|On the other hand|On the one hand|Also|Meanwhile|Besides|And|Overall|Personally|Generally|Frankly|For now),?\s+/u,
        '',
      );
      const plainly = opening.replace(
        /^(.{2,40}?), (?:by contrast|in contrast|however|on the other hand|meanwhile|instead|for (?:its|their) part), /u,
        '$1 ',
      );
      const foreign = foreignClaim(withoutLocators(opening));
      if (foreign) return [foreign];
      return plainly.split(turn).flatMap((clause) => claimIn(clause.trim()) ?? []);
    },
  };
}

const OCCASION = /^(?:on|in|at|about|yesterday|today|earlier|last|during) /u;

/** Verbs by which somebody gives a ground. */
const GROUNDS =
  /^(?:argues?|repl(?:y|ies)|replied|points? out|stresses|adds?|notes?|counters?|answers?|says?)$/u;

/** What says nothing new: “rejects this: …”, “believes so, provided that …”. */
const BACK =
  /^(?:this|that|it|so|the same)\s*(?:[.!]*$|[,:;]\s*(?:provided that|because|since|as)?\s*|(?:because|since|provided that)\s+)/u;

const REASON =
  /[,;]?\s+(?:because|since|given that|on the grounds? that|as(?= (?:it|they|this|that|the|a|an|we|there)\b))\s+/u;

/** Makes a statement of what follows “they think”, and parts it from its reason. */
function statementOf(
  said: string,
  verb: string,
): { readonly text: string; readonly reason: string } {
  const whole = withoutLocators(said).replace(/^[.!]+$/u, '');
  // After “is in favour:” comes why, after “says:” what.
  const isTold = verb === '' || /agree|favou?r|support|\bfor$/u.test(verb);
  const told =
    /^(?:she|he|they) (?:says?|thinks?|argues?|fears?) (?:that )?(.+)$/u.exec(whole) ??
    (isTold && /^\s*[:–—]/u.test(said) ? ['', whole] : null);
  if (told) return { text: '', reason: sentenceFrom(told[1] ?? '') };
  const why = /^(?:because|since|as)\s+(.+)$/u.exec(whole);
  if (why) return { text: '', reason: sentenceFrom(why[1] ?? '') };
  if (whole === '' || BACK.test(whole)) {
    return { text: '', reason: sentenceFrom(whole.replace(BACK, '')) };
  }
  const plain = whole.replace(/^[:–—]\s*/u, '').replace(/^(?:that|to see|also)\s+/u, '');
  const [claim = '', ...reasons] = plain
    .split(/;\s+|,? and (?:points? out|argues?|says?|adds?|notes?|stresses) that\s+/u)
    .flatMap((part) => part.split(REASON));
  // “would limit it to” says what is to be done with its verb.
  const done =
    /^would (limit|restrict|keep|leave|allow)$/u.exec(verb)?.[1] ??
    /^(limit|restrict)s?$/u.exec(verb)?.[1];
  return {
    text: sentenceFrom(done === undefined ? wished(claim, verb) : `${done} ${claim}`),
    reason: sentenceFrom(reasons.join('; ')),
  };
}

/** What is wished for, as it would be: “the bridge to open” gives “the bridge is to open”. */
function wished(claim: string, verb: string): string {
  if (!/^(?:wants?|would (?:like|prefer))$/u.test(verb)) return claim;
  const [, subject = '', aim = ''] =
    /^((?:the|an?|its|their|our) .{1,60}?) to (\p{Ll}.*)$/u.exec(claim) ?? [];
  if (subject === '') return claim.replace(/^to /u, '');
  return `${subject} ${subject.endsWith('s') ? 'are' : 'is'} to ${aim}`;
}

// A private-use character: no memo has it.
const HOLE = '\uE000';
const HOLES =
  /\s*[([]?(?:\b(?:as|see|in|under|at|from|of|per|cf\.?|its|their|the)\s+)*\uE000(?:\s*(?:,|and|&|or)+\s*\uE000)*[)\]]?/gu;

/** A text without the places in documents that it names, and the words that lead to them. */
export function withoutLocators(text: string): string {
  const words = new Set(locatorsIn(text).map((locator) => locator.words));
  // What only says where more is to be read goes whole.
  let marked = text.replace(/\s*[([](?:see|cf\.?|siehe|vgl\.|voir)\b[^)\]]*[)\]]/giu, '');
  for (const one of words) marked = marked.replaceAll(one, HOLE);
  return marked
    .replace(/\s*\([^()]{0,60}\uE000[^()]{0,30}\)/gu, '')
    .replace(HOLES, '')
    .replace(/\s+([,.;:?!])/gu, '$1')
    .replace(/^\s*[,;:]\s*|\s*[,;:]\s*$/gu, '')
    .trim();
}

/** A text as a line of its own: a capital first, no full stop. */
export function sentenceFrom(text: string): string {
  const plain = text
    .trim()
    .replace(/[.,;:]+$/u, '')
    .replace(/^["“‘](.*)["”’]$/u, '$1');
  return plain === '' ? '' : plain.charAt(0).toUpperCase() + plain.slice(1);
}
