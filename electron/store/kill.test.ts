import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/model/decide.ts';
import { Line } from './process/line.ts';
import { forkForTest } from './testing/other-process.ts';
import { BY, issues, must, newWorkspace, reopen } from './testing/workspaces.ts';

/** How often the process is killed; more by `MOOT_KILLS`. */
const KILLS = Number(process.env['MOOT_KILLS'] ?? 8);

/** Has a process write without pause and kills it some milliseconds later; gives how much it acknowledged. */
async function writeUntilKilled(path: string, round: number, patience: number): Promise<number> {
  const store = forkForTest();
  const line = new Line({ fork: () => store });
  must(await line.open({ ask: 'open', path, mode: 'write', verified: null }));
  let acknowledged = 0;
  for (const command of manyIssues(round)) {
    const answer = await line.ask({ ask: 'run', command, author: BY.author });
    if (!answer) break;
    must(answer);
    if (acknowledged === 0) setTimeout(() => store.kill(), patience);
    acknowledged += 1;
  }
  await line.end();
  return acknowledged;
}

function manyIssues(round: number): readonly Command[] {
  return issues(5000, (round + 1) * 10_000);
}

describe('a store process that is killed while it writes', () => {
  it(`has on disk whatever it acknowledged, ${KILLS} times of ${KILLS}`, async () => {
    const made = newWorkspace();
    made.close();
    let expected = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const patience = (round * 37) % 60;
      const acknowledged = await writeUntilKilled(made.path, round, patience);
      const workspace = reopen(made.path);
      const { size } = workspace.state().tables.issue;
      // The last one may be on disk without its acknowledgement having come through.
      expect(size - expected - acknowledged).toBeOneOf([0, 1]);
      expected = size;
      workspace.close();
    }
    expect(reopen(made.path).check().ok).toBe(true);
  });
});
