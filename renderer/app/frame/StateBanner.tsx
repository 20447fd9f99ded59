import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { LockIcon } from '../../components/buttons/icons.tsx';
import { Notice } from '../../components/notices/Notice.tsx';
import { useAppSelector } from '../../state/store.ts';
import { ActionButton } from '../actions/ActionButton.tsx';

/** Says why the workspace cannot be written, for as long as that is so. */
export function StateBanner() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const open = useAppSelector(({ workspace }) => workspace.open);
  const readOnly = open === null || open.readOnly === 'opening' ? null : open.readOnly;
  const error = useAppSelector(({ workspace }) => workspace.saveError);
  const message = error?.message ?? (readOnly && t(`read-only.${readOnly}.message`));
  const hint = error?.hint ?? (readOnly && t(`read-only.${readOnly}.hint`));
  useEffect(() => {
    if (message) announce(`${message} ${hint}`, 'assertive');
  }, [message, hint, announce]);
  if (!message) return null;
  return (
    <Notice
      message={message}
      hint={hint ?? undefined}
      tone={error ? 'problem' : 'plain'}
      icon={error ? undefined : <LockIcon />}
      action={<ActionButton name="save-copy" />}
    />
  );
}
