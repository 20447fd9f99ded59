import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour, renderText } from '../documents/testing/fixture.ts';
import { nextLabel } from '../model/labels.ts';
import { applyChanges, emptyState, rowsFromState, type WorkspaceState } from '../model/state.ts';
import { dataJsonSchema } from './data-schema.ts';
import { prepareImport } from './import.ts';
import { itemLines } from './json-lines.ts';
import { readDocument } from './read.ts';
import type { Reading } from './reader.ts';
import { anyText } from './testing/hostile.ts';

const SCHEMA = join(import.meta.dirname, '../../schema/moot-data-3.schema.json');
const CONTEXT = { at: '2025-01-01T00:00:00.000Z', author: 'Lee' };

function reading(text: string): Reading {
  const result = readDocument(Buffer.from(text), 'data.json');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function importInto(state: WorkspaceState, text: string) {
  const prepared = prepareImport(state, reading(text), 'data.json', CONTEXT);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  return prepared.value;
}

describe('the data format', async () => {
  const b = harbour();
  const text = await renderText(b.state, 'data', 'json');

  it('follows its JSON Schema', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...JSON.parse(text), issues: [{ id: 'x' }] })).toBe(false);
    expect(validate({ ...JSON.parse(text), more: [] })).toBe(false);
  });

  it('has a schema in the repository that is made from the model as it is now', () => {
    const inRepository: unknown = JSON.parse(readFileSync(SCHEMA, 'utf8'));
    expect(inRepository, 'run “npm run data-schema”').toEqual(dataJsonSchema());
  });

  it('comes back whole, and a second time changes nothing', () => {
    const first = importInto(emptyState(), text);
    expect(first.leftOut).toEqual([]);
    const state = applyChanges(emptyState(), first.changes);
    expect(rowsFromState(state)).toEqual(rowsFromState(b.state));
    expect(importInto(state, text).changes).toEqual([]);
  });

  it('L5: brings the last label of what is gone, which is not given again', async () => {
    const c = harbour();
    const last = c.state.counters.position ?? 0;
    c.add('position', { text: 'Neither' }, 'I1', 'responds-to');
    const added = c.of(`P${last + 1}`);
    c.run({ type: 'delete', entities: [{ kind: 'position', id: added }] });
    const { changes } = importInto(emptyState(), await renderText(c.state, 'data', 'json'));
    const state = applyChanges(emptyState(), changes);
    expect(nextLabel(state.counters, 'position')).toBe(`P${last + 2}`);
  });

  it('comes back whole from UTF-16 and from lines that end as on Windows', () => {
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(text.replaceAll('\n', '\r\n'), 'utf16le'),
    ]);
    const result = readDocument(utf16, 'data.json');
    expect(result.ok && result.value.rows).toEqual(reading(text).rows);
  });

  it('keeps every field of every text', () => {
    fc.assert(
      fc.property(anyText(), (value) => {
        const c = harbour();
        c.run({ type: 'edit', kind: 'issue', id: c.of('I1'), fields: { detail: value } });
        const json = JSON.stringify({
          schema: 'moot-data-3',
          issues: rowsFromState(c.state).issue,
        });
        expect(reading(json).rows.issue).toEqual(rowsFromState(c.state).issue);
      }),
      { numRuns: 40 },
    );
  });
});

