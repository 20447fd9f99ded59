import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';

const read = (text: string): readonly string[] => outlineOf(understood(text, undefined, 'quay.md'));

describe('a list with plus and minus', () => {
  it('under a heading weighs what the heading says', () => {
    expect(
      read(`# Shall the quay be lit?

## Option A: Lamps

+ Boats see it
- Oil is dear

## Option B: Paint

- It wears off
+ It is cheap
`),
    ).toEqual([
      '? Shall the quay be lit?',
      '  = Option A: Lamps',
      '    + Boats see it',
      '    - Oil is dear',
      '  = Option B: Paint',
      '    - It wears off',
      '    + It is cheap',
    ]);
  });

  it('of one of them only is a list like any other', () => {
    expect(read('# Shall the quay be lit?\n\n+ Lamps\n+ Paint\n\n## More\n\n* Ropes\n')).toContain(
      '  = Lamps',
    );
    expect(read('# Lights\n\n## Ways\n\n+ Lamps\n+ Paint\n\n## More\n\n* Ropes\n')).toContain(
      '  = Paint',
    );
  });
});

describe('a request for comments', () => {
  it('may name its headings for links, which are no words of it, and itself', () => {
    const reading = understood(
      `- Feature Name: \`quay_lights\`
- Start Date: 2024-05-01

# Summary
[summary]: #summary

Light the quay, see the [drawbacks].

# Motivation
[motivation]: #motivation

Boats do not see it.

# Drawbacks
[drawbacks]: #drawbacks

- Oil is dear
`,
      undefined,
      '0012.md',
    );
    expect(outlineOf(reading)).toEqual([
      '? quay_lights',
      '  = Light the quay, see the drawbacks.',
      '    - Oil is dear',
    ]);
  });
});

describe('a request for comments that has no name', () => {
  it.each(['N/A', 'none', 'N/A (part of the quay)', 'TBD'])('is called as its file: %s', (name) => {
    const text = `- Feature Name: ${name}\n\n# Summary\n\nLight it.\n\n# Motivation\n\nDark.\n\n# Drawbacks\n\n- Oil is dear\n`;
    expect(outlineOf(understood(text, undefined, '0012-lights.md'))[0]).toBe('? 0012-lights');
  });
});

describe('a page of Markdown', () => {
  it('may ask in bold where it has no headings', () => {
    expect(
      read(
        '**Decision needed: Shall the quay be lit?**\n\nOptions considered:\n\n1. Lamps\n2. Paint\n',
      ),
    ).toEqual(['? Decision needed: Shall the quay be lit?', '  = Lamps', '  = Paint']);
    expect(read('# Who pays?\n\n- The city\n\n  **Can it?**\n- The port\n')).toEqual([
      '? Who pays?',
      '  = The city',
      '  = The port',
    ]);
  });

  it('of Logseq has properties that are marks, and what it would put in from elsewhere is none of it', () => {
    expect(
      read(
        '- ## Who pays?\n  - {{embed ((ab-1))}}\n  - The city\n    - pro:: rich\n    - con:: slow\n',
      ),
    ).toEqual(['? Who pays?', '  = The city', '    + rich', '    - slow']);
  });

  it('may say what it is before its first heading, which answers nothing', () => {
    const text =
      '- Name of it: lights\n- Start Date: 2024-05-01\n- Pull request: [#12](https://example.org)\n\n# Ways\n\n- Lamps\n- Paint\n';
    const reading = understood(text, undefined, 'quay.md');
    expect(outlineOf(reading)).toEqual(['? Ways', '  = Lamps', '  = Paint']);
    expect(reading.leftOut).toMatchObject([{ code: 'front-matter', line: 1 }]);
    expect(read('- Day one: lamps\n- Day two: paint\n\n# More\n\n- Ropes\n')).toContain(
      '  = Day one: lamps',
    );
  });

  it('has links whose words go over the end of a line', () => {
    const text =
      '# Who pays?\n\n- The port, as [the\n  rules][1] say\n\n[1]: https://example.org/rules\n';
    expect(read(text)).toEqual(['? Who pays?', '  = The port, as the rules say']);
  });
});

describe('sides in more languages', () => {
  it.each([
    ['賛成', '反対'],
    ['赞成', '反对'],
    ['支持', '反对'],
    ['찬성', '반대'],
    ['مزايا', 'عيوب'],
    ['יתרונות', 'חסרונות'],
    ['Výhody', 'Nevýhody'],
    ['Edut', 'Haitat'],
  ])('are known: %s and %s', (pro, contra) => {
    expect(read(`# Shall the quay be lit?\n\n## ${pro}\n- a\n\n## ${contra}\n- b\n`)).toEqual([
      '? Shall the quay be lit?',
      '  = Yes',
      '    + a',
      '    - b',
    ]);
  });

  it.each([
    ['橋を夜に開けるべきか？', 'はい'],
    ['要不要修桥？', '是'],
    ['다리를 열까요?', '예'],
    ['Открыть мост?', 'Да'],
    ['Να ανοίξει η γέφυρα;?', 'Ναι'],
    ['לפתוח את הגשר?', 'כן'],
    ['هل نفتح الجسر؟', 'نعم'],
  ])('speak about a yes to what is asked: %s', (question, yes) => {
    expect(read(`# ${question}\n\n## Pros\n- a\n`)).toEqual([
      `? ${question}`,
      `  = ${yes}`,
      '    + a',
    ]);
  });
});
