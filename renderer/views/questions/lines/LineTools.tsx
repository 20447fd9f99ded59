import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/buttons/Button.tsx';
import styles from './LineRow.module.css';
import type { Line } from './openness.ts';
import { useBegin } from '../settling/use-begin.ts';
import { hasForm, WAY_KEYS, WAYS_OF, type Way } from './ways.ts';
import { nameOfLine } from './words.ts';

interface LineToolsProps {
  readonly line: Line;
  readonly way: Way | null;
  readonly tabIndex: 0 | -1;
}

/** The ways of settling a line, as buttons; each says its key. */
export function LineTools({ line, way, tabIndex }: LineToolsProps) {
  const { t } = useTranslation('questions');
  const begin = useBegin();
  const { openness } = line;
  return (
    <div role="group" aria-label={t('tools', { label: nameOfLine(line) })} className={styles.group}>
      {WAYS_OF[openness].map((name) => (
        <Button
          key={name}
          tone="quiet"
          tabIndex={tabIndex}
          title={`${t(`way.${name}`)} (${WAY_KEYS[name]})`}
          aria-keyshortcuts={WAY_KEYS[name]}
          aria-expanded={hasForm(openness, name) ? way === name : undefined}
          onClick={(event) => {
            event.stopPropagation();
            begin(line, name);
          }}
        >
          {t(`way.${name}`)}
        </Button>
      ))}
    </div>
  );
}
