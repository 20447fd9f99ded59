import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';

const PAGE = `---
title: "Lamps on the quay"
author: Kim
---

Many lists mix both sides; see [the page](https://example.org).
- a point of the page

## What the harbour says

\`\`\`argdown-map
===
title: Reasons of the harbour
color:
    colorizeByTag: true
===

[Safe]: The quay is safer. #pro
  <+ <Light>: Boats see it. #pro

# Costs

[Cheap]: Lamps are cheap.
\`\`\`

The boxes are reasons.

## What the town says

~~~ {.argdown caption="A map"}
[Dark]: The stars are seen no more.
  - <Light>
~~~

\`\`\`js
[A]: no Argdown
\`\`\`
`;

describe('Argdown in a page of Markdown', () => {
  it('is what stands in its fences, under the titles of maps and the headings of the page', () => {
    const reading = understood(PAGE, undefined, 'lamps.md');
    expect(reading.format).toBe('argdown');
    expect(reading.title).toBe('Lamps on the quay');
    expect(outlineOf(reading)).toEqual([
      '? Reasons of the harbour',
      '  = The quay is safer.',
      '    + Boats see it.',
      '? Costs',
      '  = Lamps are cheap.',
      '? What the town says',
      '  = The stars are seen no more.',
      '    - Boats see it.',
    ]);
    expect(reading.leftOut).toMatchObject([
      { code: 'argdown-data', line: 2, values: { keys: 'author, color' } },
      { code: 'argdown-around', line: 6, values: { count: 3 } },
    ]);
    expect(reading.lines.get(reading.rows.position?.[2]?.id ?? '')).toBe(31);
  });

  it('may be all there is, with no end, and then gives the file its title', () => {
    const reading = understood('```argdown\n===\ntitle: Fog\n===\n[A]: It hides.\n  - <B>\n');
    expect(reading.title).toBe('Fog');
    expect(outlineOf(reading)).toEqual(['? Fog', '  = It hides.', '    - B']);
    expect(reading.leftOut).toEqual([]);
  });
});
