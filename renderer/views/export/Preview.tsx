import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRequest, Reply } from '../../../shared/bridge.ts';
import { useBridge } from '../../state/bridge.tsx';
import { useAppSelector } from '../../state/store.ts';
import styles from './Preview.module.css';

interface PreviewProps {
  /** What is to be shown, or `null` while the choice is not complete. */
  readonly request: DocumentRequest | null;
  /** Why the choice is not complete, as a message's key. */
  readonly missing: string | null;
  /** Called when Escape was pressed in it. */
  readonly onLeave: () => void;
}

/** The time that a person gets to go on choosing before the page is made anew, in milliseconds. */
const PAUSE = 200;

/** The document as a page, in a frame that can neither run nor load anything. */
export function Preview({ request, missing, onLeave }: PreviewProps) {
  const { t } = useTranslation('exchange');
  const bridge = useBridge();
  const seq = useAppSelector(({ workspace }) => workspace.seq);
  const [shown, setShown] = useState<{
    readonly wanted: string;
    readonly reply: Reply<{ readonly url: string }>;
  } | null>(null);
  // The page is that of one state of the workspace: another change, another page.
  const wanted = JSON.stringify({ request, seq });
  const isStale = shown?.wanted !== wanted;
  // Until the frame has the page that was made, what is seen in it is another one.
  const [loaded, setLoaded] = useState<string | null>(null);
  const url = missing === null && shown?.reply.ok ? shown.reply.value.url : null;
  const isBusy = request !== null && (isStale || (url !== null && url !== loaded));
  useEffect(() => {
    if (!request || !isStale) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void bridge.request('document.preview', request).then((reply) => {
        if (isCurrent) setShown({ wanted, reply });
      });
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [bridge, request, wanted, isStale]);
  const page = useRef<HTMLIFrameElement>(null);
  const leave = useEffectEvent(() => {
    if (page.current && document.activeElement === page.current) onLeave();
  });
  useEffect(() => bridge.subscribe('escape', () => leave()), [bridge]);
  return (
    <div className={styles.preview} aria-busy={isBusy}>
      {missing !== null && <p className={styles.instead}>{t(missing)}</p>}
      {missing === null && shown && !shown.reply.ok && (
        <p className={styles.instead} role="alert">
          {shown.reply.error.message} {shown.reply.error.hint}
        </p>
      )}
      {url !== null && (
        <iframe
          ref={page}
          className={styles.page}
          sandbox=""
          title={t('export.preview')}
          src={url}
          onLoad={() => setLoaded(url)}
        />
      )}
      {isBusy && <p className={styles.busy}>{t('export.preparing')}</p>}
    </div>
  );
}
