import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../app/actions/ConfirmButton.tsx';
import { Button } from '../../components/buttons/Button.tsx';
import { Dialog, DialogFooter } from '../../components/overlays/Dialog.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { ExportChoices } from './ExportChoices.tsx';
import styles from './ExportDialog.module.css';
import { isSameExport, missingFrom, requestOf, type ExportChoice } from './export-model.ts';
import { OtherWays } from './OtherWays.tsx';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { Preview } from './Preview.tsx';
import { Together } from './Together.tsx';
import { useExport } from './use-export.ts';
import { useExportChoice } from './use-export-choice.ts';

/** Which document, in which format, of what and how; beside it the paper as it will be. */
export function ExportDialog() {
  const { t } = useTranslation('exchange');
  const dispatch = useAppDispatch();
  const { choice, together, change } = useExportChoice();
  const { outcome, forget, save, saveTogether, print, copy } = useExport();
  const close = () => dispatch(overlayClosed());
  const missing = missingFrom(choice);
  // The same object as long as the same is asked for: another one makes the page anew.
  const request = useMemo(() => (missing === null ? requestOf(choice) : null), [choice, missing]);
  const isIn = together.some((other) => isSameExport(other, choice));
  const busy = outcome.is === 'busy' ? outcome.with : null;
  const choose = (next: ExportChoice) => {
    change({ choice: next });
    forget();
  };
  return (
    <Dialog title={t('export.title')} size="large" onClose={close}>
      <OutcomeNotice outcome={outcome} onDismiss={forget} />
      <div className={styles.body}>
        <div className={styles.parts}>
          <ExportChoices choice={choice} onChange={choose} />
          <Preview request={request} missing={missing} onLeave={close} />
        </div>
        {together.length > 0 && (
          <Together
            choices={together}
            busy={busy === 'together'}
            onShow={choose}
            onRemove={(index) => change({ together: together.toSpliced(index, 1) })}
            onSave={() => void saveTogether(together)}
          />
        )}
      </div>
      <DialogFooter>
        <OtherWays
          choice={choice}
          isMissing={missing !== null}
          busy={busy}
          copy={copy}
          print={print}
          onPutTogether={isIn ? null : () => change({ together: [...together, choice] })}
        />
        <Button onClick={close}>{t(outcome.is === 'saved' ? 'done' : 'cancel')}</Button>
        <ConfirmButton
          busy={busy === 'save' || missing !== null}
          onConfirm={() => void save(choice)}
        >
          {t(busy === 'save' ? 'export.saving' : 'export.save')}
        </ConfirmButton>
      </DialogFooter>
    </Dialog>
  );
}
