import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => {
  const reading = understood(text);
  expect(reading.format).toBe('memo');
  return outlineOf(reading);
};

describe('the position paper of a group', () => {
  it('holds what it says should be, against what the owners have', () => {
    expect(
      drawn(`Position of the tenants' group on the courtyard plan

We support the plan as a whole, but disagree on three points.

The bicycle shed should stand by the gate and not in front of the laundry. In front of the laundry it takes away the light.

Barbecues ought to be allowed on weekends. The owners' draft forbids them altogether (house rules, no. 12). A ban cannot be enforced anyway.

We do not want the lime tree to be felled. The owners claim that it is diseased; the city's expert (report of 3 May, p. 2) found nothing of the kind.

Who bears the cost of the new paving has not been settled. We assume that it is not passed on to the rents.
`),
    ).toEqual([
      '? The courtyard plan',
      "  = The courtyard plan (Tenants' group)",
      '? Should the bicycle shed stand by the gate and not in front of the laundry?',
      "  = The bicycle shed should stand by the gate and not in front of the laundry (Tenants' group)",
      '    + In front of the laundry it takes away the light',
      '? Barbecues ought to be allowed on weekends? [divergence]',
      "  = Barbecues ought to be allowed on weekends (Tenants' group)",
      '  = Forbid them altogether (Owners)',
      '    @ House rules, No. 12',
      '    - A ban cannot be enforced anyway',
      '? Is the lime tree to be felled?',
      '  = The lime tree is to be felled',
      '    + It is diseased',
      '      @ Report of 3 May, P. 2',
      '? Who bears the cost of the new paving?',
      "  = It is not passed on to the rents (Tenants' group)",
    ]);
  });
});
