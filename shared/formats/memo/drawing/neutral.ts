import type { Id } from '../../../model/id.ts';
import type { Claim } from '../holders/claim.ts';
import type { Source } from './pen.ts';
import type { Thread } from './thread.ts';
import { yesTo } from '../words/yes.ts';

/** The answers on which somebody says to be neither for nor against: “either”, “not sure”, “does not mind which”; `null` where they take a side. */
export function neutralOn(
  { attitude, text }: Claim,
  source: Source,
  thread: Thread,
): readonly Id[] | null {
  const { positions = [], text: asked = '' } = thread.current() ?? {};
  const all = positions.map(({ id }) => id);
  if (attitude === 'holds' && /^(?:either|both|any of them)\b/iu.test(text)) return all;
  if (attitude !== 'hesitates') return null;
  const isOfAll =
    /\b(?:either way|which|either|(?:does|do|did)(?: not|n[’']t) (?:mind|care))\b/iu.test(
      source.words,
    );
  if (isOfAll && all.length > 1) return all;
  const isOnAny = all.length > 0 || yesTo(asked) !== null;
  const spokenOf = isOnAny ? thread.spokenOf(source) : null;
  return spokenOf ? [spokenOf.id] : [];
}
