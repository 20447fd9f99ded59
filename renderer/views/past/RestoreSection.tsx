import { useTranslation } from 'react-i18next';
import { restoreFrom } from '../../../shared/history/restore-from.ts';
import { titleOf } from '../../../shared/model/checks.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { Button } from '../../components/buttons/Button.tsx';
import { useBridge } from '../../state/bridge.tsx';
import { noticeShown } from '../../state/notices.ts';
import { useRequestQueue } from '../../state/queue.tsx';
import { useAppDispatch, useAppStore } from '../../state/store.ts';
import { entitySelected } from '../../state/ui.ts';
import { Section } from '../details/Section.tsx';
import type { SectionProps } from '../details/sections/section-props.ts';
import { revealRequested } from '../outline/outline-slice.ts';
import { isElementKind } from '../../../shared/model/entities.ts';
import { usePresent } from './present.ts';
import { useComeBack } from './use-come-back.ts';

/** In the past: makes what is shown as it stood again, in the present, and leads there. */
export function RestoreSection({ kind, id }: SectionProps) {
  const { t } = useTranslation('history');
  const announce = useAnnounce();
  const bridge = useBridge();
  const queue = useRequestQueue();
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const present = usePresent();
  const comeBack = useComeBack();
  const { workspace: now } = present?.getState() ?? {};
  if (!present || !now?.data || !now.open || now.open.readOnly) return null;
  const restore = async () => {
    const { data: past } = store.getState().workspace;
    const { data } = present.getState().workspace;
    const command = past && data && restoreFrom(past, data, kind, id);
    if (!past || !command) {
      announce(t('said.stands'));
      return;
    }
    const label = titleOf(past, kind, id);
    const reply = await queue.add(() => bridge.request('command.run', command));
    if (!reply.ok) {
      dispatch(noticeShown({ tone: 'refusal', error: reply.error }));
      return;
    }
    present.dispatch(entitySelected({ kind, id }));
    if (isElementKind(kind)) present.dispatch(revealRequested(id));
    comeBack('outline');
    announce(t('said.restored-as', { label }));
  };
  return (
    <Section title={t('restore.title')}>
      <p>{t('restore.hint')}</p>
      <Button onClick={() => void restore()}>{t('restore.do')}</Button>
    </Section>
  );
}
