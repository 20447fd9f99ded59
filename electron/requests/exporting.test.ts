import { describe, expect, it } from 'vitest';
import { Texts } from '../windows/texts.ts';
import { storeError } from '../store/store-error.ts';
import { whyNot, whyNotStored } from '../store/why-not.ts';

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
    ['ENOENT', /^There is no folder any more .*\/a\/paper\.pdf .*Choose another folder/],
    ['EISDIR', /^\/a\/paper\.pdf is a folder/],
  ])('is told of in plain words: %s', (code, words) => {
    expect(said(code)).toMatch(words);
    expect(said(code)).not.toContain('own words');
  });

  it('is told of in the words of the system where there are no others', () => {
    expect(said('EIO')).toMatch(
      /could not be written to .* said: “EIO: in its own words, write”\.$/,
    );
  });
});

describe('a workspace that could not be put away before something befalls it', () => {
  const told = (why: ReturnType<typeof whyNot>): string =>
    new Texts('en').error('no-backup', { path: '/b/talks.moot', ...why }).hint;

  it('says what to do, in plain words for what the store tells by a code', () => {
    expect(
      told(whyNotStored(storeError('disk-full', { detail: 'database or disk is full' }))),
    ).toBe('Make room for /b/talks.moot and try again.');
    expect(told(whyNotStored(storeError('read-only')))).toMatch(/^\/b\/talks\.moot may not be/);
    expect(told(whyNot(Object.assign(new Error('EPERM: no'), { code: 'EPERM' })))).toMatch(
      /may not be written/,
    );
  });

  it('and the words of the system where there are no others', () => {
    const broken = storeError('io-error', { detail: 'disk I/O error' });
    expect(told(whyNotStored(broken))).toMatch(/\/b\/talks\.moot .* said: “disk I\/O error”\.$/);
  });
});
