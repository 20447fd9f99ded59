import type { Id } from '../../../model/id.ts';
import type { MapDraft } from '../../map-draft.ts';
import type { LabelledArgument } from '../speech/arguments.ts';
import type { Claim } from '../holders/claim.ts';
import type { ClaimReader } from '../holders/claims.ts';
import { type DrawnPosition, plain } from './drawn.ts';
import { isTold } from '../speech/proposing.ts';
import { isDoubt, isLimiting } from '../speech/grounds.ts';
import type { Pen, Source, Under } from './pen.ts';
import { likeness, sentencesOf, topicOf } from '../words/sentences.ts';
import { positionSpokenOf } from './spoken-of.ts';
import { sidesIn } from '../speech/sides.ts';
import type { Thread } from './thread.ts';
import { sentenceFrom } from '../words/wording.ts';

/** Draws what speaks for and against what is held: by a label, as a ground of somebody, or as a reply. */
export class Arguing {
  /** Who was against what last: what that party argues next speaks against it. */
  opposed: { readonly party: string; readonly position: Id } | null = null;
  readonly #draft: MapDraft;
  readonly #pen: Pen;
  readonly #claims: ClaimReader;
  readonly #thread: Thread;
  /** The argument that was drawn last, and what it is about: what comes next may answer it, or go on with it. */
  #argued: { readonly id: Id; readonly position: DrawnPosition } | null = null;

  constructor(
    draft: MapDraft,
    drawn: { readonly pen: Pen; readonly claims: ClaimReader; readonly thread: Thread },
  ) {
    this.#draft = draft;
    this.#pen = drawn.pen;
    this.#claims = drawn.claims;
    this.#thread = drawn.thread;
  }

  /** Draws an argument on a position that is there. */
  argumentOn(
    position: DrawnPosition,
    side: LabelledArgument['side'],
    text: string,
    source: Source,
  ): void {
    const under: Under = {
      parent: position.id,
      as: side === 'pro' ? 'supports' : 'objects-to',
    };
    this.#keep(this.#pen.add('argument', sentenceFrom(text), under, source), position);
  }

