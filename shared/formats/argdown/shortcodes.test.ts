import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';

const FILE = `# When does the siren sound?

[Rule]: .~.(fog .^. night) .->. :A:x sounds :heart:
  + <Quiet>: See [the chart](https://example.org/a.E.b) at 9.30 p.m. or \\:n\\: and .none. of it
`;

describe('shortcodes in Argdown', () => {
  it('are the signs that they stand for, outside of addresses and where nothing is escaped', () => {
    expect(outlineOf(understood(FILE, undefined, 'siren.argdown'))).toEqual([
      '? When does the siren sound?',
      '  = ¬(fog ∧ night) → ∀x sounds ❤',
      '    + See the chart at 9.30 p.m. or :n: and .none. of it',
    ]);
    expect(understood(FILE, undefined, 'siren.argdown').rows.argument?.[0]?.detail).toContain(
      'https://example.org/a.E.b',
    );
  });
});
