import { folded } from '../documents/fold.ts';
import { DOCUMENTS } from '../documents/index.ts';
import { IN_FULL } from '../documents/manner.ts';
import { makeAgain, type Manner, type PaperAgain } from '../documents/marking.ts';
import { plainText } from '../documents/tree.ts';
import { createWording } from '../documents/wording.ts';
import type { EditedPaper } from '../formats/edited-paper.ts';
import { PAPER_LANGUAGES } from '../messages/paper-languages.ts';
import { createPaperMessages } from '../messages/papers.ts';
import type { Clock } from '../model/clock.ts';
import { workspaceOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { basisOf } from './basis.ts';
import { knownPassages } from './outline.ts';
import { propose } from './propose.ts';
import type { LeftOver, Proposal } from './proposal.ts';
import { readAgainst } from './reading.ts';
import { remarksIn } from './remarks.ts';
import { localeOf } from '../messages/locale.ts';

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

/** A paper that comes back, held against the workspace as it stands. */
export interface HeldPaper {
  /** The clock at which the workspace stood otherwise when the paper was made; `null` where no past is needed to read it. */
  readonly madeAt: Clock | null;
  /** Why it is no paper of this workspace, if it turns out to be none; `null` where it is another kind of text. */
  readonly problem: 'another-workspace' | 'unknown-paper' | null;
  /**
   * Reads it.
   * @param pasts the workspace as it may have stood at `madeAt`, the likeliest first
   * @returns `null` where it is no paper of this workspace
   */
  answer(pasts: readonly WorkspaceState[]): Answer | null;
}

/**
 * Holds a paper that comes back edited against the workspace.
 * @param now the workspace as it stands
 */
export function holdAgainst(paper: EditedPaper, now: WorkspaceState): HeldPaper {
  const { mark } = paper;
  const isElsewhere = isOfAnother(paper, now);
  const present = isElsewhere ? null : ofPresent(paper, now);
  const problem = isElsewhere ? 'another-workspace' : 'unknown-paper';
  return {
    madeAt: mark === null || isElsewhere || present?.again.isExact ? null : mark.clock,
    problem: paper.format === 'markdown' ? null : problem,
    answer: (pasts) => {
      const found = isElsewhere ? null : likeliest(paper, present, pasts);
      return found && answerFrom(paper, now, found);
    },
  };
}

function answerFrom(
  paper: EditedPaper,
  now: WorkspaceState,
  { again, past }: Found,
): Answer | null {
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

/** The paper made again of the workspace as it stands, as its mark says or as it most likely was. */
function ofPresent({ mark, passages }: EditedPaper, now: WorkspaceState): Found | null {
  const manner =
    mark ?? likelyManner(passages.slice(0, 4).map(({ content }) => plainText(content)));
  const again = manner && makeAgain(now, manner);
  return again ? { again, past: now } : null;
}

/** Of papers that are none to the letter, the one of the time when it was made is the nearest. */
function likeliest(
  { mark }: EditedPaper,
  present: Found | null,
  pasts: readonly WorkspaceState[],
): Found | null {
  if (mark === null || present?.again.isExact) return present;
  let near: Found | null = null;
  for (const past of pasts) {
    const again = makeAgain(past, mark);
    if (again?.isExact) return { again, past };
    if (again) near ??= { again, past };
  }
  return near ?? present;
}

/** How a paper without a mark was most likely made: whole, in the language in which it says what it is. */
function likelyManner(beginning: readonly string[]): Manner | null {
  const said = new Set(beginning.map(folded));
  for (const language of PAPER_LANGUAGES) {
    const locale = localeOf(language);
    const wording = createWording(createPaperMessages(language), locale);
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
