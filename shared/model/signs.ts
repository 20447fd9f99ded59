import type { ElementKind, LinkType } from './vocabulary.ts';

/** An element's kind as people see it: an argument speaks for or against, by the link it stands by. */
export type SignKind = Exclude<ElementKind, 'argument'> | 'pro' | 'contra' | 'argument';

/** The characters that begin a line of a kind in the outline; an argument without a side has none. */
export const SIGNS: Readonly<Record<SignKind, string>> = {
  issue: '?',
  position: '=',
  pro: '+',
  contra: '−',
  argument: '·',
  assumption: '~',
  reference: '@',
};

/** The sign of an element in a place: an argument's is that of the link by which it stands there. */
export function signInPlace(kind: ElementKind, as: LinkType | null): SignKind {
  if (kind !== 'argument') return kind;
  return as === 'supports' ? 'pro' : as === 'objects-to' ? 'contra' : 'argument';
}
