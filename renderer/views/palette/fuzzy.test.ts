import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, matchRanges, score as scoreOf, tokens } from './fuzzy.ts';

function score(query: string, text: string): number | null {
  return scoreOf(tokens(query), fold(text));
}

function marked(query: string, text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of matchRanges(tokens(query), fold(text))) {
    result += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return result + text.slice(from);
}

describe('fuzzy matching', () => {
  it('prefers the beginning, then the beginning of a word, then its inside, then scattered letters', () => {
    const scores = ['mediation first', 'the mediation', 'intermediate', 'map every detail'].map(
      (text) => score('med', text),
    );
    expect(scores).not.toContain(null);
    expect(scores).toEqual(scores.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(new Set(scores).size).toBe(4);
  });

  it('wants every word of the query, in any order', () => {
    expect(score('mediator who', 'Who appoints the mediator?')).not.toBeNull();
    expect(score('mediator when', 'Who appoints the mediator?')).toBeNull();
  });

  it('does not take letters from all over a sentence', () => {
    expect(score('xyz', 'extra long yardstick of zeal')).toBeNull();
    expect(score('wtm', 'Who appoints, in the end, a mediator')).toBeNull();
  });

  it('overlooks accents and case, and marks the text as it was written', () => {
    expect(marked('resume', 'The Résumé')).toBe('The [Résumé]');
    expect(marked('exp', 'Export…')).toBe('[Exp]ort…');
    expect(marked('new pr', 'New pro')).toBe('[New] [pr]o');
  });

  it('prefers the shorter of two that fit alike', () => {
    expect(score('new', 'New pro')).toBeGreaterThan(score('new', 'New action item') ?? 0);
  });

  it('folds without changing the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
    );
  });

  it('finds every part of a text in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const part = text.slice(a % text.length, (a % text.length) + 1 + (b % 5));
        expect(score(part, text)).not.toBeNull();
      }),
    );
  });
});
