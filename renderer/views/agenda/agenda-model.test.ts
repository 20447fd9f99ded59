import { describe, expect, it } from 'vitest';
import { called, sampleState } from '../../../shared/analysis/testing/sample.ts';
import { agendaOf } from '../../../shared/model/agenda.ts';
import { decide } from '../../../shared/model/decide.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { run } from '../../../shared/model/testing/history.ts';
import { AgendaModel, type AgendaLook } from './agenda-model.ts';
import { isSameItem } from './sessions/session-look.ts';

const NOW = Date.parse('2015-04-12T09:00:00Z');
const STANDING = { showsEarlier: false, suggesting: null };

function lookAt(
  state: WorkspaceState,
  ownZone = 'UTC',
  model = new AgendaModel(),
  standing: Parameters<AgendaModel['look']>[1] = STANDING,
): AgendaLook {
  return model.look(state, standing, ownZone, NOW);
}

const times = ({ sessions }: AgendaLook, place: number) =>
  sessions[place]?.items.map(({ time }) => time?.start.slice(11));

describe('the agenda view', () => {
  it('shows the sessions in time with clock times that run on as minutes change', () => {
    const state = sampleState();
    const model = new AgendaModel();
    expect(times(lookAt(state, 'UTC', model), 0)).toEqual([
      '13:00',
      '13:10',
      '13:55',
      '14:20',
      '14:50',
    ]);
    const [, second] = agendaOf(state, called(state, 'S1'));
    const fields = { minutes: 60 };
    const longer = run(state, { type: 'edit', kind: 'agenda-item', id: second?.id, fields });
    const after = lookAt(longer, 'UTC', model);
    expect(times(after, 0)).toEqual(['13:00', '13:10', '14:10', '14:35', '15:05']);
    expect(after.sessions[0]).toMatchObject({ planned: 135, over: 15 });
    expect(after.sessions[0]?.items.at(-1)?.warnings).toMatchObject([{ kind: 'over-time' }]);
  });

  it('draws anew only the items that show something else', () => {
    const state = sampleState();
    const model = new AgendaModel();
    const before = lookAt(state, 'UTC', model).sessions[0]?.items ?? [];
    const fields = { presenter: 'DT M' };
    const id = before[1]?.item.id;
    const changed = run(state, { type: 'edit', kind: 'agenda-item', id, fields });
    const after = lookAt(changed, 'UTC', model).sessions[0]?.items ?? [];
    expect(after.map((item, at) => isSameItem(item, before[at] ?? item))).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it('shows the reader’s own clock where it differs, on the day of the session', () => {
    const state = sampleState();
    const [monday] = lookAt(state, 'Europe/Berlin').sessions;
    expect(monday?.own).toEqual({
      start: '2015-04-13T15:00',
      end: '2015-04-13T17:00',
      zone: 'Europe/Berlin',
    });
    expect(monday?.items[1]?.own?.start).toBe('2015-04-13T15:10');
    // Reykjavik keeps UTC the whole year.
    expect(lookAt(state, 'Atlantic/Reykjavik').sessions[0]?.own).toBeNull();
    // London is as UTC in winter, and an hour ahead in April.
    const winter = run(state, {
      type: 'edit',
      kind: 'session',
      id: called(state, 'S1'),
      fields: { start: '2015-01-12T13:00' },
    });
    expect(lookAt(winter, 'Europe/London').sessions.map(({ own }) => own?.start)).toEqual([
      undefined,
      '2015-04-14T14:00',
    ]);
  });

  it('shows when a session that is over was over, whatever it was to be', () => {
    const id = called(sampleState(), 'S1');
    const turns = [
      ['start-session', '2015-04-13T13:05:00.000Z'],
      ['close-session', '2015-04-13T15:20:00.000Z'],
    ] as const;
    const over = turns.reduce((state, [type, at]) => {
      const decided = decide(state, { type, id }, { at, author: '' });
      if (!decided.ok) throw new Error(decided.error.code);
      return decided.value.after;
    }, sampleState());
    expect(lookAt(over).sessions[0]?.time).toEqual({
      start: '2015-04-13T13:05',
      end: '2015-04-13T15:20',
    });
  });

  it('shows of the sessions that are over the last, unless all are asked for', () => {
    const state = ['S1', 'S2'].reduce(
      (now, label) =>
        run(now, {
          type: 'edit',
          kind: 'session',
          id: called(now, label),
          fields: { status: 'closed' },
        }),
      sampleState(),
    );
    const look = lookAt(state);
    expect(look.sessions.map(({ session }) => session.label)).toEqual(['S2']);
    expect(look.earlier).toBe(1);
    const all = lookAt(state, 'UTC', new AgendaModel(), { ...STANDING, showsEarlier: true });
    expect(all.sessions.map(({ session }) => session.label)).toEqual(['S1', 'S2']);
  });

  it('has what is on no agenda before what is on one, among the candidates', () => {
    const state = sampleState();
    const id = agendaOf(state, called(state, 'S1'))[2]?.id;
    const without = run(state, { type: 'delete', entities: [{ kind: 'agenda-item', id }] });
    expect(lookAt(without).candidates.map(({ issue }) => issue.label)).toEqual([
      'I2',
      'I1',
      'I3',
      'I4',
    ]);
  });
});
