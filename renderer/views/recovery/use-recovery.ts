import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyOf } from '../../../shared/bridge.ts';
import type { BackupInfo, SalvageReport } from '../../../shared/saved.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useRequest } from '../../state/request.ts';

/** What came of it: what was read of the damaged file, or a copy. */
export type Saved = { readonly report: SalvageReport } | { readonly copy: string };

/** A damaged file, what there is to be put in its place, and what can be done about it. */
interface Recovery {
  /** `null` until it was looked. */
  readonly found: ReplyOf<'recovery.look'> | null;
  /** The copy that would be taken, where there is one. */
  readonly chosen: BackupInfo | undefined;
  readonly choose: (backup: BackupInfo) => void;
  /** `null` until something was saved. */
  readonly saved: Saved | null;
  readonly isBusy: boolean;
  /** Saves what can be read of the file itself. */
  readonly salvage: () => Promise<void>;
  /** Saves the chosen copy in its place. */
  readonly takeCopy: () => Promise<void>;
}

/**
 * Looks for the ways out of a damaged file and goes them; what could not be done is a notice of the window.
 * @param close is called where there is nothing damaged any more
 */
export function useRecovery(close: () => void): Recovery {
  const { t } = useTranslation('backups');
  const announce = useAnnounce();
  const request = useRequest();
  const [found, setFound] = useState<Recovery['found']>(null);
  const [chosen, choose] = useState<BackupInfo | undefined>(undefined);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [isBusy, setBusy] = useState(false);

  const show = useEffectEvent((look: ReplyOf<'recovery.look'> | undefined) => {
    if (!look) {
      close();
      return;
    }
    setFound(look);
    choose(look.backups[0]);
  });
  useEffect(() => {
    void request('recovery.look').then((look) => show(look));
  }, [request]);

  const salvage = async () => {
    setBusy(true);
    const report = await request('recovery.salvage');
    setBusy(false);
    if (!report) return;
    setSaved({ report });
    announce(t('recover.saved', { path: report.path }));
  };
  const takeCopy = async () => {
    if (!chosen) return;
    setBusy(true);
    const copy = await request('recovery.use-backup', { path: chosen.path });
    setBusy(false);
    if (!copy) return;
    setSaved({ copy: copy.path });
    announce(t('recover.copied', { path: copy.path }));
  };
  return { found, chosen, choose, saved, isBusy, salvage, takeCopy };
}
