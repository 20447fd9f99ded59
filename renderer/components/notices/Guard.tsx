import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../buttons/Button.tsx';
import { Notice } from './Notice.tsx';

interface GuardProps {
  readonly children: ReactNode;
  /** Called when a part fails that is then simply not there; else it says so in its own place. */
  readonly onFailure?: () => void;
}

/**
 * Keeps a part of the window that fails from taking the rest with it, and lets the person show it
 * again.
 */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailure?.();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    if (this.props.onFailure) return null;
    return <Failed onRetry={() => this.setState({ failed: false })} />;
  }
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Notice
        tone="problem"
        message={t('failed.message')}
        hint={t('failed.hint')}
        action={<Button onClick={onRetry}>{t('failed.retry')}</Button>}
      />
    </div>
  );
}
