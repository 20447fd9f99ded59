import { useTranslation } from 'react-i18next';
import { Guard } from '../components/notices/Guard.tsx';
import { noticeShown } from '../state/notices.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';
import { overlayClosed } from '../state/ui.ts';
import { OVERLAYS } from '../views/registry.ts';

/** Shows what is open over the view. */
export function OverlayHost() {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const name = useAppSelector(({ ui }) => ui.overlay?.name);
  const turn = useAppSelector(({ ui }) => ui.turn);
  const Overlay = name === undefined || name === 'find' ? undefined : OVERLAYS[name];
  if (!Overlay) return null;
  const giveUp = () => {
    dispatch(overlayClosed());
    const error = { code: 'failed', message: t('failed.message'), hint: t('failed.hint') };
    dispatch(noticeShown({ tone: 'problem', error }));
  };
  return (
    <Guard key={`${name} ${turn}`} onFailure={giveUp}>
      <Overlay />
    </Guard>
  );
}
