import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { DoneIcon } from '../../components/buttons/icons.tsx';
import { Notice } from '../../components/notices/Notice.tsx';
import { useAppSelector } from '../../state/store.ts';

/**
 * Says, until it is dismissed, that opening the workspace brought it up to date, or that a copy was put back in its place, and
 * where it is kept as it was.
 */
export function UpgradeNotice() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const backup = useAppSelector(({ workspace }) => workspace.open?.backup ?? null);
  const replaced = useAppSelector(({ workspace }) => workspace.open?.replaced ?? null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const kept = replaced ?? backup;
  const isShown = kept !== null && kept !== dismissed;
  const message = t(replaced === null ? 'upgraded.message' : 'backups:replaced.message');
  const hint =
    replaced === null
      ? t('upgraded.hint', { backup })
      : t('backups:replaced.hint', { path: replaced });
  useEffect(() => {
    if (isShown) announce(`${message} ${hint}`, 'polite');
  }, [isShown, message, hint, announce]);
  if (!isShown) return null;
  return (
    <Notice
      message={message}
      hint={hint}
      icon={<DoneIcon />}
      onDismiss={() => setDismissed(kept)}
    />
  );
}
