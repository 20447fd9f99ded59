import { SOMEBODY } from './anonymous.ts';
import type { Claim } from './claim.ts';
import { THEIRS, isGroupName, isTeamName } from './names.ts';
import { anyOf } from './parties.ts';
import { DOING_BY_PAPER, POSITING } from './positing.ts';
import {
  ADVERBS,
  ASIDE,
  BETWEEN,
  DOUBTING_VERBS,
  HESITATING,
  HOLDING_VERBS,
  OPPOSING_VERBS,
  PLACED,
} from './verbs.ts';
import { SIDE } from './views.ts';

/** What a body is made to do, by the plain verb: “lets a majority of the members remove a director”. */
const DONE =
  'remove|approve|appoint|elect|decide|mediate|hear|handle|keep|choose|select|name|pay|review|oversee|monitor|run|set|make|take|give|issue|publish|veto|reject|accept|confirm|dismiss|call|close|open|change|amend|suspend|block|propose|sign|grant|refuse|hold|meet|report|consult|nominate|settle|resolve|draft|write|manage|investigate|vote';

/** How sentences are said by whom some names name. */
export interface ClaimPatterns {
  /** Who holds what: the party, the verb where it matters, and what follows. */
  readonly patterns: readonly {
    readonly attitude: Claim['attitude'] | 'posits';
    readonly pattern: RegExp;
  }[];
  /** Any of the names, as a part of a pattern. */
  readonly names: string;
  /** Between what one party holds and what the next does. */
  readonly turn: RegExp;
  /** What is put in between a party and its verb: “by contrast”, “(Annex C)”, “having read it,”. */
  readonly between: RegExp;
  readonly aside: RegExp;
  readonly inserted: RegExp;
  /** “We (DT M)” */
  readonly selves: RegExp;
  /** “Two weeks, says the Web group” is what that group holds. */
  readonly postposed: RegExp;
  /** “Team C's is narrow” is what its text is. */
  readonly owning: RegExp;
  /** “Blue's: “volunteers organize themselves”” is what Blue's text says. */
  readonly quoting: RegExp;
  /** “Why Blue: nobody joined.” */
  readonly reasoning: RegExp;
  /** “DT C does not think that it should mediate” is what DT C thinks it should not. */
  readonly denying: RegExp;
  /** “Anna and Boris prefer …” is what each prefers. */
  readonly several: RegExp;
  /** “Red + Blue: 30 days” is what each says. */
  readonly together: RegExp;
  /** “DT M's proposal (Annex J) has the board mediate” is what DT M wants. */
  readonly having: RegExp;
  /** In a chat a name stands before what that person says of itself: “Olaf: I disagree.” */
  readonly speaking: RegExp;
  /** What only says that somebody says nothing: “; Green does not mention it”. */
  readonly silence: RegExp;
  /** “Anna wants it to go and Boris wants it to stay” */
  readonly beside: RegExp;
  /** “Sylvania rejects this and proposes that …” holds two things. */
  readonly joined: RegExp;
  /** “+1 from DT C: it is cheap” */
  readonly second: RegExp;
  /** “I agree with Ann that it should stay” is what both hold. */
  readonly agreeing: RegExp;
  /** “Sole does not, and neither does Ari”: one more of the same view. */
  readonly likewise: RegExp;
  /** “We find this too hasty: a review should come first” judges one thing and holds another. */
  readonly judging: RegExp;
  /** “Ivo 2 m, Sana 2.5 m”: whoever wants how much, and each of them. */
  readonly figures: RegExp;
  readonly figure: RegExp;
}

