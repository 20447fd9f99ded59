import { useEffect } from 'react';
import { useAnnounce } from '../components/announcer.tsx';
import { Notice } from '../components/Notice.tsx';
import { noticeCleared, type NoticeTone } from '../state/notices.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';

/** What was refused and what went wrong, said and shown until it is dismissed or set right. */
export function Notices() {
  return (
    <>
      <NoticeOf tone="problem" />
      <NoticeOf tone="refusal" />
    </>
  );
}

function NoticeOf({ tone }: { readonly tone: NoticeTone }) {
  const error = useAppSelector(({ notices }) => notices[tone]);
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
      onDismiss={() => dispatch(noticeCleared(tone))}
    />
  );
}
