import { describe, expect, it } from 'vitest';
import { createMessages } from '../messages/index.ts';
import { decide } from '../model/decide.ts';
import type { Change } from '../model/changes.ts';
import type { Entity } from '../model/entities.ts';
import { applyChanges, type WorkspaceState } from '../model/state.ts';
import { newWorkspace, run, TEST_CONTEXT } from '../model/testing/history.ts';
import { testId, testIds } from '../model/testing/test-ids.ts';
import { plainSaid } from './said.ts';
import { say } from './say.ts';
import { tell } from './tell.ts';
import { logged } from './testing/logged.ts';
import { createVoice } from './voice.ts';

const voice = createVoice(createMessages('en'));
const nextId = testIds(0x5000);
const [who, they, we, slow, dtc, ann, other] = Array.from({ length: 7 }, (_, at) =>
  testId(at + 1),
) as [string, string, string, string, string, string, string];

const under = (parent: string, as: string) => ({ under: 'element', parent, as, link: nextId() });
const add = (id: string, kind: string, text: string, place: object = { under: 'nothing' }) => ({
  type: 'add-element',
  id,
  element: { kind, fields: { text } },
  place,
});
const stance = (level: string, id = nextId()) => ({
  type: 'set-stance',
  id,
  party: dtc,
  position: they,
  level,
});

const map = run(
  newWorkspace(),
  add(who, 'issue', 'Who appoints?'),
  add(they, 'position', 'The committee', under(who, 'responds-to')),
  add(slow, 'argument', 'It is slow', under(they, 'objects-to')),
  { type: 'add-party', id: dtc, name: 'Design team C', shortName: 'DT C' },
  stance('strongly-for', testId(0x40)),
);

/** What carrying out a command is told as, and the state after it. */
function told(state: WorkspaceState, command: unknown) {
  const decided = decide(state, command, TEST_CONTEXT);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  const { changes } = decided.value;
  const after = applyChanges(state, changes);
  const gone = changes.flatMap((change): readonly Change[] =>
    change.op === 'delete'
      ? [{ ...change, op: 'create', after: change.before as Entity } as Change]
      : [],
  );
  const known = applyChanges(after, gone);
  const tellings = tell({ changes: changes.map(logged) }, known);
  return {
    after,
    tellings,
    sentences: tellings.map((telling) => plainSaid(say(voice, known, telling))),
  };
}

const sentences = (state: WorkspaceState, command: unknown) => told(state, command).sentences;

