import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';
import { answersOf, isSaid, separatorOf } from './survey-answers.ts';

const NAMED = `Timestamp,Email Address,Your name,When should the bridge open?,Why?,Who pays?,Age
2031/05/06 9:12:33 AM GMT+1,a@example.org,Ada,At night,"Roads are empty, then",The city,40
2031/05/06 9:15:01 AM GMT+1,b@example.org,Ben,By day,n/a,"The city, The ships",41
2031/05/07 9:15:01 AM GMT+1,c@example.org,Cem,At night,,The ships,
`;

describe('the answers to a survey', () => {
  it('are a position each on its question, held by those who gave them, for the reason they gave', () => {
    const reading = understood(NAMED, 'csv');
    expect(outlineOf(reading)).toEqual([
      '? When should the bridge open?',
      '  = At night (Ada, Cem)',
      '  = By day (Ben)',
      '? Who pays?',
      '  = The city (Ada, Ben)',
      '  = The ships (Ben, Cem)',
    ]);
    const { party = [], position = [], stance = [] } = reading.rows;
    expect(party.map(({ name, type }) => [name, type])).toEqual([
      ['Ada', 'person'],
      ['Ben', 'person'],
      ['Cem', 'person'],
    ]);
    const held = (text: string): readonly string[] => {
      const of = position.find((one) => one.text === text)?.id;
      return stance
        .filter((one) => one.position === of)
        .map((one) => `${party.find(({ id }) => id === one.party)?.name}: ${one.reason}`);
    };
    expect(held('At night')).toEqual(['Ada: Roads are empty, then', 'Cem: ']);
    expect(held('The ships')).toEqual(['Ben: ', 'Cem: ']);
    expect(reading.leftOut).toMatchObject([
      { line: 1, code: 'table-columns', values: { heads: 'Email Address, Age' } },
    ]);
  });

  it('of nobody by name are counted, and their reasons argue', () => {
    const reading = understood(
      'Zeitstempel;Soll die Brücke aufgehen?;Warum?;Wie wichtig ist das?\n1.5.2031 10:00:00;Ja;Schiffe warten;5\n1.5.2031 11:00:00;Ja;;4\n1.5.2031 12:00:00;Nein;Lärm;5\n',
      'csv',
    );
    expect(outlineOf(reading)).toEqual([
      '? Soll die Brücke aufgehen?',
      '  = Ja',
      '    + Schiffe warten',
      '  = Nein',
      '    + Lärm',
      '? Wie wichtig ist das?',
    ]);
    expect(reading.rows.position?.[0]?.detail).toBe('× 2');
    expect(reading.rows.issue?.[1]?.detail).toBe('5: 2 · 4: 1');
  });

  it('that agree with statements are stances on these, under their grid or the file', () => {
    const reading = understood(
      `Timestamp,Name,How far do you agree? [Ships first],How far do you agree? [Cars first],Bridges are fine
x,Ada,Strongly agree,Disagree,Agree
y,Ben,Neither agree nor disagree,Strongly disagree,Agree
`,
      'csv',
      'poll.csv',
    );
    expect(outlineOf(reading)).toEqual([
      '? How far do you agree?',
      '  = Ships first (Ada)',
      '  = Cars first',
      '? poll',
      '  = Bridges are fine (Ada, Ben)',
    ]);
    expect(reading.rows.stance?.map(({ level }) => level)).toEqual([
      'strongly-for',
      'neutral',
      'against',
      'strongly-against',
      'for',
      'for',
    ]);
  });

  it('are none to what a form only tells people, or has them agree to', () => {
    const reading = understood(
      `Timestamp,Please read what follows before you answer,I consent to the processing of my answers,Who pays?
x,ok,Yes,The city
y,ok,Yes,The ships
`,
      'csv',
    );
    expect(outlineOf(reading)).toEqual(['? Who pays?', '  = The city', '  = The ships']);
    expect(reading.leftOut).toMatchObject([{ code: 'table-columns' }]);
  });

  it('with heads over two rows are read, too', () => {
    const reading = understood(
      'Respondent ID,,When should it open?,\n,Name,Response,Other\n1,Ada,At night,\n2,Ben,By day,\n',
      'csv',
    );
    expect(outlineOf(reading)).toEqual([
      '? When should it open?',
      '  = At night (Ada)',
      '  = By day (Ben)',
    ]);
    expect(reading.rows.party?.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
  });

  it('are several in a cell where these come again, and none where nothing is said', () => {
    expect(separatorOf(['a;b;', 'a;'])).toBe(';');
    expect(separatorOf(['a, b', 'b, c', 'a'])).toBe(', ');
    expect(separatorOf(['Yes, since it rains', 'No, it is late'])).toBeNull();
    expect(answersOf('a;b;', ';')).toEqual(['a', 'b']);
    expect(['', 'N/A', '-', 'none', 'No'].map(isSaid)).toEqual([false, false, false, false, true]);
  });
});
