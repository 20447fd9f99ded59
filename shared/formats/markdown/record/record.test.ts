import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf, understood } from '../../testing/outline.ts';
import { chosenIn, standingIn } from './decided.ts';
import { isRecord } from './reader.ts';

const RECORD = `---
status: accepted
date: 2031-05-06
decision-makers: Kim, Ada
---
# 7. Open the bridge on request

## Context and Problem Statement

Ships wait for hours. When should the bridge open?

## Decision Drivers

* Cost

## Considered Options

* **On request** - the keeper is called
* By timetable
  * Cons
    * ships wait
* Always

## Decision Outcome

Chosen option: "On request", because nobody waits for nothing.

It takes a telephone.

### Consequences

* Good, because [ships](https://example.org/ships) pass
* Bad, because keepers are woken
* Neutral, because it costs the same

## Pros and Cons of the Options

### By timetable

A board says when.

* Good, because everybody knows it

### Option C: Always

**Advantages**
- No keeper
**Disadvantages:**
- No road

## More Information

See [the rules](https://example.org/rules).

## Validation

By looking.
`;

describe('a record of a decision', () => {
  it('is an issue with its options, what speaks for and against them, and the decision', () => {
    const reading = understood(RECORD);
    expect(outlineOf(reading)).toEqual([
      '? When should the bridge open?',
      '  = On request - the keeper is called',
      '    + Nobody waits for nothing.',
      '    + Ships pass',
      '    - Keepers are woken',
      '  = By timetable',
      '    - ships wait',
      '    + Everybody knows it',
      '  = Always',
      '    + No keeper',
      '    - No road',
      '  @ the rules',
    ]);
    const { issue, position, decision } = reading.rows;
    expect(issue?.[0]).toMatchObject({ status: 'resolved' });
    expect(issue?.[0]?.detail).toBe(
      [
        '**7. Open the bridge on request**',
        'decision-makers: Kim, Ada',
        'Ships wait for hours. When should the bridge open?',
        '**Decision Drivers**',
        '- Cost',
      ].join('\n\n'),
    );
    expect(position?.[0]?.detail).toBe(
      'It takes a telephone.\n\n- Neutral, because it costs the same',
    );
    expect(decision).toHaveLength(1);
    expect(decision?.[0]).toMatchObject({
      text: 'On request - the keeper is called',
      decidedOn: '2031-05-06',
      positions: [position?.[0]?.id],
      designation: null,
    });
    expect(reading.leftOut.map(({ line, code }) => [line, code])).toEqual([[55, 'section-text']]);
  });

  it('without options decides for what it says, and tells what was chosen among those that it names', () => {
    const plain = understood(`# Use a net

Date: 2031-05-06

## Status

Superseded by [9](9.md)

## Context

Fish escape.

## Decision

We will use a net. It is green.

## Consequences

It has to be mended.
`);
    expect(outlineOf(plain)).toEqual(['? Use a net', '  = We will use a net.']);
    expect(plain.rows.position?.[0]).toMatchObject({ status: 'superseded' });
    expect(plain.rows.position?.[0]?.detail).toBe(
      'We will use a net. It is green.\n\nIt has to be mended.',
    );
    expect(plain.rows.decision).toHaveLength(1);
    const named = understood(`# Net

## Optionen
1. Netz
2. Angel

## Entscheidung
Wir nehmen das Netz statt der Angel.

## Begründung
- Es fängt mehr.
`);
    expect(outlineOf(named)).toEqual(['? Net', '  = Netz', '    + Es fängt mehr.', '  = Angel']);
    const netz = named.rows.position?.find(({ text }) => text === 'Netz');
    expect(named.rows.decision?.[0]?.positions).toEqual([netz?.id]);
  });

  it('that is only proposed, or was rejected, decides nothing', () => {
    const file = (status: string): string =>
      `# Net\n\nStatus: ${status}\n\n## Context\n\nFish.\n\n## Decision\n\nUse a net.\n`;
    expect(understood(file('Proposed')).rows.decision).toBeUndefined();
    const rejected = understood(file('rejected'));
    expect(rejected.rows.decision).toBeUndefined();
    expect(rejected.rows.position?.[0]).toMatchObject({ status: 'withdrawn' });
  });

  it('may be one of several in a file', () => {
    const one = (name: string): string =>
      `## ${name}\n\n### Context\n\nSo it is.\n\n### Decision\n\nTake ${name}.\n\n`;
    const reading = understood(`# Log\n\n${one('nets')}${one('rods')}`);
    expect(outlineOf(reading)).toEqual(['? nets', '  = Take nets.', '? rods', '  = Take rods.']);
    expect(reading.rows.decision).toHaveLength(2);
  });

  it('as a request for comments proposes its summary, with drawbacks and open questions', () => {
    const reading = understood(`# Nets

## Summary

Let us use nets. They are green.

## Motivation

Fish escape.

## Drawbacks

Nets tear. Then fish escape again.

## Alternatives

- Rods

## Unresolved questions

- Who mends them?
`);
    expect(outlineOf(reading)).toEqual([
      '? Nets',
      '  = Let us use nets.',
      '    - Nets tear.',
      '    ? Who mends them?',
      '  = Rods',
    ]);
    expect(reading.rows.decision).toBeUndefined();
  });

  it.each([
    '# Minutes\n\n## Decisions\n\n- We meet again\n',
    '# A\n\n## Decision\n\nYes.\n',
    '# A\n\n## Context\n\nSo.\n',
    '? Should we?\n= Yes\n\n## Context\n\nx\n\n## Decision\n\ny\n',
  ])('is not what a text like %j is', (text) => {
    expect(isRecord(text)).toBe(false);
  });

  it.each([
    ['Chosen option: "A, or B", because it is good.', 'A, or B', 'It is good.'],
    ['Chosen option: A because of B', 'A', 'Of B'],
    ['Gewählte Option: „A“, weil es gut ist', 'A', 'Es gut ist'],
    ['Option retenue : « A », car c’est bon', 'A', 'C’est bon'],
    ['Chosen option: "A", because comes out best (see below).', 'A', ''],
    ['The chosen option is A.', 'A', ''],
  ])('reads %j', (text, name, why) => {
    const chosen = chosenIn(text);
    expect(chosen?.name.replace(/\.$/u, '')).toBe(name);
    expect(chosen?.why).toBe(why);
  });

  it('may propose one of its options without speaking of a decision', () => {
    const file =
      '# Quay lights\n\n## Summary\nMark the edge of the quay.\n\n## Motivation\nBoats do not see it.\n\n## Options\n\n### Lamps\n### Paint\n';
    expect(outlineOf(understood(file, undefined, 'quay.md'))).toEqual([
      '? Quay lights',
      '  = Mark the edge of the quay.',
      '  = Lamps',
      '  = Paint',
    ]);
  });

  it('knows how far it has come', () => {
    expect(standingIn('')).toEqual({ isDecided: true, status: 'live' });
    expect(standingIn('[proposed, accepted, rejected]')).toEqual({
      isDecided: true,
      status: 'live',
    });
    expect(standingIn('In Review')).toEqual({ isDecided: false, status: 'live' });
  });

  it('of any length and depth is read', () => {
    const file = (options: string): string =>
      `# T\n\n## Context\n\nc\n\n## Options\n\n${options}\n## Decision\n\nd\n`;
    const many = Array.from({ length: 20_000 }, (_, at) => `- way ${at} is ours\n`).join('');
    expect(understood(file(many)).rows.position).toHaveLength(20_001);
    const deep = Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(2 * at)}- way ${at}\n`);
    expect(understood(file(deep.join(''))).rows.position).toHaveLength(2);
    const odd = file(
      `- ${'[['.repeat(20_000)}\n- ${' '.repeat(20_000)}x\n- ${'because '.repeat(20_000)}\n`,
    );
    expect(understood(odd, 'markdown').rows.issue).toHaveLength(1);
  });

  it('is read, whatever stands in it', () => {
    const piece = fc.constantFrom(
      '# A\n',
      '## Context\n',
      '## Decision\n',
      '### Pros\n',
      '- x\n',
      '  - y\n',
      'Chosen option: "\n',
      '| a | b |\n|---|---|\n| c | d |\n',
      '```\n',
      '**Cons**\n',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = `# T\n\n## Context\n\nc\n\n## Decision\n\nd\n\n${pieces.join('')}`;
        expect(understood(text, 'markdown').rows.issue?.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
