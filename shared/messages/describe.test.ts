import { describe, expect, it } from 'vitest';
import { decide } from '../model/decide.ts';
import { newWorkspace, TEST_CONTEXT } from '../model/testing/history.ts';
import { testId } from '../model/testing/test-ids.ts';
import { describeLabel, describeRefusal } from './describe.ts';
import { createMessages } from './index.ts';

const messages = createMessages('en');

describe('describeLabel', () => {
  it('says levels, kinds and types of link in words', () => {
    const stance = (level: string): string =>
      describeLabel(messages, {
        key: 'set-stance',
        values: { party: 'DT C', position: 'P2', level },
      });
    expect(stance('for')).toBe('DT C is for P2');
    expect(stance('strongly-against')).toBe('DT C is strongly against P2');
    expect(stance('neutral')).toBe('DT C is neutral on P2');
    expect(
      describeLabel(messages, {
        key: 'change-kind',
        values: { label: 'P3', kind: 'action-item', becomes: 'AC1' },
      }),
    ).toBe('Make P3 a new action item, AC1');
    expect(
      describeLabel(messages, {
        key: 'add-link',
        values: { from: 'P3', to: 'P2', type: 'objects-to' },
      }),
    ).toBe('Link P3 to P2 (objects to)');
  });

  it('counts', () => {
    const label = (count: number): string =>
      describeLabel(messages, { key: 'delete-subtree', values: { label: 'I1', count } });
    expect(label(1)).toBe('Delete I1 and 1 element below it');
    expect(label(12)).toBe('Delete I1 and 12 elements below it');
    expect(label(12_345)).toBe('Delete I1 and 12,345 elements below it');
  });

  it('fills values in as they are, whatever they hold', () => {
    const values = { name: '{{name}} $t(commands:sample) <b> __proto__' };
    expect(describeLabel(messages, { key: 'add-party', values })).toBe(`Add ${values.name}`);
    const options = { label: 'I1', lng: 'xx', ns: 'app', context: 'x', defaultValue: 'gone' };
    expect(describeLabel(messages, { key: 'edit', values: options })).toBe('Edit I1');
  });

  it.each(['', 'not-there', 'refusals:malformed.message', '__proto__', 'constructor', 'a.b'])(
    'says that something changed for the key “%s” that it does not know',
    (key) => {
      expect(describeLabel(messages, { key, values: {} })).toBe(
        'A change of another version of Moot',
      );
    },
  );
});

describe('describeRefusal', () => {
  it('says what happened and what to do, in words', () => {
    expect(
      describeRefusal(messages, {
        code: 'link-not-allowed',
        values: {
          type: 'responds-to',
          from: 'A1',
          fromKind: 'argument',
          to: 'S1',
          toKind: 'agenda-item',
        },
      }),
    ).toEqual({
      code: 'link-not-allowed',
      message: '“responds to” cannot join A1 (argument) to S1 (agenda item).',
      hint: 'Choose another target, or another type of link.',
    });
  });

  it('says of a field what is wrong with it and what to do, in words of the catalogue', () => {
    const long = decide(
      newWorkspace(),
      { type: 'edit', kind: 'issue', id: testId(1), fields: { text: 'x'.repeat(10_001) } },
      TEST_CONTEXT,
    );
    expect(!long.ok && describeRefusal(messages, long.error)).toEqual({
      code: 'malformed',
      message: '“Text” is too long: at most 10,000.',
      hint: 'Nothing was changed. Shorten it; what a line has no room for can stand in its detail.',
    });
    const other = decide(newWorkspace(), { type: 'dance' }, TEST_CONTEXT);
    expect(!other.ok && describeRefusal(messages, other.error).message).toBe(
      '“Type” is not one of the values that Moot knows.',
    );
  });
});
