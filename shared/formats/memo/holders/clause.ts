import type { Claim } from './claim.ts';
import {
  COUNTERING,
  DENIED,
  GIVEN,
  NORMATIVE,
  PAPERS,
  PAPER_HAS,
  REASONED,
  SIDED_WITH,
  SIDING,
} from './claim-words.ts';
import type { ClaimPatterns } from './claim-patterns.ts';
import { posited } from './positing.ts';
import { isWished } from '../speech/proposing.ts';
import { statementOf } from './statements.ts';
import {
  DIFFERENTLY,
  GROUNDS,
  OCCASION,
  REMARKS,
  REPLIES,
  THOUGHTS,
  isStatement,
  isUnowned,
  isView,
  sideTaken,
  weighedIn,
} from './views.ts';
import { plainlyAnswered } from '../words/yes.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** How a clause says who holds what, and who is meant by its words. */
interface Naming {
  readonly patterns: ClaimPatterns['patterns'];
  /** Whom some words mean; empty for somebody who has no name. */
  nameOf(said: string): string;
  /** Whether some words are a party's name. */
  isParty(words: string): boolean;
}

/** The claim that one clause makes, of one party; `null` where nobody is said to hold anything. */
export function claimInClause(clause: string, { patterns, nameOf, isParty }: Naming): Claim | null {
  for (const { attitude, pattern } of patterns) {
    const match = pattern.exec(clause);
    if (!match) continue;
    const [, said = '', second = '', third] = match;
    const verb = third === undefined ? '' : second;
    const rest = verb === '' ? plainlyAnswered(third ?? second) : (third ?? second);
    if (attitude === 'posits') {
      const proposing = withoutLocators(rest);
      const isOfPaper =
        /^(?:has|have|mentions?|puts?)$/u.test(verb) &&
        (PAPER_HAS.test(clause) || /^\d[\d., ]*(?: \p{L}+){0,2}[.,]?$/u.test(proposing));
      const proposed = posited(verb, proposing) ?? (isOfPaper ? proposing : null);
      if (proposed === null) continue;
      return {
        party: nameOf(match[1] ?? ''),
        attitude: 'holds',
        isGround: false,
        ...statementOf(proposed, 'think'),
      };
    }
    // “They disagree.” says enough; “DT C:” alone announces something.
    const saysEnough =
      attitude === 'rejects' ||
      attitude === 'hesitates' ||
      /(?:agree[ds]?|in favou?r|seconds|seconded|\b(?:for|pro))$/u.test(verb);
    if (
      /^[.!]*$/u.test(rest) &&
      !saysEnough &&
      !/^would(?: (?!\p{Ll}*(?:like|prefer|have|rather|not|be|say|argue|think|want)$)\p{Ll}+)?$/u.test(
        verb,
      )
    )
      continue;
    if (attitude === 'hesitates') {
      const reason = sentenceFrom(rest.replace(/^(?:but|yet|though)\s+/u, ''));
      return { party: nameOf(said), attitude, isGround: false, text: '', reason };
    }
    // “Maria said on the call”: when and where, and not what.
    if (/^(?:says?|said)$/u.test(verb) && OCCASION.test(rest)) continue;
    const side = verb === '' && attitude === 'holds' ? sideTaken(rest) : null;
    if (side) return { party: nameOf(said), isGround: false, ...side };
    // “They agree on the following:” leads to what comes.
    if (
      /^(?:on |about |in )?(?:the following|as follows|these (?:points|issues))[:.]?$/u.test(rest)
    )
      continue;
    if (DIFFERENTLY.test(rest) || (isUnowned(said) && !isView(rest, attitude))) continue;
    if (nameOf(said) === '' && !isStatement(rest, attitude)) continue;
    // “The Hunters would; the deer need light.”
    if (attitude === 'holds' && verb === 'would') {
      const reason = sentenceFrom(rest.replace(/^[;:.,]\s*(?:(?:as|because|since) )?/u, ''));
      return { party: nameOf(said), attitude, isGround: false, text: '', reason };
    }
    // “We welcome the report” is how letters begin.
    if (/^welcomes?$/u.test(verb) && PAPERS.test(rest)) continue;
    const isGround =
      GROUNDS.test(verb) ||
      GIVEN.test(clause) ||
      COUNTERING.test(clause) ||
      // “According to Team B, nobody reads it” says why, and not what is to be done.
      (/^according to /iu.test(clause) && !NORMATIVE.test(rest));
    // “He objected that it is dear”: that says why.
    const [, objected = ''] =
      attitude === 'rejects' && /\bobject(?:s|ed)? that\b/u.test(clause)
        ? (/^that (.+)$/u.exec(rest) ?? [])
        : [];
    if (objected !== '') {
      const reason = sentenceFrom(objected);
      return { party: nameOf(said), attitude, isGround: false, text: '', reason };
    }
    // “She is opposed; her customers need the space.”
    if (attitude === 'rejects' && rest.startsWith(';')) {
      const reason = sentenceFrom(rest.slice(1));
      return { party: nameOf(said), attitude, isGround: false, text: '', reason };
    }
    // “Objects to lamps (glare in bedrooms)” says why.
    const [, against = '', why = ''] =
      attitude === 'rejects'
        ? (/^([^()]{2,80}?) \(([^()]{4,80})\)[.]?$/u.exec(withoutLocators(rest)) ?? [])
        : [];
    // “It (she thinks people will leave)” is read below.
    if (why !== '' && !/^(?:it|this|that|them)$/u.test(against))
      return {
        party: nameOf(said),
        attitude,
        isGround: false,
        text: statementOf(against, '').text,
        reason: sentenceFrom(why),
      };
    const weighed = attitude === 'holds' ? weighedIn(rest) : null;
    if (weighed) return { party: nameOf(said), isGround: false, text: '', ...weighed };
    // “They say it can’t” is to be against it.
    const denied = attitude === 'holds' ? DENIED.exec(rest) : null;
    if (denied) {
      const reason = sentenceFrom(denied[1] ?? '');
      return { party: nameOf(said), attitude: 'rejects', isGround: false, text: '', reason };
    }
    // “I tend to Ann here, a board of four cannot do it”
    const [, whom = '', since = ''] = SIDING.test(verb) ? (SIDED_WITH.exec(rest) ?? []) : [];
    if (whom !== '' && isParty(whom))
      return {
        party: nameOf(said),
        attitude,
        isGround: false,
        text: whom,
        reason: sentenceFrom(since),
      };
    // “Could accept a panel if its members are staff”
    const [, accepted = '', proviso = ''] = /\b(?:accept|live with|agree (?:to|with))$/u.test(verb)
      ? (/^([^,;]{2,80}?),? ((?:if|provided|as long as|on condition|unless) .+)$/u.exec(
          withoutLocators(rest),
        ) ?? [])
      : [];
    if (accepted !== '')
      return {
        party: nameOf(said),
        attitude,
        isGround: false,
        text: /^(?:it|this|that|them)$/u.test(accepted) ? '' : sentenceFrom(accepted),
        reason: sentenceFrom(proviso),
      };
    const isCounter = COUNTERING.test(clause);
    const isReply = isCounter || REPLIES.test(verb);
    const isThought =
      (THOUGHTS.test(verb) ||
        /^in (?:the )?(?:.{2,40}[’']s? (?:view|eyes|opinion|mind)|(?:view|opinion|eyes) of)\b/iu.test(
          clause,
        )) &&
      !isWished(rest) &&
      /^(?:that )?(?:the|an?|this|that|it|they|such|there|nobody|\p{L}+s) /u.test(rest);
    const isRemark = REMARKS.test(verb) && !isWished(rest);
    const isUnwanted =
      attitude === 'rejects' &&
      /(?:not|n[’']t) (?:want|like) $/u.test(clause.slice(0, clause.length - rest.length));
    const isReason = REASONED.test(clause);
    const how = { isGround, isReason, isReply, isCounter, isThought, isRemark };
    return {
      party: nameOf(said),
      attitude,
      ...how,
      ...statementOf(rest, isUnwanted ? 'wants' : verb),
    };
  }
  return null;
}
