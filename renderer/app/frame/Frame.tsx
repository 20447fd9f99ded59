import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { afterPaint } from '../../components/after-paint.ts';
import { useAppSelector } from '../../state/store.ts';
import { countUnsaved } from '../../views/outline/outline-state.ts';
import { PastBanner } from '../../views/past/PastBanner.tsx';
import { usePresent } from '../../views/past/present.ts';
import { DETAILS, loadAhead } from '../../views/registry.ts';
import { Notices } from '../Notices.tsx';
import { DetailsPane } from './DetailsPane.tsx';
import { DropTarget } from './DropTarget.tsx';
import styles from './Frame.module.css';
import { Header } from './Header.tsx';
import { Rail } from './Rail.tsx';
import { StateBanner } from './StateBanner.tsx';
import { UpgradeNotice } from './UpgradeNotice.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { View } from './View.tsx';

/**
 * An open workspace: the rail of views, the header, the view, and the details beside it. It knows nothing of how things
 * stand, since all of the window would be drawn again with it.
 */
export function Frame() {
  const main = useRef<HTMLElement>(null);
  return (
    <Framed>
      <Header />
      <Rail />
      <div className={styles.middle}>
        <Banner />
        <UpgradeNotice />
        <Notices />
        <main ref={main} className={styles.view}>
          <View />
        </main>
      </div>
      <Details />
      <DropTarget />
      <KeptFocus main={main} />
    </Framed>
  );
}

/** All of the frame, which says how much in it is not saved, or held by a dialogue: whoever closes the window asks. */
function Framed({ children }: { readonly children: ReactNode }) {
  const unsaved = useAppSelector(({ outline }) => countUnsaved(outline));
  const holdsWork = useAppSelector(({ ui }) => ui.held === 'work');
  return (
    <div
      className={styles.frame}
      data-unsaved={unsaved === 0 ? undefined : unsaved}
      data-held={holdsWork || undefined}
    >
      {children}
    </div>
  );
}

function Banner() {
  return usePresent() === null ? <StateBanner /> : <PastBanner />;
}

/** The details, as soon as there is something to tell; what else a person may open next is fetched then. */
function Details() {
  const isLoaded = useAppSelector(({ workspace }) => workspace.data !== null);
  useEffect(() => {
    if (!isLoaded) return undefined;
    return afterPaint(() => requestIdleCallback(() => void loadAhead()));
  }, [isLoaded]);
  return isLoaded && <DetailsPane content={DETAILS} />;
}

function KeptFocus({ main }: { readonly main: RefObject<HTMLElement | null> }) {
  useKeptFocus(main);
  return null;
}
