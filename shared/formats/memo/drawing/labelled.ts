import type { Id } from '../../../model/id.ts';
import { answerIn, namesIn } from '../speech/answers.ts';
import type { Arguing } from './arguing.ts';
import { type LabelledArgument, labelledArgument } from '../speech/arguments.ts';
import type { Asked } from './asked.ts';
import type { Claim } from '../holders/claim.ts';
import type { ClaimReader } from '../holders/claims.ts';
import type { Desk } from './desk.ts';
import type { DrawnPosition } from './drawn.ts';
import type { Holdings } from './holdings.ts';
import { joinedIn } from '../speech/joining.ts';
import type { StructureLabel } from '../layout/labels.ts';
import type { Passage } from '../layout/passages.ts';
import type { Pen, Source } from './pen.ts';
import { isUndecided } from '../speech/remarks.ts';
import { sentencesOf } from '../words/sentences.ts';
import type { Telling } from './telling.ts';
import type { Thread } from './thread.ts';
import { type Vote, voteOn } from '../holders/votes.ts';
import { sentenceFrom, withoutLocators } from '../words/wording.ts';

/** How a reply begins that takes a comment up. */
const AGREES =
  /^(?:(?:we|i) )?(?:fully |largely )?(?:agreed?|accept(?:ed)?|yes|adopted|done|einverstanden|angenommen|ja|d[’']accord|accepté|oui|de acuerdo|aceptado|sí|d[’']accordo|accettato)\b/iu;

/** Draws passages that say what they are, by a label, by a name, or by where they stand. */
export class Labelled {
  readonly #pen: Pen;
  readonly #claims: ClaimReader;
  readonly #thread: Thread;
  readonly #arguing: Arguing;
  readonly #holdings: Holdings;
  readonly #telling: Telling;
  readonly #asked: Asked;
  /** The argument by its label that was drawn last, and how far it was indented: a deeper one speaks about it. */
  #argued: { readonly indent: number; readonly id: Id } | null = null;

  constructor({ pen, claims, thread, arguing, holdings }: Desk, telling: Telling, asked: Asked) {
    this.#pen = pen;
    this.#claims = claims;
    this.#thread = thread;
    this.#arguing = arguing;
    this.#holdings = holdings;
    this.#telling = telling;
    this.#asked = asked;
  }

  /** Begins a passage: what speaks about an argument stands right below it. */
  begin({ text, indent }: Passage): void {
    const isBelow = this.#argued !== null && indent > this.#argued.indent;
    if (labelledArgument(text) === null && !isBelow) this.#argued = null;
  }

  /** What a passage says by its label that it is. */
  structure({ kind, parties, text, mark }: StructureLabel, source: Source): void {
    const { line } = source;
    const [first = '', ...rest] = sentencesOf(text);
    let held: DrawnPosition | null = null;
    switch (kind) {
      case 'issue':
        this.#thread.begin(first, line, 'set-apart');
        break;
      case 'question':
        this.#asked.ask(sentenceFrom(first), source);
        break;
      case 'follow-up':
        this.#asked.followUp(first, source);
        break;
      case 'reply':
        this.#reply(text, parties, source);
        return;
      case 'position':
        if (parties.length > 0 && joinedIn(text) !== null) {
          this.#claim(parties, { attitude: 'holds', text, reason: '' }, source);
          return;
        }
        // What is recommended is recommended by whoever writes.
        held = this.#holdings.position(
          sentenceFrom(withoutLocators(first)),
          parties.length === 0 &&
            /^(?:our |my )?recommendation/iu.test(source.words) &&
            this.#claims.self !== ''
            ? [this.#claims.self]
            : parties,
          { ...source, cited: source.words.slice(0, source.words.length - rest.join(' ').length) },
          { mark },
        );
    }
    if (held) this.#telling.goOnFrom(held);
    for (const sentence of rest) this.#telling.sentence(sentence, line);
  }

  /**
   * What a comment is answered: by whom, it is where they stand on it; by nobody named, it is an argument about it. Where
   * there is no comment it answers what was asked.
   */
  #reply(text: string, parties: readonly string[], source: Source): void {
    if ((this.#thread.current()?.positions.length ?? 0) === 0) {
      this.#holdings.position(sentenceFrom(withoutLocators(text)), parties, source);
      return;
    }
    const agrees = AGREES.test(text);
    const attitude = agrees ? 'holds' : 'rejects';
    this.#claim(parties, { attitude, text: '', reason: sentenceFrom(text) }, source);
    if (parties.length === 0)
      this.#arguing.argument({ side: agrees ? 'pro' : 'contra', target: '', text }, source);
  }

