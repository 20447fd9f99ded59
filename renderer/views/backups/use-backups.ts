import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupInfo } from '../../../shared/saved.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useRequest } from '../../state/request.ts';

/** The copies that there are, and what can be done about them. */
interface Backups {
  /** The latest first; `null` until it was looked. */
  readonly backups: readonly BackupInfo[] | null;
  readonly isBusy: boolean;
  /** What came of putting the workspace away just now; `null` where that was not asked for. */
  readonly made: 'made' | 'unchanged' | null;
  /** Puts the workspace away as it is. */
  readonly make: () => Promise<void>;
  /** Puts a copy in the place of the workspace, which the window then opens anew. */
  readonly restore: (backup: BackupInfo) => Promise<void>;
}

/** Looks for the copies of the workspace that were put away; what could not be done is a notice of the window. */
export function useBackups(): Backups {
  const { t } = useTranslation('backups');
  const announce = useAnnounce();
  const request = useRequest();
  const [backups, setBackups] = useState<Backups['backups']>(null);
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<Backups['made']>(null);

  const show = useEffectEvent((found: readonly BackupInfo[] | undefined) =>
    setBackups(found ?? []),
  );
  useEffect(() => {
    void request('backups.list').then((found) => show(found));
  }, [request]);

  const make = async () => {
    setBusy(true);
    const found = await request('backups.make');
    setBusy(false);
    if (!found) return;
    // Others may have gone, as too many.
    const known = new Set(backups?.map(({ path }) => path));
    const outcome = found.some(({ path }) => !known.has(path)) ? 'made' : 'unchanged';
    announce(t(outcome));
    setMade(outcome);
    setBackups(found);
  };
  const restore = async ({ path }: BackupInfo) => {
    setBusy(true);
    await request('backups.restore', { path });
  };
  return { backups, isBusy, made, make, restore };
}
