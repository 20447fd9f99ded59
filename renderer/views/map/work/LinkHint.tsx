import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../shared/model/id.ts';
import { nameOf } from '../../../../shared/model/place.ts';
import { classes } from '../../../components/classes.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useHands } from '../acting/hands.ts';
import { tieHint } from '../acting/linking.ts';
import { linkingSet } from '../work-slice.ts';
import styles from './LinkHint.module.css';

interface LinkHintProps {
  /** The card that keys act on. */
  readonly active: Id | null;
}

/**
 * While a tie is drawn by keyboard: at the card at which one is, what the tie would be or why there can be
 * none; and round the card from which it comes, a ring.
 */
export function LinkHint({ active }: LinkHintProps) {
  const { t, i18n } = useTranslation('map');
  const { sight, announce, desk } = useHands();
  const { boxOf, map } = sight();
  const linking = useAppSelector(({ mapWork }) => mapWork.linking);
  // What was refused is said at the card already.
  const isRefused = useAppSelector(({ outline }) => outline.refusal !== null);
  const from = linking !== null && map.kinds.has(linking) ? linking : null;
  const isGone = linking !== from;
  useEffect(() => {
    if (isGone) desk.dispatch(linkingSet(null));
  }, [isGone, desk]);
  const start = from === null ? undefined : boxOf(from);
  const end = active === null ? undefined : boxOf(active);
  const hint =
    from !== null && active !== null && active !== from ? tieHint(i18n, map, from, active) : null;
  const words = hint?.words;
  useEffect(() => {
    if (words !== undefined) announce(words);
  }, [announce, words]);
  if (from === null || !start) return null;
  const at = end ?? start;
  return (
    <>
      <div
        className={styles.ring}
        style={{
          left: start.x - 5,
          top: start.y - 5,
          width: start.width + 10,
          height: start.height + 10,
        }}
      />
      {!isRefused && (
        <div
          className={classes(styles.words, hint?.isRefused && styles.refused)}
          style={{ left: at.x, top: at.y + at.height + 6 }}
          aria-hidden="true"
        >
          {words ?? t('said.linking', { label: nameOf(map, from) })}
        </div>
      )}
    </>
  );
}
