import { describe, expect, it } from 'vitest';
import { testId } from '../model/testing/test-ids.ts';
import { printMark, readMark, type PaperMark } from './paper-mark.ts';

const MARK: PaperMark = {
  document: 'summary',
  workspace: testId(1),
  clock: '014cb2d2a800-0000',
  language: 'de',
  locale: 'de-AT',
  depth: 'arguments',
  names: true,
  issues: ['I1', 'I2'],
  parties: ['DT C', 'Küste – Süd', 'A, B'],
  session: '',
  digest: '0123456789abcdef',
};

describe('the mark of a paper', () => {
  it('is read as it was printed, whatever stands around it', () => {
    expect(readMark(`The end.\n<!-- ${printMark(MARK)} -->\n`)).toEqual(MARK);
  });

  it('is none where it says too little, or a language that there cannot be', () => {
    const needed = ['document', 'workspace', 'clock', 'language', 'depth', 'digest'];
    const without = (field: string) => readMark(printMark(MARK).replace(` ${field}=`, ' other='));
    expect(needed.map(without)).toEqual(needed.map(() => null));
    expect(readMark(printMark(MARK).replace('language=de', 'language=d'))).toBeNull();
    expect(readMark('a text')).toBeNull();
  });

  it('does without a locale that there cannot be', () => {
    expect(readMark(printMark(MARK).replace('locale=de-AT', 'locale=de-?'))).toEqual({
      ...MARK,
      locale: '',
    });
  });
});
