import type {
  AgendaItem,
  Argument,
  Assumption,
  Decision,
  Issue,
  Link,
  MinorityStatement,
  Party,
  Position,
  Reference,
  Session,
} from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import {
  childrenOf,
  entity,
  labelOf,
  linksFrom,
  linksTo,
  parentsOf,
  stancesOn,
} from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { leadTo, leadsOver, type Lead, type LinkedLead } from '../details/leads/lead.ts';
import { stanceEntries, type StanceEntry } from '../stances/stances-model.ts';

/** An assumption that a position or an argument makes. */
export interface AssumptionNode {
  readonly assumption: Assumption;
  readonly label: string;
  readonly link: Link;
}

/** A reference that an element cites. */
export interface CitationNode {
  readonly reference: Reference;
  readonly label: string;
  readonly link: Link;
}

/** An argument with everything that stands under it. */
export interface ArgumentNode {
  readonly argument: Argument;
  readonly label: string;
  readonly side: 'pro' | 'contra';
  readonly link: Link;
  readonly replies: readonly ArgumentNode[];
  readonly assumptions: readonly AssumptionNode[];
  readonly citations: readonly CitationNode[];
  readonly questions: readonly LinkedLead[];
}

/** A position as a column of the page. */
export interface PositionNode {
  readonly position: Position;
  readonly label: string;
  /** The link by which it answers this issue. */
  readonly link: Link;
  readonly stances: readonly StanceEntry[];
  readonly arguments: readonly ArgumentNode[];
  readonly assumptions: readonly AssumptionNode[];
  readonly citations: readonly CitationNode[];
  /** Issues that follow from the position or doubt it. */
  readonly questions: readonly LinkedLead[];
  /** Positions on this issue that it replaces, the latest first. */
  readonly replaced: readonly PositionNode[];
}

/** What the group decided on the issue. */
export interface DecisionNode {
  readonly decision: Decision;
  readonly label: string;
  readonly session: Session | null;
  readonly positions: readonly Lead[];
  readonly statements: readonly {
    readonly statement: MinorityStatement;
    readonly party: Party | null;
  }[];
}

/** A reference of the page, with who cites it there. */
export interface PageReference {
  readonly reference: Reference;
  readonly label: string;
  readonly citedBy: readonly string[];
}

/** One question in depth: everything that the issue view shows of it. */
export interface IssuePage {
  readonly issue: Issue;
  readonly label: string;
  /** What it stands under: the issue or position that suggested it, what it questions or specializes. */
  readonly origins: readonly LinkedLead[];
  readonly dependsOn: readonly LinkedLead[];
  readonly neededBy: readonly LinkedLead[];
  readonly positions: readonly PositionNode[];
  readonly citations: readonly CitationNode[];
  /** Issues that follow from the issue, its positions or their arguments, in the order of the page. */
  readonly followUps: readonly FollowUp[];
  readonly references: readonly PageReference[];
  readonly decisions: readonly DecisionNode[];
  readonly agenda: readonly { readonly item: AgendaItem; readonly session: Session | null }[];
}

/** An issue that follows from something on the page, and the label of what it follows from. */
export interface FollowUp extends LinkedLead {
  readonly from: string;
}

/** Builds the page of an issue, or `null` where there is no such issue. */
export function issuePage(state: WorkspaceState, id: Id): IssuePage | null {
  const issue = entity(state, 'issue', id);
  if (!issue) return null;
  const positions = positionNodes(state, id);
  const citations = citationsOf(state, id);
  const label = labelOf(state, issue);
  return {
    issue,
    label,
    origins: leadsOver(
      state,
      parentsOf(state, id).map(({ link }) => link),
      id,
    ),
    dependsOn: leadsOver(state, linksFrom(state, id, 'depends-on'), id),
    neededBy: leadsOver(state, linksTo(state, id, 'depends-on'), id),
    positions,
    citations,
    followUps: [
      ...questionsUnder(state, id).map((lead) => ({ ...lead, from: label })),
      ...positions.flatMap(followUpsOf),
    ],
    references: pageReferences(state, label, citations, positions),
    decisions: decisionNodes(state, id),
    agenda: (state.indexes.itemsFor.get(id) ?? []).map((item) => ({
      item,
      session: entity(state, 'session', item.session) ?? null,
    })),
  };
}

