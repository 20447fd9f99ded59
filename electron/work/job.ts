import type { Snapshot } from '../../shared/bridge.ts';

/** What all work on a workspace is given. */
export interface Job {
  /** The workspace, as the store's snapshots have it. */
  readonly json: Snapshot['json'];
  /** In which results and problems are put into words, a BCP 47 tag. */
  readonly language: string;
}
