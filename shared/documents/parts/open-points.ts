import { heldUpBy, openPointsOf, type OpenPoints } from '../../analysis/open-points.ts';
import type { Divergence } from '../../analysis/divergence.ts';
import { isUnsettled, positionsOf } from '../../analysis/map.ts';
import type { Issue, Link, Party } from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { linksFrom } from '../../model/queries.ts';
import { bullets, heading, text, type Block, type Inline } from '../tree.ts';
import {
  inSequence,
  mention,
  mentionOf,
  partyList,
  reasonMention,
  stopAfter,
  titled,
  type Draft,
} from './draft.ts';

/** The questions that follow from an issue, and what they hold up. */
export function followUpSection(draft: Draft, issue: Id): readonly Block[] {
  const items = draft.followUps(issue).map((below) => followUpItem(draft, below));
  return items.length > 0
    ? [heading(3, draft.wording.say('heading.follow-ups')), bullets(items)]
    : [];
}

/** A question with where it comes from, what it holds up, and where it stands. */
export function followUpItem(draft: Draft, issue: Issue): readonly Inline[] {
  return inSequence(
    [...titled(draft, issue), ...stopAfter(issue.text)],
    originOf(draft, issue),
    isUnsettled(issue) ? holdsUp(draft, issue) : [],
    standing(draft, issue),
  );
}

function standing(draft: Draft, issue: Issue): readonly Inline[] {
  const { wording } = draft;
  if (!isUnsettled(issue)) return wording.say(`follow-up.${issue.status}`);
  const count = positionsOf(draft.state, issue.id).filter(({ status }) => status === 'live').length;
  return count === 0
    ? wording.say('follow-up.unanswered')
    : wording.say('follow-up.answers', { count });
}

/** From what a question follows: “Arises if I3 is answered by P6.” */
export function originOf(draft: Draft, issue: Issue): readonly Inline[] {
  const { state, wording } = draft;
  const sentence = (key: string, targets: readonly Id[]): readonly Inline[] =>
    targets.length === 0
      ? []
      : wording.say(key, { targets: wording.list(targets.map((id) => [mentionOf(draft, id)])) });
  const targetsOf = (type: Link['type']): readonly Id[] =>
    linksFrom(state, issue.id, type).map(({ to }) => to);
  const origins = targetsOf('suggested-by');
  return inSequence(
    sentence(
      'origin.issue',
      origins.filter((id) => state.kinds.get(id) === 'issue'),
    ),
    ...origins.map((position) => arisesFrom(draft, position)),
    sentence('origin.questions', targetsOf('questions')),
    sentence('origin.specializes', targetsOf('specializes')),
  );
}

function arisesFrom(draft: Draft, position: Id): readonly Inline[] {
  const answered = linksFrom(draft.state, position, 'responds-to').map(({ to }) => [
    mentionOf(draft, to),
  ]);
  if (answered.length === 0) return [];
  return draft.wording.say('origin.position', {
    position: mentionOf(draft, position),
    issues: draft.wording.list(answered, 'or'),
  });
}

function holdsUp(draft: Draft, issue: Issue): readonly Inline[] {
  const { wording, state } = draft;
  const { issues, answers } = heldUpBy(state, issue.id);
  const effects = [
    ...answers.map(({ position, issue: answered }) =>
      wording.say('follow-up.completes', {
        position: mentionOf(draft, position),
        issue: mention(draft, answered),
      }),
    ),
    ...(issues.length === 0
      ? []
      : [
          wording.say('follow-up.blocks', {
            issues: wording.list(issues.map((other) => [mention(draft, other)])),
          }),
        ]),
  ];
  return effects.length === 0
    ? []
    : wording.say('follow-up.until', { effects: wording.list(effects) });
}

/** What is still open on an issue. */
export function openSection(
  draft: Draft,
  issue: Issue,
  divergence: Divergence,
  heard: readonly Party[],
): readonly Block[] {
  if (!isUnsettled(issue)) return [];
  const points = openPointsOf(draft.state, issue.id, divergence, heard);
  const items = openItems(draft, divergence, points);
  return items.length > 0 ? [heading(3, draft.wording.say('heading.open')), bullets(items)] : [];
}

/** Open points, one sentence each. */
export function openItems(
  draft: Draft,
  divergence: Divergence,
  points: OpenPoints,
): readonly (readonly Inline[])[] {
  const { wording } = draft;
  const items: (readonly Inline[])[] = [];
  if (divergence.kind === 'no-position') items.push(wording.say('open.no-position'));
  for (const [on, contras] of Map.groupBy(points.unanswered, (point) => point.on)) {
    const contra = wording.list(
      contras.map(({ argument }) => [reasonMention(draft, argument)].flat()),
    );
    const values = { count: contras.length, arguments: contra, on: mentionOf(draft, on) };
    items.push(wording.say('open.unanswered', values));
  }
  if (points.withoutHolder.length > 0) {
    const positions = points.withoutHolder.map((id) => [mentionOf(draft, id)]);
    items.push(
      wording.say('open.without-holder', {
        count: positions.length,
        positions: wording.list(positions),
      }),
    );
  }
  for (const { assumption, under } of points.contested) {
    items.push(
      wording.say('open.contested', {
        count: under.length,
        assumption: reasonMention(draft, assumption.id),
        under: wording.list(under.map((id) => [mentionOf(draft, id)])),
      }),
    );
  }
  if (points.waitsFor.length > 0) {
    const issues = points.waitsFor.map((other) => [mention(draft, other)]);
    items.push(
      wording.say('open.waits-for', { count: issues.length, issues: wording.list(issues) }),
    );
  }
  if (points.holdsUp.length > 0) {
    const issues = points.holdsUp.map((other) => [mention(draft, other)]);
    items.push(wording.say('open.holds-up', { issues: wording.list(issues) }));
  }
  if (points.notHeard.length > 0) {
    items.push(
      wording.say('open.not-heard', {
        count: points.notHeard.length,
        parties: partyList(draft, points.notHeard),
      }),
    );
  }
  return items;
}

/** How many points are open, in a few words for a table: “1 contra unanswered, 2 positions without holder”. */
export function openCounts(draft: Draft, issue: Issue, divergence: Divergence): readonly Inline[] {
  if (!isUnsettled(issue)) return [];
  const { wording } = draft;
  const points = openPointsOf(draft.state, issue.id, divergence, []);
  const followUps = draft.followUps(issue.id).filter(isUnsettled);
  const counted = [
    { key: 'count.unanswered', count: points.unanswered.length },
    { key: 'count.without-holder', count: points.withoutHolder.length },
    { key: 'count.contested', count: points.contested.length },
  ].filter(({ count }) => count > 0);
  const parts = [
    ...(divergence.kind === 'apart' || divergence.kind === 'opposed'
      ? [wording.say('count.diverging')]
      : []),
    ...(divergence.kind === 'no-position' ? [wording.say('count.no-position')] : []),
    ...counted.map(({ key, count }) => wording.say(key, { count })),
    ...(followUps.length > 0
      ? [
          wording.say('count.follow-ups', {
            count: followUps.length,
            issues: wording.list(followUps.map((other) => [mention(draft, other)])),
          }),
        ]
      : []),
  ];
  return parts.flatMap((part, index) => (index > 0 ? [text('; '), ...part] : part));
}
