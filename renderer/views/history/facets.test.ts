import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../../shared/model/entities.ts';
import { facetsOf, KIND_FACETS, kindsOf } from './facets.ts';

describe('the kinds by which the history is filtered', () => {
  it('are all kinds, each in one choice', () => {
    expect(Object.values(KIND_FACETS).flat().toSorted()).toEqual([...ENTITY_KINDS].toSorted());
  });

  it('come back as the choices that they were made of', () => {
    expect(facetsOf(kindsOf(['party', 'session']))).toEqual(['party', 'session']);
    expect(facetsOf([])).toEqual([]);
  });
});
