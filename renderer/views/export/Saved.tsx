import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { DoneIcon } from '../../components/icons.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useRequest } from '../../state/request.ts';

/** Says where the document was written, and shows it there. */
export function Saved({ path }: { readonly path: string }) {
  const { t } = useTranslation('exchange');
  const request = useRequest();
  return (
    <Notice
      icon={<DoneIcon />}
      message={t('export.saved', { path })}
      action={
        <Button onClick={() => void request('document.show-in-folder', { path })}>
          {t('export.show')}
        </Button>
      }
    />
  );
}
