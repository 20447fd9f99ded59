import { uuidv7 } from 'uuidv7';
import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { ends } from '../../../../shared/model/links.ts';
import type { ElementKind, LinkType } from '../../../../shared/model/vocabulary.ts';

/** What can be put on the page: a kind, an argument by the side that it takes. */
export type NewKind = Exclude<ElementKind, 'argument'> | 'pro' | 'contra';

/** An element that is about to be written: what it will be, and what it will stand under. */
export interface Adding {
  readonly what: NewKind;
  readonly parent: Id;
  readonly as: LinkType;
  /**
   * The entry under which it is written, where the parent is that entry's own element: the same
   * element may stand on the page twice.
   */
  readonly at: Id | null;
}

/** An entry of the page: an element in one of its places there. */
export interface EntryRef {
  readonly kind: ElementKind;
  readonly id: Id;
  /** The link by which it stands there; the issue's own id at the head of the page. */
  readonly key: Id;
}

/**
 * Where a new element of a kind goes, seen from the entry that keys act on.
 * @param issue the issue of the page
 * @returns `null` where the entry can bear no such element
 */
export function addingTo(issue: Id, { kind, id, key }: EntryRef, what: NewKind): Adding | null {
  const bears = kind === 'position' || kind === 'argument';
  switch (what) {
    case 'position':
      return { what, parent: issue, as: 'responds-to', at: null };
    case 'pro':
      return bears ? { what, parent: id, as: 'supports', at: key } : null;
    case 'contra':
      return bears ? { what, parent: id, as: 'objects-to', at: key } : null;
    case 'assumption':
      return bears ? { what, parent: id, as: 'assumes', at: key } : null;
    case 'reference':
      return kind === 'reference'
        ? { what, parent: issue, as: 'cites', at: null }
        : { what, parent: id, as: 'cites', at: key };
    case 'issue': {
      const suggests = kind === 'issue' || kind === 'position';
      return { what, parent: id, as: suggests ? 'suggested-by' : 'questions', at: key };
    }
  }
}

/** The kind of element that something new on the page is. */
export function elementKindOf(what: NewKind): ElementKind {
  return what === 'pro' || what === 'contra' ? 'argument' : what;
}

/** The command that puts a new element with a text on the page. */
export function addCommand({ what, parent, as }: Adding, id: Id, text: string): SingleCommand {
  return {
    type: 'add-element',
    id,
    element: { kind: elementKindOf(what), fields: { text } },
    place: { under: 'element', parent, as, link: uuidv7() },
  };
}

/** The command that lets an element that is there already stand on the page as well. */
export function tieCommand({ parent, as }: Adding, id: Id): SingleCommand {
  return { type: 'add-link', id: uuidv7(), link: as, ...ends(as, id, parent) };
}
