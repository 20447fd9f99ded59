import { describe, expect, it } from 'vitest';
import written from '../../shared/map/serif-widths.json' with { type: 'json' };
import { serifWidths } from './serif-widths.ts';

describe('the widths by which the map sets text', () => {
  it('are those of the font that is shipped; if not: npm run font-widths', () => {
    expect(written).toEqual(serifWidths());
  });
});
