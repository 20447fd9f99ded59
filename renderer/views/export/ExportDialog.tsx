import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Dialog, DialogFooter } from '../../components/Dialog.tsx';
import { DoneIcon } from '../../components/icons.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { ExportChoices } from './ExportChoices.tsx';
import styles from './ExportDialog.module.css';
import {
  definitionOf,
  isPaper,
  minutesChoice,
  missingFrom,
  requestOf,
  type ExportChoice,
} from './export-model.ts';
import { Preview } from './Preview.tsx';
import { keepExport, lastExport, type LastExport } from './remembered.ts';
import { Saved } from './Saved.tsx';
import { Together } from './Together.tsx';
import { useExport } from './use-export.ts';

/** Which document, in which format, of what and how; beside it the paper as it will be. */
export function ExportDialog() {
  const { t } = useTranslation('exchange');
  const dispatch = useAppDispatch();
  const path = useAppSelector(({ workspace }) => workspace.open?.path ?? '');
  const state = useAppSelector(({ workspace }) => workspace.data);
  const minutesOf = useAppSelector(({ ui: { overlay } }) =>
    overlay?.name === 'export' ? overlay.minutesOf : undefined,
  );
  const [{ choice, together }, setLast] = useState<LastExport>(() => {
    const last = lastExport(path, state);
    return minutesOf ? { ...last, choice: minutesChoice(last.choice, minutesOf) } : last;
  });
  const { outcome, forget, save, saveTogether, print, copy } = useExport();
  const close = () => dispatch(overlayClosed());
  const missing = missingFrom(choice);
  const isIn = together.some((other) => JSON.stringify(other) === JSON.stringify(choice));
  const busy = outcome.is === 'busy' ? outcome.with : null;

  const change = (next: Partial<LastExport>) => {
    const last = { choice, together, ...next };
    setLast(last);
    keepExport(path, last);
  };
  const choose = (next: ExportChoice) => {
    change({ choice: next });
    forget();
  };
  return (
    <Dialog title={t('export.title')} size="large" onClose={close}>
      {outcome.is === 'failed' && (
        <Notice
          tone="problem"
          message={outcome.error.message}
          hint={outcome.error.hint}
          onDismiss={forget}
        />
      )}
      {outcome.is === 'saved' && <Saved paths={outcome.paths} where={outcome.where} />}
      {outcome.is === 'done' && <Notice icon={<DoneIcon />} message={outcome.message} />}
      <div className={styles.parts}>
        <ExportChoices choice={choice} onChange={choose} />
        <Preview request={missing === null ? requestOf(choice) : null} missing={missing} />
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
      <DialogFooter>
        <div className={styles.ways}>
          {isPaper(choice) && (
            <>
              <Button
                tone="quiet"
                disabled={missing !== null}
                busy={busy === 'rich'}
                onClick={() => void copy(choice, 'rich')}
              >
                {t('export.copy')}
              </Button>
              {definitionOf(choice.document).formats.includes('md') && (
                <Button
                  tone="quiet"
                  disabled={missing !== null}
                  busy={busy === 'markdown'}
                  onClick={() => void copy(choice, 'markdown')}
                >
                  {t('export.copy-markdown')}
                </Button>
              )}
              <Button
                tone="quiet"
                disabled={missing !== null}
                busy={busy === 'print'}
                onClick={() => void print(choice)}
              >
                {t('export.print')}
              </Button>
            </>
          )}
          <Button
            tone="quiet"
            disabled={missing !== null || isIn}
            onClick={() => change({ together: [...together, choice] })}
          >
            {t('export.put-together')}
          </Button>
        </div>
        <Button onClick={close}>{t(outcome.is === 'saved' ? 'done' : 'cancel')}</Button>
        <Button
          tone="primary"
          disabled={missing !== null}
          busy={busy === 'save'}
          onClick={() => void save(choice)}
        >
          {t(busy === 'save' ? 'export.saving' : 'export.save')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
