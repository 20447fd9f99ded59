import { folded } from '../documents/fold.ts';
import { childrenOf, elementOf, kindOf } from '../model/queries.ts';
import type { At } from './at.ts';
import type { Drafts } from './drafts.ts';
import { kindOfAdded } from './fresh.ts';
import type { Addition } from './proposal.ts';

/**
 * Something new, written into the paper or said beside it.
 * @param isComment whether it was said beside it
 * @param isResolved whether that was settled among those who wrote
 */
export function proposeAddition(
  drafts: Drafts,
  addition: Addition & At,
  isComment: boolean,
  isResolved: boolean,
): void {
  const { now } = drafts;
  const { under, newId, as, line, hands } = addition;
  const text = drafts.unmask(addition.text);
  const change = { ...changeOf(addition), text, detail: drafts.unmask(addition.detail) };
  const isNew = under !== null && drafts.isProposed(under);
  if (under !== null && !isNew && !kindOf(now, under)) {
    // What would stand under something that is there already in its turn stands there as well.
    drafts.leave(line, 'gone', text);
    return;
  }
  if (kindOf(now, newId) || (!isNew && isThere(drafts, change))) return;
  const doubt = isResolved ? 'resolved' : null;
  const about =
    under === null || isNew ? under : drafts.elementOf(kindOf(now, under) ?? 'issue', under);
  drafts.put(
    { id: `${as === 'note' ? 'note' : 'add'} ${newId}`, about, change, hands, line, doubt },
    isComment,
  );
}

/** Whether something stands under the same already that says the same. */
function isThere({ now }: Drafts, { as, under, text }: Addition): boolean {
  const wanted = folded(text);
  if (as === 'note') {
    const found = under === null ? undefined : elementOf(now, under);
    return (
      found !== undefined &&
      folded(plainMarks(found.element.detail)).includes(folded(plainMarks(text)))
    );
  }
  const kind = kindOfAdded(as);
  return (
    under !== null &&
    childrenOf(now, under).some(
      ({ child }) =>
        kindOf(now, child) === kind && folded(elementOf(now, child)?.element.text ?? '') === wanted,
    )
  );
}

function changeOf({ kind, as, newId, under, text, detail, mayBe }: Addition): Addition {
  return { kind, as, newId, under, text, detail, mayBe };
}

function plainMarks(markdown: string): string {
  return markdown.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '').replace(/^> ?/gm, '');
}
