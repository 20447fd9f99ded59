import type { MapDraft } from '../../map-draft.ts';
import type { Arguing } from './arguing.ts';
import type { ClaimReader } from '../holders/claims.ts';
import type { Holdings } from './holdings.ts';
import type { Pen } from './pen.ts';
import type { Thread } from './thread.ts';

/** What a memo is drawn with, by all that draw a part of it. */
export interface Desk {
  readonly draft: MapDraft;
  readonly pen: Pen;
  readonly claims: ClaimReader;
  readonly thread: Thread;
  readonly arguing: Arguing;
  readonly holdings: Holdings;
}
