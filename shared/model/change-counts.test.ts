import { describe, expect, it } from 'vitest';
import { countChanges } from './change-counts.ts';
import { newWorkspace, run } from './testing/history.ts';
import { changesBetween } from './compare.ts';
import { add, remove } from './testing/small-commands.ts';
import { testId } from './testing/test-ids.ts';

describe('changes', () => {
  it('are counted by kind and by what they do', () => {
    const before = run(newWorkspace(), add('issue', 1), add('issue', 2));
    const under = add('position', 3, [1, 'responds-to']);
    const reword = { type: 'edit', kind: 'issue', id: testId(1), fields: { text: 'Who?' } };
    const after = run(before, under, reword, remove(['issue', 2]));
    expect(countChanges(changesBetween(before, after))).toEqual({
      issue: { created: 0, updated: 1, deleted: 1 },
      position: { created: 1, updated: 0, deleted: 0 },
      link: { created: 1, updated: 0, deleted: 0 },
    });
  });
});
