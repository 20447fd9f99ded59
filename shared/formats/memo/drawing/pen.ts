import type { Id } from '../../../model/id.ts';
import type { ElementKind, LinkType } from '../../../model/vocabulary.ts';
import type { MapDraft } from '../../map-draft.ts';
import { escapeText } from '../../markdown/escape.ts';
import { plain } from './drawn.ts';
import { locatorsIn } from '../layout/locators.ts';

/** What something stands under, and by which tie. */
export interface Under {
  readonly parent: Id;
  readonly as: LinkType;
}

/** A sentence or a passage that something is drawn from. */
export interface Source {
  readonly line: number;
  readonly words: string;
  /** The part of the words that the places in documents are taken from; all of them where nothing is said. */
  readonly cited?: string;
}

/** The place of a question that arises from what it stands under. */
export function followUp(parent: Id): Under {
  return { parent, as: 'suggested-by' };
}

/** Draws elements with the words that they come from, and the places in documents that these name. */
export class Pen {
  readonly #draft: MapDraft;
  /** What is said of positions besides. */
  readonly #details = new Map<Id, string>();
  readonly #references = new Map<string, Id>();

  constructor(draft: MapDraft) {
    this.#draft = draft;
  }

  /** @param more what is said of it besides */
  add(
    kind: ElementKind,
    text: string,
    under: Under | null,
    { line, words, cited = words }: Source,
    more = '',
  ): Id | null {
    const parts = [escapeText(more), plain(words) === plain(text) ? '' : `> ${escapeText(words)}`];
    const detail = parts.filter((part) => part !== '').join('\n\n');
    const id = this.#draft.add({ kind, text, detail, under, line });
    if (id !== null) this.cite(id, cited, line);
    if (id !== null && kind === 'position') this.#details.set(id, detail);
    return id;
  }

  /** Keeps what else a memo says of a position with it. */
  keep(position: Id, words: string): void {
    const known = this.#details.get(position) ?? '';
    const detail = [known, `> ${escapeText(words)}`].filter((part) => part !== '').join('\n\n');
    this.#details.set(position, detail);
    this.#draft.amend('position', position, { detail });
  }

  /** Has an element cite the places in documents that some words name; the same place is one reference. */
  cite(id: Id, words: string, line: number): void {
    for (const { document, place } of locatorsIn(words)) {
      const key = `${document}\0${place}`;
      const known = this.#references.get(key);
      if (known !== undefined) {
        this.#draft.place(known, 'cites', id);
        continue;
      }
      const under: Under = { parent: id, as: 'cites' };
      const fields = { locator: place };
      const drawn = this.#draft.add({ kind: 'reference', text: document, under, fields, line });
      if (drawn !== null) this.#references.set(key, drawn);
    }
  }
}
