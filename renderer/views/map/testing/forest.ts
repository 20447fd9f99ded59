import type { CrossLink, MapGraph, MapNode } from '../../../../shared/map/types.ts';
import type { Link } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { LinkType } from '../../../../shared/model/vocabulary.ts';

/** A tree as an outline in a line: `a(b(c) d)`; what is followed by parentheses has what is in them under it. */
export function forest(outline: string, ties: readonly string[] = []): MapGraph {
  const nodes = new Map<Id, MapNode & { readonly children: Id[] }>();
  const roots: Id[] = [];
  const path: Id[] = [];
  let last: Id | null = null;
  for (const [token] of outline.matchAll(/\w+|[()]/g)) {
    if (token === '(') {
      if (last !== null) path.push(last);
    } else if (token === ')') {
      path.pop();
    } else {
      const parent = path.at(-1) ?? null;
      const above = parent === null ? null : nodes.get(parent);
      (above?.children ?? roots).push(token);
      const depth = above ? above.depth + 1 : 0;
      const node = { id: token, kind: 'issue' as const, parent, link: null, depth, folded: 0 };
      nodes.set(token, { ...node, children: [] });
      last = token;
    }
  }
  return { nodes, roots, crossLinks: ties.map(tie) };
}

/** A tie across the trees: `a cites b`. */
function tie(words: string): CrossLink {
  const [from = '', type, to = ''] = words.split(' ');
  const link: Link = {
    id: words,
    type: type as LinkType,
    from,
    to,
    rank: 'a0',
    createdAt: '',
    createdBy: '',
  };
  return { link, from, to };
}
