import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/buttons/Button.tsx';
import { DoneIcon } from '../../../components/buttons/icons.tsx';
import { Notice } from '../../../components/notices/Notice.tsx';
import { useRequest } from '../../../state/request.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { exportedSet } from '../work-slice.ts';

/** Says where the picture of the map was written, and how large, and shows it there. */
export function Exported() {
  const { t } = useTranslation('map');
  const dispatch = useAppDispatch();
  const request = useRequest();
  const exported = useAppSelector(({ mapWork }) => mapWork.exported);
  if (!exported) return null;
  const { path, scale, format } = exported;
  return (
    <Notice
      icon={<DoneIcon />}
      message={t('exchange:export.saved', { path })}
      hint={
        format === 'png' && scale < 2
          ? t('picture.smaller', { percent: Math.round(scale * 100) })
          : undefined
      }
      action={
        <Button onClick={() => void request('document.show-in-folder', { path })}>
          {t('exchange:export.show')}
        </Button>
      }
      onDismiss={() => dispatch(exportedSet(null))}
    />
  );
}
