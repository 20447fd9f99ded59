import type { Snapshot } from '../../shared/bridge.ts';

/** What every job on a workspace needs. */
export interface Job {
  /** The workspace, as the store's snapshots have it. */
  readonly json: Snapshot['json'];
  /** The language of results and problems, a BCP 47 tag. */
  readonly language: string;
}
