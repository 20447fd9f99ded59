import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as rest } from 'node:timers/promises';
import { againstEmptyWindow } from './app-fixture.ts';
import { RUNS, type Figure } from './figure.ts';

/** How long an app rests before it is weighed, in milliseconds: until what it does after its first paint is done. */
const REST = 3_000;

/**
 * All processes of the app together, each by its share of what they have in common (PSS), as Linux counts it. Other apps of the same
 * program that run meanwhile take a part of that share: run this when there are none.
 */
export const memory: Figure = {
  name: 'memory with 10 000 elements open, to an empty window',
  target: { kind: 'ratio', most: 1.4 },
  unit: 'MB',
  measure: () =>
    againstEmptyWindow({
      runs: RUNS,
      measure: async ({ pid }) => {
        await rest(REST);
        return familyOf(pid).reduce((sum, process) => sum + shareOf(process), 0);
      },
    }),
};

/** A process and all that it started, directly or not. */
function familyOf(pid: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = parentOf(entry);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const below = (one: number): readonly number[] => [
    one,
    ...(children.get(one) ?? []).flatMap(below),
  ];
  return below(pid);
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the name, in brackets, may hold anything. */
function parentOf(pid: string): number | null {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[1] === undefined ? null : Number(fields[1]);
}

/** The proportional set size of a process, in megabytes; nothing where it has ended. */
function shareOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
