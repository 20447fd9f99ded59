import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Builder, renderText } from '../../documents/testing/fixture.ts';
import { cleanProse } from '../../model/text.ts';
import { printable } from '../plain.ts';
import { anyText } from '../testing/hostile.ts';
import { understood } from '../testing/outline.ts';

/** The map of one answer, as it is written in Argdown. */
function written(fields: { readonly text: string } & Readonly<Record<string, unknown>>) {
  const b = new Builder('A map');
  b.add('issue', { text: 'Open it?' });
  b.add('position', fields, 'I1', 'responds-to');
  return renderText(b.state, 'map', 'argdown');
}

/** The line of it on which the answer stands. */
async function lineOf(fields: Parameters<typeof written>[0]): Promise<string> {
  return (await written(fields)).split('\n').find((line) => line.startsWith('[P1]')) ?? '';
}

describe('the map in Argdown', () => {
  it('has no second front matter: its program takes three equals signs anywhere for one', async () => {
    const text = await written({ text: 'open (at night) === or not ====' });
    expect(text.match(/={3,}/g)).toHaveLength(2);
    expect(understood(text).rows.position).toMatchObject([
      { text: 'open (at night) === or not ====' },
    ]);
    const b = new Builder('The bridge === open');
    b.add('issue', { text: 'Why?' });
    const titled = await renderText(b.state, 'map', 'argdown');
    expect(titled.match(/={3,}/g)).toHaveLength(2);
    expect(understood(titled).title).toBe('The bridge === open');
  });

  it('has no shortcode by chance, and no escape stays visible between two dots or colons', async () => {
    const said = 'see www.port_tides.org :heart: F.A.Q. at 12:30_x: or 9.30';
    const line = await lineOf({ text: said });
    expect(line).toBe(
      '[P1]: see www\\.port\\_tides\\.org \\:heart\\: F\\.A\\.Q\\. at 12\\:30\\_x\\: or 9.30',
    );
    expect(understood(await written({ text: said })).rows.position).toMatchObject([{ text: said }]);
  });

  it('has tags as they are, for its program takes a backslash in one for a sign of it', async () => {
    const tags = ['R&D', 'C++', 'port_x', 'a // b', 'so (far)', '/* c', '<!-- d'];
    expect(await lineOf({ text: 'Yes', tags })).toBe(
      '[P1]: Yes #(R&D) #(C++) #(port_x) {"tags": ["a \\u002f\\u002f b", "so (far)", "\\u002f* c", "\\u003c!\\u002d\\u002d d"]}',
    );
    const [position] = understood(await written({ text: 'Yes', tags })).rows.position ?? [];
    expect(position?.tags.toSorted()).toEqual(tags.toSorted());
  });

  it('has details to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyText(), fc.constantFrom('::x', 'a,', '":', ',"')),
        async (any) => {
          const detail = cleanProse(printable(any));
          const text = await written({ text: 'Yes', detail });
          expect(understood(text).rows.position).toMatchObject([{ detail }]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
