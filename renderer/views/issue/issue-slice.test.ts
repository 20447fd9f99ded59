import { describe, expect, it } from 'vitest';
import { issueShown, viewChosen } from '../../state/ui.ts';
import { issueReducer, wentBack, wentForward, type IssueSlice } from './issue-slice.ts';

type Action = Parameters<typeof issueReducer>[1];

function after(...actions: Action[]): IssueSlice {
  return actions.reduce(issueReducer, issueReducer(undefined, { type: '' }));
}

describe('the trail of pages', () => {
  it('goes back and forward over what was read', () => {
    const read = after(issueShown('a'), issueShown('b'), wentBack());
    expect(read.trail[read.at]).toBe('a');
    const again = after(issueShown('a'), issueShown('b'), wentBack(), wentForward());
    expect(again.trail[again.at]).toBe('b');
  });

  it('is not lengthened by showing the page that going back led to', () => {
    expect(after(issueShown('a'), issueShown('b'), wentBack(), issueShown('a')).trail).toEqual([
      'a',
      'b',
    ]);
  });

  it('forgets what lay ahead once another page is read', () => {
    const read = after(issueShown('a'), issueShown('b'), wentBack(), issueShown('c'));
    expect(read.trail).toEqual(['a', 'c']);
  });

  it('stays within its ends', () => {
    expect(after(issueShown('a'), wentBack(), wentBack()).at).toBe(0);
    expect(after(issueShown('a'), wentForward()).at).toBe(0);
  });

  it('keeps the page that was asked for until another view is chosen', () => {
    expect(after(issueShown('a')).asked).toBe(true);
    expect(after(issueShown('a'), viewChosen('outline')).asked).toBe(false);
  });
});
