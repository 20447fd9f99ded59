import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';
import styles from './ExportDialog.module.css';
import { definitionOf, isPaper, type ExportChoice } from './export-model.ts';
import type { Exporting, Work } from './use-export.ts';

interface OtherWaysProps extends Pick<Exporting, 'copy' | 'print'> {
  readonly choice: ExportChoice;
  /** Whether what was chosen is not enough for a document. */
  readonly isMissing: boolean;
  readonly busy: Work | null;
  /** Puts it together with others for a folder; `null` where it is among them. */
  readonly onPutTogether: (() => void) | null;
}

/** What can be done with a document besides saving it: copying, printing, putting it together with others. */
export function OtherWays({ choice, isMissing, busy, copy, print, onPutTogether }: OtherWaysProps) {
  const { t } = useTranslation('exchange');
  const isText = definitionOf(choice.document).formats.includes('md');
  const way = (work: Work, words: string, onClick: () => void) => (
    <Button tone="quiet" disabled={isMissing} busy={busy === work} onClick={onClick}>
      {t(words)}
    </Button>
  );
  return (
    <div className={styles.ways}>
      {isPaper(choice) && (
        <>
          {way('rich', 'export.copy', () => void copy(choice, 'rich'))}
          {isText && way('markdown', 'export.copy-markdown', () => void copy(choice, 'markdown'))}
          {way('print', 'export.print', () => void print(choice))}
        </>
      )}
      <Button
        tone="quiet"
        disabled={isMissing}
        busy={onPutTogether === null}
        onClick={() => onPutTogether?.()}
      >
        {t('export.put-together')}
      </Button>
    </div>
  );
}