describe('a transaction in words', () => {
  it('tells who moved, from what to what, on what', () => {
    expect(sentences(map, stance('for'))).toEqual(['DT C moved from strongly for to for on P1']);
    const { after } = told(map, stance('for', testId(0x41)));
    expect(sentences(after, stance('for'))).toEqual(['DT C took the stance for on P1 again']);
    const edit = {
      type: 'edit',
      kind: 'stance',
      id: testId(0x41),
      fields: { level: 'against', reason: 'No.' },
    };
    expect(sentences(after, edit)).toEqual([
      'DT C moved from for to against on P1',
      'P1, Reason: “No.”',
    ]);
    expect(
      sentences(map, { type: 'delete', entities: [{ kind: 'stance', id: testId(0x40) }] }),
    ).toEqual(['The stance of DT C on P1 was taken back: strongly for']);
  });

  it('tells a first stance, and a formal objection', () => {
    const fresh = told(map, add(we, 'position', 'We', under(who, 'responds-to'))).after;
    expect(sentences(fresh, { ...stance('against'), position: we, formalObjection: true })).toEqual(
      ['DT C took a stance on P2: against, a formal objection'],
    );
  });

  it('tells on which agenda an item comes, and what it takes up', () => {
    const [session, item] = [testId(0x60), testId(0x61)];
    const planned = told(map, {
      type: 'add-session',
      id: session,
      title: 'Monday',
      start: '2015-04-13T09:00',
    }).after;
    const added = told(planned, { type: 'add-agenda-item', id: item, session, issue: who });
    expect(added.sentences).toEqual(['New agenda item AG1 on S1: “Who appoints?”']);
    expect(
      sentences(added.after, { type: 'delete', entities: [{ kind: 'agenda-item', id: item }] }),
    ).toEqual(['The agenda item AG1 was deleted: “Who appoints?”']);
  });

  it('tells both wordings, and marks the words that differ', () => {
    const { tellings, sentences: said } = told(map, {
      type: 'edit',
      kind: 'position',
      id: they,
      fields: { text: 'The small committee' },
    });
    expect(said).toEqual(['P1 reworded from “The committee” to “The small committee”']);
    const parts = say(voice, map, tellings[0]!);
    expect(parts).toContainEqual({
      as: 'quote',
      side: 'after',
      runs: [
        { mark: 'same', text: 'The ' },
        { mark: 'new', text: 'small ' },
        { mark: 'same', text: 'committee' },
      ],
    });
  });

  it('tells fields by the words of the vocabulary', () => {
    const edit = (kind: string, id: string, fields: object) => ({ type: 'edit', kind, id, fields });
    expect(sentences(map, edit('issue', who, { status: 'raised', tags: ['a', 'b'] }))).toEqual([
      'I1, Tags: none → a and b',
      'I1, Status: Open → Raised to the general level',
    ]);
    expect(sentences(map, edit('position', they, { detail: 'More.' }))).toEqual([
      'P1, Detail: “More.”',
    ]);
    expect(sentences(map, edit('workspace', testId(0xfff_0000), { title: 'Another' }))).toEqual([
      'The workspace, Title: reworded from “A test” to “Another”',
    ]);
  });

  it('tells an element and its place as one thing', () => {
    expect(sentences(map, add(we, 'position', 'We', under(who, 'responds-to')))).toEqual([
      'New position P2 under I1: “We”',
    ]);
    expect(sentences(map, add(we, 'argument', 'Cheap', under(they, 'supports')))).toEqual([
      'New pro A2 under P1: “Cheap”',
    ]);
  });

  it('tells a deletion with what went below, and nothing else that went along', () => {
    expect(sentences(map, { type: 'delete', entities: [{ kind: 'issue', id: who }] })).toEqual([
      'The issue I1 was deleted with 2 elements below it: “Who appoints?”',
    ]);
    expect(sentences(map, { type: 'delete', entities: [{ kind: 'argument', id: slow }] })).toEqual([
      'The contra A1 was deleted: “It is slow”',
    ]);
  });

  it('tells what comes back by what it stands under, and nothing that comes back with it', () => {
    const { after } = told(map, { type: 'delete', entities: [{ kind: 'position', id: they }] });
    const entities = (['position', 'argument', 'link', 'stance'] as const).flatMap((kind) =>
      [...(map.tables[kind].values() as Iterable<Entity>)].map(({ id, ...fields }) => ({
        kind,
        id,
        fields,
      })),
    );
    const decided = decide(after, { type: 'restore', entities }, TEST_CONTEXT);
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    const changes = decided.value.changes.map((change) => {
      const entry = logged(change);
      return { ...entry, before: { deleted: true } };
    });
    const back = applyChanges(after, decided.value.changes);
    expect(tell({ changes }, back).map((telling) => plainSaid(say(voice, back, telling)))).toEqual([
      'The position P1 is back under I1: “The committee”',
    ]);
  });

  it('tells moves, new places and places that went', () => {
    const two = run(map, add(other, 'issue', 'When?'));
    const link = [...two.tables.link.values()].find(({ from }) => from === they)!.id;
    const to = { under: 'element', parent: other, as: 'responds-to', link: nextId() };
    expect(sentences(two, { type: 'move-element', id: they, link, place: to })).toEqual([
      'P1 moved from under I1 to under I2',
    ]);
    expect(
      sentences(two, { type: 'move-element', id: they, link, place: { under: 'nothing' } }),
    ).toEqual(['P1 taken out from under I1']);
    expect(
      sentences(two, { type: 'place-element', id: nextId(), element: they, x: 1, y: 2 }),
    ).toEqual(['P1 put elsewhere on the map by hand']);
    expect(
      sentences(two, { type: 'add-link', id: nextId(), link: 'depends-on', from: other, to: who }),
    ).toEqual(['I2 depends on I1']);
  });

  it('tells what concerns parties and sessions', () => {
    const person = {
      type: 'add-party',
      id: ann,
      name: 'Ann Lee',
      shortName: 'Ann',
      partyType: 'person',
    };
    const withAnn = told(map, person);
    expect(withAnn.sentences).toEqual(['New party Ann: “Ann Lee”']);
    const member = { type: 'add-member', id: nextId(), person: ann, group: dtc };
    expect(sentences(withAnn.after, member)).toEqual(['Ann joined DT C']);
    const session = {
      type: 'add-session',
      id: other,
      title: 'Monday',
      start: '2015-04-13T09:00',
      timeZone: 'Etc/UTC',
      minutes: 60,
    };
    const planned = told(map, session);
    expect(planned.sentences).toEqual(['New session S1: “Monday”']);
    const fields = { start: '2015-04-14T13:30' };
    const later = { type: 'edit', kind: 'session', id: other, fields };
    expect(sentences(planned.after, later)).toEqual([
      'S1, Start: 13 Apr 2015, 09:00 → 14 Apr 2015, 13:30',
    ]);
  });
});
