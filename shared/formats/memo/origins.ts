import type { Id } from '../../model/id.ts';
import { type DrawnIssue, type DrawnPosition, positionFor } from './drawn.ts';
import { isRelated, likeness, topicOf } from './sentences.ts';
import { yesTo } from './yes.ts';

/** The position of which a condition speaks, or the question itself where nobody answered it yet. */
export function originOf(
  condition: string,
  issues: readonly DrawnIssue[],
  common: ReadonlySet<string>,
): Id | null {
  const topic = topicOf(condition);
  const asked = issues.findLast(
    (issue) => issue.id !== null && topic.size > 0 && likeness(topic, issue.topic) > 0.5,
  );
  if (asked && asked.positions.length === 0) return asked.id;
  const akin = issues.findLast(
    (issue) => issue.id !== null && yesTo(issue.text) !== null && isRelated(topic, issue.topic),
  );
  if (!asked && akin && akin !== issues.at(-1)) {
    return positionFor(akin, condition)?.id ?? akin.id;
  }
  const [yes] = asked?.positions ?? [];
  if (asked && yes) return positionFor(asked, condition)?.id ?? null;
  return positionIf(condition, issues, common)?.id ?? null;
}

/**
 * The position of which a condition speaks: in the issue at hand, or else in the last that has any like it. Under a heading
 * of its own, what speaks of nothing that was said before is the heading's.
 */
function positionIf(
  condition: string,
  issues: readonly DrawnIssue[],
  common: ReadonlySet<string>,
): DrawnPosition | null {
  const topic = topicOf(condition);
  // What is everywhere tells nothing, unless the condition says nothing else.
  const known = [...topic].every((word) => common.has(word)) ? new Set<string>() : common;
  const answered = issues.filter(({ positions }) => positions.length > 0).toReversed();
  const fitting = answered.find(({ positions }) =>
    positions.some((one) => likeness(topic, one.topic, known) > 0),
  );
  const current = issues.at(-1);
  const isNew = current?.isSetApart === true && current.positions.length === 0;
  const issue = fitting ?? (isNew ? undefined : answered[0]);
  return issue ? positionFor(issue, condition) : null;
}
