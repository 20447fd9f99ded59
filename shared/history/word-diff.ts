/** A run of a text that is in both wordings, only in the older, or only in the newer one. */
export interface DiffRun {
  readonly mark: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Beyond so many pairs of words, what lies between the common beginning and end counts as wholly different. */
const PAIRS_LIMIT = 1_000_000;

/**
 * The difference of two wordings by word: the longest common sequence of words, blanks and signs (Wagner & Fischer
 * 1974), with what went before what came.
 * @returns runs in reading order: those not `new` make up `before`, those not `gone` make up `after`
 */
export function wordDiff(before: string, after: string): readonly DiffRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = commonStart(old, now);
  const end = commonEnd(old, now, start);
  const middle = between(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([
    ...old.slice(0, start).map(same),
    ...middle,
    ...old.slice(old.length - end).map(same),
  ]);
}

// Signs and blanks by themselves, so that a comma does not make another word; “wird’s” and “follow-up” are one each.
const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

function between(old: readonly string[], now: readonly string[]): readonly DiffRun[] {
  if (old.length * now.length > PAIRS_LIMIT) return [...old.map(gone), ...now.map(fresh)];
  const lengths = commonLengths(old, now);
  const runs: DiffRun[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    const [word, other] = [old[at], now[to]];
    if (word !== undefined && word === other) {
      runs.push(same(word));
      at += 1;
      to += 1;
    } else if (
      word !== undefined &&
      (other === undefined || lengthAt(lengths, at + 1, to) >= lengthAt(lengths, at, to + 1))
    ) {
      runs.push(gone(word));
      at += 1;
    } else {
      runs.push(fresh(other as string));
      to += 1;
    }
  }
  return runs;
}

/** For each pair of places, how many words what follows them has in common. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const row = rows[at] as Uint32Array;
    for (let to = now.length - 1; to >= 0; to -= 1) {
      row[to] =
        old[at] === now[to]
          ? lengthAt(rows, at + 1, to + 1) + 1
          : Math.max(lengthAt(rows, at + 1, to), lengthAt(rows, at, to + 1));
    }
  }
  return rows;
}

function lengthAt(rows: readonly Uint32Array[], at: number, to: number): number {
  return rows[at]?.[to] ?? 0;
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
