import type { Id } from '../../model/id.ts';
import type { MapDraft } from '../map-draft.ts';
import { escapeText } from '../markdown/escape.ts';
import { indirectQuestion, questionOf } from './asking.ts';
import { sentenceFrom, withoutLocators, type Claim, type ClaimReader } from './claims.ts';
import {
  isAbout,
  positionFor,
  positionSaying,
  type DrawnIssue,
  type DrawnPosition,
} from './drawn.ts';
import { locatorsIn } from './locators.ts';
import { followUp, Pen, type Source, type Under } from './pen.ts';
import type { Passage } from './passages.ts';
import {
  announced,
  conditionalQuestion,
  isDoubt,
  isGround,
  isRhetorical,
  isTurn,
  labelledArgument,
  putOff,
  takenForGranted,
  tellsOfDivergence,
  tellsOfLater,
  tellsOfRaising,
  type LabelledArgument,
} from './sayings.ts';
import { likeness, sentencesOf, topicOf } from './sentences.ts';

/** What the items of a list are, as what came before it says. */
type ListMeaning =
  | { readonly kind: 'issues' | 'positions' }
  | { readonly kind: 'arguments'; readonly label: LabelledArgument }
  | null;

/** What a memo without any question or heading is about. */
const UNNAMED = 'What is at issue?';

/** Draws the map of a memo, passage after passage, as a careful reader would. */
export class Drawing {
  readonly #draft: MapDraft;
  readonly #pen: Pen;
  readonly #claims: ClaimReader;
  readonly #day: string | null;
  /** Words that are everywhere in the memo tell nothing of what a sentence is about. */
  readonly #common: ReadonlySet<string>;
  readonly #issues: DrawnIssue[] = [];
  #list: ListMeaning = null;
  /** What was drawn last: the places in documents that a remark names belong to it. */
  #last: Id | null = null;
  /** Whether the memo said that it goes on to something else. */
  #turned = false;

  /** @param about the day of the memo, and all its sentences */
  constructor(
    draft: MapDraft,
    claims: ClaimReader,
    about: { readonly day: string | null; readonly sentences: readonly string[] },
  ) {
    this.#draft = draft;
    this.#pen = new Pen(draft);
    this.#claims = claims;
    this.#day = about.day;
    this.#common = commonWords(about.sentences);
  }

  /** Draws what a passage says. */
  take(passage: Passage): void {
    if (passage.kind === 'heading') {
      this.#list = null;
      this.#begin(passage.text, passage.line, 'set-apart');
    } else if (passage.kind === 'item' && this.#list) {
      this.#item(passage, this.#list);
    } else {
      if (passage.kind === 'paragraph') this.#list = null;
      this.#paragraph(passage);
    }
  }

  /** Says of the issues what can be known only at the end. */
  finish(): void {
    for (const { id, positions, fields } of this.#issues) {
      if (id === null) continue;
      const held = positions.filter(({ parties }) => parties.size > 0);
      const holders = new Set(held.flatMap(({ parties }) => [...parties]));
      const isApart = held.length > 1 && holders.size > 1;
      this.#draft.amend('issue', id, { ...(isApart ? { type: 'divergence' } : {}), ...fields });
    }
  }

