import type { EntityKind } from './entities.ts';
import { ELEMENT_KINDS, LINK_TYPES, type ElementKind, type LinkType } from './vocabulary.ts';

/** What a type of link joins, and what it means for the outline. */
export interface LinkRule {
  readonly from: readonly ElementKind[];
  readonly to: readonly ElementKind[];
  /** Which end stands under the other in the outline, if either does. */
  readonly child: 'from' | 'to' | 'none';
  /** Whether a chain of such links may come back to where it began. */
  readonly circles: 'allowed' | 'refused';
}

/** The rules of `links` in SPEC.md, one a type: from → to. */
export const LINK_RULES: { readonly [T in LinkType]: LinkRule } = {
  'responds-to': { from: ['position'], to: ['issue'], child: 'from', circles: 'refused' },
  supports: {
    from: ['argument'],
    to: ['position', 'argument'],
    child: 'from',
    circles: 'refused',
  },
  'objects-to': {
    from: ['argument'],
    to: ['position', 'argument'],
    child: 'from',
    circles: 'refused',
  },
  questions: { from: ['issue'], to: ELEMENT_KINDS, child: 'from', circles: 'refused' },
  'suggested-by': {
    from: ['issue'],
    to: ['issue', 'position'],
    child: 'from',
    circles: 'refused',
  },
  'depends-on': { from: ['issue'], to: ['issue'], child: 'none', circles: 'allowed' },
  specializes: { from: ['issue'], to: ['issue'], child: 'from', circles: 'refused' },
  replaces: { from: ['position'], to: ['position'], child: 'none', circles: 'refused' },
  assumes: { from: ['position', 'argument'], to: ['assumption'], child: 'to', circles: 'refused' },
  cites: { from: ELEMENT_KINDS, to: ['reference'], child: 'to', circles: 'refused' },
};

/** Whether a link of this type may join an element of one kind to one of another. */
export function mayJoin(type: LinkType, from: EntityKind, to: EntityKind): boolean {
  const rule = LINK_RULES[type];
  return (
    (rule.from as readonly EntityKind[]).includes(from) &&
    (rule.to as readonly EntityKind[]).includes(to)
  );
}

/** The types of link by which a child of one kind can stand under a parent of another, likeliest first. */
export function placementTypes(child: ElementKind, parent: ElementKind): readonly LinkType[] {
  return LINK_TYPES.filter((type) => {
    const end = LINK_RULES[type].child;
    if (end === 'none') return false;
    return end === 'from' ? mayJoin(type, child, parent) : mayJoin(type, parent, child);
  }).toSorted((a, b) => likelihood(a, child, parent) - likelihood(b, child, parent));
}

// An issue under an issue or a position is a follow-up far more often than a doubt about it.
function likelihood(type: LinkType, child: ElementKind, parent: ElementKind): number {
  if (child === 'issue' && (parent === 'issue' || parent === 'position')) {
    return type === 'suggested-by' ? 0 : type === 'questions' ? 1 : 2;
  }
  return LINK_TYPES.indexOf(type) + 3;
}

/** The parent and the child of a link that places one element under another; `null` for other links. */
export function placement(link: {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
}): { readonly parent: string; readonly child: string } | null {
  switch (LINK_RULES[link.type].child) {
    case 'from':
      return { parent: link.to, child: link.from };
    case 'to':
      return { parent: link.from, child: link.to };
    case 'none':
      return null;
  }
}

/** The ends of a link of this type that places `child` under `parent`. */
export function ends(
  type: LinkType,
  child: string,
  parent: string,
): { readonly from: string; readonly to: string } {
  return LINK_RULES[type].child === 'to'
    ? { from: parent, to: child }
    : { from: child, to: parent };
}
