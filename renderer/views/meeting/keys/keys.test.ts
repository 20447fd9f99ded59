import { describe, expect, it } from 'vitest';
import { ACT_KEYS, askedBy, CAPTURE_KEYS, CAPTURE_KINDS, MEETING_KEYS } from './meeting-keys.ts';
import { spanOf } from '../clock/times.ts';

describe('the keys of the meeting', () => {
  it('mean one thing each', () => {
    const keys = [...Object.values(ACT_KEYS), ...Object.values(CAPTURE_KEYS)];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are the map’s signs where it has one, in any case of letters', () => {
    expect(askedBy('+')).toEqual({ does: 'capture', kind: 'pro' });
    expect(askedBy('-')).toEqual({ does: 'capture', kind: 'contra' });
    expect(askedBy('D')).toEqual({ does: 'capture', kind: 'decision' });
    expect(askedBy('n')).toEqual({ does: 'act', act: 'next' });
    expect(askedBy('3')).toEqual({ does: 'take', index: 2 });
    expect(askedBy('0')).toBeNull();
    expect(askedBy('Enter')).toBeNull();
  });

  it('are all in the keyboard help', () => {
    const helped = MEETING_KEYS.flatMap(({ keys }) => keys);
    for (const kind of CAPTURE_KINDS) expect(helped).toContain(CAPTURE_KEYS[kind]);
    for (const key of Object.values(ACT_KEYS)) expect(helped).toContain(key);
  });
});

describe('a length of time', () => {
  it('is written as a clock shows it, over time as much the other way', () => {
    expect(spanOf(0)).toBe('0:00');
    expect(spanOf(245_999)).toBe('4:05');
    expect(spanOf(3_845_000)).toBe('1:04:05');
    expect(spanOf(-65_000)).toBe('1:05');
  });
});
