import { z } from 'zod';
import { ok } from '../../result.ts';
import { checkEntity, titleOf } from '../checks.ts';
import { difference } from '../changes.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';

const { name, presence } = entitySchemas.attendance.shape;

/** Who is at a session, and how; said again, it replaces what was said before. */
export const recordAttendance = defineCommand({
  type: 'record-attendance',
  schema: z.strictObject({
    /** The id that it gets, where nothing is recorded of them yet. */
    id: idSchema,
    session: idSchema,
    party: idSchema.nullable().default(null),
    name: name.default(''),
    presence: presence.default('present'),
  }),
  newIds: ({ id }) => [id],
  label: (state, { session, party, name: called }) => ({
    key: 'record-attendance',
    values: {
      who: party === null ? called : titleOf(state, 'party', party),
      session: titleOf(state, 'session', session),
    },
  }),
  decide: (state, attendance, { at, author }) => {
    const { id, session, party } = attendance;
    const known = state.indexes.attendanceAt
      .get(session)
      ?.find((one) => one.party === party && (party !== null || one.name === attendance.name));
    if (known) {
      const change = difference('attendance', known, { presence: attendance.presence });
      return ok(change ? [change] : []);
    }
    const checked = checkEntity(state, 'attendance', attendance);
    if (!checked.ok) return checked;
    const after = { ...attendance, createdAt: at, createdBy: author };
    return ok([{ op: 'create', kind: 'attendance', id, after }]);
  },
});