  /** Notes the argument that was drawn last. */
  #keep(id: Id | null, position: DrawnPosition | null): void {
    this.#thread.last = id;
    this.#argued = id === null || position === null ? null : { id, position };
  }

  /** The argument that was drawn last, where nothing was said since. */
  #justArgued(): { readonly id: Id; readonly position: DrawnPosition } | null {
    return this.#argued !== null && this.#thread.last === this.#argued.id ? this.#argued : null;
  }

  /** What a party replies, to what speaks against what it holds or to what only others hold; says whether it is that. */
  reply({ party, text, reason, isCounter = false }: Claim, source: Source): boolean {
    const current = this.#thread.current();
    const own = current?.positions.findLast(({ parties }) => parties.has(party));
    const argued = this.#justArgued();
    const said = argued?.position ?? this.#thread.lastPosition();
    // For what it holds itself a reply may be a ground of its own; “this is the joke” speaks of what was said.
    const isBack = /^(?:this|that|it|these|those)\b/iu.test(text);
    const isOthers = own === undefined && said !== undefined && !said.parties.has(party);
    // Right after what others hold, a reply is to that, whatever its party holds itself.
    const isNext = said !== undefined && !said.parties.has(party) && this.#thread.last === said.id;
    // What others argued for what they hold is answered by itself.
    const isOfOthers = argued !== null && !argued.position.parties.has(party);
    const answered = argued?.id ?? said?.id;
    if (
      answered === undefined ||
      !(
        isOthers ||
        isNext ||
        (own !== undefined && argued !== null && (isBack || isCounter || isOfOthers))
      )
    )
      return false;
    const under: Under = { parent: answered, as: 'objects-to' };
    this.#thread.last = this.#pen.add('argument', text, under, source, reason);
    return true;
  }

  /** What a party fears of what others hold; says whether anything was held that it could be of. */
  fear({ party, text }: Claim, source: Source): boolean {
    if (!this.#thread.lastPosition()) return false;
    const words = /^(?:for|about|of) /iu.test(text)
      ? `${party} fears ${text.charAt(0).toLowerCase()}${text.slice(1)}`
      : text;
    const all = this.#thread.current()?.positions ?? [];
    // Nobody fears what they hold themselves, where others hold one thing.
    const others = all.filter(({ parties }) => !parties.has(party));
    const [other] = others.length === 1 && others.length < all.length ? others : [];
    if (other) this.argumentOn(other, 'contra', words, source);
    else this.argument({ side: 'contra', target: '', text: words }, source);
    return true;
  }

  /** A ground that a party gives for what it holds already, or against what only others hold; says whether it is one. */
  ground(
    { party, text, reason, isThought = false, isReason = false }: Claim,
    source: Source,
  ): boolean {
    const positions = this.#thread.current()?.positions ?? [];
    const own = positions.findLast(({ parties }) => parties.has(party));
    const opposed = this.opposed;
    if (!own && opposed?.party === party && positions.some(({ id }) => id === opposed.position)) {
      const under: Under = { parent: opposed.position, as: 'objects-to' };
      this.#thread.last = this.#pen.add('argument', text, under, source, reason);
      return true;
    }
    // What somebody opposes speaks for itself in others' words: “We do not want it felled. They claim that it is ill.”
    const refused = positions.find(({ id }) => id === opposed?.position);
    if (
      !own &&
      refused &&
      opposed?.party !== party &&
      refused === positions.at(-1) &&
      isTold(text)
    ) {
      const under: Under = { parent: refused.id, as: 'supports' };
      this.#keep(this.#pen.add('argument', text, under, source, reason), refused);
      return true;
    }
    if (!own) return false;
    const others = positions.filter((position) => position !== own && !position.parties.has(party));
    // “The users point out that “Room 101” recalls …” speaks of what others hold, by its words.
    const named = others.filter(({ marks }) => names(text, marks.words));
    const [other] = named.length > 0 && !names(text, own.marks.words) ? named : others;
    // “A cause invites litigation” has a word of what the other one holds.
    const topic = topicOf(text);
    const ofOther = likeness(topic, others[0]?.topic ?? new Set());
    const ofOwn = likeness(topic, own.topic);
    const isOfOther =
      others.length === 1 &&
      (ofOwn === 0
        ? ofOther >= (isThought ? 0.1 : 0.5)
        : isThought && ofOther >= 0.6 && ofOther > ofOwn);
    const isOne = named.length === 1 || ((isDoubt(text) || isOfOther) && others.length === 1);
    const against = other !== undefined && isOne && !isReason ? other : null;
    const under: Under = against
      ? { parent: against.id, as: 'objects-to' }
      : { parent: own.id, as: 'supports' };
    this.#keep(this.#pen.add('argument', text, under, source, reason), against ?? own);
    return true;
  }

  /** How somebody says that things are, of what was asked or said just before; says whether there is anything that it could be on. */
  remark({ text, reason }: Claim, source: Source): boolean {
    const issue = this.#thread.current();
    const isOpen = issue !== undefined && issue.id !== null;
    const position = isOpen ? this.#thread.spokenOf(source) : null;
    if (!position) return false;
    const isAgainst = isDoubt(text) || isLimiting(text);
    if (!isAgainst) this.#draft.note(source.line, 'read-as-pro');
    const under: Under = { parent: position.id, as: isAgainst ? 'objects-to' : 'supports' };
    this.#keep(this.#pen.add('argument', text, under, source, reason), position);
    return true;
  }

  /** What an argument speaks about: what it names, or what the party holds that gives it. */
  #speaksAbout(
    side: LabelledArgument['side'],
    target: string,
    source: Source,
  ): DrawnPosition | null {
    const [, named = ''] = /^\(?(?:the )?([^()]+)\)$/iu.exec(target) ?? [];
    const by = named === '' ? null : this.#claims.partyIn(named);
    const positions = this.#thread.current()?.positions ?? [];
    if (by === null) {
      // “Pro DT M” is for what DT M holds, “Pro (DT M)” is what DT M says for it.
      const party = this.#claims.partyIn(target);
      const theirs = positions.findLast(({ parties }) => party !== null && parties.has(party));
      // “B's position” is Team B's.
      const [, letter = ''] = /^([A-Z]|\d{1,2})(?:[’']s)?(?: \p{Ll}+)?$/u.exec(target) ?? [];
      const lettered = positions.findLast(({ parties }) =>
        [...parties].some((name) => new RegExp(`[ -]${letter}$`, 'u').test(name)),
      );
      if (theirs ?? (letter === '' ? undefined : lettered)) return theirs ?? lettered ?? null;
      // “Against keeping it” is about what was just argued for.
      const isBack = /^(?:\p{L}+ )?(?:it|this|that|them)$/iu.test(target);
      return target === '' || (isBack && this.#justArgued() !== null)
        ? (this.#justArgued()?.position ?? this.#thread.argued(source))
        : positionSpokenOf(this.#thread, /^.{0,2}$/u.test(named) ? target : named, source.line);
    }
    const own = positions.findLast(({ parties }) => parties.has(by));
    const others = positions.filter(({ parties }) => !parties.has(by));
    const meant = side === 'pro' ? own : others.length === 1 ? others[0] : undefined;
    return meant ?? this.#thread.argued(source);
  }

  /** Draws an argument; several where its label says so: “Cons: dear; loud”. */
  argument(said: LabelledArgument, source: Source): void {
    for (const { label, words } of sidesIn(said, source.words))
      this.#argument(label, { line: source.line, words });
  }

  #argument({ side, target, text }: LabelledArgument, source: Source): void {
    const position = this.#speaksAbout(side, target, source);
    const [first = '', ...more] = sentencesOf(text);
    const under: Under | null = position
      ? { parent: position.id, as: side === 'pro' ? 'supports' : 'objects-to' }
      : null;
    if (!under) this.#draft.note(source.line, 'stands-alone');
    this.#keep(
      this.#pen.add('argument', sentenceFrom(first), under, source, more.join(' ')),
      position,
    );
  }
}

/** Whether a text names something by two words of it or more, in a row. */
function names(text: string, words: string): boolean {
  return words.includes(' ') && ` ${plain(text)} `.includes(` ${words} `);
}
