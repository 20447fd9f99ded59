import { listedInline } from '../speech/announcing.ts';
import { openAfterLabel, openInARow } from '../speech/asking.ts';
import type { Desk } from './desk.ts';
import { type Source, followUp } from './pen.ts';
import { suggested } from '../speech/remarks.ts';
import { putOff } from '../holders/standing.ts';
import { setAgainst } from '../layout/telegraphic.ts';
import {
  differedOn,
  mentioned,
  missing,
  topicAnnounced,
  topicBegun,
  topicCounted,
  topicLed,
  untouched,
} from '../speech/topics.ts';
import { waysIn } from '../speech/ways.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** Draws what sentences turn to: topics that they announce, list, put off or part on, and the ways that they set beside each other. */
export class Turning {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Begins what a sentence puts off, or draws what it lists; says whether it does. */
  putsOffOrLists(source: Source): boolean {
    const { thread } = this.#desk;
    const { line, words } = source;
    const later = putOff(words);
    if (later !== null && !thread.isAtHand(later)) {
      thread.begin(later, line, 'in-text');
      thread.noteStanding('for later');
      thread.open(line);
      return true;
    }
    const listed = listedInline(words);
    for (const item of listed?.items ?? []) this.#listed(item, listed?.kind ?? 'issues', source);
    return listed !== null;
  }

  /** Draws the questions that a sentence names as open in a row; says whether it names any. */
  namesOpen(source: Source): boolean {
    const { words } = source;
    const open = openAfterLabel(words) === null ? openInARow(words) : [];
    for (const text of open) this.#listed({ text, mark: '' }, 'issues', source);
    return open.length > 0;
  }

  #listed(
    { text, mark }: { readonly text: string; readonly mark: string },
    kind: 'issues' | 'positions',
    { line, words }: Source,
  ): void {
    const { thread } = this.#desk;
    if (kind === 'positions') thread.position(thread.open(line), text, { line, words }, { mark });
    else {
      thread.begin(text, line, 'set-apart');
      thread.open(line);
    }
  }

  /**
   * Begins what a sentence says that it turns to.
   * @param isCounted whether a word such as “second” stood before it
   * @param isFirst whether nothing was said in the passage before
   * @returns what it says besides, to be told by itself; `null` where it turns to nothing
   */
  turn(source: Source, isCounted: boolean, isFirst: boolean): string | null {
    const { thread, claims } = this.#desk;
    const { line, words } = source;
    const differed = differedOn(words);
    if (differed) return this.#differed(differed, source);
    const also = words.replace(
      /^(?:also|then|and|außerdem|aussi|además|inoltre|ook),? (?=\p{L})/iu,
      '',
    );
    const counted = isCounted || also !== words ? topicCounted(also) : null;
    const agreed = topicLed(words);
    if (agreed && suggested(agreed.rest) !== null) {
      thread.begin(agreed.topic, line, 'set-apart', { words });
      return sentenceFrom(agreed.rest);
    }
    const topic = topicAnnounced(words) ?? topicBegun(words) ?? counted;
    if (topic !== null) {
      thread.begin(topic, line, 'set-apart', { words });
      thread.noteStanding(words);
      thread.isCounted = isCounted;
      this.ways(source);
      return '';
    }
    const open = untouched(words);
    if (open !== null && open.split(' ').length < 12) {
      thread.begin(open, line, 'set-apart', { words });
      thread.open(line);
      return '';
    }
    const lacking = missing(words);
    const at = thread.current();
    const isNew =
      thread.turned || at === undefined || (isFirst && (at.place !== '' || at.text.endsWith('?')));
    if (lacking !== null && (isNew || !thread.goesOn(lacking))) {
      thread.begin(sentenceFrom(withoutLocators(lacking)) || lacking, line, 'set-apart', {
        words,
        place: words,
      });
      return '';
    }
    const paper = mentioned(words);
    if (paper !== null && !thread.goesOn(paper)) {
      thread.begin(paper, line, 'set-apart', { words, place: words });
      return '';
    }
    const led = topicLed(words);
    const isSaid =
      led &&
      (led.topic.endsWith('?') || led.rest.endsWith('?') || claims.claimsIn(led.rest).length > 0);
    if (!isSaid) return null;
    // “On languages: what if …?” comes back to what was spoken of.
    const known = thread.issueOn(led.topic);
    if (known) thread.resume(known);
    else thread.begin(led.topic, line, 'set-apart', { words });
    return sentenceFrom(led.rest);
  }

  /** What views are said to part on: a question by itself, under the one at hand. */
  #differed(
    { topic, rest }: { readonly topic: string; readonly rest: string },
    source: Source,
  ): string {
    const { thread, pen } = this.#desk;
    const current = thread.current();
    if (current && current.id === null && current.positions.length === 0 && rest === '') {
      thread.noteStanding(source.words);
      return '';
    }
    // What stands over it holds them together: “Opening hours: … On Sundays they differ: …”
    const isOver = current?.isSetApart === true && current.id === null;
    const parent = (isOver ? thread.open(source.line) : current)?.id ?? null;
    thread.begin(topic, source.line, 'in-text');
    thread.noteStanding('they differ');
    const issue = thread.current();
    if (issue) {
      issue.parent = parent;
      issue.id = pen.add('issue', topic, parent === null ? null : followUp(parent), {
        ...source,
        cited: rest === '' ? source.words : source.words.slice(0, source.words.indexOf(rest)),
      });
    }
    return rest;
  }

  /** Draws the ways that a sentence sets beside each other; says whether it does. */
  ways(source: Source): boolean {
    const { thread, holdings } = this.#desk;
    const isTopical = topicAnnounced(source.words) !== null && thread.current()?.id !== null;
    const isNew = thread.current()?.positions.length === 0;
    const against = isNew ? setAgainst(source.words) : [];
    const named = against.length > 0 ? against : waysIn(source.words);
    const ways = isTopical || thread.isUntitled ? [] : named;
    for (const way of ways) holdings.position(way, [], source);
    return ways.length > 0;
  }
}
