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

/** What could be saved of a damaged file, and what could not. */
export interface SalvageReport {
  /** The new file. */
  readonly path: string;
  readonly entities: Readonly<Partial<Record<EntityKind, number>>>;
  readonly steps: number;
  readonly damagedSteps: number;
  readonly missingSteps: number;
  readonly lost: number;
  readonly isSameWorkspace: boolean;
}
