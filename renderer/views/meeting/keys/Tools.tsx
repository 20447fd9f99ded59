import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/buttons/Button.tsx';
import { classes } from '../../../components/classes.ts';
import { KindSign, type SignKind } from '../../../components/elements/KindSign.tsx';
import { useFormatKeys, usePlatform } from '../../../app/actions/use-keys.ts';
import { ariaKeys } from '../../../app/actions/keys.ts';
import type { CaptureKind } from '../capture/draft.ts';
import { ACT_KEYS, CAPTURE_KEYS, type MeetingAct } from './meeting-keys.ts';
import styles from './Tools.module.css';
import { useAct, useBegin } from './use-meeting-keys.ts';

interface ActToolProps {
  readonly act: MeetingAct;
  /** Instead of the act's own words. */
  readonly label?: string;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly tone?: 'plain' | 'primary' | 'quiet';
}

/** A button that does what one key of the meeting does, the key on it. */
export function ActTool({ act, label, expanded, disabled, tone = 'quiet' }: ActToolProps) {
  const { t } = useTranslation('meeting');
  const run = useAct();
  const key = useKey(ACT_KEYS[act]);
  return (
    <Button
      tone={tone}
      disabled={disabled}
      aria-expanded={expanded}
      aria-keyshortcuts={key.aria}
      onClick={() => run(act)}
    >
      {label ?? t(`act.${act}`)}
      <kbd className={classes(styles.key, tone === 'primary' && styles.onInk)} aria-hidden="true">
        {key.text}
      </kbd>
    </Button>
  );
}

interface CaptureToolProps {
  readonly kind: CaptureKind;
  /** Why nothing of the kind can be captured here. */
  readonly hindrance: string | null;
  /** Whether it is being captured just now. */
  readonly isOpen: boolean;
  /** Whether one was begun and left for later. */
  readonly isLeft: boolean;
}

/** A button that opens the capture line for a kind, the key on it. */
export function CaptureTool({ kind, hindrance, isOpen, isLeft }: CaptureToolProps) {
  const { t } = useTranslation();
  const begin = useBegin();
  const key = useKey(CAPTURE_KEYS[kind]);
  const sign = signOf(kind);
  return (
    <Button
      className={styles.capture}
      // It says why when it is pressed, and keeps its place among the stops of the Tab key.
      aria-disabled={hindrance !== null || undefined}
      title={hindrance ?? undefined}
      aria-keyshortcuts={key.aria}
      aria-expanded={isOpen}
      onClick={() => begin(kind)}
    >
      {sign && <KindSign kind={sign} decorative />}
      {t(`vocabulary:entry-type.${kind}`)}
      {isLeft && (
        <span role="img" aria-label={t('meeting:capture.begun')} title={t('meeting:capture.begun')}>
          …
        </span>
      )}
      {!sign && (
        <kbd className={styles.key} aria-hidden="true">
          {key.text}
        </kbd>
      )}
    </Button>
  );
}

/** The sign by which the map knows a kind, which is its key as well; `null` for what is no element. */
function signOf(kind: CaptureKind): SignKind | null {
  switch (kind) {
    case 'pro':
    case 'contra':
    case 'position':
      return kind;
    case 'question':
      return 'issue';
    default:
      return null;
  }
}

function useKey(key: string): { readonly text: string; readonly aria: string } {
  const format = useFormatKeys();
  const platform = usePlatform();
  return { text: format(key), aria: ariaKeys(key, platform) };
}