/** Makes what is said by some parties out of their names. */
export function patternsOf(parties: readonly string[]): ClaimPatterns {
  const names = parties.length > 0 ? anyOf(parties) : '(?!)';
  const named = parties.filter((name) => isTeamName(name) || isGroupName(name));
  const teams = named.length > 0 ? anyOf(named) : '(?!)';
  const who = `(?:${names}|I|[Ww]e|[Oo]ur (?:group|organi[sz]ation|team|association|members)|[Oo]urs|${SOMEBODY})`;
  const owned = `(?:(?:’s|'s|’|') (?:\\p{Ll}+ )?${THEIRS}|[ ](?:text|draft|paper|proposal|version)(?= ))?`;
  const lead = '(?:[Tt]he |(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Frau|Herr|Mme|M|Sra?)\\.? )?';
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
      pattern: new RegExp(`^${lead}(${who})()[ ](${SIDE}(?![\\p{L}-]).*)$`, 'u'),
    },
    {
      attitude: 'fears',
      pattern: new RegExp(
        `^${lead}(${who})(?:’s|'s|’|') (?:main |only )?(?:worry|concern|fear|objection|doubt|reservation)(?: (?:is|was)( that)?|:) (.*)$`,
        'u',
      ),
    },
    {
      attitude: 'holds',
      pattern: new RegExp(
        `^(?:[Aa]ccording to|[Ii]n the (?:view|opinion|eyes) of|[Ff]or|[Ii]n) ${lead}(${who})(?:[’'](?:s)? (?:\\p{Ll}+ )?(?:${THEIRS}|eyes|mind|scheme|world|annexes)(?: \\([^()]{1,60}\\))?)?,?\\s*()(.*)$`,
        'u',
      ),
    },
    {
      attitude: 'holds',
      pattern: new RegExp(`^${lead}(${who})${owned}${PLACED}\\s*(?::|–|—| - )\\s*()(.*)$`, 'u'),
    },
    {
      attitude: 'holds',
      pattern: new RegExp(
        `^${lead}(${who})(?:’s|'s|’|')? (?:main |own |only )?(?:${THEIRS}|starting point|aim|reason|point|answer|repl(?:y|ies)|response|counter(?:-?argument)?|reaction|suggestion|stance|preference)(?: on (?!the (?:other|one) hand)[^,.:;]{1,40}?)?(?: (?:is|was)( that)?|:) (.*)$`,
        'u',
      ),
    },
    {
      attitude: 'holds',
      pattern: new RegExp(
        `^(?:${capital('position')}|${capital('view')}|${capital('proposal')}|${capital('stance')}|${capital('preference')}|${capital('suggestion')}) (?:of|by|from) ${lead}(${who})()(?: (?:is|was)(?: that)?|:) (.*)$`,
        'u',
      ),
    },
    {
      attitude: 'posits',
      pattern: new RegExp(`^${lead}(${names})${owned} ${ADVERBS}(${POSITING}) (.*)$`, 'u'),
    },
    {
      attitude: 'posits',
      pattern: new RegExp(`^${lead}(${teams})${owned} ${ADVERBS}(${DOING_BY_PAPER}) (.*)$`, 'u'),
    },
    {
      attitude: 'holds',
      pattern: new RegExp(
        `^[Ii]n (?:the|its|an?) (?:\\p{Ll}+ )?(?:${THEIRS})(?:,? (?:that|which))? ${lead}(${names}) (?:has |have )?(?:drafted|drawn up|written|wrote|proposed|proposes|prepared|presented|made|sent|submitted|put forward|suggested)${ASIDE},? ()(.*)$`,
        'u',
      ),
    },
    {
      attitude: 'posits',
      pattern: new RegExp(
        `^[Tt]he (?:\\p{Ll}+ ){1,3}of (?:the )?(${names})${ASIDE},? (?:however,? |also |in turn )?(${POSITING}) (.*)$`,
        'u',
      ),
    },
    {
      attitude: 'posits',
      pattern: new RegExp(
        `^${lead}(${names})(?:’s|'s|’|') (?:\\p{Ll}+ )?(?:text|draft|paper|proposal|version|charter|plan)${ASIDE} ${ADVERBS}(${DOING_BY_PAPER}) (.*)$`,
        'u',
      ),
    },
  ] as const satisfies ClaimPatterns['patterns'];
  const doing = `(?:${ADVERBS}(?:${HOLDING_VERBS}|would|${OPPOSING_VERBS}|${DOUBTING_VERBS}|${HESITATING}|${POSITING})|${SIDE})(?!\\p{L})`;
  const turn = new RegExp(
    `(?:;(?: (?:and )?now)?|,? (?:while|whereas|but|yet)|, (?:and|so)|,)\\s+(?=(?:${lead}(?:${names}|${SOMEBODY})${owned}|(?<=[;] )(?:we|I))${ASIDE} ${doing}|${names}: )` +
      // “Ana says yes; Bo and Cem say no”
      `|;\\s+(?=${lead}${names}(?:, ${lead}${names}){0,3},? and ${lead}${names} ${doing})`,
    'u',
  );
  const between = new RegExp(`^(${lead}${names})${BETWEEN} `, 'u');
  const aside = new RegExp(`(?<!\\p{L})(${names}${owned})${ASIDE}(?=,? [\\p{Ll}]| ?[:–—])`, 'gu');
  const selves = new RegExp(
    `\\b(?:[Ww]e|(?:[Oo]ur|[Mm]y) (?:team|group|side)) (?:\\(|(?:in|at|from) )(?:the )?(${names})\\)? `,
    'gu',
  );
  const postposed = new RegExp(
    `^["“]?([^;?]{2,160}?)[.,]?["”]?,? (?:says?|said|argues?|argued|thinks?|thought|repl(?:ies|ied)|answer(?:s|ed)|writes?|wrote) ${lead}(${names})[.!]?$`,
    'u',
  );
  const owning = new RegExp(
    `^(${lead}${names})[’']s? ((?:is|are|takes?|gives?|puts?|leaves?|keeps?|makes?|has|have|lets?|limits?|restricts?|allows?|requires?|provides?|foresees?|goes|stops?|would)) (?=\\p{L})`,
    'u',
  );
  const quoting = new RegExp(`^(${lead}${names})[’']s?: (?=["“]?\\p{L})`, 'u');
  const reasoning = new RegExp(`^Why (${lead}${names}) ?: `, 'u');
  const denying = new RegExp(
    `^(${lead}${names}|I|[Ww]e) (?:do|does|did)(?: not|n[’']t) (?:think|believe|feel|consider)(?: that)? ([^,;]{2,80}?) (should|must|can|could|may|will|would|is|are|has to|have to) (?!not\\b)(.+)$`,
    'u',
  );
  const several = new RegExp(
    `^(?:[Bb]oth )?(${lead}${names}(?:, ${lead}${names})*,? and (?:${lead}${names}|I)) (?=(?:both |all )?${ADVERBS}(?:${HOLDING_VERBS}|would|${OPPOSING_VERBS}|${DOUBTING_VERBS}|${HESITATING})(?!\\p{L}))`,
    'u',
  );
  const together = new RegExp(
    `^(${lead}${names}(?:(?:, | \\+ | ?& ?| ?\\/ ?|,? (?:and|und|et|y|e|en) )${lead}${names})+) ?: `,
    'u',
  );
  const having = new RegExp(
    `^${lead}(${names})[’'](?:s)? (?:\\p{Ll}+ )?(?:proposal|text|draft|paper|charter|annex|plan|model)(?: \\([^()]{1,60}\\))? (?:has|lets|makes|would have) ((?:the|its|their|our|an?) (?:(?:\\p{L}+ ){1,6}?\\p{L}+(?= (?:${DONE}) )|\\p{L}+(?: \\p{Lu}\\p{L}*)?)) (?=\\p{Ll}{3,}(?<!ing|ed|[^s]s) (?!of\\b))`,
    'u',
  );
  const speaking = new RegExp(
    `^(${lead}${names})\\s*: (?:I|[Ww]e) (?=${ADVERBS}(?:${HOLDING_VERBS}|would|${OPPOSING_VERBS}|${DOUBTING_VERBS}|${HESITATING})(?!\\p{L}))`,
    'u',
  );
  const silence = new RegExp(
    `(?:[;,]|,? (?:while|whereas|but|and)) ${lead}${names} (?:(?:does|do|did|has|have)(?: not|n[’']t) (?:mention|say|address|discuss|touch|specif|cover|tak|name)|says? nothing|(?:is|are) silent)[^;]*$`,
    'u',
  );
  const joined = new RegExp(
    `^(${lead}${names})( .+?),? (?:and|but) (?:therefore |instead |also |now )?((?:(?:${OPPOSING_VERBS}) .+)|(?:proposes?|suggests?|wants?|prefers?|asks? for|insists?|calls? for|recommends?|would accept|would (?:even |also )?\\p{Ll}+) .+)$`,
    'u',
  );
  const beside = new RegExp(
    `^(.{6,}?) and (${lead}${names}${owned}${ASIDE} (?:${ADVERBS}(?:${HOLDING_VERBS}|would|${OPPOSING_VERBS}|${DOUBTING_VERBS})|${SIDE})(?!\\p{L}).*)$`,
    'u',
  );
  const inserted = new RegExp(
    `^(${lead}${names}), [^.;:]{2,90}?, (?=${ADVERBS}(?:${HOLDING_VERBS}|${OPPOSING_VERBS}|${DOUBTING_VERBS}|${HESITATING})(?![\\p{L}-]))`,
    'u',
  );
  const second = new RegExp(
    `^([+-])1(?:[ ,]*(?:from|by|for|–|-)?[ ]*(?:${lead}(${names})|me|us))?\\s*(?:[:,.–—-]+\\s*(?:because |since |as )?(.*))?$`,
    'u',
  );
  const judging = new RegExp(
    `^(${lead}${names}|[Ww]e|I)( (?:(?:find|regard|consider|see)s? (?:this|that|it) (?:as )?(?:far |much |rather )?too [^:;]{2,60}|disagrees?|objects?|do(?:es)?(?: not|n[’']t) agree))[:;] (.{6,})$`,
    'u',
  );
  const figures = new RegExp(
    `^${lead}${names} \\d[^,;]{0,25}(?:(?:, |; |,? and )${lead}${names} \\d[^,;]{0,25})+$`,
    'u',
  );
  const figure = new RegExp(`(${names}) (?=\\d)`, 'gu');
  const likewise = new RegExp(
    `^(.{6,}?),? (?:and (?:neither|nor|so) (?:does|do|did|is|are|would|will)|as (?:does|do|did|is|would)|nor (?:does|is|would)) ${lead}(${names})[.]?$`,
    'u',
  );
  const agreeing = new RegExp(
    `^(?:(${lead}${names}|[Ww]e|I) (?:also |fully |still )?agrees? |(?:I[’']m |I am )?(?:[Aa]greed?|[Aa]grees) )with ${lead}(${names}) that (.{3,})$`,
    'u',
  );
  return {
    patterns,
    names,
    turn,
    between,
    aside,
    selves,
    postposed,
    owning,
    quoting,
    reasoning,
    denying,
    several,
    together,
    having,
    speaking,
    silence,
    joined,
    beside,
    inserted,
    second,
    agreeing,
    likewise,
    judging,
    figures,
    figure,
  };
}

/** A word that may begin with a capital, as part of a pattern. */
function capital(word: string): string {
  const first = word.charAt(0);
  return `[${first.toUpperCase()}${first}]${word.slice(1)}`;
}
