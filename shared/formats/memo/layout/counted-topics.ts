import type { Passage } from './passages.ts';

/** What a counted line is on, before a colon: “2) Costs: each bears its own.” */
const TOPIC = /^(\p{Lu}(?:[^:.?!–—]|\.(?=\d)){1,50}): \S/u;

/**
 * The passages of counted lists in which each says first what it is on: all of a list, or none.
 * @param isOther whether what stands before the colon is something else, such as a party's name
 */
export function countedTopics(
  passages: readonly Passage[],
  isOther: (topic: string) => boolean,
): ReadonlySet<Passage> {
  const lists: Passage[][] = [[]];
  for (const passage of passages) {
    if (/\d/u.test(passage.mark) && passage.indent === 0) lists.at(-1)?.push(passage);
    // What is set in below an item says more about it.
    else if (passage.indent === 0) lists.push([]);
  }
  const topicOf = ({ text }: Passage): string => TOPIC.exec(text)?.[1] ?? '';
  // One of several may look like a name.
  const isOfTopics = (list: readonly Passage[]): boolean =>
    list.length > 1 &&
    list.every((passage) => topicOf(passage) !== '') &&
    list.filter((passage) => isOther(topicOf(passage))).length * 2 < list.length;
  return new Set(lists.filter(isOfTopics).flat());
}
