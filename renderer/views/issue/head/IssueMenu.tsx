import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { Popover } from '../../../components/overlays/Popover.tsx';
import { IssueChooser } from './IssueChooser.tsx';

interface IssueMenuProps {
  /** What is shown now, as the button says it. */
  readonly now: string;
  readonly onPick: (issue: Id) => void;
  readonly className?: string | undefined;
  /** How the button shows what is shown now, where that is not plain text. */
  readonly children?: ReactNode;
}

/** The button that says which issue is shown, and under it all issues to choose from. */
export function IssueMenu({ now, onPick, className, children = now }: IssueMenuProps) {
  const { t } = useTranslation('issue');
  return (
    <Popover
      label={t('choose')}
      trigger={
        <Button tone="quiet" className={className} aria-label={t('choose-now', { label: now })}>
          {children}
          <span aria-hidden="true">▾</span>
        </Button>
      }
    >
      {(close) => (
        <IssueChooser
          onCancel={close}
          onPick={(id) => {
            close();
            onPick(id);
          }}
        />
      )}
    </Popover>
  );
}
