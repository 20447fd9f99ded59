import type { Decision, Issue, MinorityStatement } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { entity } from '../../model/queries.ts';
import { prose } from '../prose.ts';
import {
  bullets,
  fieldOf,
  heading,
  paragraph,
  type Block,
  type Inline,
  type ListItem,
} from '../tree.ts';
import { inSequence, mention, mentionOf, stopAfter, titled, type Draft } from './draft.ts';

/** What was decided on an issue: when, with which designation, and what was adopted. */
export function decisionSection(draft: Draft, issue: Id): readonly Block[] {
  const decisions = decisionsOn(draft, issue);
  if (decisions.length === 0) return [];
  const title = draft.wording.say('heading.decisions', { count: decisions.length });
  return [heading(3, title), bullets(decisions.map((decision) => decisionItem(draft, decision)))];
}

function decisionsOn(draft: Draft, issue: Id): readonly Decision[] {
  return (draft.state.indexes.decisionsOn.get(issue) ?? []).toSorted((a, b) =>
    a.decidedOn < b.decidedOn ? -1 : a.decidedOn > b.decidedOn ? 1 : 0,
  );
}

function decisionItem(draft: Draft, decision: Decision): ListItem {
  const { wording, state } = draft;
  const session =
    decision.session === null ? undefined : entity(state, 'session', decision.session);
  const day = wording.day(decision.decidedOn);
  const run = inSequence(
    [...titled(draft, decision), ...stopAfter(decision.text)],
    session
      ? wording.say('decision.in-session', { day, session: session.title })
      : wording.say('decision.on', { day }),
    decision.positions.length > 0
      ? wording.say('decision.adopts', {
          positions: wording.list(decision.positions.map((id) => [mentionOf(draft, id)])),
        })
      : [],
    designation(draft, decision),
  );
  return { anchor: decision.id, content: [paragraph(run)] };
}

function designation(draft: Draft, decision: Decision): readonly Inline[] {
  if (decision.designation === null) return draft.wording.say('decision.undesignated');
  const words = draft.wording.plain(`vocabulary:designation.${decision.designation}`);
  return draft.wording.say('decision.designation', { designation: words });
}

/** The minority statements on the decisions of these issues, in full. */
export function minoritySection(draft: Draft, issues: readonly Issue[]): readonly Block[] {
  const blocks = issues.flatMap((issue) =>
    decisionsOn(draft, issue.id).flatMap((decision) =>
      (draft.state.indexes.statementsOn.get(decision.id) ?? []).flatMap((statement) =>
        statementBlocks(draft, issue, decision, statement),
      ),
    ),
  );
  if (blocks.length === 0) return [];
  return [heading(2, draft.wording.say('heading.minority')), ...blocks];
}

function statementBlocks(
  draft: Draft,
  issue: Issue,
  decision: Decision,
  statement: MinorityStatement,
): readonly Block[] {
  const party = entity(draft.state, 'party', statement.party);
  const title = draft.wording.say('minority.title', {
    party: party?.shortName ?? '',
    decision: mention(draft, decision),
    issue: mention(draft, issue),
  });
  return [
    heading(3, title),
    {
      kind: 'quote',
      content: prose(statement.text, fieldOf('minority-statement', statement, 'text')),
    },
  ];
}
