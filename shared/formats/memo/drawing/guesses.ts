import { addedTo, headed } from '../speech/asked-words.ts';
import type { Desk } from './desk.ts';
import { type DrawnIssue, type DrawnPosition, plain } from './drawn.ts';
import type { Source } from './pen.ts';
import { suggestedInstead } from '../speech/proposing.ts';
import { whoGuessed } from '../speech/questions.ts';
import { alternativesIn, guessed } from '../speech/remarks.ts';

/** The one answer of several to an issue whose beginning a question repeats; `null` where it repeats none. */
export function answerNamed({ positions }: DrawnIssue, question: string): DrawnPosition | null {
  const asked = ` ${plain(question)} `;
  const named = positions.filter(({ text }) => {
    const [beginning = ''] = text.split(/[,;:(]/u);
    const words = plain(beginning);
    return words.split(' ').length > 1 && asked.includes(` ${words} `);
  });
  return positions.length > 1 && named.length === 1 ? (named[0] ?? null) : null;
}

/** Draws answers that are given in the form of questions: “The captain? The office?”, “Perhaps the IETF?”, “All, or only those who pay?”. */
export class Guesses {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** A body by its capitals, where something was only named; says whether a question is that. */
  inCapitals(words: string, source: Source): boolean {
    const { thread } = this.#desk;
    const { line } = source;
    const current = thread.current();
    // “New services: the board? IETF?”
    const isNamedHere =
      thread.isOnlyNamed ||
      current?.positions.every((one) => one.line === line && one.parties.size === 0) === true;
    if (isNamedHere && current?.line === line && /^\p{Lu}{2,}\?$/u.test(words)) {
      thread.position(thread.open(line), words.slice(0, -1), source);
      return true;
    }
    return false;
  }

  /** “Is it the board itself? The chair?” right after it was asked who; says whether it is that. */
  who(words: string, source: Source): boolean {
    const { thread, pen } = this.#desk;
    const { followed } = thread;
    const isOfWho = /^(?:(?:and |by |to |from )?whom?|which)\b/iu.test(followed?.text ?? '');
    const guess = isOfWho ? whoGuessed(words) : null;
    if (!followed || guess === null) return false;
    pen.add('position', guess, { parent: followed.id, as: 'responds-to' }, source);
    return true;
  }

  /** An answer to what is at hand, or several; says whether a question gives any. @param askedOn the line of the last question */
  take(words: string, source: Source, askedOn: number): boolean {
    const { thread, claims, holdings } = this.#desk;
    const { line } = source;
    const current = thread.current();
    const answers = alternativesIn(words.replace(/ \([^()]+\)/gu, ''));
    // “Who decides? The captain? The office?”
    const suggestion = whoGuessed(words);
    if (current && suggestion !== null && isAskedJustNow(current, line, askedOn)) {
      thread.position(thread.open(line), suggestion, source);
      return true;
    }
    const guess = guessed(words);
    if (guess !== null && current) {
      thread.position(thread.open(line), guess, source);
      return true;
    }
    const idea = current && current.positions.length > 0 ? suggestedInstead(words) : null;
    if (idea !== null) {
      thread.position(thread.open(line), idea, source);
      return true;
    }
    const isToBeAnswered = current?.text.endsWith('?') === true || current?.id === null;
    const isOther = thread.turned;
    if (answers.length > 0 && isToBeAnswered && current.positions.length === 0 && !isOther) {
      // “Authorship. Alphabetical or by merit?”
      if (current.id === null) current.text = headed(current.text, words);
      for (const answer of answers) {
        thread.open(line);
        const party = claims.partyIn(addedTo(answer, words));
        holdings.position(answer, party === null ? [] : [party], source);
      }
      return true;
    }
    return false;
  }
}

/** Whether it was asked who, or where, in the same passage, and only answered by such questions since. */
function isAskedJustNow(current: DrawnIssue, line: number, askedOn: number): boolean {
  return (
    current.id !== null &&
    /^(?:who|whom|where|when|which|by whom)\b/iu.test(current.text) &&
    askedOn === line &&
    current.positions.every(({ parties }) => parties.size === 0)
  );
}
