import { literally } from '../../../pattern.ts';
import {
  type DrawnPosition,
  isAbout,
  positionMeant,
  positionNamed,
  positionOf,
  positionSaying,
} from './drawn.ts';
import { issueBefore, meantBefore, meantBesides } from './meant.ts';
import type { Thread } from './thread.ts';
import { likeness, topicOf } from '../words/sentences.ts';
import { sentenceFrom } from '../words/wording.ts';
import { startsWith, yesTo } from '../words/yes.ts';

/** The position that “Pro all:” speaks of: one that says so, the “yes” to what is asked, or one that is drawn for it. */
export function positionSpokenOf(
  thread: Thread,
  target: string,
  line: number,
): DrawnPosition | null {
  const issue = thread.open(line);
  const source = { line, words: target };
  const known =
    positionMeant(issue, target) ?? positionOf(issue, target) ?? positionNamed(issue, target);
  if (known) return known;
  const besides = meantBesides(issue, target);
  if (besides) return besides;
  // “A pro for the hut”, under “The hut”, is for what is proposed there.
  const [only, ...more] = issue.positions;
  const isIssue = likeness(topicOf(target), issue.topic) === 1;
  if (only && more.length === 0 && isIssue && yesTo(issue.text) === null) return only;
  const word = yesTo(issue.text);
  // “For appointments”, where it is asked whether somebody is let in without one.
  const isWithout = new RegExp(
    `\\b(?:without|no) (?:an? |any |the )?${literally(target.replace(/s$/u, ''))}`,
    'iu',
  );
  if (word !== null && isWithout.test(issue.text)) {
    const no = issue.positions.find(({ text }) => /^(?:no|nein|non)(?!\p{L})/iu.test(text));
    return no ?? thread.position(issue, 'No', source);
  }
  const isAsked = word !== null && isAbout(topicOf(target), issue.topic, new Set());
  const yes = isAsked
    ? (positionSaying(issue, word) ??
      issue.positions.find(({ text }) => startsWith(text, word)) ??
      thread.position(issue, word, source))
    : null;
  const before = yes ?? meantBefore(thread.issues, target, issue);
  if (before) return before;
  const other = issueBefore(thread.issues, target, issue);
  const otherYes = other ? yesTo(other.text) : null;
  if (other && otherYes !== null)
    return positionSaying(other, otherYes) ?? thread.position(other, otherYes, source);
  return thread.position(other ?? issue, sentenceFrom(target), source);
}
