import type { BridgeError } from '../../../../shared/bridge.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { WarningIcon } from '../../../components/buttons/icons.tsx';
import { useAppSelector } from '../../../state/store.ts';
import { useOutline } from '../context.ts';
import { PREFIX_REFUSED } from '../desk.ts';
import styles from './Row.module.css';
import type { Row } from '../rows/row.ts';
import { retryDraft } from '../saving/retry.ts';
import { discard, keepAsText } from '../typing/turn.ts';

interface RowNoticeProps {
  readonly row: Row;
  readonly failure: BridgeError | null;
  readonly refusal: BridgeError | null;
}

/** Why something asked of a row could not be done, or its words not saved, and what can be done now. */
export function RowNotice({ row, failure, refusal }: RowNoticeProps) {
  const { t, perform } = useOutline();
  const error = refusal ?? failure;
  // While nothing can be saved the banner says why: not every line again.
  const isSaidAbove = useAppSelector(
    ({ workspace: { saveError } }) => saveError !== null && saveError.message === error?.message,
  );
  if (!error) return null;
  const isPrefix = error.code === PREFIX_REFUSED;
  return (
    <span className={styles.notice}>
      <WarningIcon />
      <span className={styles.reason}>
        {failure && !isPrefix && <b>{t('outline:unsaved')} </b>}
        {!isSaidAbove && `${error.message} ${error.hint}`}
      </span>
      {(failure || isPrefix) && (
        <span className={styles.choices}>
          <Button
            tone="quiet"
            tabIndex={-1}
            onClick={() =>
              perform((desk) =>
                row.draft && !isPrefix ? retryDraft(desk, row) : keepAsText(desk, row),
              )
            }
          >
            {t(isPrefix ? 'outline:keep-as-text' : 'outline:try-again')}
          </Button>
          <Button tone="quiet" tabIndex={-1} onClick={() => perform((desk) => discard(desk, row))}>
            {t('outline:discard')}
          </Button>
        </span>
      )}
    </span>
  );
}
