import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './launch.ts';

/** A clock by which the app goes in all its processes, and which the test sets. */
export interface TestClock {
  /** What the app has to be started with. */
  readonly options: LaunchOptions;
  /** Sets the clock, from which on it runs; a window has to be told each time it is opened. */
  set(page: Page, time: string): Promise<void>;
}

/**
 * Makes a clock for one test.
 * @param folder the test's own
 * @param time what it shows first, `2015-04-13T13:02:00Z`
 */
export function makeClock(folder: string, time: string): TestClock {
  const file = join(folder, 'clock');
  const turn = (to: string) => writeFileSync(file, String(Date.parse(to) - Date.now()));
  turn(time);
  return {
    options: {
      app: join(import.meta.dirname, 'clocked-app'),
      env: { MOOT_TEST_CLOCK: file },
    },
    set: async (page, to) => {
      turn(to);
      await page.clock.setSystemTime(Date.parse(to));
    },
  };
}
