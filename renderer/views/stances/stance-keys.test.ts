import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all } from '../../../shared/model/queries.ts';
import { Scene } from '../details/testing/scene.ts';
import { partyKeys, stanceKey, type PartyKey } from './stance-keys.ts';

function keysOf(...names: string[]): { readonly scene: Scene; readonly keys: readonly PartyKey[] } {
  const scene = new Scene();
  for (const name of names) scene.party(name);
  return { scene, keys: partyKeys(all(scene.state, 'party')) };
}

const letters = (keys: readonly PartyKey[]): Record<string, string | null> =>
  Object.fromEntries(keys.map(({ party, key }) => [party.shortName, key]));

describe('the letters of parties', () => {
  it('tell teams apart by the word that differs', () => {
    expect(letters(keysOf('DT C', 'DT M', 'CWG').keys)).toEqual({
      'DT C': 'c',
      'DT M': 'm',
      CWG: 'w',
    });
  });

  it('are without accents, and found for names in other scripts too', () => {
    expect(letters(keysOf('Élan', '委員会').keys)).toEqual({ Élan: 'e', 委員会: 'a' });
  });

  it('stay as they are when a party joins', () => {
    const { scene, keys } = keysOf('DT C', 'CWG');
    scene.party('Committee');
    const now = letters(partyKeys(all(scene.state, 'party')));
    expect(now).toMatchObject(letters(keys));
  });

  it('are never given twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,4}$/), { maxLength: 40 }), (names) => {
        const given = keysOf(...names)
          .keys.map(({ key }) => key)
          .filter((key) => key !== null);
        expect(new Set(given).size).toBe(given.length);
        expect(given.length).toBe(Math.min(names.length, 26));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a key while a stance is chosen', () => {
  const { keys } = keysOf('DT C', 'DT M');
  const [c, m] = keys.map(({ party }) => party.id) as [string, string];
  const none = { party: null, formalObjection: false, typed: '' };

  it('is the level at once where the party is known from before', () => {
    expect(stanceKey({ ...none, party: c }, keys, '2')).toEqual({
      do: 'set',
      party: c,
      level: 'for',
    });
  });

  it('asks for the party first where none is known', () => {
    expect(stanceKey(none, keys, '2')).toEqual({ do: 'ask-for-party' });
  });

  it('is a party by its letter, whatever the case', () => {
    expect(stanceKey(none, keys, 'M')).toEqual({
      do: 'choose',
      choice: { ...none, party: m, typed: 'M' },
    });
  });

  it('goes up and down the list, round at the ends', () => {
    expect(stanceKey(none, keys, 'ArrowDown')).toMatchObject({ choice: { party: c } });
    expect(stanceKey(none, keys, 'ArrowUp')).toMatchObject({ choice: { party: m } });
    expect(stanceKey({ ...none, party: m }, keys, 'ArrowDown')).toMatchObject({
      choice: { party: c },
    });
  });

  it('marks a formal objection and takes the mark away', () => {
    const once = stanceKey({ ...none, party: c }, keys, '!');
    expect(once).toMatchObject({ choice: { party: c, formalObjection: true } });
  });

  it('begins a name where it is no letter of a party, with the letters before it', () => {
    expect(stanceKey(none, keys, 'X')).toEqual({ do: 'name', typed: 'X' });
    expect(stanceKey({ ...none, party: m, typed: 'M' }, keys, 'i')).toEqual({
      do: 'name',
      typed: 'Mi',
    });
    expect(stanceKey({ ...none, typed: 'M' }, keys, 'ArrowDown')).toMatchObject({
      choice: { typed: '' },
    });
    expect(stanceKey(none, keys, '+')).toEqual({ do: 'name', typed: '' });
  });

  it('is the level of whoever becomes a party with it', () => {
    const party = { name: 'Mill owners' };
    expect(stanceKey({ ...none, party }, keys, '4')).toEqual({
      do: 'set',
      party,
      level: 'against',
    });
  });

  it('means nothing where it is no letter at all', () => {
    for (const key of ['6', '0', 'F5', 'Control']) {
      expect(stanceKey(none, keys, key)).toEqual({ do: 'nothing' });
    }
  });
});
