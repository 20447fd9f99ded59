import { describe, expect, it } from 'vitest';
import { planSalvage } from './salvage-plan.ts';

/** A row of a log that has as many as nobody counts. */
const row = (seq: number) => ({
  ...({ seq, id: String(seq), clock: '0', author: '', origin: 'command' } as const),
  target: null,
  label: '{}',
  hash: '',
});

describe('what a salvaged workspace is to be', () => {
  it('is worked out from a log that is longer than what fits on the stack', () => {
    const count = 200_000;
    const transactions = new Map(
      Array.from({ length: count }, (_, index) => [index + 3, row(index + 3)] as const),
    );
    const none = { entities: new Map(), indexed: new Set<string>(), changes: new Map() };
    const plan = planSalvage({ ...none, transactions }, 'none');
    expect(plan).toMatchObject({ missingSteps: 2, damagedSteps: count, isSameWorkspace: false });
  });
});
