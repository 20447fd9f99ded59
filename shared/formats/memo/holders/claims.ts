import { statementOf } from './statements.ts';
import { isSomebody } from './anonymous.ts';
import type { Claim } from './claim.ts';
import { ADDED_AFTER, LONGEST, NORMATIVE, SUITS } from './claim-words.ts';
import { claimInClause } from './clause.ts';
import { patternsOf } from './claim-patterns.ts';
import { ungapped } from './gapping.ts';
import { isGroupName, isTeamName, keyOf, wholeName } from './names.ts';
import { plainOpening } from './opening-words.ts';
import { anyOf } from './parties.ts';
import { reworded } from './rewording.ts';
import { foreignClaims } from '../tongues/foreign-claims.ts';
import { ADVERBS, DOUBTING_VERBS, HESITATING, HOLDING_VERBS, OPPOSING_VERBS } from './verbs.ts';
import { agreed } from './views.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** “… opposed it; it now supports it”: who was just spoken of goes on. */
const GOING_ON = new RegExp(
  `;\\s+(?:and |but )?(?:it|they|she|he)(?= ${ADVERBS}(?:${HOLDING_VERBS}|${OPPOSING_VERBS}|${DOUBTING_VERBS}|${HESITATING})(?!\\p{L}))`,
  'gu',
);

/** Reads claims out of sentences. */
export interface ClaimReader {
  /** The claims in a sentence, in order; none where nobody is said to hold anything. */
  /** @param before who was spoken of before: meant by “she” or “he” */
  claimsIn(sentence: string, before?: string | null): readonly Claim[];
  /** The claim of somebody who only joins in: “+1 from DT C: it is cheap”; `null` where there is none. */
  secondedIn(sentence: string): Claim | null;
  /** By whom “I” and “we” are meant; empty where nobody knows. */
  readonly self: string;
  /** Who says “I” just now; empty where nobody knows. */
  readonly speaker: string;
  /** Has “I” mean somebody else for a while, whose words are quoted; `null` for the writer again. */
  quote(by: string | null): void;
  /** The party of which a sentence tells something: “The Web group has since offered …”; `null` where it begins with none. */
  subjectOf(sentence: string): string | null;
  /** Whether a party is what a sentence begins with and speaks of: “The Charter team has …”. */
  isAboutParty(sentence: string): boolean;
  /** The clauses of a sentence in which one party's view ends where the next one's begins. */
  clausesOf(sentence: string): readonly string[];
  /** The names of all parties. */
  readonly parties: readonly string[];
  /** What a party is called whole: “Clara Voigt” for “Clara”. */
  calledWhole(party: string): string;
  /** The only party that a sentence names; `null` where it names none or several. */
  partyIn(sentence: string): string | null;
}

/**
 * Makes what reads the claims of some parties.
 * @param parties their names
 * @param self by whom “I” and “we” are meant; empty where nobody knows
 * @param addressee whose “your draft” is; empty where nobody knows
 * @param owners whose the papers are that are named like parties, by their names in lower case
 */
