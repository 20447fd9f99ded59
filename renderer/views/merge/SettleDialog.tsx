import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ToSettle } from '../../../shared/bridge.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { Button } from '../../components/buttons/Button.tsx';
import { Dialog, DialogBody, DialogFooter } from '../../components/overlays/Dialog.tsx';
import { useRequest } from '../../state/request.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { countChosen, NO_CHOICES } from './choices.ts';
import { SettleList } from './SettleList.tsx';
import { useSettling } from './use-settling.ts';

/** What copies that came together earlier left to be settled. */
export function SettleDialog() {
  const { t } = useTranslation('merge');
  const dispatch = useAppDispatch();
  const announce = useAnnounce();
  const request = useRequest();
  const settle = useSettling();
  const [toSettle, setToSettle] = useState<ToSettle | null>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [isBusy, setBusy] = useState(false);
  const first = useAppSelector(({ ui: { overlay } }) =>
    overlay?.name === 'settle-copies' ? overlay.first : undefined,
  );
  const close = () => dispatch(overlayClosed());
  useEffect(() => {
    void request('merge.unsettled').then((found) => found && setToSettle(found));
  }, [request]);
  const { all, chosen } = toSettle ? countChosen(toSettle, choices) : { all: 0, chosen: 0 };
  const confirm = async () => {
    if (!toSettle) return;
    setBusy(true);
    const count = await settle(toSettle, choices);
    setBusy(false);
    if (count !== null) announce(t('settle.settled', { count }));
    close();
  };
  return (
    <Dialog
      title={t('settle.title')}
      size="large"
      holds={chosen > 0 ? 'work' : undefined}
      onClose={close}
    >
      <DialogBody isText={all === 0}>
        {toSettle && all > 0 && (
          <SettleList toSettle={toSettle} choices={choices} onChoose={setChoices} first={first} />
        )}
        {toSettle && all === 0 && <p>{t('settle.none')}</p>}
      </DialogBody>
      <DialogFooter>
        <Button onClick={close}>{t(all === 0 ? 'done' : 'cancel')}</Button>
        {all > 0 && (
          <Button tone="primary" busy={isBusy || chosen === 0} onClick={() => void confirm()}>
            {t('settle.confirm', { count: chosen })}
          </Button>
        )}
      </DialogFooter>
    </Dialog>
  );
}
