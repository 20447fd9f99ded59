import { safeHref } from '../../documents/links.ts';
import type { Id } from '../../model/id.ts';
import type { LinkType } from '../../model/vocabulary.ts';
import { MapDraft } from '../map-draft.ts';
import { isQuestion } from '../markdown/marks.ts';
import { plainWords } from '../markdown/words.ts';
import type { Reader } from '../reader.ts';
import {
  kialoText,
  numberOf,
  type KialoClaim,
  type KialoSource,
  type KialoText,
} from './claims.ts';

/**
 * Reads both text exports of Kialo. The discussion is an issue, each thesis a position on it; a root that asks is
 * the issue itself. What points at another claim is that claim in one more place.
 */
export const kialoReader: Reader = {
  name: 'kialo',
  isUnmistakable: true,
  recognizes: (text) => /^\s*Discussion (?:Title|Name)\s*:/i.test(text),
  read: (text, source) => {
    const written = kialoText(text);
    const drawing = new Drawing(source, written);
    for (const claim of written.claims) drawing.take(claim);
    return drawing.finish();
  },
};

interface Drawn {
  readonly id: Id;
  readonly kind: 'issue' | 'position' | 'argument';
}

/** What a claim's link or mark leads to. */
interface Cited {
  readonly title: string;
  readonly href?: string;
  readonly quotation?: string;
}

/** `[1]`, which is no link. */
const MARK = /(?<!\s)\s*\[(\d+)\](?!\()/g;

class Drawing {
  readonly #draft: MapDraft;
  readonly #text: KialoText;
  readonly #drawn = new Map<string, Drawn>();
  readonly #pointers: { readonly claim: KialoClaim; readonly parent: Drawn }[] = [];
  readonly #marks: ReadonlyMap<string, KialoSource>;
  readonly #cited = new Map<string, Id>();
  #issue: Id | null = null;

  constructor(source: string, text: KialoText) {
    this.#draft = new MapDraft('kialo', source);
    this.#text = text;
    this.#marks = new Map(text.sources.map((one) => [one.mark, one]));
  }

  take(claim: KialoClaim): void {
    const { path, line } = claim;
    const parent = this.#parentOf(path);
    if (claim.seeAlso !== null) {
      if (parent) this.#pointers.push({ claim, parent });
      else this.#draft.leaveOut(line, 'kialo-pointer', { number: claim.seeAlso });
      return;
    }
    const drawn = parent ? this.#under(claim, parent) : this.#root(claim);
    if (drawn) this.#drawn.set(numberOf(path), drawn);
    else this.#draft.leaveOut(line, 'says-nothing');
  }

  finish() {
    for (const { claim, parent } of this.#pointers) this.#point(claim, parent);
    for (const line of this.#text.stray) this.#draft.leaveOut(line, 'no-claim');
    return this.#draft.reading('kialo', this.#text.title);
  }

  /** A claim under nothing: the question itself, or a thesis on the question that the title is. */
  #root(claim: KialoClaim): Drawn | null {
    const words = plainWords(claim.text).text;
    if (claim.kind === 'question' || (claim.kind === null && isQuestion(words))) {
      const id = this.#add(claim, 'issue', null);
      this.#issue ??= id;
      return id === null ? null : { id, kind: 'issue' };
    }
    this.#issue ??= this.#draft.add({
      kind: 'issue',
      text: this.#text.title || words,
      under: null,
      line: claim.line,
    });
    if (this.#issue === null) return null;
    const id = this.#add(claim, 'position', { parent: this.#issue, as: 'responds-to' });
    return id === null ? null : { id, kind: 'position' };
  }

  #under(claim: KialoClaim, parent: Drawn): Drawn | null {
    if (parent.kind === 'issue') {
      const id = this.#add(claim, 'position', { parent: parent.id, as: 'responds-to' });
      return id === null ? null : { id, kind: 'position' };
    }
    if (claim.kind === null || claim.kind === 'thesis') this.#draft.note(claim.line, 'read-as-pro');
    const id = this.#add(claim, 'argument', { parent: parent.id, as: sideOf(claim) });
    return id === null ? null : { id, kind: 'argument' };
  }

  #add(
    claim: KialoClaim,
    kind: Drawn['kind'],
    under: { readonly parent: Id; readonly as: LinkType } | null,
  ): Id | null {
    const [first = '', ...more] = claim.text.split('\n');
    const { text, links } = plainWords(this.#withoutMarks(first).replace(/^->\s*/, ''));
    const detail = more.join('\n').trim();
    const id = this.#draft.add({ kind, text, detail, under, line: claim.line });
    if (id === null) return null;
    for (const { text: title, href } of links) this.#cite(id, { title, href }, claim.line);
    for (const [, mark = ''] of claim.text.matchAll(MARK)) this.#citeMark(id, mark, claim.line);
    return id;
  }

  /** A line without its marks; of a file without sources they are text like any other. */
  #withoutMarks(line: string): string {
    return this.#marks.size === 0 ? line : line.replace(MARK, '');
  }

  #citeMark(id: Id, mark: string, line: number): void {
    const source = this.#marks.get(mark);
    if (source && `${source.address}${source.quotation}` !== '') {
      this.#cite(id, citedIn(source), source.line);
    } else if (this.#marks.size > 0) {
      this.#draft.leaveOut(line, 'kialo-source', { mark });
    }
  }

  #cite(id: Id, { title, href = '', quotation = '' }: Cited, line: number): void {
    const key = `${href || title}\0${quotation}`;
    const known = this.#cited.get(key);
    if (known !== undefined) {
      this.#draft.place(known, 'cites', id);
      return;
    }
    const under = { parent: id, as: 'cites' } as const;
    const fields = { url: safeHref(href) ?? '', quotation };
    const text = title || href;
    const drawn = this.#draft.add({ kind: 'reference', text, under, fields, line });
    if (drawn !== null) this.#cited.set(key, drawn);
  }

  /** Puts what is pointed at in one more place. */
  #point(claim: KialoClaim, parent: Drawn): void {
    const number = (claim.seeAlso ?? '').replace(/\.$/, '');
    const target = this.#drawn.get(number);
    if (target?.kind === 'argument' && parent.kind !== 'issue') {
      this.#draft.place(target.id, sideOf(claim), parent.id);
    } else if (target?.kind === 'position' && parent.kind === 'issue') {
      this.#draft.place(target.id, 'responds-to', parent.id);
    } else {
      this.#draft.leaveOut(claim.line, 'kialo-pointer', { number });
    }
  }

  #parentOf(path: readonly number[]): Drawn | undefined {
    // Where a number in between is missing, the nearest claim above is the parent.
    for (let length = path.length - 1; length > 0; length -= 1) {
      const above = this.#drawn.get(numberOf(path.slice(0, length)));
      if (above) return above;
    }
    return undefined;
  }
}

/** Where a source leads, and what it says there; the address may stand below the mark, or there may be none. */
function citedIn({ address, quotation }: KialoSource): Cited {
  const [below = '', ...more] = quotation.split('\n');
  const isBelow = address === '' && safeHref(below) !== null;
  const said = isBelow ? below : address;
  const [, href = '', title = ''] = /^(\S+)(?: – (.*))?$/.exec(said) ?? [];
  const quoted = isBelow ? more.join('\n').trim() : quotation;
  if (safeHref(href) === null) return { title: said || below, quotation: quoted };
  return { title: title || href, href, quotation: quoted };
}

function sideOf({ kind }: KialoClaim): LinkType {
  return kind === 'contra' ? 'objects-to' : 'supports';
}