export function claimReader(
  parties: readonly string[],
  self: string,
  owners: ReadonlyMap<string, string> = new Map(),
  addressee = '',
): ClaimReader {
  const spokenOf = patternsOf(parties);
  const {
    patterns,
    names,
    turn,
    selves,
    postposed,
    several,
    together: shared,
    speaking,
    joined,
    beside,
    second: joining,
    agreeing,
    likewise,
    judging,
  } = spokenOf;
  const spoken = (clause: string): string => clause.replace(speaking, '$1 ');
  const called = parties.map((name) => new RegExp(`^${anyOf([name])}$`, 'u'));
  // Who writes may be named in the title alone.
  const known = self === '' ? parties : [...parties, self];
  let speaker = self;
  const writing = isGroupName(self) || isTeamName(self) ? [self] : [];
  const isOfPapers = owners.size > 1;
  const different = [
    ...new Set(
      isOfPapers ? owners.values() : [...parties, ...writing].map((name) => wholeName(name, known)),
    ),
  ];
  const first = new RegExp(`^(?:[Tt]he )?${names}(?![’'\\p{L}-])`, 'u');
  const subject = new RegExp(
    `^(?:(?:Status|Note|Update|However|But|Meanwhile|Since then|Note that|We note that)[:,]? )?(?:[Tt]he )?(${names})(?:[’']s?)?(?![\\p{L}-])`,
    'u',
  );
  const nameOf = (said: string): string => {
    if (isSomebody(said)) return '';
    if (/^(?:I|we|ours|our \p{L}+)$/iu.test(said)) return speaker;
    return calledWhole(parties.find((_, index) => called[index]?.test(said)) ?? said);
  };
  const calledWhole = (party: string): string =>
    wholeName(owners.get(keyOf(party)) ?? party, known);

  const isParty = (words: string): boolean => called.some((name) => name.test(words));
  const claimIn = (clause: string): Claim | null =>
    claimInClause(clause, { patterns, nameOf, isParty });
  const compound = (clause: string): readonly string[] => {
    const [, before = '', after = ''] = beside.exec(clause) ?? [];
    if (after !== '' && claimIn(spoken(before)) !== null && claimIn(spoken(after)) !== null)
      return [before, after];
    const [, judge = '', judged = '', instead = ''] = judging.exec(clause) ?? [];
    if (judge !== '' && NORMATIVE.test(instead))
      return [
        `${judge}${judged}`,
        `${judge} ${/^(?:I|we)$/iu.test(judge) ? 'think' : 'thinks'} that ${instead}`,
      ];
    const [, party = '', one = '', other = ''] = joined.exec(clause) ?? [];
    return party === '' ? [clause] : [`${party}${one}`, `${party} ${other}`];
  };
  /** A sentence parted where the next one's view begins; “Ann, Ben: all” is one. */
  const clausesIn = (sentence: string): readonly string[] => {
    const [heads = ''] = shared.exec(sentence) ?? [];
    const [own = '', ...more] = sentence.slice(heads.length).split(turn);
    return [`${heads}${own}`, ...more];
  };
  const claimsOf = (words: string, before: string | null): readonly Claim[] => {
    const opening = plainOpening(words, { before, addressee, selves });
    const after = opening.split(/; (?:and |but )?/u).map((part) => postposed.exec(part));
    if (after.every((part) => part !== null)) {
      return claimsInClauses(after.map(([, held = '', who = '']) => `${who}: ${held}`));
    }
    const [, whoAgrees = speaker, other = '', agreedOn = ''] = agreeing.exec(opening) ?? [];
    if (agreedOn !== '' && whoAgrees !== '')
      return [other, whoAgrees].map((who) => ({
        party: nameOf(who),
        attitude: 'holds',
        isGround: false,
        ...statementOf(agreedOn, 'think'),
      }));
    const [, whose = '', too = ''] = likewise.exec(opening) ?? [];
    const theirs = too === '' ? [] : claimsOf(`${whose}.`, null);
    const alike = theirs.at(-1);
    if (alike) return [...theirs, { ...alike, party: nameOf(too) }];
    const plainly = reworded(opening, spokenOf, different);
    // German has a “will” of its own.
    const foreign = /^(?:I|[Ww]e|[Yy]ou|[Tt]hey) will /u.test(opening)
      ? []
      : foreignClaims(withoutLocators(opening));
    if (foreign.length > 0)
      return foreign.map((claim) => ({ ...claim, party: nameOf(claim.party) }));
    const [whole = '', ...besides] = clausesIn(plainly);
    const together = agreed(whole, different);
    if (together.length > 0) return [...together, ...claimsInClauses(besides)];
    const [own = '', ...goingOn] = plainly.split(GOING_ON);
    const clauses = clausesIn(own).map((clause) => clause.trim());
    const found = claimsInClauses(clauses);
    const party = found.at(-1)?.party ?? '';
    return party === ''
      ? found
      : [...found, ...goingOn.flatMap((more) => claimsInClauses([`${party}${more}`]))];
  };
  const claimsInClauses = (clauses: readonly string[]): readonly Claim[] =>
    clauses.flatMap((clause) => {
      const [whole = '', all = ''] = several.exec(clause) ?? shared.exec(clause) ?? [];
      const each = [...all.matchAll(new RegExp(`${names}|(?<= )I$`, 'gu'))].map(([name]) => name);
      if (each.length === 0) return compound(clause).flatMap((one) => claimIn(spoken(one)) ?? []);
      return each.length > 1
        ? each.flatMap(
            (name) =>
              claimIn(`${name}${/: ?$/u.test(whole) ? ':' : ''} ${clause.slice(whole.length)}`) ??
              [],
          )
        : (claimIn(spoken(clause)) ?? []);
    });
  return {
    parties,
    self,
    get speaker() {
      return speaker;
    },
    subjectOf: (sentence) => {
      const [, said] = subject.exec(sentence) ?? [];
      return said === undefined ? null : nameOf(said);
    },
    isAboutParty: (sentence) => first.test(sentence),
    calledWhole,
    quote: (by) => {
      speaker = by ?? self;
    },
    secondedIn: (spokenSo) => {
      const sentence = spokenSo.replace(/^(?:but|and|yet|though|however),? /iu, '');
      const [whole, sign = '', said = '', why = ''] = joining.exec(sentence) ?? [];
      const party = said === '' ? speaker : nameOf(said);
      if (whole !== undefined) {
        const attitude = sign === '+' ? 'holds' : 'rejects';
        return { party, attitude, text: '', reason: sentenceFrom(why), isGround: false };
      }
      const [, own = '', reason = ''] =
        ADDED_AFTER.exec(sentence) ??
        SUITS.exec(sentence) ??
        /^(?:[Mm]y|[Oo]ur)(?: own)? (?:(?:view|position|opinion|preference|take|suggestion|proposal) (?:is|would be)(?: that)?|(?:view|position|opinion|preference|take|suggestion|proposal|reading|answer):) (?!(?:as follows|this|the following|set out|given|below|clear|unchanged)\b)(.+)$/u.exec(
          sentence,
        ) ??
        [];
      return own === '' || speaker === ''
        ? null
        : {
            party: speaker,
            attitude: 'holds',
            ...(reason === ''
              ? statementOf(own, 'think')
              : { text: sentenceFrom(own), reason: sentenceFrom(reason) }),
            isGround: false,
          };
    },
    partyIn: (sentence) => {
      const named = [...sentence.matchAll(new RegExp(`(?<!\\p{L})${names}(?!\\p{L})`, 'gu'))];
      const all = new Set(named.map(([said]) => nameOf(said)));
      return all.size === 1 ? ([...all][0] ?? null) : null;
    },
    clausesOf: (sentence) => (sentence.length > LONGEST ? [sentence] : clausesIn(sentence)),
    claimsIn: (whole, before = null) => {
      if (whole.length > LONGEST) return [];
      return ungapped(whole).flatMap((said) => claimsOf(said, before));
    },
  };
}
