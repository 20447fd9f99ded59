import { placementTypes } from '../../../../shared/model/links.ts';
import { signInPlace } from '../../../../shared/model/signs.ts';
import type { ElementKind, LinkType } from '../../../../shared/model/vocabulary.ts';
import type { SignKind } from '../../../components/elements/KindSign.tsx';

/** What the first character of a line makes of it. */
const PREFIXES: Readonly<Record<string, SignKind>> = {
  '?': 'issue',
  '=': 'position',
  '+': 'pro',
  '-': 'contra',
  '−': 'contra',
  '–': 'contra',
  '~': 'assumption',
  '@': 'reference',
};

/** How something stands in a place: its kind, and the link by which it stands under its parent. */
export interface Standing {
  readonly kind: ElementKind;
  readonly as: LinkType | null;
}

/** The sign that a prefix stands for, if it is one. */
export function signByPrefix(character: string): SignKind | undefined {
  return Object.hasOwn(PREFIXES, character) ? PREFIXES[character] : undefined;
}

/** The sign of something by how it stands: an argument speaks for or against by its link. */
export function signOf({ kind, as }: Standing): SignKind {
  return signInPlace(kind, as);
}

/** The kind of element that has a sign. */
export function kindOfSign(sign: SignKind): ElementKind {
  return sign === 'pro' || sign === 'contra' ? 'argument' : sign;
}

/**
 * How something with a sign stands under a parent of a kind, or under nothing (`null`).
 * @param preferred the type of link to keep where there is a choice
 * @returns `null` where it cannot stand there
 */
export function standing(
  sign: SignKind,
  parent: ElementKind | null,
  preferred: LinkType | null = null,
): Standing | null {
  const kind = kindOfSign(sign);
  // For or against needs something to be for or against.
  if (parent === null) return kind === sign ? { kind, as: null } : null;
  const possible = placementTypes(kind, parent);
  const wanted: LinkType | null =
    sign === 'pro' ? 'supports' : sign === 'contra' ? 'objects-to' : preferred;
  const as = wanted && possible.includes(wanted) ? wanted : possible[0];
  return as === undefined ? null : { kind, as };
}

/**
 * The sign of a new line: that of the line beside it where it can stand there too, otherwise what
 * usually comes under such a parent.
 */
export function usualSign(parent: ElementKind | null, beside: SignKind | null = null): SignKind {
  if (beside && standing(beside, parent)) return beside;
  switch (parent) {
    case null:
    case 'assumption':
    case 'reference':
      return 'issue';
    case 'issue':
      return 'position';
    case 'position':
    case 'argument':
      return 'pro';
  }
}
