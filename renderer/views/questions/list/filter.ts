import type { Id } from '../../../../shared/model/id.ts';
import { fold } from '../../../components/folded.ts';
import type { Line, Openness } from '../lines/openness.ts';

/** What the list shows of what is open: empty parts leave everything in, the others must all be met. */
export interface QuestionFilter {
  /** Words, all of which are in the label, the text or the tags; accents and case do not count. */
  readonly text: string;
  readonly kinds: readonly Openness[];
  readonly tags: readonly string[];
  /** What concerns one of these parties. */
  readonly parties: readonly Id[];
  /** Only what keeps an issue from being settled. */
  readonly blocking: boolean;
}

/** Leaves everything in. */
export const NO_QUESTION_FILTER: QuestionFilter = {
  text: '',
  kinds: [],
  tags: [],
  parties: [],
  blocking: false,
};

/** Whether a filter leaves anything out. */
export function leavesOut({ text, kinds, tags, parties, blocking }: QuestionFilter): boolean {
  return blocking || text.trim() !== '' || kinds.length + tags.length + parties.length > 0;
}

/** A function that tells of a line whether it meets a filter. */
export function lineTest(filter: QuestionFilter): (line: Line) => boolean {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const { kinds, tags, parties, blocking } = filter;
  return (line) => {
    if (kinds.length > 0 && !kinds.includes(line.openness)) return false;
    if (blocking && line.blocks.length === 0) return false;
    if (tags.length > 0 && !line.tags.some((tag) => tags.includes(tag))) return false;
    if (parties.length > 0 && !parties.some((party) => line.parties.has(party))) return false;
    if (words.length === 0) return true;
    const said = fold([line.label, line.text, ...line.tags].join(' '));
    return words.every((word) => said.includes(word));
  };
}
