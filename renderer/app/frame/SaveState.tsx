import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { WarningIcon } from '../../components/buttons/icons.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppSelector } from '../../state/store.ts';
import { countUnsaved } from '../../views/outline/outline-state.ts';
import styles from './SaveState.module.css';

/**
 * Whether everything is on disk, or the file failed, or the workspace does not take a text as it is. Seen always; said when
 * it stops being so and when it is so again, not with every key.
 */
export function SaveState() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const saving = useAppSelector(({ workspace }) => workspace.saving);
  const isWaiting = useAppSelector(({ workspace }) => workspace.data === null);
  const canEdit = useCanEdit();
  const failed = useRef(false);
  useEffect(() => {
    if (saving === 'saved' && failed.current) announce(t('save.saved-again'));
    if (saving !== 'saving') failed.current = saving === 'failed';
  }, [saving, announce, t]);
  const refused = useAppSelector(({ outline }) => countUnsaved(outline));
  const known = isWaiting ? 'opening' : canEdit ? saving : 'read-only';
  const state = known === 'saved' && refused > 0 ? 'refused' : known;
  return (
    <span className={styles.state} data-state={state}>
      {(state === 'failed' || state === 'refused') && <WarningIcon />}
      {t(`save.${state}`, { count: refused })}
    </span>
  );
}
