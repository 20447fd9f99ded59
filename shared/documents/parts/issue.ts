import { divergenceOf } from '../../analysis/divergence.ts';
import { isUnsettled, positionsOf } from '../../analysis/map.ts';
import { prerequisitesOf } from '../../analysis/blocking.ts';
import type { Issue, Party } from '../../model/entities.ts';
import { prose } from '../prose.ts';
import { fieldOf, heading, paragraph, type Block, type Inline } from '../tree.ts';
import { decisionSection } from './decisions.ts';
import { divergenceSection } from './divergence.ts';
import { inSequence, mention, titled, type Draft } from './draft.ts';
import { movementSection } from './movement.ts';
import { followUpSection, openSection, originOf } from './open-points.ts';
import { heldPositions, positionSections, sourcesSentence, tagsSentence } from './position.ts';

/** An issue in full: the question, its positions, where views diverge, who moved, and what is open. */
export function issueSection(
  draft: Draft,
  issue: Issue,
  heard: readonly Party[],
): readonly Block[] {
  draft.written.set(issue.id, issue.id);
  const divergence = divergenceOf(draft.state, issue.id, draft.views);
  const positions = positionsOf(draft.state, issue.id);
  const live = positions.filter(({ status }) => status === 'live');
  if (draft.depth === 'issues') {
    return [
      heading(2, titled(draft, issue), issue.id),
      paragraph(issueFacts(draft, issue), 'facts'),
      ...prose(issue.detail, fieldOf('issue', issue, 'detail')),
      ...heldPositions(draft, live),
      ...decisionSection(draft, issue.id),
    ];
  }
  const past = positions.filter(({ status }) => status !== 'live');
  return [
    heading(2, titled(draft, issue), issue.id),
    paragraph(issueFacts(draft, issue), 'facts'),
    ...prose(issue.detail, fieldOf('issue', issue, 'detail')),
    ...positionSections(draft, [...live, ...past], issue.id, 3),
    ...divergenceSection(draft, divergence),
    ...movementSection(draft, issue.id),
    ...followUpSection(draft, issue.id),
    ...openSection(draft, issue, divergence, heard),
    ...decisionSection(draft, issue.id),
  ];
}

/** What an issue is and where it stands, in short sentences. */
export function issueFacts(draft: Draft, issue: Issue): readonly Inline[] {
  const { wording, state } = draft;
  const settled = prerequisitesOf(state, issue.id)
    .filter((other) => !isUnsettled(other))
    .map((other) => [mention(draft, other)]);
  return inSequence(
    wording.say('issue.standing', {
      type: wording.plain(`vocabulary:issue-type.${issue.type}`),
      status: wording.plain(`status.${issue.status}`),
    }),
    issue.priority === 'normal' ? [] : wording.say(`issue.priority-${issue.priority}`),
    originOf(draft, issue),
    settled.length > 0 ? wording.say('issue.rests-on', { issues: wording.list(settled) }) : [],
    sourcesSentence(draft, issue.id),
    tagsSentence(draft, issue.tags),
  );
}
