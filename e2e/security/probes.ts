import type { RunningApp } from '../support/launch.ts';
import type { Bait } from './bait.ts';
import { mainProbes } from './main-probes.ts';
import { pageProbes } from './page-probes.ts';

/** One attempt to break out, and what it is called. */
export interface Probe {
  readonly name: string;
  /** What could be done that must not be; empty where the app holds. */
  attempt(app: RunningApp, bait: Bait): Promise<readonly string[]>;
}

/** Every attempt. Each must fail on Moot and succeed on the lax app. */
export const PROBES: readonly Probe[] = [...pageProbes, ...mainProbes];
