import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/announcer.tsx';
import { DoneIcon } from '../../components/icons.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useAppSelector } from '../../state/store.ts';

/** Says, until it is dismissed, that opening the workspace brought it up to date, and where it is kept as it was. */
export function UpgradeNotice() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const backup = useAppSelector(({ workspace }) => workspace.open?.backup ?? null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const isShown = backup !== null && backup !== dismissed;
  const message = t('upgraded.message');
  const hint = t('upgraded.hint', { backup });
  useEffect(() => {
    if (isShown) announce(`${message} ${hint}`, 'polite');
  }, [isShown, message, hint, announce]);
  if (!isShown) return null;
  return (
    <Notice
      message={message}
      hint={hint}
      icon={<DoneIcon />}
      onDismiss={() => setDismissed(backup)}
    />
  );
}
