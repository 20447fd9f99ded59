import { describe, expect, it } from 'vitest';
import { scaleFor } from './scale.ts';

describe('the scale of a picture', () => {
  it('is twice its size where there is room', () => {
    expect(scaleFor({ width: 1200, height: 800 })).toBe(2);
    expect(scaleFor({ width: 0, height: 0 })).toBe(2);
  });

  it('keeps every side and the whole within what can be drawn', () => {
    for (const size of [
      { width: 50_000, height: 300 },
      { width: 300, height: 50_000 },
      { width: 9000, height: 9000 },
      { width: 40_000, height: 30_000 },
    ]) {
      const scale = scaleFor(size);
      expect(scale).toBeLessThan(2);
      expect(Math.max(size.width, size.height) * scale).toBeLessThanOrEqual(16_384.001);
      expect(size.width * size.height * scale * scale).toBeLessThanOrEqual(64_000_001);
    }
  });
});
