import { useTranslation } from 'react-i18next';
import type { Collision } from '../../../shared/model/collisions.ts';
import type { Wording } from '../../../shared/model/field-histories.ts';
import { canKeepBoth } from '../../../shared/model/settling.ts';
import { wordingsOf, type Choice } from './choices.ts';
import { isProse } from './prose-fields.ts';
import { useSaid } from './use-said.ts';

/** One way in which a collision can be settled. */
interface Way {
  /** What tells it from the others of the collision. */
  readonly key: string;
  readonly title: string;
  /** What it would mean. */
  readonly means: string;
  /** What is chosen by it; `null` leaves the collision open. */
  readonly choice: Choice | null;
  /** The words that would stand, where it is about some that are there. */
  readonly wording: Wording | null;
}

/**
 * The ways in which a collision can be settled, in the order of their keys: each wording, both, new words, later.
 * @param isComing whether the copies are still apart: what shows now may be another wording than will
 */
export function useWays(collision: Collision, isComing: boolean): readonly Way[] {
  const { t } = useTranslation('merge');
  const said = useSaid();
  const { field, standing, others } = collision;
  const wordings = wordingsOf(collision).map((wording): Way => {
    const shows = wording === standing ? 'standing' : 'other';
    return {
      key: wording.change,
      title: `${t(`settle.${isComing ? 'would' : 'does'}.${shows}`)} · ${said(wording)}`,
      means: t(`settle.means.${shows}`),
      choice: { how: 'wording', change: wording.change },
      wording,
    };
  });
  const both = others.map(({ change }): Way => ({
    key: `both ${change}`,
    title: t('settle.both'),
    means: t('settle.means.both'),
    choice: { how: 'both', change },
    wording: null,
  }));
  const own: Way = {
    key: 'new',
    title: t('settle.new'),
    means: t('settle.means.new'),
    choice: { how: 'new', text: String(standing.value) },
    wording: null,
  };
  const open: Way = {
    key: 'open',
    title: t('settle.open'),
    means: t('settle.means.open'),
    choice: null,
    wording: null,
  };
  return [
    ...wordings,
    ...(canKeepBoth(collision) ? both : []),
    ...(isProse(field) ? [own] : []),
    open,
  ];
}

/** Whether a way is the one that was chosen, whatever the new words are; nothing chosen leaves the collision open. */
export function isChosenWay({ choice }: Way, chosen: Choice | undefined): boolean {
  if (!choice || !chosen) return !choice && !chosen;
  if (choice.how === 'new' || chosen.how === 'new') return choice.how === chosen.how;
  return choice.how === chosen.how && choice.change === chosen.change;
}
