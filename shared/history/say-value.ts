import { vocabularyOf } from '../messages/field-vocabulary.ts';
import { titleById } from '../model/checks.ts';
import type { EntityKind } from '../model/entities.ts';
import { isId } from '../model/id.ts';
import { kindOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { listed, quote, words, type Said } from './said.ts';
import type { Voice } from './voice.ts';

/** What people call a field. */
export function fieldName({ messages }: Voice, field: string): Said {
  const key = [`details:field.${field}`, `cli:field.${field}`].find((known) =>
    messages.exists(known),
  );
  return words(key === undefined ? field : messages.t(key));
}

/**
 * The value of a field as people say it: a word of the vocabulary, what is named, a date, or what somebody wrote.
 * @param kind of the entity whose field it is
 */
export function sayValue(
  voice: Voice,
  map: WorkspaceState,
  kind: EntityKind,
  field: string,
  value: unknown,
): Said {
  const { messages } = voice;
  if (value === null || value === undefined || value === '')
    return words(messages.t('history:none'));
  if (typeof value === 'boolean') return words(messages.t(value ? 'history:yes' : 'history:no'));
  if (Array.isArray(value)) {
    if (value.length === 0) return words(messages.t('history:none'));
    return listed(
      voice,
      value.map((item) => sayValue(voice, map, kind, field, item)),
    );
  }
  const said = String(value);
  const group = vocabularyOf(kind, field) ?? (field === 'colour' ? null : undefined);
  if (group === null) return words(messages.t(`details:colour.${said}`));
  if (group !== undefined) return words(messages.t(`vocabulary:${group}.${said}`));
  const named = isId(said) ? kindOf(map, said) : undefined;
  if (named) return [{ as: 'entity', kind: named, id: said, title: titleById(map, said) }];
  const moment = voice.moment(field, said);
  if (moment !== null) return words(moment);
  // What people wrote is theirs, whatever it looks like.
  return typeof value === 'number' ? words(said) : quote(said);
}
