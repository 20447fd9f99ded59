import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../details/dates.ts';
import type { IssueColumn, Mark } from '../axes/matrix-model.ts';
import { useWording } from '../use-wording.ts';

/** What cells and heads say in words. */
export interface SayCell {
  /** What a party thinks of one position: “strongly for, moved from for to strongly for on …”. */
  position(mark: Mark): string;
  /** What a party thinks of the positions on an issue, each by its label. */
  issue(marks: readonly Mark[]): string;
  /** How far views on the most contested position part, “polarization 0.42 on P3”; empty where none is contested. */
  contest(column: IssueColumn): string;
}

/** Gives what puts cells into words, in the language spoken: once for all of them, since to know how days are written takes long. */
export function useSayCell(): SayCell {
  const { t } = useTranslation('positions');
  const { i18n } = useTranslation();
  const dates = useDates();
  const wording = useWording();
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
    const contest = ({ positions, divergence: { mostContested } }: IssueColumn): string => {
      const contested = positions.find((one) => one.position.id === mostContested?.position.id);
      const figure = wording.figure(mostContested?.polarization ?? 0);
      return contested ? t('head.polarization', { figure, label: contested.label }) : '';
    };
    return { position, issue, contest };
  }, [t, i18n.language, dates, wording]);
}
