import { describe, expect, it } from 'vitest';
import { directionOf, directionOfRun, printRun, wayOf, type Way } from './direction.ts';
import { fieldOf, plainText, strong, text, written, type Inline } from './tree.ts';

const WORDS = 'הגשר נפתח בלילה!';
const field = fieldOf('position', { id: 'p' }, 'text');
const label: Inline = { kind: 'label', label: 'P1', target: 'p' };

/** A run with what is set apart in brackets. */
function shown(content: readonly Inline[], own: Way['own'] = 'ltr'): string {
  const print = (runs: readonly Inline[], way: Way): string =>
    printRun(runs, way, {
      inline: (inline, inner) =>
        inline.kind === 'strong' ? `*${print(inline.content, inner)}*` : plainText([inline]),
      isolate: (direction, words) => `[${direction} ${words}]`,
    });
  return print(content, wayOf(content, own));
}

describe('the way of a text', () => {
  it('is that of its first letter', () => {
    expect(directionOf('1. “הגשר” opens')).toBe('rtl');
    expect(directionOf('(DT C) הגשר')).toBe('ltr');
    expect(directionOf('جسر')).toBe('rtl');
    expect(directionOf('𐤀𐤁')).toBe('rtl');
    expect(directionOf('3, 4: 🙂')).toBeNull();
  });
});

describe('the way of a paragraph', () => {
  it('is that of the words in it, whatever label comes first', () => {
    expect(directionOfRun([label, text(': '), written(field, WORDS)], 'ltr')).toBe('rtl');
    expect(directionOfRun([label, text(': '), written(field, 'The bridge opens.')], 'rtl')).toBe(
      'ltr',
    );
    expect(directionOfRun([text('3.')], 'rtl')).toBe('rtl');
  });

  it('is the paper’s own where most of the words are', () => {
    const sentence = [text('“'), written(field, 'הגשר'), text('” was reworded on 3 May 2015.')];
    expect(directionOfRun(sentence, 'ltr')).toBe('ltr');
    const party: Inline = { kind: 'party', name: 'נמל', colour: 'teal' };
    expect(directionOfRun([party, text(', for since 3 May 2015')], 'ltr')).toBe('ltr');
  });
});

describe('what runs against its paragraph', () => {
  it('stands by itself, so that the numbers and signs after it stay there', () => {
    const party: Inline = { kind: 'party', name: 'נמל', colour: 'teal' };
    const run = [text('For: '), party, text(', 3 of 5. '), written(field, 'הגשר, 4')];
    expect(shown(run)).toBe('For: [rtl נמל], 3 of 5. [rtl הגשר, 4]');
  });

  it('is a label or a word of the paper among words of another language; signs about them stay outside', () => {
    const run = [label, text(': '), written(field, WORDS), text(' Decided on 3 May.')];
    expect(shown(run)).toBe(`[ltr P1]: ${WORDS} [ltr Decided on 3 May].`);
  });

  it('is one text, however it is dressed', () => {
    const pieces = [
      written(field, 'The word '),
      strong(written(field, 'הגשר')),
      written(field, ' הוא a bridge'),
    ];
    expect(shown(pieces)).toBe('The word *הגשר* הוא a bridge');
    expect(shown([text('On this: '), ...pieces])).toBe(
      'On this: [ltr The word *הגשר* הוא a bridge]',
    );
  });

  it('is found within what is dressed', () => {
    expect(shown([text('Held by '), strong(text('נמל'), text(', 2.'))])).toBe(
      'Held by *[rtl נמל], 2.*',
    );
  });

  it('is nothing in a paper of one way', () => {
    expect(shown([label, text(': '), written(field, 'The bridge, 3.')])).toBe('P1: The bridge, 3.');
    expect(shown([text('הגשר: '), written(field, WORDS)], 'rtl')).toBe(`הגשר: ${WORDS}`);
  });
});
