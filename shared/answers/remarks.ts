import { plainProse } from '../documents/prose.ts';
import type { PaperComment } from '../formats/edited-paper.ts';
import { printBlocks } from '../formats/markdown/writer.ts';
import { stableId } from '../formats/stable-id.ts';
import { LINE_LIMIT } from '../model/text.ts';
import { shortened, type At } from './at.ts';
import type { Basis } from './basis.ts';
import { kindOfAdded, mayBe } from './fresh.ts';
import type { Ref } from './places.ts';
import type { Addition, LeftOver } from './proposal.ts';

/** What was said beside a text, as something that could be added. */
export interface Remarked {
  readonly remarks: readonly (Addition & At & { readonly isResolved: boolean })[];
  readonly left: readonly LeftOver[];
}

/**
 * Reads comments by their form: a question, a pro or a contra where they are marked as such, else a note on what they are
 * about. What answers a comment that became something stands under that.
 * @param places of what each passage is
 * @param lines of the passages
 */
export function remarksIn(
  basis: Basis,
  comments: readonly PaperComment[],
  places: readonly (Ref | null)[],
  lines: readonly number[],
): Remarked {
  const remarks: (Addition & At & { readonly isResolved: boolean })[] = [];
  const left: LeftOver[] = [];
  const became = new Map<string, Ref>();
  for (const comment of comments) {
    const { id, hand, answers, isResolved } = comment;
    const passage = comment.passage ?? comments.find((one) => one.id === answers)?.passage ?? null;
    const line = passage === null ? null : (lines[passage] ?? null);
    const [first = '', ...rest] = comment.text.split('\n\n');
    const { as, text } = basis.signs(first);
    const place = passage === null ? null : (places[passage] ?? null);
    const parent = answers === null ? undefined : became.get(answers);
    const under = parent ?? place;
    const choices = under ? mayBe(under.kind) : [];
    const fits =
      as !== null && choices.includes(as) ? as : choices.includes('note') ? 'note' : null;
    if (!under || fits === null || text.length > LINE_LIMIT) {
      left.push({
        line,
        code: 'comment',
        values: { text: shortened(comment.text), author: hand.author },
      });
      continue;
    }
    const newId = stableId('comment', under.id, hand.author, hand.at, comment.text);
    if (remarks.some((other) => other.newId === newId)) continue;
    const kind = kindOfAdded(fits);
    if (kind !== null) became.set(id, { id: newId, kind });
    const isWhole = fits === 'note';
    remarks.push({
      kind: 'add',
      as: fits,
      newId,
      under: under.id,
      text: isWhole ? comment.text : text,
      detail: isWhole ? '' : printBlocks(plainProse(rest.join('\n\n'))),
      mayBe: choices,
      line,
      hands: [hand],
      isResolved,
    });
  }
  return { remarks, left };
}
