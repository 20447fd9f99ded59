import { describe, expect, it } from 'vitest';
import { Texts } from '../windows/texts.ts';
import { whyNot } from './exporting.ts';

function said(code: string): string {
  const error = Object.assign(new Error(`${code}: in its own words, write`), { code });
  const { message, hint } = new Texts('en').error('export-failed', {
    path: '/a/paper.pdf',
    ...whyNot(error),
  });
  return `${message} ${hint}`;
}

describe('a file that could not be exported', () => {
  it.each([
    ['ENOSPC', /^The disk is full: .*\/a\/paper\.pdf\. The workspace is as it was/],
    ['EDQUOT', /^The disk is full: /],
    ['EACCES', /^You may not write \/a\/paper\.pdf\. The workspace is as it was/],
    ['EROFS', /^You may not write /],
  ])('is told of in plain words: %s', (code, words) => {
    expect(said(code)).toMatch(words);
    expect(said(code)).not.toContain('own words');
  });

  it('is told of in the words of the system where there are no others', () => {
    expect(said('EIO')).toMatch(/could not be written to .* EIO: in its own words, write$/);
  });
});
