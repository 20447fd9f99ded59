import { folded } from '../documents/fold.ts';
import { DOCUMENTS } from '../documents/index.ts';
import { IN_FULL } from '../documents/manner.ts';
import { makeAgain, type Manner, type PaperAgain } from '../documents/marking.ts';
import { plainText } from '../documents/tree.ts';
import { createWording } from '../documents/wording.ts';
import type { EditedPaper } from '../formats/edited-paper.ts';
import { CATALOGUES, createMessages } from '../messages/index.ts';
import { workspaceOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { basisOf } from './basis.ts';
import { knownPassages } from './outline.ts';
import { propose } from './propose.ts';
import type { LeftOver, Proposal } from './proposal.ts';
import { readAgainst } from './reading.ts';
import { remarksIn } from './remarks.ts';

/** What a paper that comes back proposes. */
export interface Answer {
  readonly format: EditedPaper['format'];
  /** In the order of the paper. */
  readonly proposals: readonly Proposal[];
  readonly left: readonly LeftOver[];
  /** Whether the paper is known as it was: only then what is missing from it counts as struck out. */
  readonly basis: 'exact' | 'near' | 'unmarked';
}

/** Whether a paper says that it is of another workspace. */
export function isOfAnother({ mark }: EditedPaper, now: WorkspaceState): boolean {
  return mark !== null && mark.workspace !== workspaceOf(now)?.id;
}

/** Whether a paper was made of the workspace as it stands, so that no past is needed to read it. */
export function isOfNow({ mark }: EditedPaper, now: WorkspaceState): boolean {
  return mark === null || makeAgain(now, mark)?.isExact === true;
}

/**
 * Reads a paper that comes back edited.
 * @param now the workspace as it stands
 * @param pasts as it may have stood when the paper was made, the likeliest first
 * @returns `null` where it is no paper of this workspace
 */
export function answerIn(
  paper: EditedPaper,
  now: WorkspaceState,
  pasts: readonly WorkspaceState[] = [],
): Answer | null {
  if (isOfAnother(paper, now)) return null;
  const found = madeAgain(paper, now, pasts);
  if (!found) return null;
  const { again, past } = found;
  const basis = basisOf(again);
  const reading = readAgainst(basis, knownPassages(again.tree, paper.format), paper.passages);
  // Without a mark a paper is Moot's own if most of what it calls by labels is there.
  if (paper.mark === null && (reading.found < 1 || reading.found * 2 < reading.labelled))
    return null;
  const lines = paper.passages.map(({ line }) => line);
  const remarked = remarksIn(basis, paper.comments, reading.places, lines);
  const { proposals, left } = propose({ basis, again, past, now }, reading, remarked.remarks);
  return {
    format: paper.format,
    proposals: inOrder(proposals).map((one) =>
      one.hands.length === 0 && paper.savedBy !== ''
        ? { ...one, hands: [{ author: paper.savedBy, at: '' }] }
        : one,
    ),
    left: inOrder([...left, ...remarked.left]),
    basis: again.isExact ? 'exact' : paper.mark === null ? 'unmarked' : 'near',
  };
}

/** In the order of the file; what is nowhere in it comes last. */
function inOrder<One extends { readonly line: number | null }>(
  all: readonly One[],
): readonly One[] {
  return all.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
}

interface Found {
  readonly again: PaperAgain;
  readonly past: WorkspaceState;
}

function madeAgain(
  { mark, passages }: EditedPaper,
  now: WorkspaceState,
  pasts: readonly WorkspaceState[],
): Found | null {
  if (mark === null) {
    const manner = likelyManner(passages.slice(0, 4).map(({ content }) => plainText(content)));
    const again = manner && makeAgain(now, manner);
    return again ? { again, past: now } : null;
  }
  let near: Found | null = null;
  for (const past of [now, ...pasts]) {
    const again = makeAgain(past, mark);
    if (again?.isExact) return { again, past };
    // Of papers that are none to the letter, the one of the time when it was made is the nearest.
    if (again && (near === null || near.past === now)) near = { again, past };
  }
  return near;
}

/** How a paper without a mark was most likely made: whole, in the language in which it says what it is. */
function likelyManner(beginning: readonly string[]): Manner | null {
  const said = new Set(beginning.map(folded));
  for (const language of Object.keys(CATALOGUES)) {
    const locale = language === 'en' ? 'en-GB' : language;
    const wording = createWording(createMessages(language), locale);
    const found = DOCUMENTS.find(
      ({ name, comesBack }) => comesBack && said.has(folded(wording.plain(`document.${name}`))),
    );
    if (!found) continue;
    const { name: document } = found;
    const whole = { issues: [], parties: [], session: '', names: true, digest: '' };
    return { document, language, locale, depth: IN_FULL.depth, ...whole };
  }
  return null;
}
