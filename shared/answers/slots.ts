import type { Piece } from '../documents/passages.ts';
import type { Origin } from '../documents/tree.ts';
import { commonTokens, tokensOf, type Token } from './tokens.ts';

/** Where the words of a field stand in a passage that was edited. */
export interface Slot {
  readonly of: Origin;
  /** The number of its piece. */
  readonly piece: number;
  readonly before: string;
  /** In the edited text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** What a passage says of fields, and whether Moot's own words in it were changed as well. */
export interface Slots {
  readonly slots: readonly Slot[];
  readonly isOwnChanged: boolean;
}

interface Part {
  readonly of: Origin | null;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * Finds the words of each field in a passage that was edited: between Moot's own words where those stand as they did, else
 * by what the two texts have in common.
 */
export function readSlots(pieces: readonly Piece[], after: string): Slots {
  const parts = pieces.map(({ of, text }): Part => ({ of, text, tokens: tokensOf(text) }));
  const tokens = tokensOf(after);
  for (const form of [
    parts,
    withoutEnd(parts),
    withoutStops(parts),
    withoutEnd(withoutStops(parts)),
  ]) {
    const slots = inBetween(form, tokens, after);
    if (slots) return { slots, isOwnChanged: false };
  }
  return byCommonWords(parts, tokens);
}

// A closing full stop is Moot's own where the text has none: whoever ends it otherwise has changed nothing of Moot's.
function withoutStops(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) =>
    index > 0 && part.of === null && part.tokens[0]?.key === '.'
      ? { ...part, tokens: part.tokens.slice(1) }
      : part,
  );
}

function withoutEnd(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  if (!last || last.of !== null || last.tokens.at(-1)?.key !== '.') return parts;
  return [...parts.slice(0, -1), { ...last, tokens: last.tokens.slice(0, -1) }];
}

/** The slots where all of Moot's own words stand in order; `null` where they don't. */
function inBetween(
  parts: readonly Part[],
  tokens: readonly Token[],
  after: string,
): readonly Slot[] | null {
  const slots: Slot[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (part.of === null) {
      if (!standsAt(tokens, part.tokens, at)) return null;
      at += part.tokens.length;
      continue;
    }
    const isLast = index + 2 === parts.length;
    const end = next ? endOf({ part, next, isLast }, tokens, at) : tokens.length;
    if (end === null) return null;
    const start = tokens[at]?.start ?? after.length;
    const to = end > at ? (tokens[end - 1]?.end ?? start) : start;
    slots.push({ of: part.of, piece: index, before: part.text, from: start, to });
    at = end;
  }
  return at === tokens.length ? slots : null;
}

/** A part that may have been reworded, between two of Moot's own. */
interface Opening {
  readonly part: Part;
  readonly next: Part;
  /** Whether nothing comes after the next part. */
  readonly isLast: boolean;
}

/** Where a slot ends: where it did, if it stands unchanged, else where Moot's next words begin; `null` where they don't. */
function endOf(
  { part, next, isLast }: Opening,
  tokens: readonly Token[],
  at: number,
): number | null {
  const fixed = next.of === null ? next.tokens : [];
  const unchanged = at + part.tokens.length;
  const isEnd = (end: number): boolean =>
    standsAt(tokens, fixed, end) && (!isLast || end + fixed.length === tokens.length);
  if (standsAt(tokens, part.tokens, at) && isEnd(unchanged)) return unchanged;
  if (isLast) {
    const end = tokens.length - fixed.length;
    return end >= at && isEnd(end) ? end : null;
  }
  for (let end = at; end <= tokens.length - fixed.length; end += 1) if (isEnd(end)) return end;
  return null;
}

function standsAt(tokens: readonly Token[], wanted: readonly Token[], at: number): boolean {
  return wanted.every(({ key }, index) => tokens[at + index]?.key === key);
}

function byCommonWords(parts: readonly Part[], tokens: readonly Token[]): Slots {
  const all = parts.flatMap((part, index) => part.tokens.map((token) => ({ ...token, index })));
  const common = commonTokens(all, tokens);
  const slots: Slot[] = [];
  parts.forEach((part, index) => {
    if (part.of === null) return;
    const first = all.findIndex((token) => token.index === index);
    const last = all.findLastIndex((token) => token.index === index);
    if (first === -1) return;
    const matched = common.slice(first, last + 1).filter((to) => to !== null);
    if (matched.length === 0) return;
    const [before, behind] = [common[first - 1], common[last + 1]];
    // What was added at its ends is its own where Moot's words beside it stand as they did.
    const from = first === 0 ? 0 : before == null ? (matched[0] ?? 0) : before + 1;
    const end = last + 1 === all.length ? tokens.length : (behind ?? (matched.at(-1) ?? 0) + 1);
    slots.push({
      of: part.of,
      piece: index,
      before: part.text,
      from: tokens[from]?.start ?? 0,
      to: tokens[end - 1]?.end ?? 0,
    });
  });
  return { slots, isOwnChanged: true };
}
