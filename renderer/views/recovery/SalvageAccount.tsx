import { useTranslation } from 'react-i18next';
import type { SalvageReport } from '../../../shared/saved.ts';

/** What could be saved of a damaged file, and what could not. */
export function SalvageAccount({ report }: { readonly report: SalvageReport }) {
  const { t } = useTranslation('backups');
  const { path, entities, steps, damagedSteps, missingSteps, lost, isSameWorkspace } = report;
  const count = Object.values(entities).reduce((sum, of) => sum + of, 0);
  const lines = [
    t('recover.entities', { count }),
    t('recover.steps', { count: steps }),
    ...(damagedSteps > 0 ? [t('recover.damaged', { count: damagedSteps })] : []),
    ...(missingSteps > 0 ? [t('recover.missing', { count: missingSteps })] : []),
    ...(lost > 0 ? [t('recover.lost', { count: lost })] : []),
    t(isSameWorkspace ? 'recover.same' : 'recover.own'),
  ];
  return (
    <>
      <p>
        <bdi>{t('recover.saved', { path })}</bdi>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