describe('reading data that is not as it should be', () => {
  const issue = {
    id: '01900000-0000-7000-8000-000000000001',
    createdAt: '2024-05-06T08:00:00.000Z',
    createdBy: '',
    label: 'I1',
    text: 'Open it?',
    detail: '',
    tags: [],
    rank: 'a0',
    type: 'question',
    status: 'open',
    priority: 'normal',
  };

  it('leaves out what is malformed, with its line and reason, and reads the rest', () => {
    const text = `{\n"schema": "moot-data-3",\n"issues": [\n${JSON.stringify(issue)},\n{"id": "x"},\n${JSON.stringify(issue)}\n],\n"others": []\n}`;
    const { rows, leftOut } = reading(text);
    expect(rows.issue).toHaveLength(1);
    expect(leftOut).toMatchObject([
      { code: 'malformed', line: 5, values: { kind: 'issue', field: 'id' } },
      { code: 'twice', line: 6 },
      { code: 'unknown-part', line: null, values: { key: 'others' } },
    ]);
  });

  it('leaves out what names something that is nowhere, and what names that', () => {
    const made = { createdAt: issue.createdAt, createdBy: '' };
    const id = (last: number): string =>
      `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`;
    const text = JSON.stringify({
      schema: 'moot-data-3',
      issues: [issue],
      decisions: [
        {
          ...made,
          id: id(2),
          label: 'D1',
          issue: id(99),
          session: null,
          text: 'So be it',
          positions: [],
          designation: null,
          decidedOn: '2024-05-06',
        },
      ],
      minorityStatements: [{ ...made, id: id(3), decision: id(2), party: id(4), text: 'No.' }],
      links: [{ ...made, id: id(5), type: 'depends-on', from: issue.id, to: issue.id, rank: 'a0' }],
    });
    const { changes, leftOut, counts } = importInto(emptyState(), text);
    expect(changes.map(({ kind }) => kind)).toEqual(['issue']);
    expect(counts).toEqual({ issue: 1 });
    expect(leftOut.map(({ code, values }) => [code, values['kind']])).toEqual([
      ['names-unknown', 'decision'],
      ['names-unknown', 'minority-statement'],
      ['cannot-join', 'link'],
    ]);
  });

  it('tells data of a newer version from what is no data at all', () => {
    const codeOf = (text: string): string => {
      const result = readDocument(Buffer.from(text), 'x.json');
      return result.ok ? 'ok' : result.error.code;
    };
    expect(codeOf('{"schema": "moot-data-4"}')).toBe('newer-data');
    expect(codeOf('{"schema": "else"}')).toBe('not-data');
    expect(codeOf('{"a": 1}')).toBe('not-data');
    expect(codeOf('{"schema": "moot-data-3",\n"issues": [}')).toBe('not-json');
    expect(codeOf('')).toBe('empty');
    expect(codeOf(' \n')).toBe('empty');
    expect(codeOf('\x01\0\x02\x03PK')).toBe('not-text');
    expect(codeOf('[{"a": 1}]')).toBe('not-data');
    expect(codeOf('SQLite format 3\0…')).toBe('workspace');
    expect(codeOf('%PDF-1.7\n')).toBe('pdf');
  });

  it('reads data of the first version, which knew fewer fields', () => {
    const session = {
      id: '01900000-0000-7000-8000-000000000009',
      createdAt: issue.createdAt,
      createdBy: '',
      label: 'S1',
      title: 'A morning',
      start: '2024-06-01T09:00',
      timeZone: 'UTC',
      minutes: 60,
      place: '',
      chair: '',
      status: 'planned',
    };
    const first = reading(JSON.stringify({ schema: 'moot-data-1', sessions: [session] }));
    expect(first.rows.session).toMatchObject([{ startedAt: null, endedAt: null }]);
    const second = reading(JSON.stringify({ schema: 'moot-data-3', sessions: [session] }));
    expect(second.leftOut).toMatchObject([{ code: 'malformed' }]);
  });

  it('is not impressed by names that mean something to JavaScript, nor by depth', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"schema": "moot-data-3", "__proto__": {"polluted": 1}, "constructor": [1], "issues": [${deep}, {"__proto__": {"a": 1}}]}`;
    const { rows, leftOut } = reading(text);
    expect(rows.issue).toEqual([]);
    expect(leftOut).toHaveLength(4);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('the lines of items in JSON', () => {
  it('are those on which they begin', () => {
    const json =
      '{"a": [\n1,\n"x ] \\" ,\\\\",\n[2,\n3], {"b": [9,\n9]}\n], "c": [], "d": {"e": [1]}}';
    const lines = itemLines(json);
    expect(lines.get('a')).toEqual([2, 3, 4, 5]);
    expect(lines.get('c')).toEqual([]);
    expect(lines.has('e')).toBe(false);
  });

  it('are found within an object, too, and where lines are broken in strings', () => {
    const json = '{"a": [1],\n"in": {"a": [\n2,\n3], "b": [{"a": [4]}]},\n"c": [5]}';
    const lines = itemLines(json, { inside: 'in' });
    expect([...lines]).toEqual([
      ['a', [3, 4]],
      ['b', [4]],
    ]);
    const broken = itemLines('{"a": ["x\ny",\n"z"]}', { hasBreaks: true });
    expect(broken.get('a')).toEqual([1, 3]);
  });

  it('are as many as the items, whatever JSON it is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 4 })),
        fc.constantFrom(0, 2),
        (value, indent) => {
          const lines = itemLines(JSON.stringify(value, null, indent));
          for (const key of Object.keys(value))
            expect(lines.get(key)).toHaveLength(value[key]!.length);
        },
      ),
    );
  });
});
