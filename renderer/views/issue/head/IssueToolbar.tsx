import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../app/actions/ActionButton.tsx';
import { IconButton } from '../../../components/buttons/IconButton.tsx';
import { KindSign } from '../../../components/elements/KindSign.tsx';
import { useAppSelector, useAppStore } from '../../../state/store.ts';
import { BackIcon, NextIcon, PreviousIcon, StrengthIcon } from './icons.tsx';
import { IssueMenu } from './IssueMenu.tsx';
import { neighbourIssue } from './issue-order.ts';
import styles from './IssueToolbar.module.css';
import { useTurn } from './use-turn.ts';

interface IssueToolbarProps {
  /** The issue of the page. */
  readonly label: string;
  readonly onBack: () => void;
}

/** The way from page to page, and what can be put on this one. */
export function IssueToolbar({ label, onBack }: IssueToolbarProps) {
  const { t } = useTranslation('issue');
  const store = useAppStore();
  const turnTo = useTurn();
  const canGoBack = useAppSelector(({ issue }) => issue.at > 0);
  const turn = (step: 1 | -1) => {
    const { workspace, ui } = store.getState();
    const next = workspace.data && neighbourIssue(workspace.data, ui.issue, step);
    if (next) turnTo(next.id);
  };
  return (
    <div className={styles.bar}>
      <nav className={styles.way} aria-label={t('issues')}>
        <IconButton
          label={t('back')}
          title={t('back-keys')}
          aria-keyshortcuts="Alt+ArrowLeft"
          icon={<BackIcon />}
          disabled={!canGoBack}
          onClick={onBack}
        />
        <IconButton label={t('previous')} icon={<PreviousIcon />} onClick={() => turn(-1)} />
        <IssueMenu now={label} onPick={turnTo} />
        <IconButton label={t('next')} icon={<NextIcon />} onClick={() => turn(1)} />
      </nav>
      <div role="group" aria-label={t('add.toolbar')} className={styles.tools}>
        <ActionButton name="new-position" icon={<KindSign kind="position" decorative />} />
        <ActionButton name="new-pro" icon={<KindSign kind="pro" decorative />} />
        <ActionButton name="new-contra" icon={<KindSign kind="contra" decorative />} />
        <ActionButton name="new-issue" icon={<KindSign kind="issue" decorative />} />
        <ActionButton name="new-assumption" icon={<KindSign kind="assumption" decorative />} />
        <ActionButton name="new-reference" icon={<KindSign kind="reference" decorative />} />
        <ActionButton name="set-stance" tone="quiet" />
        <ActionButton name="toggle-strength" icon={<StrengthIcon />} />
      </div>
    </div>
  );
}