  /** What several say with one voice. */
  #claim(
    parties: readonly string[],
    said: Pick<Claim, 'attitude' | 'text' | 'reason'>,
    source: Source,
  ): void {
    for (const party of parties) {
      this.#holdings.claim({ party, isGround: false, ...said }, source);
    }
  }

  /** An argument by its label: about the one over it, where it is deeper, or else about an answer. */
  argument(label: LabelledArgument, { line, text, indent }: Passage): void {
    const source = { line, words: text };
    const above = this.#argued;
    if (above && indent > above.indent && label.target === '') {
      const as = label.side === 'pro' ? 'supports' : 'objects-to';
      this.#pen.add('argument', sentenceFrom(label.text), { parent: above.id, as }, source);
      return;
    }
    const names = namesIn(label.text, this.#claims.parties);
    if (names.length > 0 && label.target === '') {
      const attitude = label.side === 'pro' ? 'holds' : 'rejects';
      this.#claim(names, { attitude, text: '', reason: '' }, source);
      return;
    }
    const { own, rest } = this.#partedAtClaim(label.text);
    const words = rest.length === 0 ? text : text.slice(0, text.length - label.text.length) + own;
    this.#arguing.argument({ ...label, text: own }, { line, words });
    const drawn = this.#thread.last;
    this.#argued = drawn === null ? null : { indent, id: drawn };
    for (const sentence of rest) this.#telling.sentence(sentence, line);
  }

  /** An argument up to where its passage goes on with what somebody holds, or with a question. */
  #partedAtClaim(text: string): { readonly own: string; readonly rest: readonly string[] } {
    const sentences = sentencesOf(text);
    const at = sentences.findIndex(
      (sentence, index) =>
        index > 0 &&
        (sentence.endsWith('?') ||
          labelledArgument(sentence) !== null ||
          this.#claims.claimsIn(sentence).length > 0),
    );
    return at < 0
      ? { own: text, rest: [] }
      : { own: sentences.slice(0, at).join(' '), rest: sentences.slice(at) };
  }

  /** What answers the argument over it: “but they could pay in parts”, set in below; says whether it does. */
  answersArgument({ kind, text, indent, line }: Passage): boolean {
    const above = this.#argued;
    const [lead = ''] =
      /^(?:but|however|yet|though|aber|jedoch|mais|pero|ma),? /iu.exec(text) ?? [];
    if (kind !== 'item' || !above || indent <= above.indent || lead === '') return false;
    const under = { parent: above.id, as: 'objects-to' } as const;
    this.#pen.add('argument', sentenceFrom(text.slice(lead.length)), under, { line, words: text });
    return true;
  }

  /** Who is on which side, where a passage only says that; says whether it does. */
  stances(votes: readonly Vote[], source: Source): boolean {
    const position = votes.length === 0 ? null : this.#thread.argued(source);
    if (!position) return false;
    for (const { party, side, reason } of votes) {
      const own = this.#claims.partyIn(party) ?? party;
      this.#holdings.stand(own, { position, level: side }, reason);
    }
    return true;
  }

  /** Votes, and what they are on: “Deploys on Friday? dev: yes, ops: no”; says whether a passage is that. */
  votes(text: string, source: Source): boolean {
    const found = voteOn(text);
    if (!found) return false;
    const [, about = ''] =
      /^(?:votes?|poll|stances?|views?)(?: so far)? (?:on|about) (.+)$/iu.exec(found.on) ?? [];
    const on = about || found.on;
    const isTopical = /^[^:?]{2,40}: /u.test(on);
    if (found.on.endsWith('?') && !isTopical) this.#asked.ask(on, source);
    else this.#thread.begin(sentenceFrom(on), source.line, 'set-apart');
    this.#thread.open(source.line);
    return this.stances(found.votes, source);
  }

  /** An item that answers what is asked. */
  answer({ line, mark }: Passage, said: string, rest: readonly string[]): void {
    // “Employees? Team Legal thinks so; Team Data doubts it.”
    const isHeld = rest.some((sentence) => this.#claims.claimsIn(sentence).length > 0);
    const first = isHeld ? said.replace(/\?$/u, '') : said;
    const more = isHeld ? '' : rest.join(' ');
    const { text, parties, reason, beside } = answerIn(first, this.#claims.parties);
    const source = { line, words: first };
    const called = mark.replace(/[().]/g, '').toUpperCase();
    const words = sentenceFrom(withoutLocators(text));
    this.#holdings.position(words, parties, source, { mark: called, more, reason });
    for (const added of beside) {
      const side = labelledArgument(added);
      if (side && side.text !== '') this.#arguing.argument(side, { line, words: added });
    }
    if (isHeld) for (const sentence of rest) this.#telling.sentence(sentence, line);
  }

  /** What follows a question in the form of “Q: … A: …”. */
  answerTo(text: string, line: number): void {
    const sentences = sentencesOf(text);
    const isClaimed = sentences.some((sentence) => this.#claims.claimsIn(sentence).length > 0);
    if (isClaimed || /^(?:nobody|no one|none|nothing|not yet)\b/iu.test(text)) {
      for (const sentence of sentences) this.#telling.sentence(sentence, line);
      return;
    }
    const [first = '', ...rest] = sentences;
    if (isUndecided(first)) {
      this.#thread.open(line);
      return;
    }
    const more = { more: rest.join(' ') };
    this.#thread.position(
      this.#thread.open(line),
      sentenceFrom(first),
      { line, words: first },
      more,
    );
  }
}
