import type { ReadingRemark } from '../formats/reading-remark.ts';
import type { Answer } from './answer.ts';
import type { Proposal } from './proposal.ts';

/** What a paper of the workspace proposes that somebody edited, before anything of it enters. */
export interface PaperPreview {
  readonly source: string;
  /** What its lines are: those of a text, or paragraphs. */
  readonly format: 'markdown' | 'docx';
  /** How well the paper is known as it was made. */
  readonly basis: Answer['basis'];
  readonly proposals: readonly Proposal[];
  readonly leftOut: readonly ReadingRemark[];
}
