import { z } from 'zod';

/** The identity of an entity: a UUID in lower case, version 7 where Moot made it. */
export type Id = string;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Accepts a UUID of any version in lower case; files of other programs bring their own versions. */
export const idSchema = z.string().regex(UUID);

/** Orders ids: UUIDv7s by the time at which they were made. */
export function compareIds(a: Id, b: Id): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a text has the form of an id. */
export function isId(text: string): text is Id {
  return UUID.test(text);
}
