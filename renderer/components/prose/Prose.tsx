import type { MouseEvent } from 'react';
import { useBridge } from '../../state/bridge.tsx';
import { classes } from '../classes.ts';
import { later } from '../overlays/later.tsx';
import { isSafeLink } from './safe-link.ts';
import styles from './Prose.module.css';

interface MarkdownProps {
  readonly text: string;
  readonly className: string;
}

const SanitizedMarkdown = later<MarkdownProps>(
  async () => (await import('./SanitizedMarkdown.tsx')).SanitizedMarkdown,
  ({ text, className }) => <div className={classes(className, styles.plain)}>{text}</div>,
);

interface ProseProps {
  /** Markdown. */
  readonly text: string;
  readonly className?: string | undefined;
}

/**
 * What people wrote at length, as Markdown without HTML. Links lead to the web and to mail only, and
 * open outside the app.
 */
export function Prose({ text, className }: ProseProps) {
  const bridge = useBridge();
  const follow = (event: MouseEvent<HTMLDivElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const url = link?.getAttribute('href');
    if (!url) return;
    event.preventDefault();
    if (isSafeLink(url)) void bridge.request('app.open-external', { url });
  };
  const prose = classes(styles.prose, className);
  return (
    // The links inside are what is clicked; their clicks are caught here.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={follow} onAuxClick={follow}>
      <SanitizedMarkdown text={text} className={prose} />
    </div>
  );
}
