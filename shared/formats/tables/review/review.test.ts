import { describe, expect, it } from 'vitest';
import type { Reading } from '../../reader.ts';
import { outlineOf, understood } from '../../testing/outline.ts';
import { isReview, reviewColumn } from './heads.ts';
import { levelOfAnswer, responderIn } from './response.ts';

const SHEET = `Comments on the draft rules of the harbour,,,,,,,
,,Date: 2024-05-01,,Document: Rules,,,
MB/NC¹,Line number (e.g. 17),"Clause/
Subclause (e.g. 3.1)",Paragraph/ Figure/ Table,Type of comment²,Comments,Proposed change,Observations of the secretariat
1,2,(3),4,5,(6),(7),8
DE-001,,4.2,Note 1,te,Ships wait for too long.,Ring the bell twice,Accepted
FR-002,17,4.2,,te,The keepers sleep.,Ring it at noon only,"Not accepted. Ships come at night, too."
NL-003,,4.2,,te,We hear it well.,Ring the bell twice,
US,,Annex B,,ed,The head has a slip.,see comment,Accepted in principle
JP,,,,ge,The rules read well,-,
¹ MB = member body,,,,,,,
`;

function stancesIn({ rows }: Reading): readonly string[] {
  const names = new Map(rows.party?.map(({ id, name }) => [id, name]));
  const texts = new Map(rows.position?.map(({ id, text }) => [id, text]));
  return (rows.stance ?? []).map(
    ({ party, position, level, reason }) =>
      `${names.get(party)} ${level} “${texts.get(position)}”: ${reason}`,
  );
}

describe('a table of comments on a text', () => {
  it('has an issue for each section, and on it what each comment proposes, by whom and why', () => {
    const reading = understood(SHEET, undefined, 'Rules.csv');
    expect(outlineOf(reading)).toEqual([
      '? Clause 4.2',
      '  = Ring the bell twice (DE, NL, Secretariat)',
      '  = Ring it at noon only (FR)',
      '? Annex B',
      '  = The head has a slip. (US)',
      '? Rules',
      '  = The rules read well (JP)',
    ]);
    expect(stancesIn(reading)).toEqual([
      'DE for “Ring the bell twice”: Ships wait for too long.',
      'Secretariat for “Ring the bell twice”: Accepted',
      'FR for “Ring it at noon only”: The keepers sleep.',
      'Secretariat against “Ring it at noon only”: Not accepted. Ships come at night, too.',
      'NL for “Ring the bell twice”: We hear it well.',
      'US for “The head has a slip.”: ',
      'Secretariat neutral “The head has a slip.”: Accepted in principle',
      'JP for “The rules read well”: ',
    ]);
    expect(reading.rows.position?.[1]?.detail).toBe(
      '#: 002 · Line number: 17 · Type of comment: te',
    );
    expect(reading.leftOut).toEqual([{ code: 'says-nothing', values: {}, line: 11 }]);
  });

  it('without a proposal has the comments themselves, and answers of nobody known as arguments', () => {
    const table = `#;Name;Section;Comment;Response;Status
1;Kim;2;Ring it twice;Rejected, once is heard;done
2;;2;Ring it at noon;Agreed: noon is when the port is full;
3;Ana;;Ring it less;Accepted;`;
    const reading = understood(table, undefined, 'Bell.csv');
    expect(outlineOf(reading)).toEqual([
      '? Section 2',
      '  = Ring it twice (Kim)',
      '    - Rejected, once is heard',
      '  = Ring it at noon',
      '    + Agreed: noon is when the port is full',
      '? Bell',
      '  = Ring it less (Ana)',
    ]);
    expect(reading.rows.position?.[2]?.detail).toBe('#: 3 · Response: Accepted');
    expect(reading.leftOut).toMatchObject([{ code: 'table-columns', values: { heads: 'Status' } }]);
  });

  it('stands in Markdown as well, and in German', () => {
    expect(
      outlineOf(
        understood(`# Bell

| Nr. | Einwender | Abschnitt | Stellungnahme | Vorschlag |
| --- | --- | --- | --- | --- |
| 1 | Hafenamt | 2.3 | Schiffe warten zu lange | Zweimal läuten |
`),
      ),
    ).toEqual(['? Abschnitt 2.3', '  = Zweimal läuten (Hafenamt)']);
  });

  it('is known by its heads, whatever stands in parentheses or is counted in them', () => {
    expect(
      [
        'Comment (Include rationale for comment)',
        'Suggested change',
        'Page #',
        'Sec.',
        'Comment #',
      ].map(reviewColumn),
    ).toEqual(['comment', 'change', 'spot', 'section', 'number']);
    expect(isReview({ heads: ['ID', 'Reviewer', 'Section', 'Issue'] })).toBe(true);
    expect(isReview({ heads: ['Issue', 'Reviewer', 'Comment', 'Response'] })).toBe(false);
    expect(isReview({ heads: ['Question', 'Answer', 'Comment'] })).toBe(false);
    expect(isReview({ heads: ['Name', 'Comment'] })).toBe(false);
  });

  it('is answered by who the head names, as far as the answer goes', () => {
    const heads = [
      'Observations of the secretariat',
      'Editor’s response',
      'WG Response',
      'Proposed response',
      'Resolution',
    ];
    expect(heads.map(responderIn)).toEqual(['Secretariat', 'Editor', 'WG', '', '']);
    const answers = [
      'Accepted',
      'TC agrees',
      'Not accepted.',
      'Revised.',
      'teilweise übernommen',
      'See 3',
    ];
    expect(answers.map(levelOfAnswer)).toEqual([
      'for',
      'for',
      'against',
      'neutral',
      'neutral',
      null,
    ]);
  });
});
