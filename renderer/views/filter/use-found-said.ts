import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/notices/announcer.tsx';

/** How long after the last change of a filter the count is said, in milliseconds. */
const SETTLED = 400;

/** Tells screen readers how many elements meet a filter, once that rests; `null` without a filter. */
export function useFoundSaid(found: number | null): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  useEffect(() => {
    if (found === null) return undefined;
    const timer = setTimeout(() => announce(t('filter:found', { count: found })), SETTLED);
    return () => clearTimeout(timer);
  }, [announce, t, found]);
}
