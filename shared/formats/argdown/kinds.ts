import { isQuestion } from '../markdown/marks.ts';
import { isIssueData } from './data.ts';
import type { ArgdownGraph, ArgdownNode, ArgdownSection } from './graph.ts';

/**
 * What a node is on the map: an answer; an argument that speaks about something, that is a premise of one, or that
 * stands alone; what an argument takes for granted; or a paragraph that only tells something.
 */
export type ArgdownKind = 'position' | 'argument' | 'premise' | 'alone' | 'assumption' | 'prose';

/**
 * Tells of each node what it is, in the order of their indexes.
 * @param isStrict whether attacks between statements say that both can't be true, as Argdown's strict mode has it
 */
export function kindsOf(graph: ArgdownGraph, isStrict: boolean): readonly ArgdownKind[] {
  const { nodes, rivals } = graph;
  partRivals(graph, isStrict);
  const excluding = new Set(rivals.flatMap(({ one, other }) => [one, other]));
  const isLoose = (node: ArgdownNode): boolean =>
    node.title === '' && node.form === 'statement' && node.isTop && isTiedToNothing(node);
  // Where nothing has a title or a tie, plain paragraphs are what is said.
  const saysMore = nodes.some((node) => !isLoose(node));
  const kinds: ArgdownKind[] = [];
  for (const node of nodes) {
    const isProse = saysMore && isLoose(node) && !excluding.has(node);
    kinds[node.index] = isProse ? 'prose' : kindOf(node, excluding.has(node));
  }
  return kinds;
}

function kindOf(node: ArgdownNode, isRival: boolean): ArgdownKind {
  const isSpeaking = node.out.length > 0;
  if (node.form === 'argument') return isSpeaking ? 'argument' : 'alone';
  const isTold = node.more.some(({ tags }) => tags.includes('assumption'));
  if (isSpeaking) return isTold && node.into.length === 0 ? 'assumption' : 'argument';
  if (node.premiseOf.length === 0) return 'position';
  const isDiscussed = node.into.length > 0 || (isRival && !isTold) || asks(node.section);
  if (node.isTop && isDiscussed) return 'position';
  return node.into.length > 0 || node.premises.length > 0 ? 'premise' : 'assumption';
}

/** Whether what stands in a section answers it. */
function asks({ words }: ArgdownSection): boolean {
  return isQuestion(words.text) || isIssueData(words.data);
}

function isTiedToNothing({ out, into, premiseOf }: ArgdownNode): boolean {
  return out.length === 0 && into.length === 0 && premiseOf.length === 0;
}

/**
 * Attacks that say that two statements can't both be true become rivalries: two that attack each other, and in strict
 * mode any between statements.
 */
function partRivals({ nodes, rivals }: ArgdownGraph, isStrict: boolean): void {
  const attacks = nodes.flatMap(({ form, out }) =>
    form === 'argument'
      ? []
      : out.filter(({ as, to }) => as === 'attacks' && to.form === 'statement'),
  );
  const attacked = new Map<ArgdownNode, Set<ArgdownNode>>();
  for (const { from, to } of attacks) {
    attacked.set(from, (attacked.get(from) ?? new Set()).add(to));
  }
  const gone = new Set(attacks.filter(({ from, to }) => isStrict || attacked.get(to)?.has(from)));
  if (gone.size === 0) return;
  const told = new Map<ArgdownNode, Set<ArgdownNode>>();
  for (const { from, to, line } of gone) {
    if (told.get(to)?.has(from)) continue;
    told.set(from, (told.get(from) ?? new Set()).add(to));
    rivals.push({ one: to, other: from, line });
  }
  for (const node of nodes) {
    node.out = node.out.filter((tie) => !gone.has(tie));
    node.into = node.into.filter((tie) => !gone.has(tie));
  }
}
