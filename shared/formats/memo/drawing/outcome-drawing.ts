import type { Id } from '../../../model/id.ts';
import type { MapDraft } from '../../map-draft.ts';
import { dayIn } from '../../markdown/day.ts';
import { type Action, actionIn } from '../speech/actions.ts';
import type { ClaimReader } from '../holders/claims.ts';
import type { Desk } from './desk.ts';
import {
  type DrawnIssue,
  type DrawnPosition,
  positionLike,
  positionNamed,
  positionSaying,
} from './drawn.ts';
import { type Outcome, dissenterIn, grantedBut, outcomeIn } from '../speech/outcomes.ts';
import type { Source } from './pen.ts';
import { likeness, topicOf } from '../words/sentences.ts';
import type { Thread } from './thread.ts';
import { yesTo } from '../words/yes.ts';
import { shortened } from '../words/wording.ts';

/** From how much likeness on something speaks of a question. */
const SPOKEN_OF = 0.4;

/** Draws what minutes say came of something: what was decided, put off, or is to be done. */
export class OutcomeDrawing {
  readonly #draft: MapDraft;
  readonly #claims: ClaimReader;
  readonly #thread: Thread;
  readonly #day: string | null;
  /** What was proposed or decided last. */
  latest: DrawnPosition | null = null;
  /** What was adopted last. */
  #adopted: DrawnPosition | null = null;

  /** @param day of the memo; `null` where nobody knows */
  constructor({ draft, claims, thread }: Desk, day: string | null) {
    this.#draft = draft;
    this.#claims = claims;
    this.#thread = thread;
    this.#day = day;
  }

  /** Draws what a sentence says that came of something; says whether it says so. */
  take(source: Source): boolean {
    if (this.#granted(source)) return true;
    const outcome = outcomeIn(source.words);
    if (outcome) this.#outcome(outcome, source);
    return outcome !== null || this.#dissent(source);
  }

  /** “Agreed, Mr Lund dissenting.” right after a question that can be answered by yes; says whether it is that. */
  #granted({ line, words }: Source): boolean {
    const against = grantedBut(words);
    const issue = this.#thread.current();
    const yes = issue ? yesTo(issue.text) : null;
    if (against === null || !issue || yes === null || issue.positions.length > 0) return false;
    const position = this.#thread.position(this.#thread.open(line), yes, { line, words });
    if (!position) return false;
    this.#decide(issue, position, issue.text.replace(/\?$/u, ''), line);
    const party = against === '' ? null : this.#claims.partyIn(against);
    if (party !== null)
      this.#draft.stance(this.#draft.party(party), position.id, 'against', this.#day);
    return true;
  }

  #outcome(outcome: Outcome, source: Source): void {
    const { line, words } = source;
    const current = this.#thread.current();
    switch (outcome.kind) {
      case 'action':
        this.#action(outcome, this.#thread.underHeading().at(-1)?.id ?? null, source);
        return;
      case 'put-off':
        if (!current) break;
        current.fields =
          current.positions.length === 0
            ? { ...current.fields, type: 'placeholder', status: 'deferred' }
            : { ...current.fields, status: 'deferred' };
        this.#thread.open(line);
        return;
      case 'proposed':
        this.#said(outcome.text, source);
        return;
      case 'carried': {
        const moved = this.#thread.lastPosition();
        if (!moved) break;
        this.#decide(this.#thread.open(line), moved, moved.text, line);
        return;
      }
      case 'decided':
        if (!current && this.#thread.isUntitled) break;
        this.#decided(outcome.text, source);
        return;
      case 'lost':
        break;
    }
    this.#draft.leaveOut(line, 'memo-aside', { words: shortened(words) });
  }

  /** Draws a line of a list of what is to be done, on the issue whose words it has. */
  actionListed(source: Source): void {
    const action = actionIn(source.words);
    const topic = topicOf(source.words);
    const drawn = this.#thread.issues.filter(({ id }) => id !== null);
    const [best] = drawn.toSorted(
      (one, other) => likeness(topic, other.topic) - likeness(topic, one.topic),
    );
    const isOn = best !== undefined && likeness(topic, best.topic) > 0;
    this.#action(action, isOn ? best.id : null, source);
  }

  #action({ text, owner: by }: Action, issue: Id | null, { line, words }: Source): void {
    const due = dayIn(words, this.#day === null ? null : Number(this.#day.slice(0, 4)));
    const owner = this.#claims.calledWhole(by);
    this.#draft.actionItem(text, { owner, due, issue }, line);
  }

  #decided(text: string, source: Source): void {
    const { issue, position } = this.#said(text, source);
    if (position) this.#decide(issue, position, text, source.line);
  }

  /** What is proposed or decided, as an answer to what it speaks of among the issues of its heading. */
  #said(
    text: string,
    source: Source,
  ): { readonly issue: DrawnIssue; readonly position: DrawnPosition | null } {
    this.#thread.open(source.line);
    const issues = this.#thread.underHeading();
    for (const issue of issues) {
      const position =
        positionSaying(issue, text) ?? positionNamed(issue, text) ?? positionLike(issue, text);
      if (position) {
        this.latest = position;
        return { issue, position };
      }
    }
    const topic = topicOf(text);
    const root = issues.at(-1);
    // What came up on the way is not what is decided, if that speaks of what was asked first.
    const [best = this.#thread.open(source.line)] = issues.toSorted(
      (one, other) => likeness(topic, other.topic) - likeness(topic, one.topic),
    );
    const isOfRoot =
      root !== undefined &&
      (likeness(topic, root.topic) >= SPOKEN_OF || likeness(topic, best.topic) === 0);
    const issue = isOfRoot ? root : best;
    this.latest = this.#thread.position(issue, text, source);
    return { issue, position: this.latest };
  }

  #decide(issue: DrawnIssue, position: DrawnPosition, text: string, line: number): void {
    if (issue.id === null) return;
    this.#draft.decision(issue.id, text, [position.id], line, this.#day ?? undefined);
    this.#adopted = position;
  }

  /** Who was against what was decided. */
  #dissent({ words }: Source): boolean {
    const who = dissenterIn(words);
    const party = who === null ? null : this.#claims.partyIn(who);
    if (party === null || this.#adopted === null) return false;
    this.#draft.stance(this.#draft.party(party), this.#adopted.id, 'against', this.#day);
    return true;
  }
}
