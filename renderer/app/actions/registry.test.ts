import { describe, expect, it, vi } from 'vitest';
import { ActionRegistry } from './registry.ts';

const frame = Symbol('frame');
const view = Symbol('view');

describe('the registry of actions', () => {
  it('does what the owner that came last bound, and the earlier one again once that is gone', () => {
    const registry = new ActionRegistry();
    const [first, second] = [vi.fn(), vi.fn()];
    registry.bind('delete', frame, { run: first, enabled: true });
    registry.bind('delete', view, { run: second, enabled: true });
    expect(registry.run('delete')).toBe(true);
    registry.release('delete', view);
    expect(registry.run('delete')).toBe(true);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  });

  it('keeps an owner’s turn when it binds anew', () => {
    const registry = new ActionRegistry();
    const [first, second] = [vi.fn(), vi.fn()];
    registry.bind('delete', frame, { run: first, enabled: true });
    registry.bind('delete', view, { run: second, enabled: true });
    registry.bind('delete', frame, { run: first, enabled: true, checked: true });
    registry.run('delete');
    expect(second).toHaveBeenCalledOnce();
    expect(first).not.toHaveBeenCalled();
  });

  it('does first what the bindings go by', () => {
    const registry = new ActionRegistry();
    const done: string[] = [];
    const stop = registry.beforeEach(() => {
      done.push('before');
      registry.bind('delete', frame, { run: () => done.push('new'), enabled: true });
    });
    registry.bind('delete', frame, { run: () => done.push('old'), enabled: false });
    expect(registry.run('delete')).toBe(true);
    stop();
    registry.run('delete');
    expect(done).toEqual(['before', 'new', 'new']);
  });

  it('does nothing that is not bound or cannot be done now', () => {
    const registry = new ActionRegistry();
    const run = vi.fn();
    registry.bind('undo', frame, { run, enabled: false });
    expect(registry.run('undo')).toBe(false);
    expect(registry.run('redo')).toBe(false);
    expect(run).not.toHaveBeenCalled();
  });

  it('tells of every change, and gives the same states until the next', () => {
    const registry = new ActionRegistry();
    const listener = vi.fn();
    const unsubscribe = registry.subscribe(listener);
    registry.bind('undo', frame, { run: () => undefined, enabled: true });
    expect(listener).toHaveBeenCalledOnce();
    expect(registry.states()).toBe(registry.states());
    const before = registry.states();
    registry.release('undo', frame);
    expect(registry.states()).not.toBe(before);
    expect(registry.states().has('undo')).toBe(false);
    unsubscribe();
    registry.bind('undo', frame, { run: () => undefined, enabled: true });
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
