import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';
import { isFormal, withoutTags } from './headings.ts';
import { withoutWiki } from './wiki.ts';

describe('notes of outliners', () => {
  it('lose links between notes, properties and what is hidden, and keep their lines', () => {
    const text = `title:: Bridge

- ## When should it open? #harbour
  id:: 65a1b2c3-1111-2222-3333-444455556666
\t- ==At night== [[Roads|on the roads]] %%not sure%%
\t  :LOGBOOK:
\t  CLOCK: [2031-05-06 Tue 10:00:00]
\t  :END:
\t\t- Cons
\t\t\t- TODO ask [[Ben]] ^ref1
\t- DONE by day ((65a1b2c3-1111-2222-3333-444455556667))
`;
    expect(withoutWiki(text).split('\n')).toHaveLength(text.split('\n').length);
    const reading = understood(text, 'markdown');
    expect(outlineOf(reading)).toEqual([
      '? When should it open?',
      '  = At night on the roads',
      '    - ask Ben',
      '  = by day',
    ]);
    expect(reading.rows.issue?.[0]?.tags).toEqual(['harbour']);
    expect(reading.leftOut).toMatchObject([{ code: 'ticks', line: 11 }]);
  });

  it('have words in their links that mean nothing to the program', () => {
    expect(withoutWiki('- ==$& and $$== [[It costs $$5, or $1]]')).toBe(
      '- $& and $$ It costs $$5, or $1',
    );
  });

  it('are all that such signs are taken from', () => {
    const text = 'a == b, \\[\\[c\\]\\], 50% of 100%, x ^2, std::map\n';
    expect(withoutWiki(`[[d]] ${text}`)).toBe(`d ${text}`);
    expect(withoutWiki(text)).toBe(text);
  });
});

describe('headings of meetings', () => {
  it('answer nothing', () => {
    const reading = understood(
      '# Board\n\n## Present\n\n- Ada\n- Ben\n\n## When should it open?\n\n- At night\n\n## Next meeting\n\n- On Monday\n',
      'markdown',
    );
    expect(outlineOf(reading)).toEqual(['? When should it open?', '  = At night']);
    expect(reading.leftOut.map(({ line, code }) => [line, code])).toEqual([
      [5, 'section-text'],
      [14, 'section-text'],
    ]);
    expect(isFormal('3. Teilnehmende:')).toBe(true);
    expect(isFormal('Present and past')).toBe(false);
  });

  it('have tags after their end', () => {
    expect(withoutTags('When? #a #b/c')).toEqual({ text: 'When?', tags: { tags: ['a', 'b/c'] } });
    expect(withoutTags('See issue #12')).toEqual({ text: 'See issue #12', tags: {} });
    expect(withoutTags('We need #more')).toEqual({ text: 'We need #more', tags: {} });
  });
});
