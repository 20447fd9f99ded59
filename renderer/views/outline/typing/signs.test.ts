import { describe, expect, it } from 'vitest';
import { LINK_RULES, placementTypes } from '../../../../shared/model/links.ts';
import { ELEMENT_KINDS } from '../../../../shared/model/vocabulary.ts';
import { signByPrefix, signOf, standing, usualSign } from './signs.ts';

describe('signs', () => {
  it('are the first characters of lines, the typographic minus among them', () => {
    const signs = [...'?=+-−–~@'].map(signByPrefix);
    const expected = ['issue', 'position', 'pro', 'contra', 'contra', 'contra', 'assumption'];
    expect(signs).toEqual([...expected, 'reference']);
    expect(signByPrefix('constructor')).toBeUndefined();
    expect(signByPrefix('x')).toBeUndefined();
  });

  it('stand where the model has a link for them, and nowhere else', () => {
    for (const parent of ELEMENT_KINDS) {
      for (const kind of ELEMENT_KINDS) {
        const types = placementTypes(kind, parent);
        expect(standing(kind, parent)?.as ?? null).toBe(types[0] ?? null);
      }
    }
    expect(standing('pro', 'position')).toEqual({ kind: 'argument', as: 'supports' });
    expect(standing('contra', 'issue')).toBeNull();
    expect(standing('pro', null)).toBeNull();
    expect(standing('position', null)).toEqual({ kind: 'position', as: null });
    expect(standing('issue', 'issue', 'specializes')?.as).toBe('specializes');
  });

  it('of a new line can always stand there', () => {
    for (const parent of [null, ...ELEMENT_KINDS]) {
      expect(standing(usualSign(parent), parent)).not.toBeNull();
      expect(standing(usualSign(parent, 'contra'), parent)).not.toBeNull();
    }
    expect(usualSign('position', 'contra')).toBe('contra');
    expect(usualSign('issue', 'contra')).toBe('position');
  });

  it('of arguments follow from their link', () => {
    expect(signOf({ kind: 'argument', as: 'supports' })).toBe('pro');
    expect(signOf({ kind: 'argument', as: 'objects-to' })).toBe('contra');
    expect(signOf({ kind: 'argument', as: null })).toBe('argument');
  });
});

describe('the rules of links', () => {
  it('let one kind alone stand below by each type: the structure rests on that', () => {
    for (const { child, from, to } of Object.values(LINK_RULES)) {
      if (child !== 'none') expect(child === 'from' ? from : to).toHaveLength(1);
    }
  });
});
