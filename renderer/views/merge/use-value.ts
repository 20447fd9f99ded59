import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { momentWriter } from '../../../shared/history/say-moment.ts';
import { describeValue } from '../../../shared/messages/describe-field.ts';
import type { EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';

/**
 * Gives the function that says the value of a field as people read it, days and moments as they write them.
 * @param names what ids stand for
 */
export function useValue(names: Readonly<Record<Id, string>>) {
  const { i18n } = useTranslation();
  const moment = useMemo(() => momentWriter(i18n.language), [i18n.language]);
  return (kind: EntityKind, field: string, value: unknown): string => {
    const when = typeof value === 'string' ? moment(field, value) : null;
    return when ?? describeValue(i18n, kind, field, value, (id) => names[id] ?? id);
  };
}
