import { localeOf } from '../messages/locale.ts';
import { momentFormat } from '../messages/moments.ts';

/** How a field's value is written: as a moment on the clock of this machine, or as a calendar day. */
type Form = 'moment' | 'day';

/** The fields that hold a moment or a day. A session's start is by its own clock. */
const FORMS: Readonly<Record<string, Form>> = {
  start: 'moment',
  startedAt: 'moment',
  endedAt: 'moment',
  at: 'moment',
  since: 'day',
  decidedOn: 'day',
  due: 'day',
  on: 'day',
};

/**
 * What writes values of fields as people write moments and days.
 * @param language a BCP 47 tag
 * @returns for a field and its value the words, or `null` where the field holds neither a moment nor a day
 */
export function momentWriter(language: string): (field: string, value: string) => string | null {
  const locale = localeOf(language);
  const formats: Readonly<Record<Form, (moment: number) => string>> = {
    moment: momentFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    // A calendar day is read as its midnight in UTC.
    day: momentFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  };
  return (field, value) => {
    const form = Object.hasOwn(FORMS, field) ? FORMS[field] : undefined;
    const time = Date.parse(value);
    return form === undefined || Number.isNaN(time) ? null : formats[form](time);
  };
}
