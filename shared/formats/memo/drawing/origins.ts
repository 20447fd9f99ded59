import type { Id } from '../../../model/id.ts';
import { type DrawnIssue, type DrawnPosition, positionFor } from './drawn.ts';
import { isRelated, likeness, topicOf } from '../words/sentences.ts';
import { yesTo } from '../words/yes.ts';

/** Words for everybody, in a condition and in an answer. */
const EVERYBODY =
  /^(?:if |falls |wenn |si )?(?:all|everyone|everybody|anyone|anybody|alle|jeder|tous|todos)(?!\p{L})/iu;

/** A plain “yes”, of which a condition may say anything. */
const YES = /^(?:yes|ja|oui|sí|sì|si)$/iu;

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
    (issue) =>
      issue.id !== null &&
      yesTo(issue.text) !== null &&
      (isRelated(topic, issue.topic) || likeness(topic, issue.topic) >= 0.5),
  );
  const isAkin =
    akin !== undefined &&
    (akin !== issues.at(-1) || (akin.positions.length > 0 && likeness(topic, akin.topic) >= 0.5));
  if (!asked && akin && isAkin) {
    return positionFor(akin, condition)?.id ?? akin.id;
  }
  const last = issues.at(-1);
  // “Is it within its remit? If yes, who …?”
  if (last && topic.size === 0 && last.positions.length === 0 && yesTo(last.text) !== null)
    return last.id;
  const isLast =
    last !== undefined &&
    last.id !== null &&
    last.positions.length === 0 &&
    yesTo(last.text) !== null &&
    likeness(topic, last.topic, common) > 0;
  if (
    !asked &&
    isLast &&
    !issues.some(({ positions }) => positions.some((one) => likeness(topic, one.topic, common) > 0))
  )
    return last.id;
  const [yes] = asked?.positions ?? [];
  if (asked && yes) {
    // What it says besides, and no answer does, is nobody's yet.
    const more = new Set([...topic].filter((word) => !asked.topic.has(word)));
    const isSaid = asked.positions.some(
      (one) => likeness(more, one.topic) > 0 || YES.test(one.text) || EVERYBODY.test(one.text),
    );
    const isOther = [...more].some((word) => !common.has(word));
    if (isOther && !isSaid) return asked.id;
    return positionFor(asked, condition)?.id ?? null;
  }
  return positionIf(condition, issues, common)?.id ?? null;
}

/** The position that a condition names by its own words, in the issue that has the most of them; `null` where none does. */
export function originNamed(condition: string, issues: readonly DrawnIssue[]): Id | null {
  const topic = topicOf(condition);
  const named = issues
    .filter(({ id }) => id !== null)
    .flatMap(({ positions }) => positions)
    .map((one) => ({ one, share: likeness(topic, one.topic) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
  return named[0]?.one.id ?? null;
}

/** Words by which a condition speaks of what was said before: “if it does”, “if not”. */
const BACK = /\b(?:it|they|this|that|so|yes|no|not)\b/iu;

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
  const shareOf = ({ positions, topic: about }: DrawnIssue): number => {
    // What its question asks about tells none of several answers from the others.
    const isTold = positions.length > 1 && [...topic].some((word) => !about.has(word));
    const own = isTold ? about : new Set<string>();
    return Math.max(
      ...positions.map((one) => {
        // “If all may complain” speaks of “All”.
        const isOfAll = EVERYBODY.test(condition) && EVERYBODY.test(one.text);
        return isOfAll ? 1 : likeness(topic, one.topic, new Set([...known, ...own]));
      }),
    );
  };
  // Of those that fit alike, the one that was spoken of last.
  const [fitting] = answered
    .map((one) => ({ one, share: shareOf(one) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .map(({ one }) => one);
  const current = issues.at(-1);
  const isNew = current?.isSetApart === true && current.positions.length === 0;
  const isBack = topic.size === 0 || BACK.test(condition);
  const issue = fitting ?? (isNew || !isBack ? undefined : answered[0]);
  return issue ? positionFor(issue, condition) : null;
}
