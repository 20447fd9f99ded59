import { describe, expect, it } from 'vitest';
import { followingId } from './following-id.ts';
import { idSchema } from './id.ts';
import { testId } from './testing/test-ids.ts';

const AT = '2015-04-13T09:00:00.000Z';

describe('the id of what follows from something else', () => {
  it('is an id that sorts by its moment, the same each time, and not the other’s', () => {
    const id = followingId(testId(20), AT);
    expect(idSchema.parse(id)).toBe(id);
    expect(id).toBe('014cb201-ba80-7fff-bfff-ffffffffffeb');
    expect(followingId(testId(20), '2015-04-13T09:00:00.001Z') > id).toBe(true);
    expect(followingId(testId(21), AT)).not.toBe(id);
  });
});
