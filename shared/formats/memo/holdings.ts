import type { Id } from '../../model/id.ts';
import type { MapDraft } from '../map-draft.ts';
import { escapeText } from '../markdown/escape.ts';
import { type Claim, type ClaimReader } from './claims.ts';
import { sentenceFrom } from './wording.ts';
import { positionNamed, positionSaying, type DrawnPosition } from './drawn.ts';
import { locatorsIn } from './locators.ts';
import type { Pen, Source, Under } from './pen.ts';
import { isUndecided } from './remarks.ts';
import { type LabelledArgument } from './arguments.ts';
import { isDoubt } from './grounds.ts';
import { likeness, sentencesOf, topicOf } from './sentences.ts';
import { shortened, type Thread } from './thread.ts';
import { yesTo } from './tongues.ts';

/** Draws who holds what and why, and what speaks for and against it. */
export class Holdings {
  /** What somebody objected to just now without saying why: that comes next. */
  objectedTo: Id | null = null;
  readonly #draft: MapDraft;
  readonly #pen: Pen;
  readonly #claims: ClaimReader;
  readonly #thread: Thread;
  readonly #day: string | null;
  /** Whose the papers are that a memo names. */
  readonly #owners = new Map<string, string>();

  /** @param day of the memo, from which on everything is held; `null` where nobody knows */
  constructor(
    draft: MapDraft,
    drawn: { readonly pen: Pen; readonly claims: ClaimReader; readonly thread: Thread },
    day: string | null,
  ) {
    this.#draft = draft;
    this.#pen = drawn.pen;
    this.#claims = drawn.claims;
    this.#thread = drawn.thread;
    this.#day = day;
  }

  /**
   * Draws a position with the parties that are named with it.
   * @param mark by which it is called
   */
  position(text: string, parties: readonly string[], source: Source, mark: string): void {
    const issue = this.#thread.open(source.line);
    const position = this.#thread.position(issue, text, source, { mark });
    for (const party of position ? parties : []) {
      position?.parties.add(party);
      this.#draft.stance(this.#draft.party(party), position?.id ?? '', 'for', this.#day);
    }
  }

