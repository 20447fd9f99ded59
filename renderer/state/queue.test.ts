import { describe, expect, it } from 'vitest';
import { RequestQueue } from './queue.tsx';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('the queue of requests', () => {
  it('begins no task before the one added earlier has ended', async () => {
    const queue = new RequestQueue();
    const seen: string[] = [];
    const task = (name: string, ms: number) => async () => {
      seen.push(`${name} begins`);
      await wait(ms);
      seen.push(`${name} ends`);
      return name;
    };
    const names = await Promise.all([queue.add(task('a', 10)), queue.add(task('b', 0))]);
    expect(names).toEqual(['a', 'b']);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('goes on after a task that failed', async () => {
    const queue = new RequestQueue();
    const failing = queue.add(() => Promise.reject(new Error('no')));
    const next = queue.add(() => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
