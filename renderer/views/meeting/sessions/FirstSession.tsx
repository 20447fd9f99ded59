import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { wallTimeAt } from '../../../../shared/agenda/zone.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useRunCommand } from '../../../state/commands.ts';
import { useDates } from '../../details/dates.ts';

/** Makes a session that begins now, for a group that meets without having planned one. */
export function FirstSession() {
  const { t } = useTranslation('meeting');
  const dates = useDates();
  const run = useRunCommand();
  const make = () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const start = wallTimeAt(Date.now(), timeZone);
    const title = t('empty.session-of', { day: dates.day(start.slice(0, 10)) });
    void run({ type: 'add-session', id: uuidv7(), title, start, timeZone });
  };
  return (
    <Button tone="primary" onClick={make}>
      {t('empty.make')}
    </Button>
  );
}
