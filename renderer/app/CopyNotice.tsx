import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../components/notices/announcer.tsx';
import { Button } from '../components/buttons/Button.tsx';
import { DoneIcon } from '../components/buttons/icons.tsx';
import { Notice } from '../components/notices/Notice.tsx';
import { copySaved } from '../state/notices.ts';
import { useRequest } from '../state/request.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';
import { Memory } from '../views/outline/saving/remember.ts';

/** Says where a copy of the workspace was saved, and opens it; lines that cannot be saved here come along. */
export function CopyNotice() {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const request = useRequest();
  const announce = useAnnounce();
  const path = useAppSelector(({ notices }) => notices.copy);
  const isFailing = useAppSelector(({ workspace }) => workspace.saveError !== null);
  const here = useAppSelector(({ workspace }) => workspace.open?.path);
  const message = path === null ? null : t('copy-saved.message', { path });
  useEffect(() => {
    if (message !== null) announce(message);
  }, [message, announce]);
  if (path === null || message === null) return null;
  const open = () => {
    if (isFailing && here !== undefined) new Memory(localStorage, here).copyTo(path);
    dispatch(copySaved(null));
    void request('workspace.open', { path });
  };
  return (
    <Notice
      icon={<DoneIcon />}
      message={message}
      hint={t(isFailing ? 'copy-saved.hint-failing' : 'copy-saved.hint')}
      action={<Button onClick={open}>{t('copy-saved.open')}</Button>}
      onDismiss={() => dispatch(copySaved(null))}
    />
  );
}
