import { describe, expect, it } from 'vitest';
import { completed } from './completion.ts';

const names = ['DT M', 'DT C', 'Customers', 'CWG'];

describe('a name that is typed', () => {
  it('is completed to the first that begins so, and stays as it was typed', () => {
    expect(completed('d', names)).toBe('dT C');
    expect(completed('dt ', names)).toBe('dt C');
    expect(completed('cw', names)).toBe('cwG');
  });

  it('is left alone where it is whole, where nothing begins so, and where nothing is typed', () => {
    expect(completed('dt m', names)).toBeNull();
    expect(completed('kim', names)).toBeNull();
    expect(completed(' ', names)).toBeNull();
    expect(completed('DT', [...names, 'DT'])).toBeNull();
  });
});
