import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';

const drawn = (text: string): readonly string[] => outlineOf(understood(text));

describe('what stands under a heading', () => {
  it('belongs to it, though the same team holds something else there already', () => {
    expect(
      drawn(`Dear all,

this is where the two drafts stand.

1. The quay (draft N, section 2.1)

Team North would let the pilots use the quay at night. Team South wants it closed after ten.

2. Complaints

Both teams agree that there should be two steps. Team North wants the harbour master as the second step. Team South objects: the harbour master would judge his own case.

Regards
Ole
`),
    ).toEqual([
      '? The quay [divergence]',
      '  @ Section 2.1',
      '  = Let the pilots use the quay at night (Team North)',
      '  = Closed after ten (Team South)',
      '? Complaints [divergence]',
      '  = There should be two steps (Team North, Team South)',
      '  = The harbour master as the second step (Team North)',
    ]);
  });

  it('may be held by all who take part, and ends with what is next', () => {
    const reading = understood(`Notes 3 June (Ida, Jens, Karla)

Jetty
- Ida: rebuild it in oak
- Jens: steel

Season
- May to October (all)
- Jens would like a week more

Next: Karla to ask the yard for a price by Friday.
`);
    expect(outlineOf(reading)).toEqual([
      '? Jetty [divergence]',
      '  = Rebuild it in oak (Ida)',
      '  = Steel (Jens)',
      '? Season [divergence]',
      '  = May to October (Ida, Jens, Karla)',
      '  = A week more (Jens)',
    ]);
    expect(reading.rows['action-item']).toMatchObject([
      { owner: 'Karla', text: 'Ask the yard for a price by Friday' },
    ]);
  });

  it('is counted off before a colon', () => {
    expect(
      drawn(`Hi Rut,

two things on the plan.

First, the opening hours. North proposes nine to five. East prefers ten to six.

Second, the seat of the office: North says Lund, East says Malmö.

Best
Per
`),
    ).toEqual([
      '? The opening hours [divergence]',
      '  = Nine to five (North)',
      '  = Ten to six (East)',
      '? The seat of the office [divergence]',
      '  = Lund (North)',
      '  = Malmö (East)',
    ]);
  });
});
