import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BridgeError } from '../../../shared/bridge.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, DialogFooter } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useBridge } from '../../state/bridge.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { ExportChoices } from './ExportChoices.tsx';
import styles from './ExportDialog.module.css';
import { firstChoice, missingFrom, requestOf, type ExportChoice } from './export-model.ts';
import { Preview } from './Preview.tsx';
import { Saved } from './Saved.tsx';

/** What became of the last attempt to save. */
type Outcome =
  | { readonly is: 'none' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly path: string }
  | { readonly is: 'failed'; readonly error: BridgeError };

/** Which document, in which format, of what; beside it the paper as it will be. */
export function ExportDialog() {
  const { t } = useTranslation('exchange');
  const dispatch = useAppDispatch();
  const bridge = useBridge();
  const announce = useAnnounce();
  const minutesOf = useAppSelector(({ ui: { overlay } }) =>
    overlay?.name === 'export' ? overlay.minutesOf : undefined,
  );
  const [choice, setChoice] = useState<ExportChoice>(() => firstChoice(minutesOf));
  const [outcome, setOutcome] = useState<Outcome>({ is: 'none' });
  const close = () => dispatch(overlayClosed());
  const missing = missingFrom(choice);

  const save = async () => {
    setOutcome({ is: 'saving' });
    const reply = await bridge.request('document.export', requestOf(choice));
    if (!reply.ok) {
      announce(`${reply.error.message} ${reply.error.hint}`, 'assertive');
      setOutcome({ is: 'failed', error: reply.error });
    } else if (reply.value) {
      announce(t('export.saved', { path: reply.value.path }));
      setOutcome({ is: 'saved', path: reply.value.path });
    } else {
      setOutcome({ is: 'none' });
    }
  };
  return (
    <Dialog title={t('export.title')} size="large" onClose={close}>
      {outcome.is === 'failed' && (
        <Notice
          tone="problem"
          message={outcome.error.message}
          hint={outcome.error.hint}
          onDismiss={() => setOutcome({ is: 'none' })}
        />
      )}
      {outcome.is === 'saved' && <Saved path={outcome.path} />}
      <div className={styles.parts}>
        <ExportChoices
          choice={choice}
          onChange={(next) => {
            setChoice(next);
            setOutcome({ is: 'none' });
          }}
        />
        <Preview request={missing === null ? requestOf(choice) : null} missing={missing} />
      </div>
      <DialogFooter>
        <Button onClick={close}>{t(outcome.is === 'saved' ? 'done' : 'cancel')}</Button>
        <Button
          tone="primary"
          disabled={missing !== null}
          busy={outcome.is === 'saving'}
          onClick={() => void save()}
        >
          {t(outcome.is === 'saving' ? 'export.saving' : 'export.save')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
