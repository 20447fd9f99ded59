import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';

/**
 * For a long list of which only the beginning is drawn: how many of its lines, and the button that shows more, if there are
 * any.
 * @param count how many lines it has
 * @param step so many are shown at first, and as many again as there are each time
 */
export function useMore(
  count: number,
  step: number,
): { readonly shown: number; readonly more: ReactNode } {
  const { t } = useTranslation('exchange');
  const [shown, setShown] = useState(step);
  return {
    shown,
    more: shown < count && (
      <Button onClick={() => setShown(2 * shown)}>{t('import.show-more')}</Button>
    ),
  };
}
