import { expect, it } from 'vitest';
import type { Proposal, ProposedChange } from '../../../../shared/answers/proposal.ts';
import { decideAll, decidedOn, fateOf, groupsOf, withFate, wordsOf } from './paper-model.ts';

function proposal(id: string, about: string | null, more: Partial<Proposal> = {}): Proposal {
  return {
    id,
    about,
    change: addition(id, about),
    hands: [],
    isComment: false,
    line: 1,
    doubt: null,
    ...more,
  };
}

function addition(newId: string, under: string | null): ProposedChange {
  return { kind: 'add', as: 'position', newId, under, text: newId, detail: '', mayBe: [] };
}

it('tells what is proposed by what it is about, and what stands under something new with that', () => {
  const groups = groupsOf([
    proposal('a', 'P1'),
    proposal('b', null),
    proposal('c', 'a'),
    proposal('d', 'c'),
    proposal('e', 'P1'),
  ]);
  expect(groups.map(({ about, proposals }) => [about, proposals.map(({ id }) => id)])).toEqual([
    ['P1', ['a', 'c', 'd', 'e']],
    [null, ['b']],
  ]);
});

it('takes by itself what nothing speaks against', () => {
  expect(fateOf(decidedOn(proposal('a', null), {}))).toBe('take');
  expect(fateOf(decidedOn(proposal('a', null, { doubt: 'collides' }), {}))).toBe('leave');
});

it('begins other words with those proposed, and forgets them where something else is chosen', () => {
  const one = proposal('a', null);
  const other = withFate(one, { take: false, as: 'note' }, 'other');
  expect(other).toEqual({ take: true, as: 'note', text: 'a' });
  expect(fateOf(other)).toBe('other');
  expect(withFate(one, other, 'take')).toEqual({ take: true, as: 'note' });
  expect(wordsOf(one)).toBe('a');
});

it('decides all at once', () => {
  const all = [proposal('a', null), proposal('b', null, { doubt: 'deletes' })];
  expect(decideAll(all, 'all')).toEqual({ a: { take: true }, b: { take: true } });
  expect(decideAll(all, 'none')).toEqual({ a: { take: false }, b: { take: false } });
  expect(decideAll(all, 'suggested')).toEqual({ a: { take: true }, b: { take: false } });
});
