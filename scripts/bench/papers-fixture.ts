import { summary } from '../../shared/documents/summary.ts';
import type { Document } from '../../shared/documents/tree.ts';
import { createWording } from '../../shared/documents/wording.ts';
import type { WriterContext } from '../../shared/formats/writer.ts';
import { createMessages } from '../../shared/messages/index.ts';
import { emptyState, stateFromRows } from '../../shared/model/state.ts';
import { largeRows } from '../fixtures/large.ts';

/** How many elements make a summary of some hundred pages. */
const HUNDRED_PAGES = 1_500;

/** What writers are given here: English, and nothing of the platform. */
export const CONTEXT: WriterContext = {
  wording: createWording(createMessages('en'), 'en-GB'),
  fontFaces: '',
  print: null,
  pack: null,
};

/** The position summary of a workspace that a group has worked on for long. */
export function longPaper(elements = HUNDRED_PAGES): Document {
  const state = stateFromRows(largeRows({ elements }));
  const everything = {
    issues: [],
    parties: [],
    session: null,
    since: null,
    depth: 'arguments',
  } as const;
  const past = { earlier: emptyState(), revisions: {} };
  const paper = summary.build.tree?.(state, everything, CONTEXT.wording, past);
  if (!paper) throw new Error('The summary is no paper.');
  return paper;
}
