import { useTranslation } from 'react-i18next';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useAppSelector } from '../../../state/store.ts';
import styles from './CaptureBar.module.css';
import { CaptureLine } from './CaptureLine.tsx';
import { hindrance } from './capture-of.ts';
import { isLeft } from './draft.ts';
import { CAPTURE_KINDS } from '../keys/meeting-keys.ts';
import { placeNow } from './place-now.ts';
import { CaptureTool } from '../keys/Tools.tsx';

/** Everything that can be captured, a button and a key each, and the line in which it is typed. */
export function CaptureBar({ state }: { readonly state: WorkspaceState }) {
  const { t } = useTranslation('meeting');
  const typed = useAppSelector(({ meeting }) => meeting);
  const { draft, hint, isOpen } = typed;
  const { kind } = draft;
  const place = useAppSelector(placeNow, samePlace);
  if (!place) return null;
  return (
    <section className={styles.bar} data-open={isOpen || undefined} aria-label={t('capture.title')}>
      <div className={styles.kinds} role="toolbar" aria-label={t('capture.kinds')}>
        {CAPTURE_KINDS.map((one) => {
          const hindered = hindrance(state, place, one);
          return (
            <CaptureTool
              key={one}
              kind={one}
              hindrance={hindered && t(`missing.${hindered}`)}
              isOpen={isOpen && kind === one}
              isLeft={isLeft(typed, one)}
            />
          );
        })}
      </div>
      {isOpen && <CaptureLine key={kind} state={state} place={place} />}
      <p role="status" className={styles.hint}>
        {hint?.item === place.item && t(`missing.${hint.missing}`)}
      </p>
    </section>
  );
}

type Found = ReturnType<typeof placeNow>;

function samePlace(a: Found, b: Found): boolean {
  return (
    a?.session === b?.session &&
    a?.item === b?.item &&
    a?.issue === b?.issue &&
    a?.atHand === b?.atHand
  );
}
