import { describe, expect, it } from 'vitest';
import { dayIn } from './day.ts';

describe('a day in a text', () => {
  it('is read as English, German and French write it', () => {
    const written = [
      'on 2015-04-13',
      '2015-04-13T09:00',
      '13 April 2015',
      'April 13th, 2015',
      '13.04.2015',
      '13. April 2015',
      '13 avril 2015',
    ];
    expect(written.map((text) => dayIn(text))).toEqual(written.map(() => '2015-04-13'));
  });

  it('is none where no calendar has it', () => {
    const none = ['2015-02-30', '31.04.2015', '0050-01-01', '2015-13-01', 'soon'];
    expect(none.map((text) => dayIn(text))).toEqual(none.map(() => null));
  });

  it('without a year is one of the year that is known', () => {
    expect([dayIn('13 April', 2015), dayIn('13 April')]).toEqual(['2015-04-13', null]);
  });
});
