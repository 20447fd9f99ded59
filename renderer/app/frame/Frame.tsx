import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { afterPaint } from '../../components/after-paint.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Guard } from '../../components/Guard.tsx';
import { useAppSelector } from '../../state/store.ts';
import { DETAILS, loadAhead, VIEWS } from '../../views/registry.ts';
import { PastBanner } from '../../views/past/PastBanner.tsx';
import { usePresent } from '../../views/past/present.ts';
import { countUnsaved } from '../../views/outline/outline-slice.ts';
import { Notices } from '../Notices.tsx';
import { DetailsPane } from './DetailsPane.tsx';
import { DropTarget } from './DropTarget.tsx';
import styles from './Frame.module.css';
import { Header } from './Header.tsx';
import { Rail } from './Rail.tsx';
import { StateBanner } from './StateBanner.tsx';
import { UpgradeNotice } from './UpgradeNotice.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** An open workspace: the rail of views, the header, the view, and the details beside it. */
export function Frame() {
  const { t } = useTranslation();
  const name = useAppSelector(({ ui }) => ui.view);
  const isLoaded = useAppSelector(({ workspace }) => workspace.data !== null);
  const awaited = useAppSelector(({ workspace: { open, data } }) =>
    open?.readOnly === 'opening' && data === null ? open.name : null,
  );
  const unsaved = useAppSelector(({ outline }) => countUnsaved(outline));
  const isPast = usePresent() !== null;
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const view = VIEWS.find((entry) => entry.name === name);
  useEffect(() => {
    if (!isLoaded) return undefined;
    return afterPaint(() => requestIdleCallback(() => void loadAhead()));
  }, [isLoaded]);
  return (
    <div className={styles.frame} data-unsaved={unsaved === 0 ? undefined : unsaved}>
      <Header />
      <Rail />
      <div className={styles.middle}>
        {isPast ? <PastBanner /> : <StateBanner />}
        <UpgradeNotice />
        <Notices />
        <main ref={main} className={styles.view}>
          {awaited !== null && <EmptyState title={t('opening', { name: awaited })} />}
          {isLoaded && view && (
            <Guard key={name}>
              <view.component />
            </Guard>
          )}
        </main>
      </div>
      {isLoaded && <DetailsPane content={DETAILS} />}
      <DropTarget />
    </div>
  );
}
