import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../testing/outline.ts';
import { readSide, sideOver } from './sides.ts';

describe('a side over reasons', () => {
  it.each([
    ['Pros', 'pro'],
    ['Cons:', 'contra'],
    ['👎 Disadvantages (3)', 'contra'],
    ['👍', 'pro'],
    ['✅ Advantages', 'pro'],
    ['Nachteile', 'contra'],
    ['Points forts :', 'pro'],
    ['Недостатки', 'contra'],
    ['Procedure', null],
    ['Prospects', null],
    ['', null],
  ])('%j is %j', (text, side) => {
    expect(sideOver(text)).toBe(side);
  });

  it('marks one reason in a line', () => {
    expect(readSide('Disadvantage: it is far')).toEqual({ kind: 'contra', text: 'it is far' });
    expect(readSide('👍🏽 it is near')).toEqual({ kind: 'pro', text: 'it is near' });
    expect(readSide('Note: it is near')).toEqual({ kind: null, text: 'Note: it is near' });
    expect(readSide('(+) it is near')).toEqual({ kind: 'pro', text: 'it is near' });
    expect(readSide('[con]: it is far')).toEqual({ kind: 'contra', text: 'it is far' });
    expect(readSide('Con – it is far')).toEqual({ kind: 'contra', text: 'it is far' });
    for (const none of ['Good - it is near', '(near) the port', 'Pro-port voters'])
      expect(readSide(none)).toEqual({ kind: null, text: none });
  });

  it('in a list is about what it stands under, as deep as it is', () => {
    const file = `# Which way?

- By train
  - Pros
    - cheap
      - in spring
  - Cons:
    - Who pays?
- On foot
  - 👍 healthy
  - Vorteile
    - billig
`;
    expect(outlineOf(understood(file, 'markdown'))).toEqual([
      '? Which way?',
      '  = By train',
      '    + cheap',
      '      + in spring',
      '    - Who pays?',
      '  = On foot',
      '    + healthy',
      '    + billig',
    ]);
  });

  it('makes a position of the heading under which it stands, over lists with and without a line between', () => {
    const file = `# Which way?

## By train

Twice a day.

**Pros:**
- cheap
- dry
**Cons:**
- slow

It is old.

## By car

### Advantages
1. fast

### Disadvantages
1. dear

## Should we fly?

Pros:

* fast
`;
    expect(outlineOf(understood(file, 'markdown'))).toEqual([
      '? Which way?',
      '  = By train',
      '    + cheap',
      '    + dry',
      '    - slow',
      '  = By car',
      '    + fast',
      '    - dear',
      '  ? Should we fly?',
      '    = Yes',
      '      + fast',
    ]);
    const [train] = understood(file, 'markdown').rows.position ?? [];
    expect(train?.detail).toBe('Twice a day.\n\nIt is old.');
  });

  it('in OPML is about the line above it', () => {
    const line = (text: string, inside = ''): string =>
      `<outline text="${text}">${inside}</outline>`;
    const pros = line('Pros', line('cheap'));
    const body = `${line('By train', `${pros}${line('Cons', line('slow'))}`)}${line('Should we fly?', pros)}`;
    const file = `<opml version="2.0"><head><title>Travel</title><title>x</title></head><body>${body}</body></opml>`;
    expect(outlineOf(understood(file))).toEqual([
      '? Travel',
      '  = By train',
      '    + cheap',
      '    - slow',
      '  ? Should we fly?',
      '    = Yes',
      '      + cheap',
    ]);
  });
});
