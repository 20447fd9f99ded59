import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/bridge.ts';
import { Button } from '../../components/buttons/Button.tsx';
import { alikeLines, withAlike, type Choice, type Fate } from './import-model.ts';
import styles from './ReviewTree.module.css';

const FATES: readonly Fate[] = ['use', 'enter', 'drop'];

interface AlikeRulesProps {
  readonly preview: ImportPreview;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** One choice for everything that is there already in the same words or nearly; where it is only one, its line has it. */
export function AlikeRules({ preview, choice, onChange }: AlikeRulesProps) {
  const { t } = useTranslation('exchange');
  const { length } = alikeLines(preview);
  if (length < 2) return null;
  return (
    <div className={styles.alike} role="group" aria-labelledby="import-alike">
      <p id="import-alike">{t('import.all-alike', { count: length })}</p>
      <div className={styles.rules}>
        {FATES.map((fate) => (
          <Button key={fate} onClick={() => onChange(withAlike(preview, choice, fate))}>
            {t(`import.all-${fate}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
