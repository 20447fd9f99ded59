import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleState } from '../../../shared/analysis/testing/sample.ts';
import { idByLabel } from '../../../shared/model/queries.ts';
import { FIRST_CHOICE, type ExportChoice } from './export-model.ts';
import { keepExport, lastExport } from './remembered.ts';

describe('the export dialogue', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
  });
  afterEach(() => {
    kept.clear();
    vi.unstubAllGlobals();
  });

  const state = sampleState();
  const of = (label: string) => idByLabel(state, label) ?? '';
  const choice: ExportChoice = {
    ...FIRST_CHOICE,
    document: 'changes',
    format: 'odt',
    issues: [of('I1')],
    start: { by: 'session', session: of('S1') },
    names: false,
    language: 'en-US',
  };

  it('comes back as it was left, for each workspace by itself', () => {
    keepExport('/a.moot', { choice, together: [FIRST_CHOICE, choice] });
    expect(lastExport('/a.moot', state)).toEqual({ choice, together: [FIRST_CHOICE, choice] });
    expect(lastExport('/b.moot', state)).toEqual({ choice: FIRST_CHOICE, together: [] });
  });

  it('does not ask for what is gone', () => {
    const gone = '01900000-0000-7000-8000-00000000ffff';
    const asked = { ...choice, issues: [gone], start: { by: 'session', session: gone } } as const;
    keepExport('/a.moot', { choice: asked, together: [{ ...choice, issues: [of('I1'), gone] }] });
    const { choice: last, together } = lastExport('/a.moot', state);
    expect(last).toMatchObject({ issues: null, start: { by: 'last' } });
    expect(together[0]?.issues).toEqual([of('I1')]);
  });

  it('begins anew where what was kept cannot be read, or names what there is not', () => {
    for (const damaged of ['{', '{}', JSON.stringify({ choice: { ...choice, document: 'x' } })]) {
      kept.set('export:/a.moot', damaged);
      expect(lastExport('/a.moot', state).choice).toEqual(FIRST_CHOICE);
    }
    keepExport('/a.moot', { choice: { ...choice, format: 'csv' }, together: [] });
    expect(lastExport('/a.moot', state).choice.format).toBe('md');
  });
});
