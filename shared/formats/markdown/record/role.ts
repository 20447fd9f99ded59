import type { Side } from '../sides.ts';

/** What a record of a decision says under a heading. */
export type Role =
  | 'status'
  | 'facts'
  | 'context'
  | 'drivers'
  | 'assumptions'
  | 'options'
  | 'weighed'
  | 'decision'
  | 'summary'
  | 'questions'
  | 'reasons'
  | 'consequences'
  | Side;
