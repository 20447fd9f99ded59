import { describe, expect, it } from 'vitest';
import { errorOf } from '../errors.ts';
import { fieldsIn, labelIn, originIn, replacedIn } from './log-json.ts';

/** The code of the store error that reading ends in; `null` where it gives something. */
function problemOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return errorOf(error, '/a.moot').code;
  }
}

describe('the columns of the log', () => {
  it('give what a transaction wrote', () => {
    expect(fieldsIn('{"text":"who","tags":[]}')).toEqual({ text: 'who', tags: [] });
    expect(replacedIn('{"text":"a.1"}')).toEqual({ text: 'a.1' });
    expect(labelIn('{"key":"edit","values":{"label":"I1","count":2}}').values['count']).toBe(2);
    expect(originIn({ origin: 'undo', target: 'a' })).toEqual({ origin: 'undo', target: 'a' });
    expect(originIn({ origin: 'merge', target: null }).target).toBeNull();
  });

  it.each(['5', 'null', '[]', '"text"', '{', '{text:1}'])(
    'are damaged where they hold %s',
    (json) => {
      expect(problemOf(() => fieldsIn(json))).toBe('damaged');
      expect(problemOf(() => replacedIn(json))).toBe('damaged');
      expect(problemOf(() => labelIn(json))).toBe('damaged');
    },
  );

  it.each(['{}', '{"key":"edit"}', '{"key":1,"values":{}}', '{"key":"edit","values":{"a":null}}'])(
    'hold no label in %s',
    (json) => expect(problemOf(() => labelIn(json))).toBe('damaged'),
  );

  it('name changes, and something that an undo takes back', () => {
    expect(problemOf(() => replacedIn('{"text":1}'))).toBe('damaged');
    expect(problemOf(() => originIn({ origin: 'redo', target: null }))).toBe('damaged');
  });
});
