import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../details/dates.ts';
import type { Mark } from './matrix-model.ts';

/** What cells say in words. */
export interface SayCell {
  /** What a party thinks of one position: “strongly for, moved from for to strongly for on …”. */
  position(mark: Mark): string;
  /** What a party thinks of the positions on an issue, each by its label. */
  issue(marks: readonly Mark[]): string;
}

/** Gives what puts cells into words, in the language spoken. */
export function useSayCell(): SayCell {
  const { t } = useTranslation('positions');
  const { i18n } = useTranslation();
  const dates = useDates();
  return useMemo(() => {
    const level = (name: string) => t(`vocabulary:level.${name}`);
    const list = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'long' });
    const position = ({ entry, revision, members }: Mark): string => {
      if (!entry) return members ? t('cell.members', { sides: sides(members) }) : t('cell.silent');
      const { present, movement } = entry;
      return list.format([
        level(present.level),
        ...(present.formalObjection ? [t('cell.objection')] : []),
        ...(movement
          ? [
              t('cell.moved', {
                from: level(movement.from),
                to: level(present.level),
                day: dates.day(movement.until),
              }),
            ]
          : []),
        ...(revision
          ? [t('cell.revised', { label: revision.label, day: dates.day(revision.on) })]
          : []),
      ]);
    };
    const sides = (members: NonNullable<Mark['members']>): string =>
      list.format(
        (['for', 'neutral', 'against'] as const)
          .filter((side) => members[side] > 0)
          .map((side) => t(`cell.${side}`, { count: members[side] })),
      );
    const issue = (marks: readonly Mark[]): string => {
      if (marks.length === 0) return t('cell.no-position');
      if (marks.every(({ entry, members }) => !entry && !members)) return t('cell.silent');
      return marks
        .map((mark) => t('cell.on', { label: mark.label, words: position(mark) }))
        .join('; ');
    };
    return { position, issue };
  }, [t, i18n.language, dates]);
}