/** A superseded position goes behind the one that replaced it, where both answer the issue. */
function positionNodes(state: WorkspaceState, issue: Id): readonly PositionNode[] {
  const answers = new Map<Id, { readonly position: Position; readonly link: Link }>();
  for (const { child, link } of childrenOf(state, issue)) {
    const position = entity(state, 'position', child);
    if (position && link) answers.set(child, { position, link });
  }
  const shown = new Set<Id>();
  const build = (id: Id): readonly PositionNode[] => {
    const answer = answers.get(id);
    if (!answer || shown.has(id)) return [];
    shown.add(id);
    const { position, link } = answer;
    const replaced = linksFrom(state, id, 'replaces').flatMap(({ to }) => build(to));
    return [
      {
        position,
        link,
        label: labelOf(state, position),
        stances: stanceEntries(state, id),
        arguments: argumentNodes(state, id, new Set([id])),
        assumptions: assumptionsOf(state, id),
        citations: citationsOf(state, id),
        questions: questionsUnder(state, id),
        // A chain of revisions is one list: what a replaced position replaced follows it.
        replaced: replaced.flatMap((node) => [{ ...node, replaced: [] }, ...node.replaced]),
      },
    ];
  };
  const hasSuccessorHere = (id: Id): boolean =>
    linksTo(state, id, 'replaces').some(({ from }) => answers.has(from));
  const heads = [...answers.keys()].filter((id) => !hasSuccessorHere(id)).flatMap(build);
  // Only positions that replace each other in a circle are left.
  return [...heads, ...[...answers.keys()].flatMap(build)];
}

/** The arguments on a position or an argument: those for it first, each side in its order. */
function argumentNodes(
  state: WorkspaceState,
  target: Id,
  above: ReadonlySet<Id>,
): readonly ArgumentNode[] {
  const nodes = childrenOf(state, target).flatMap(({ child, link }): readonly ArgumentNode[] => {
    const argument = entity(state, 'argument', child);
    if (!argument || !link || above.has(child)) return [];
    return [
      {
        argument,
        link,
        label: labelOf(state, argument),
        side: link.type === 'supports' ? 'pro' : 'contra',
        replies: argumentNodes(state, child, new Set([...above, child])),
        assumptions: assumptionsOf(state, child),
        citations: citationsOf(state, child),
        questions: questionsUnder(state, child),
      },
    ];
  });
  return [
    ...nodes.filter(({ side }) => side === 'pro'),
    ...nodes.filter(({ side }) => side === 'contra'),
  ];
}

function assumptionsOf(state: WorkspaceState, id: Id): readonly AssumptionNode[] {
  return childrenOf(state, id).flatMap(({ child, link }) => {
    const assumption = entity(state, 'assumption', child);
    return assumption && link ? [{ assumption, link, label: labelOf(state, assumption) }] : [];
  });
}

function citationsOf(state: WorkspaceState, id: Id): readonly CitationNode[] {
  return childrenOf(state, id).flatMap(({ child, link }) => {
    const reference = entity(state, 'reference', child);
    return reference && link ? [{ reference, link, label: labelOf(state, reference) }] : [];
  });
}

function questionsUnder(state: WorkspaceState, id: Id): readonly LinkedLead[] {
  const links = childrenOf(state, id).flatMap(({ kind, link }) =>
    kind === 'issue' && link ? [link] : [],
  );
  return leadsOver(state, links, id);
}

function followUpsOf(node: PositionNode | ArgumentNode): readonly FollowUp[] {
  const below = 'replies' in node ? node.replies : [...node.arguments, ...node.replaced];
  return [
    ...node.questions.map((lead) => ({ ...lead, from: node.label })),
    ...below.flatMap(followUpsOf),
  ];
}

/** Every reference that something on the page cites, in the order of the references' labels. */
function pageReferences(
  state: WorkspaceState,
  issueLabel: string,
  own: readonly CitationNode[],
  positions: readonly PositionNode[],
): readonly PageReference[] {
  const found = new Map<Id, { readonly reference: Reference; readonly citedBy: Set<string> }>();
  const add = (reference: Reference | undefined, by: string): void => {
    if (!reference) return;
    const entry = found.get(reference.id) ?? { reference, citedBy: new Set() };
    entry.citedBy.add(by);
    found.set(reference.id, entry);
  };
  const visit = (node: PositionNode | ArgumentNode): void => {
    for (const { reference } of node.citations) add(reference, node.label);
    for (const { assumption, label } of node.assumptions) {
      for (const { reference } of citationsOf(state, assumption.id)) add(reference, label);
    }
    if ('replies' in node) {
      node.replies.forEach(visit);
      return;
    }
    for (const { party, source } of stancesOn(state, node.position.id)) {
      const name = entity(state, 'party', party)?.shortName;
      if (source !== null && name !== undefined) add(entity(state, 'reference', source), name);
    }
    node.arguments.forEach(visit);
    node.replaced.forEach(visit);
  };
  for (const { reference } of own) add(reference, issueLabel);
  positions.forEach(visit);
  return [...found.values()]
    .map(({ reference, citedBy }) => ({
      reference,
      label: labelOf(state, reference),
      citedBy: [...citedBy],
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
}

function decisionNodes(state: WorkspaceState, issue: Id): readonly DecisionNode[] {
  return (state.indexes.decisionsOn.get(issue) ?? []).map((decision) => {
    const session =
      decision.session === null ? undefined : entity(state, 'session', decision.session);
    return {
      decision,
      label: labelOf(state, decision),
      session: session ?? null,
      positions: decision.positions.flatMap((position) => leadTo(state, position) ?? []),
      statements: (state.indexes.statementsOn.get(decision.id) ?? []).map((statement) => ({
        statement,
        party: entity(state, 'party', statement.party) ?? null,
      })),
    };
  });
}
