import { describe, expect, it } from 'vitest';
import details from '../../../../shared/messages/en/details.json' with { type: 'json' };
import vocabulary from '../../../../shared/messages/en/vocabulary.json' with { type: 'json' };
import { editableSchemas } from '../../../../shared/model/fields.ts';
import { FIELDS, fieldsOf, isEditable } from './fields.ts';
import { Scene } from '../testing/scene.ts';

/** What a person changes somewhere else: a link by another link, the times of a session and its items in the meeting. */
const ELSEWHERE = new Set([
  'link.type',
  'session.startedAt',
  'session.endedAt',
  'agenda-item.startedAt',
  'agenda-item.endedAt',
  'agenda-item.pausedSeconds',
  'agenda-item.type',
]);

/** What is changed in the views of the agenda and the meeting. */
const OF_SESSIONS = new Set(['attendance', 'minute-entry', 'designation', 'standing-item']);

describe('the fields of the details panel', () => {
  it('are all that a person may change', () => {
    for (const [kind, schema] of Object.entries(editableSchemas)) {
      if (OF_SESSIONS.has(kind)) continue;
      const wanted = Object.keys(schema.shape).filter(
        (field) => !ELSEWHERE.has(`${kind}.${field}`),
      );
      const shown = isEditable(kind as never) ? FIELDS[kind as 'issue'] : [];
      expect(shown.map(({ field }) => field as string).toSorted()).toEqual(wanted.toSorted());
    }
  });

  it('are called something in the catalogue, as is each word that can be chosen', () => {
    for (const { field, editor } of Object.values(FIELDS).flat()) {
      expect(details.field).toHaveProperty(field);
      if (editor.as === 'prose') expect(details.write).toHaveProperty(field);
      if (editor.as !== 'choice') continue;
      for (const value of editor.values) expect(vocabulary).toHaveProperty([editor.words, value]);
    }
  });

  it('ask for an answer to a contra, not to a pro', () => {
    const scene = new Scene();
    const yes = scene.add('position', 'Yes');
    const pro = scene.add('argument', 'It is needed', yes, 'supports');
    const contra = scene.add('argument', 'It widens the mandate', yes, 'objects-to');
    const shown = (id: string) => fieldsOf(scene.state, 'argument', id).map(({ field }) => field);
    expect(shown(pro)).not.toContain('response');
    expect(shown(contra)).toContain('response');
  });
});
