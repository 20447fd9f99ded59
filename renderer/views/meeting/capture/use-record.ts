import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { capture } from '../../../../shared/agenda/capture.ts';
import { wallTimeAt } from '../../../../shared/agenda/zone.ts';
import type { BatchCommand } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { useRunCommand } from '../../../state/commands.ts';
import { useAppDispatch, useAppStore } from '../../../state/store.ts';
import { readyOf, type Missing } from './capture-of.ts';
import { captureSent, captureSettled } from '../meeting-slice.ts';
import { placeNow } from './place-now.ts';

/**
 * Gives the function that records what is in the capture line. It gives what is missing, or `null` where it was recorded
 * or refused with words.
 */
export function useRecord(): () => Missing | null {
  const { t } = useTranslation('meeting');
  const store = useAppStore();
  const dispatch = useAppDispatch();
  const run = useRunCommand();
  const announce = useAnnounce();
  return useCallback(() => {
    const root = store.getState();
    const place = placeNow(root);
    if (!root.workspace.data || !place) return null;
    const { draft } = root.meeting;
    const ready = readyOf(root.workspace.data, place, draft, (level, label) =>
      t('stance-said', { level: t(`vocabulary:level.${level}`), label }),
    );
    if (ready.is === 'missing') return ready.what;
    const { session, item } = place;
    const day = wallTimeAt(Date.now(), session.timeZone).slice(0, 10);
    const command = capture({ session: session.id, item, day }, ready.captured, uuidv7);
    const entry = entryIn(command);
    dispatch(captureSent(entry));
    void run(command).then((isRecorded) => {
      if (isRecorded)
        announce(t('said.recorded', { kind: t(`vocabulary:entry-type.${draft.kind}`) }));
      dispatch(captureSettled({ entry, isRecorded }));
    });
    return null;
  }, [t, store, dispatch, run, announce]);
}

function entryIn({ commands }: BatchCommand): Id {
  return commands.find((command) => command.type === 'add-minute-entry')?.id ?? '';
}
