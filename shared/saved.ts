import type { EntityKind } from './model/entities.ts';

/** A copy of a workspace that was put away. */
export interface BackupInfo {
  readonly path: string;
  /** Why: now and then, or before something was done. */
  readonly why: 'rolling' | 'merge' | 'restore' | 'upgrade';
  /** When it was put away, UTC. */
  readonly at: string;
  /** When the workspace was last changed before, UTC. */
  readonly changedAt: string;
  /** In bytes. */
  readonly size: number;
  readonly title: string;
  readonly issues: number;
  readonly positions: number;
  readonly arguments: number;
}

/** What could be read of a damaged file, and what could not. */
export interface SalvageReport {
  /** Where it is now. */
  readonly path: string;
  /** How many entities of each kind were saved. */
  readonly entities: Readonly<Partial<Record<EntityKind, number>>>;
  /** Steps of the log that are as they were written. */
  readonly steps: number;
  /** Steps that were taken over as far as they could be read. */
  readonly damagedSteps: number;
  /** Steps of which nothing is left. */
  readonly missingSteps: number;
  /** Entities that the log tells of and that could not be put together, or name something that is lost. */
  readonly lost: number;
  /** Whether it is still a copy of the same workspace, with which others can be merged. */
  readonly isSameWorkspace: boolean;
}
