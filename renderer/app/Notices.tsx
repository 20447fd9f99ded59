import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { BridgeError } from '../../shared/bridge.ts';
import { isDamage } from '../../shared/damage.ts';
import { useAnnounce } from '../components/notices/announcer.tsx';
import { Button } from '../components/buttons/Button.tsx';
import { Notice } from '../components/notices/Notice.tsx';
import { CopyNotice } from './CopyNotice.tsx';
import { EnteredNotice } from './EnteredNotice.tsx';
import { noticeCleared, type NoticeTone } from '../state/notices.ts';
import { useRequest } from '../state/request.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';
import { overlayOpened } from '../state/ui.ts';

/** What was refused and what went wrong, said and shown until it is dismissed or set right. */
export function Notices() {
  return (
    <>
      <NoticeOf tone="problem" />
      <NoticeOf tone="refusal" />
      <CopyNotice />
      <EnteredNotice />
    </>
  );
}

function OfferRecovery() {
  const { t } = useTranslation('backups');
  const dispatch = useAppDispatch();
  return (
    <Button onClick={() => dispatch(overlayOpened({ name: 'recover' }))}>
      {t('recover.offer')}
    </Button>
  );
}

/** A file that somebody else has open can be read as it stands. */
function OfferReading() {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const request = useRequest();
  const read = () => {
    dispatch(noticeCleared('problem'));
    void request('workspace.read');
  };
  return <Button onClick={read}>{t('read-only.in-use.read')}</Button>;
}

function offerFor(error: BridgeError) {
  if (isDamage(error)) return <OfferRecovery />;
  return error.code === 'in-use' ? <OfferReading /> : undefined;
}

function NoticeOf({ tone }: { readonly tone: NoticeTone }) {
  const error = useAppSelector(({ notices, workspace: { saveError } }) => {
    const shown = notices[tone];
    // The banner says why nothing can be saved, and stays.
    return shown && shown.message === saveError?.message ? null : shown;
  });
  const dispatch = useAppDispatch();
  const announce = useAnnounce();
  useEffect(() => {
    if (error) announce(`${error.message} ${error.hint}`, 'assertive');
  }, [error, announce]);
  if (!error) return null;
  return (
    <Notice
      message={error.message}
      hint={error.hint}
      tone={tone === 'problem' ? 'problem' : 'plain'}
      action={offerFor(error)}
      onDismiss={() => dispatch(noticeCleared(tone))}
    />
  );
}
