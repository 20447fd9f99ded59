import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { taken, type Decisions } from '../../../shared/answers/decisions.ts';
import type { PaperPreview } from '../../../shared/answers/preview.ts';
import type { ImportPreview } from '../../../shared/bridge.ts';
import { ConfirmButton } from '../../app/actions/ConfirmButton.tsx';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { Button } from '../../components/buttons/Button.tsx';
import { Dialog, DialogBody, DialogFooter } from '../../components/overlays/Dialog.tsx';
import { useChosenFile } from '../../components/files/use-chosen-file.tsx';
import { useBridge } from '../../state/bridge.tsx';
import { useQueued } from '../../state/commands.ts';
import { useAppSelector, useWorkspace } from '../../state/store.ts';
import { ImportReview } from './ImportReview.tsx';
import { PaperReview } from './paper/PaperReview.tsx';
import {
  choicesOf,
  countOf,
  firstChoice,
  firstEntering,
  isAnything,
  isFirstChoice,
  type Choice,
} from './import-model.ts';
import styles from './ImportReview.module.css';
import { useShowEntered } from './use-show-entered.ts';

/** A file is chosen with the system's dialogue; what was understood of it is read before it enters. */
export function ImportDialog() {
  const { t } = useTranslation('exchange');
  const { t: sayPaper } = useTranslation('answers');
  const bridge = useBridge();
  const queued = useQueued();
  const showEntered = useShowEntered();
  const announce = useAnnounce();
  const isClipboard = useAppSelector(
    ({ ui }) => ui.overlay?.name === 'import' && ui.overlay.from === 'clipboard',
  );
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [paper, setPaper] = useState<PaperPreview | null>(null);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [choice, setChoice] = useState<Choice>({ under: null, fates: {}, texts: {} });
  const [reading, setReading] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  useEffect(
    () =>
      bridge.subscribe('reading', ({ source, waiting: others }) => {
        setReading(source);
        setWaiting(others);
      }),
    [bridge],
  );

  const first = useCallback(
    () => bridge.request(isClipboard ? 'import.clipboard' : 'import.choose'),
    [bridge, isClipboard],
  );
  const { isBusy, problem, close, goOn, choose, during } = useChosenFile<
    ImportPreview | PaperPreview
  >({
    first,
    another: () => bridge.request('import.choose'),
    droppedBy: 'import',
    heard: () => setReading(null),
    take: (read) => {
      if ('proposals' in read) {
        setPreview(null);
        setPaper(read);
        setDecisions({});
        announce(sayPaper('review.proposes', { count: read.proposals.length }));
      } else {
        setPaper(null);
        setPreview(read);
        setChoice(firstChoice(read));
        announce(t('import.understood', { count: countOf(read) }));
      }
    },
  });
  const confirm = async (understood: ImportPreview) => {
    const chosen = choicesOf(understood, choice);
    const done = await during(queued(() => bridge.request('import.confirm', chosen)));
    if (!done) return;
    goOn();
    const { source } = understood;
    const message = t('import.entered', { count: done.count, source });
    showEntered({ message, seq: done.seq, first: firstEntering(understood, choice) });
  };
  const take = async ({ source }: PaperPreview) => {
    const done = await during(queued(() => bridge.request('import.take', decisions)));
    if (!done) return;
    goOn();
    const message = sayPaper('review.taken', { count: done.count, source });
    showEntered({ message, seq: done.seq, first: null });
  };

  const state = useWorkspace((workspace) => workspace);
  const takes = paper ? taken(paper.proposals, decisions).length : 0;
  const isEmpty = preview !== null && !isAnything(state, preview, choice);
  // Every line is looked at for this: once for each choice.
  const isOwn = useMemo(
    () => preview !== null && !isFirstChoice(preview, choice),
    [preview, choice],
  );
  const isChosen = paper ? Object.keys(decisions).length > 0 : isOwn;
  const isRead = paper ? paper.proposals.length > 0 : preview !== null && !isEmpty;
  const holds = isChosen ? 'work' : isRead ? 'reading' : undefined;
  return (
    <Dialog title={t('import.title')} size="large" holds={holds} onClose={close}>
      {problem}
      {waiting.length > 0 && (
        <p className={styles.waiting}>
          {t('import.waiting', { count: waiting.length, names: waiting.join(', ') })}
        </p>
      )}
      <DialogBody>
        {reading !== null ? (
          <p role="status">{t('import.reading', { source: reading })}</p>
        ) : paper ? (
          <PaperReview paper={paper} decisions={decisions} onDecide={setDecisions} />
        ) : preview ? (
          <ImportReview preview={preview} choice={choice} onChange={setChoice} />
        ) : (
          <p>{t(isClipboard ? 'import.intro-clipboard' : 'import.intro')}</p>
        )}
      </DialogBody>
      <DialogFooter>
        <Button onClick={close}>{t('cancel')}</Button>
        <Button busy={isBusy} onClick={() => void choose()}>
          {t(preview || paper ? 'import.choose-another' : 'import.choose')}
        </Button>
        {waiting.length > 0 && (
          <Button busy={isBusy} onClick={goOn}>
            {t('import.next')}
          </Button>
        )}
        {paper && paper.proposals.length > 0 && (
          <ConfirmButton busy={isBusy || takes === 0} onConfirm={() => void take(paper)}>
            {sayPaper('review.take-count', { count: takes })}
          </ConfirmButton>
        )}
        {preview && !isEmpty && (
          <ConfirmButton busy={isBusy} onConfirm={() => void confirm(preview)}>
            {t('import.confirm')}
          </ConfirmButton>
        )}
      </DialogFooter>
    </Dialog>
  );
}