  /** Draws what somebody is said to hold, reject or fear. */
  claim(claim: Claim, source: Source): void {
    const { party, attitude, reason } = claim;
    if (isUndecided(claim.text)) {
      this.#draft.leaveOut(source.line, 'memo-aside', { words: shortened(source.words) });
      return;
    }
    const { text } = claim;
    const by = this.#draft.party(party);
    const position = this.#thread.lastPosition();
    if (attitude === 'holds' && /^(?:either|both|any of them)\b/iu.test(text)) {
      for (const { id } of this.#thread.current()?.positions ?? []) {
        this.#draft.stance(by, id, 'neutral', this.#day, escapeText(reason));
      }
      return;
    }
    if (attitude === 'hesitates') {
      const spokenOf = this.#thread.spokenOf(source);
      if (spokenOf) {
        this.#draft.stance(by, spokenOf.id, 'neutral', this.#day, escapeText(reason));
      }
      return;
    }
    if (attitude === 'fears' && position && text !== '') {
      const words = /^(?:for|about|of) /iu.test(text)
        ? `${party} fears ${text.charAt(0).toLowerCase()}${text.slice(1)}`
        : text;
      this.argument({ side: 'contra', target: '', text: words }, source);
      return;
    }
    if (claim.isGround && text !== '' && this.#ground(claim, source)) return;
    if (/\b(?:its|their)\b/u.test(source.words)) {
      for (const { document } of locatorsIn(source.words)) this.#owners.set(document, party);
    }
    const isYes = text === '' || this.#thread.isYes(text);
    const target = isYes
      ? this.#thread.spokenOf(source)
      : ((attitude === 'rejects' ? this.#rejected(text, source) : null) ??
        this.#held(party, text, source));
    if (!target) return;
    const isFor = attitude === 'holds';
    this.objectedTo = !isFor && text === '' && reason === '' ? target.id : null;
    if (isFor) target.parties.add(party);
    this.#draft.stance(by, target.id, isFor ? 'for' : 'against', this.#day, escapeText(reason));
  }

  /** A ground that a party gives for what it holds already, or against what only others hold; says whether it is one. */
  #ground({ party, text, reason }: Claim, source: Source): boolean {
    const positions = this.#thread.current()?.positions ?? [];
    const own = positions.findLast(({ parties }) => parties.has(party));
    if (!own) return false;
    const others = positions.filter((position) => position !== own && !position.parties.has(party));
    const [other] = others;
    const isAgainst = isDoubt(text) && other !== undefined && others.length === 1;
    const under: Under = isAgainst
      ? { parent: other.id, as: 'objects-to' }
      : { parent: own.id, as: 'supports' };
    this.#thread.last = this.#pen.add('argument', text, under, source, reason);
    return true;
  }

  /** Whose a paper is: “DT M, in its Annex Y, …”; `null` where nobody said so. */
  ownerOf(words: string): string | null {
    const owners = locatorsIn(words).map(({ document }) => this.#owners.get(document));
    return owners.find((owner) => owner !== undefined) ?? null;
  }

  /** What is rejected in a word or a few: the only answer so far, where it speaks of that, or to say yes. */
  #rejected(text: string, source: Source): DrawnPosition | null {
    const issue = this.#thread.current();
    if (!issue || text.split(/\s+/u).length > 5 || positionSaying(issue, text) !== null)
      return null;
    const [only, ...more] = issue.positions;
    const topic = topicOf(text);
    if (only && more.length === 0 && likeness(topic, only.topic) > 0) return only;
    const yes = yesTo(issue.text);
    if (only && more.length === 0 && only.text === yes && isRelated(topic, issue.topic))
      return only;
    const isAsked = yes !== null && issue.positions.length === 0;
    return isAsked ? this.#thread.spokenOf(source) : null;
  }

  #held(party: string, text: string, source: Source): DrawnPosition | null {
    const issue = this.#thread.issueFor(party, text, source.line);
    const known = positionSaying(issue, text) ?? positionNamed(issue, text);
    if (!known) return this.#thread.position(issue, text, source);
    this.#pen.cite(known.id, source.words, source.line);
    return known;
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
      if (theirs) return theirs;
      return target === ''
        ? this.#thread.argued(source)
        : this.#thread.positionNamed(target, source.line);
    }
    const own = positions.findLast(({ parties }) => parties.has(by));
    const others = positions.filter(({ parties }) => !parties.has(by));
    const meant = side === 'pro' ? own : others.length === 1 ? others[0] : undefined;
    return meant ?? this.#thread.argued(source);
  }

  /** Draws an argument; several where its label says so: “Cons: dear; loud”. */
  argument(label: LabelledArgument, source: Source): void {
    const several =
      /^(?:pros|cons|contras|arguments|vorteile|nachteile|avantages|inconvénients)\b/iu;
    const texts = several.test(source.words) ? label.text.split(/;\s+/u) : [label.text];
    for (const text of texts) this.#argument({ ...label, text }, source);
  }

  #argument({ side, target, text }: LabelledArgument, source: Source): void {
    const position = this.#speaksAbout(side, target, source);
    const [first = '', ...more] = sentencesOf(text);
    const under: Under | null = position
      ? { parent: position.id, as: side === 'pro' ? 'supports' : 'objects-to' }
      : null;
    if (!under) this.#draft.note(source.line, 'stands-alone');
    const words = first.endsWith('?') ? first : sentenceFrom(first);
    this.#thread.last = this.#pen.add('argument', words, under, source, more.join(' '));
  }
}

/** Whether two topics have words of one family in them: “begrünen” and “Begrünung”. */
function isRelated(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const beginnings = new Set([...b].map((word) => word.slice(0, 5)));
  return [...a].some((word) => word.length > 4 && beginnings.has(word.slice(0, 5)));
}
