import { commonWords, WORD } from '../words.ts';

/** A run of a text that is in both wordings, only in the older, or only in the newer one. */
export interface DiffRun {
  readonly mark: 'same' | 'gone' | 'new';
  readonly text: string;
}

/**
 * The difference of two wordings by word: the longest common sequence of words, blanks and signs (Wagner & Fischer
 * 1974), with what went before what came.
 * @returns runs in reading order: those not `new` make up `before`, those not `gone` make up `after`
 */
export function wordDiff(before: string, after: string): readonly DiffRun[] {
  const [old, now] = [before.match(WORD) ?? [], after.match(WORD) ?? []];
  const runs: DiffRun[] = [];
  let next = 0;
  commonWords(old, now).forEach((to, at) => {
    const word = old[at] as string;
    if (to === null) {
      runs.push(gone(word));
      return;
    }
    runs.push(...now.slice(next, to).map(fresh), same(word));
    next = to + 1;
  });
  return joined([...runs, ...now.slice(next).map(fresh)]);
}

const same = (text: string): DiffRun => ({ mark: 'same', text });
const gone = (text: string): DiffRun => ({ mark: 'gone', text });
const fresh = (text: string): DiffRun => ({ mark: 'new', text });

/** Puts runs of one mark together; a blank between two words that both went, or both came, goes or comes with them. */
function joined(runs: readonly DiffRun[]): readonly DiffRun[] {
  const out: { mark: DiffRun['mark']; text: string }[] = [];
  for (const block of blocksOf(runs)) {
    for (const { mark, text } of block) {
      const last = out.at(-1);
      if (last?.mark === mark) last.text += text;
      else if (text !== '') out.push({ mark, text });
    }
  }
  return out;
}

/** Stretches of what differs, bridged over lone blanks, with all that went before all that came. */
function blocksOf(runs: readonly DiffRun[]): readonly (readonly DiffRun[])[] {
  const blocks: DiffRun[][] = [];
  for (let at = 0; at < runs.length;) {
    let end = at;
    while (end < runs.length && isInDifference(runs, at, end)) end += 1;
    if (end === at) {
      blocks.push([runs[at] as DiffRun]);
      at += 1;
      continue;
    }
    const stretch = runs.slice(at, end);
    const of = (other: DiffRun['mark']): string =>
      stretch.map(({ mark, text }) => (mark === other ? '' : text)).join('');
    blocks.push([gone(of('new')), fresh(of('gone'))]);
    at = end;
  }
  return blocks;
}

function isInDifference(runs: readonly DiffRun[], start: number, at: number): boolean {
  const run = runs[at] as DiffRun;
  if (run.mark !== 'same') return true;
  const [before, after] = [runs[at - 1], runs[at + 1]];
  const isBridge = at > start && before?.mark !== 'same' && after && after.mark !== 'same';
  return Boolean(isBridge) && run.text.trim() === '';
}
