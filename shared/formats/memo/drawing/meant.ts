import { type DrawnIssue, type DrawnPosition, positionMeant } from './drawn.ts';
import { likeness, topicOf } from '../words/sentences.ts';

/** The one issue before of whose words some that say what speaks for what are, where those at hand have none of them. */
export function issueBefore(
  issues: readonly DrawnIssue[],
  target: string,
  at: DrawnIssue,
): DrawnIssue | null {
  const topic = topicOf(target);
  const isOf = (issue: DrawnIssue): boolean =>
    issue.id !== null && [issue, ...issue.positions].some((one) => likeness(topic, one.topic) > 0);
  const before = issues.filter((issue) => issue !== at && isOf(issue));
  const isBefore = topic.size > 0 && !isOf(at) && meantBefore(issues, target, at) === null;
  return isBefore && before.length === 1 ? (before[0] ?? null) : null;
}

/** What several words mean that speak of no answer to the issue at hand, but of one to an issue before. */
export function meantBefore(
  issues: readonly DrawnIssue[],
  target: string,
  at: DrawnIssue,
): DrawnPosition | null {
  if (topicWords(target).size < 2) return null;
  const meant = issues.flatMap((issue) => {
    const found =
      issue === at ? null : (positionMeant(issue, target) ?? meantBesides(issue, target));
    return found ?? [];
  });
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** “Informing everybody” is “Everybody”, where it is asked who is informed; `null` where nothing is meant so. */
export function meantBesides(issue: DrawnIssue, target: string): DrawnPosition | null {
  const words = topicWords(target);
  const besides = [...words].filter((word) => !issue.topic.has(word));
  const named = issue.positions.filter((one) => {
    const own = topicWords(one.text);
    return besides.every((word) => own.has(word));
  });
  const isMeant = besides.length > 0 && besides.length < words.size && named.length === 1;
  return isMeant ? (named[0] ?? null) : null;
}

/** The words of a text by their stems, with those for everybody. */
function topicWords(text: string): ReadonlySet<string> {
  const everybody =
    /\b(?:all|everybody|everyone|anybody|anyone|both|nobody)\b/iu.exec(text)?.[0] ?? '';
  return new Set([...topicOf(text), ...(everybody === '' ? [] : [everybody.toLowerCase()])]);
}
