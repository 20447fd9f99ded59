import { append } from '../../append.ts';
import type { CompendiumLink, CompendiumNode } from './graph.ts';
import { canStandUnder, isNote, isView, NODES } from './kinds.ts';

/** A link of which one end at least is a list or a map. */
export interface ViewLink {
  readonly child: CompendiumNode;
  readonly parent: CompendiumNode;
  readonly link: CompendiumLink;
}

/** What links of lists and maps come to. */
interface ViewTies {
  /** What is in them, hung where they hang. */
  readonly ties: readonly ViewLink[];
  /** Where each of them hangs, for what it says itself, and whether anything in it hangs there too. */
  readonly notes: readonly {
    readonly view: CompendiumNode;
    readonly about: CompendiumNode;
    readonly hasMembers: boolean;
  }[];
  /** The view whose title asks what something answers, by its id. */
  readonly answers: ReadonlyMap<CompendiumNode, string>;
  /** Links that say nothing that could be drawn. */
  readonly lost: readonly ViewLink[];
}

/**
 * Finds out what links of lists and maps mean. One that hangs on something stands for what is in it; what says something
 * about one counts as being in it; and one that hangs on nothing and is answered asks by its title.
 * @param roots what hangs on nothing by links of its own
 */
export function viewTies(links: readonly ViewLink[], roots: readonly CompendiumNode[]): ViewTies {
  const hung = Map.groupBy(
    links.filter(({ child }) => isView(child)),
    ({ child }) => child,
  );
  const joined = Map.groupBy(
    links.filter(({ child }) => !isView(child)),
    ({ parent }) => parent,
  );
  const answers = new Map<CompendiumNode, string>();
  const ties: ViewLink[] = [];
  const notes: ViewTies['notes'][number][] = [];
  const lost: ViewLink[] = [];
  for (const view of new Set([...hung.keys(), ...joined.keys()])) {
    const anchors = anchorsOf(view, hung);
    const own = joined.get(view) ?? [];
    if (anchors.length === 0) {
      for (const tie of own) {
        const isAnswer = tie.child.type === NODES.position || tie.child.type === NODES.decision;
        if (isAnswer) answers.set(tie.child, view.id);
        else lost.push(tie);
      }
      append(lost, hung.get(view) ?? []);
      continue;
    }
    const members = new Set([
      ...roots.filter((node) => node.view === view.id),
      ...own.map(({ child }) => child),
    ]);
    for (const { parent, link } of anchors) {
      const children = [...members].filter(
        (child) => child !== parent && canStandUnder(child, parent),
      );
      for (const child of children) ties.push({ child, parent, link });
      notes.push({ view, about: parent, hasMembers: children.length > 0 });
    }
  }
  return { ties, notes, answers, lost };
}

/** What a view hangs on in the end, be it by way of other views. */
function anchorsOf(
  view: CompendiumNode,
  hung: ReadonlyMap<CompendiumNode, readonly ViewLink[]>,
): readonly ViewLink[] {
  const found: ViewLink[] = [];
  const seen = new Set([view]);
  for (const at of seen) {
    for (const tie of hung.get(at) ?? []) {
      if (isView(tie.parent)) seen.add(tie.parent);
      else if (!isNote(tie.parent)) found.push(tie);
    }
  }
  return found;
}