  #item(passage: Passage, list: NonNullable<ListMeaning>): void {
    const { line, text } = passage;
    const [first = '', ...rest] = sentencesOf(text);
    switch (list.kind) {
      case 'issues':
        this.#begin(first.endsWith('?') ? first : sentenceFrom(first), line, 'set-apart');
        this.#openIssue(line);
        break;
      case 'positions': {
        if (this.#claims.claimsIn(first).length > 0) {
          this.#paragraph(passage);
          return;
        }
        const words = sentenceFrom(withoutLocators(first));
        this.#position(this.#openIssue(line), words, { line, words: first });
        break;
      }
      case 'arguments':
        if (labelledArgument(text)) this.#paragraph(passage);
        else this.#argument({ ...list.label, text }, { line, words: text });
        return;
    }
    for (const sentence of rest) this.#sentence(sentence, line);
  }

  #paragraph({ line, text }: Passage): void {
    const label = labelledArgument(text);
    if (label?.text === '') this.#list = { kind: 'arguments', label };
    else if (label) this.#argument(label, { line, words: text });
    else {
      for (const sentence of sentencesOf(text)) this.#sentence(sentence, line);
      const coming = announced(text);
      if (coming !== null) this.#list = { kind: coming };
    }
  }

  #sentence(sentence: string, line: number): void {
    const source = { line, words: sentence };
    const later = putOff(sentence);
    if (later !== null && !this.#isAtHand(later)) {
      this.#begin(later, line, 'in-text');
      this.#noteStanding(sentence);
      this.#openIssue(line);
      return;
    }
    if (isTurn(sentence)) this.#turned = true;
    else this.#noteStanding(sentence);
    if (sentence.endsWith('?')) {
      this.#question(source);
      return;
    }
    const asked = indirectQuestion(sentence);
    if (asked !== null) {
      this.#ask(asked, source);
      return;
    }
    const claims = this.#claims.claimsIn(sentence);
    if (claims.length > 0) {
      for (const claim of claims) this.#claim(claim, source);
      return;
    }
    this.#statement(source);
  }

  /** What nobody in particular says speaks for or against what was said before, or is kept with it. */
  #statement(source: Source): void {
    const { words } = source;
    const position = this.#lastPosition();
    const assumed = takenForGranted(words);
    if (position && assumed !== null) {
      this.#pen.add('assumption', assumed, { parent: position.id, as: 'assumes' }, source);
    } else if (position && isDoubt(words)) {
      const text = words.replace(/^(?:however|but|yet|on the other hand),?\s+/iu, '');
      this.#argument({ side: 'contra', target: '', text }, source);
    } else if (position && isGround(words)) {
      this.#argument({ side: 'pro', target: '', text: words }, source);
    } else {
      this.#remark(source);
    }
  }

  #remark({ line, words }: Source): void {
    const target = this.#last ?? this.#current()?.id ?? null;
    if (target !== null) this.#pen.cite(target, words, line);
    const isSaid = target !== null && (locatorsIn(words).length > 0 || tellsOfDivergence(words));
    if (isSaid || announced(words) !== null || isTurn(words)) return;
    this.#draft.leaveOut(line, 'memo-aside', { words: shortened(words) });
  }

  #question(source: Source): void {
    const { line, words } = source;
    const position = this.#lastPosition();
    const conditional = conditionalQuestion(words);
    const origin = conditional && this.#positionIf(conditional.condition);
    if (position && isRhetorical(words)) {
      this.#draft.note(line, 'memo-rhetorical', { words: shortened(words) });
      this.#argument({ side: 'pro', target: '', text: words }, source);
    } else if (origin) {
      this.#last = this.#pen.add('issue', conditional?.text ?? '', followUp(origin.id), source);
    } else {
      this.#ask(sentenceFrom(words), source);
    }
  }

  /** The position of which a condition speaks: in the issue at hand, or else in the last that has any like it. */
  #positionIf(condition: string): DrawnPosition | null {
    const topic = topicOf(condition);
    const answered = this.#issues.filter(({ positions }) => positions.length > 0).toReversed();
    const fitting = answered.find(({ positions }) =>
      positions.some((one) => likeness(topic, one.topic, this.#common) > 0),
    );
    const issue = fitting ?? answered[0];
    return issue ? positionFor(issue, condition) : null;
  }

  #isAtHand(subject: string): boolean {
    const current = this.#current();
    return current !== undefined && isAbout(topicOf(subject), current.topic, new Set());
  }

  /** A question in running text: the heading's own, one that follows from the issue at hand, or an issue by itself. */
  #ask(text: string, source: Source): void {
    const current = this.#current();
    const topic = topicOf(text);
    if (current?.id === null && !current.text.endsWith('?')) {
      const heading = current.text;
      current.text = text;
      current.topic = topicOf(`${heading} ${text}`);
      this.#openIssue(source.line, heading);
      return;
    }
    // Asked in other words right below its heading, it is the same question.
    const isSame = current?.positions.length === 0 && isAbout(topic, current.topic, new Set());
    if (isSame) return;
    const parent = current?.isSetApart && !this.#turned ? this.#openIssue(source.line).id : null;
    this.#begin(text, source.line, 'in-text');
    const issue = this.#current();
    if (!issue) return;
    issue.id = this.#pen.add('issue', text, parent === null ? null : followUp(parent), source);
    this.#last = issue.id;
  }

  #claim(claim: Claim, source: Source): void {
    const { party, attitude, reason } = claim;
    const text = claim.text;
    const by = this.#draft.party(party);
    const position = this.#lastPosition();
    if (attitude === 'fears' && position && text !== '') {
      this.#argument({ side: 'contra', target: '', text }, source);
      return;
    }
    const target = text === '' ? this.#spokenOf(source) : this.#held(party, text, source);
    if (!target) return;
    const isFor = attitude === 'holds';
    if (isFor) target.parties.add(party);
    this.#draft.stance(by, target.id, isFor ? 'for' : 'against', this.#day, escapeText(reason));
  }

  /** What “this” means: the position that was spoken of last, or the “yes” to the question that was asked last. */
  #spokenOf(source: Source): DrawnPosition | null {
    const position = this.#lastPosition();
    if (position) return position;
    const issue = this.#current();
    return issue?.text.endsWith('?') && issue.id !== null
      ? this.#position(issue, 'Yes', source)
      : null;
  }

  #held(party: string, text: string, source: Source): DrawnPosition | null {
    const issue = this.#issueFor(party, text, source.line);
    const known = positionSaying(issue, text);
    if (!known) return this.#position(issue, text, source);
    this.#pen.cite(known.id, source.words, source.line);
    return known;
  }

  /**
   * The issue to which a claim belongs: the one at hand, unless the memo turned to something else, or the party holds
   * something there already and now speaks of something else.
   */
  #issueFor(party: string, text: string, line: number): DrawnIssue {
    const topic = topicOf(text);
    const current = this.#current();
    const speaksOf = (issue: DrawnIssue): boolean =>
      isAbout(topic, issue.topic, this.#common) ||
      issue.positions.some((position) => isAbout(topic, position.topic, this.#common));
    const own = current?.positions.some(({ parties }) => parties.has(party)) ?? false;
    const goesOn = !this.#turned && (!own || (current !== undefined && speaksOf(current)));
    if (current && goesOn && !(current.id !== null && this.#fitsBetter(topic, current))) {
      return this.#openIssue(line);
    }
    const other = this.#issues.findLast((issue) => issue.id !== null && speaksOf(issue));
    if (other && !this.#turned) return other;
    const question = questionOf(text);
    this.#draft.note(line, 'memo-issue-made', { words: shortened(question) });
    this.#begin(question, line, 'in-text');
    return this.#openIssue(line);
  }

  /** Whether a claim speaks of an issue before the one at hand, and not of that one, which was only asked in passing. */
  #fitsBetter(topic: ReadonlySet<string>, current: DrawnIssue): boolean {
    if (current.isSetApart || current.positions.length > 0) return false;
    const here = likeness(topic, current.topic, this.#common);
    return this.#issues.some(
      (issue) =>
        issue !== current &&
        issue.id !== null &&
        issue.positions.some((one) => likeness(topic, one.topic, this.#common) > here),
    );
  }

  #position(issue: DrawnIssue, text: string, source: Source): DrawnPosition | null {
    if (issue.id === null) return null;
    const id = this.#pen.add('position', text, { parent: issue.id, as: 'responds-to' }, source);
    if (id === null) return null;
    const drawn = { id, text, topic: topicOf(text), parties: new Set<string>() };
    issue.positions.push(drawn);
    this.#last = id;
    return drawn;
  }

  #argument({ side, target, text }: LabelledArgument, source: Source): void {
    const position =
      target === '' ? this.#lastPosition() : this.#positionNamed(target, source.line);
    const [first = '', ...more] = sentencesOf(text);
    const under: Under | null = position
      ? { parent: position.id, as: side === 'pro' ? 'supports' : 'objects-to' }
      : null;
    if (!under) this.#draft.note(source.line, 'stands-alone');
    const words = first.endsWith('?') ? first : sentenceFrom(first);
    this.#last = this.#pen.add('argument', words, under, source, more.join(' '));
  }

  /** The position that “Pro all:” speaks of: one that says so, the “yes” to what is asked, or one that is drawn for it. */
  #positionNamed(target: string, line: number): DrawnPosition | null {
    const issue = this.#openIssue(line);
    const source = { line, words: target };
    const known = positionSaying(issue, target);
    if (known) return known;
    const asked = issue.text.endsWith('?') && isAbout(topicOf(target), issue.topic, new Set());
    const yes = asked
      ? (positionSaying(issue, 'Yes') ?? this.#position(issue, 'Yes', source))
      : null;
    return yes ?? this.#position(issue, sentenceFrom(target), source);
  }

  #begin(text: string, line: number, how: 'set-apart' | 'in-text'): void {
    const isSetApart = how === 'set-apart';
    const topic = topicOf(text);
    this.#issues.push({ id: null, text, line, positions: [], topic, fields: {}, isSetApart });
    this.#last = null;
    this.#turned = false;
    this.#noteStanding(text);
    if (isSetApart && (text.endsWith('?') || tellsOfLater(text))) this.#openIssue(line);
  }

  /**
   * The issue at hand, drawn if it is not yet; without any, the memo itself is one.
   * @param heading what stood over it, where the issue itself says something else
   */
  #openIssue(line: number, heading = ''): DrawnIssue {
    if (!this.#current()) this.#begin(UNNAMED, line, 'set-apart');
    const issue = this.#current() as DrawnIssue;
    issue.id ??= this.#draft.add({
      kind: 'issue',
      text: issue.text,
      detail: escapeText(heading),
      under: null,
      line: issue.line,
    });
    if (issue.id !== null) this.#pen.cite(issue.id, issue.text, issue.line);
    return issue;
  }

  #noteStanding(text: string): void {
    const issue = this.#current();
    if (!issue) return;
    if (tellsOfLater(text)) issue.fields = { ...issue.fields, type: 'placeholder' };
    else if (tellsOfDivergence(text)) issue.fields = { ...issue.fields, type: 'divergence' };
    if (tellsOfRaising(text)) issue.fields = { ...issue.fields, status: 'raised' };
  }

  #current(): DrawnIssue | undefined {
    return this.#issues.at(-1);
  }

  #lastPosition(): DrawnPosition | undefined {
    return this.#current()?.positions.at(-1);
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
}

/** The words that more than a third of the sentences have, where there are enough to tell. */
function commonWords(sentences: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of topicOf(sentence)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const many = Math.max(3, sentences.length / 3);
  return new Set([...counts].flatMap(([word, count]) => (count >= many ? [word] : [])));
}
