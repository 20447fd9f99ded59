import { cleanLine } from '../../../model/text.ts';
import type { StanceLevel } from '../../../model/vocabulary.ts';

/** How an answer begins that takes a comment up, that takes up something of it, and that doesn't. */
const ANSWERS: readonly (readonly [StanceLevel, RegExp])[] = [
  [
    'neutral',
    /^(?:partial(?:ly)?\b|(?:accepted|agreed?|approved|revised?) (?:in (?:part|principle)|partially|with (?:modification|change|revision)s?)|in principle|accept(?:ed)?(?:,)? but|noted|revised?\b|deferred|postponed|duplicate|withdrawn|open\b|to be discussed|teilweise|im grundsatz|zur kenntnis|vertagt|partiellement|en partie|parcialmente|en parte)/iu,
  ],
  [
    'against',
    /^(?:reject|not (?:accepted|agreed|adopted|approved)|disagree|declined?|no change|no action|won['’]t|will not|out of scope|does not|do not agree|abgelehnt|nicht übernommen|wird nicht|rejeté|refusé|non retenu|non accepté|rechazad|no aceptad|no se)/iu,
  ],
  [
    'for',
    /^(?:accept|agree|approved|adopted|done\b|fixed\b|implemented|incorporated|corrected|updated|changed\b|will (?:be )?(?:add|change|update|correct|fix|implement)|yes\b|ok(?:ay)?\b|angenommen|übernommen|wird (?:übernommen|berücksichtigt|geändert)|berücksichtigt|accepté|retenu|adopté|aceptad|se acepta)/iu,
  ],
];

/** How far an answer to a comment goes along with it; `null` where it doesn't say. */
export function levelOfAnswer(answer: string): StanceLevel | null {
  const said = cleanLine(answer)
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?:the )?(?:tc|wg|sc|dt|editors?|committee|group|secretariat|authors?|we) /iu, '');
  return ANSWERS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** Whether an answer gives no more than a word: “Accepted.” */
export function isBareAnswer(answer: string): boolean {
  return cleanLine(answer).split(/\s+/u).length <= 3;
}

/** Who answers in a column, as its head says: “Observations of the secretariat”; empty where it doesn't. */
export function responderIn(head: string): string {
  const [, who = ''] =
    /^(?:observations? (?:of|by) the|the)\s+([\p{L} ]{2,30}?)\d*$/iu.exec(head.trim()) ??
    /^(?:the )?([\p{L} .]{2,30}?)(?:[’']s?)?\s+(?:response|reply|observations)\b/iu.exec(
      head.trim(),
    ) ??
    [];
  const name = cleanLine(who);
  return /^(?:proposed|suggested|draft|final|our|initial|comment|official|detailed)$/iu.test(name)
    ? ''
    : name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Whether a cell only says that it says nothing: “See comment”, “none”, “-”. */
export function isNothing(cell: string): boolean {
  return /^(?:|[-–—./?x]+|n\/?a|n\.a\.|none|nil|no(?: change)?|(?:see|as|per|cf\.?) (?:the )?(?:comments?|above|left|previous|note)(?: .{0,20})?|siehe (?:kommentar|oben|links)|keine?|aucune?|ninguna?|ver comentario)[.]?$/iu.test(
    cleanLine(cell),
  );
}
