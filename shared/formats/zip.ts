import type { ZipOptions } from 'fflate';

/** The earliest moment that a zip can hold: the files in ours have no date of their own. */
const NO_DATE = Date.UTC(1980, 0, 1);

/** How zips are packed: the same files give the same bytes, whenever and wherever. */
export function zipOptions(): ZipOptions {
  // A zip holds wall-clock time: the moment whose wall clock, here, shows the wanted one.
  const mtime = new Date(NO_DATE + new Date(NO_DATE).getTimezoneOffset() * 60_000);
  return { level: 6, mtime, os: 0 };
}
