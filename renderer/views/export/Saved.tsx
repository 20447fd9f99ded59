import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';
import { DoneIcon } from '../../components/buttons/icons.tsx';
import { Notice } from '../../components/notices/Notice.tsx';
import { useRequest } from '../../state/request.ts';

interface SavedProps {
  readonly paths: readonly string[];
  /** The file, or the folder of several. */
  readonly where: string;
}

/** Says where documents were written, and shows them there. */
export function Saved({ paths, where }: SavedProps) {
  const { t } = useTranslation('exchange');
  const request = useRequest();
  const [path = where, ...more] = paths;
  return (
    <Notice
      icon={<DoneIcon />}
      message={
        more.length === 0
          ? t('export.saved', { path })
          : t('export.saved-together', { count: paths.length, folder: where })
      }
      action={
        <Button onClick={() => void request('document.show-in-folder', { path })}>
          {t('export.show')}
        </Button>
      }
    />
  );
}
