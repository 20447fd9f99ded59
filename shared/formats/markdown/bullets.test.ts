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
