import { DoneIcon } from '../../components/buttons/icons.tsx';
import { Notice } from '../../components/notices/Notice.tsx';
import { Saved } from './Saved.tsx';
import type { Outcome } from './use-export.ts';

interface OutcomeNoticeProps {
  readonly outcome: Outcome;
  readonly onDismiss: () => void;
}

/** What became of the last attempt, as long as that is worth saying. */
export function OutcomeNotice({ outcome, onDismiss }: OutcomeNoticeProps) {
  switch (outcome.is) {
    case 'failed': {
      const { message, hint } = outcome.error;
      return <Notice tone="problem" message={message} hint={hint} onDismiss={onDismiss} />;
    }
    case 'saved':
      return <Saved paths={outcome.paths} where={outcome.where} />;
    case 'done':
      return <Notice icon={<DoneIcon />} message={outcome.message} />;
    case 'busy':
    case 'none':
      return null;
    default:
      return outcome satisfies never;
  }
}
