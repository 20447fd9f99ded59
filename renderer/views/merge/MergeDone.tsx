import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';
import { DoneIcon } from '../../components/buttons/icons.tsx';
import { Notice } from '../../components/notices/Notice.tsx';
import { useRequest } from '../../state/request.ts';
import { useAppDispatch } from '../../state/store.ts';
import { overlayOpened } from '../../state/ui.ts';

/** What came of a merge. */
export interface Outcome {
  readonly source: string;
  readonly steps: number;
  readonly settled: number;
  readonly left: number;
  /** Where the workspace is kept as it was before. */
  readonly backup: string;
}

/** Says what came in, what is settled and what is not, and where the workspace is kept as it was. */
export function MergeDone({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('merge');
  const request = useRequest();
  const dispatch = useAppDispatch();
  const { source, steps, settled, left, backup } = outcome;
  return (
    <>
      <Notice icon={<DoneIcon />} message={t('came', { count: steps, source })} />
      {settled > 0 && <p>{t('settle.settled', { count: settled })}</p>}
      {left > 0 && (
        <>
          <p>{t('settle.left', { count: left })}</p>
          <p>
            <Button onClick={() => dispatch(overlayOpened({ name: 'settle-copies' }))}>
              {t('settle.now')}
            </Button>
          </p>
        </>
      )}
      <p>
        <bdi>{t('backup', { path: backup })}</bdi>
      </p>
      <p>
        <Button onClick={() => void request('document.show-in-folder', { path: backup })}>
          {t('show')}
        </Button>
      </p>
    </>
  );
}
