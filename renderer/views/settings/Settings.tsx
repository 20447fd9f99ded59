import { useTranslation } from 'react-i18next';
import { languageChoices } from '../../app/language.ts';
import { useChangeSettings, useSettings } from '../../app/use-settings.ts';
import { Dialog, DialogBody } from '../../components/overlays/Dialog.tsx';
import { Select } from '../../components/fields/Select.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { AuthorField } from './AuthorField.tsx';
import styles from './Settings.module.css';

const THEMES = ['system', 'light', 'dark'] as const;

/** What a person can choose for the app; each choice holds at once. */
export function Settings() {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  return (
    <Dialog title={t('settings.title')} size="small" onClose={() => dispatch(overlayClosed())}>
      <DialogBody>
        <AuthorField />
        <ThemeChoice />
        <LanguageChoice />
      </DialogBody>
    </Dialog>
  );
}

function ThemeChoice() {
  const { t } = useTranslation();
  const { theme } = useSettings();
  const change = useChangeSettings();
  return (
    <fieldset className={styles.themes}>
      <legend>{t('settings.theme')}</legend>
      {THEMES.map((choice) => (
        <label key={choice} className={styles.theme}>
          <input
            type="radio"
            name="theme"
            checked={theme === choice}
            onChange={() => void change({ theme: choice })}
          />
          {t(`settings.themes.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}

function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const { language } = useSettings();
  const change = useChangeSettings();
  const system = useAppSelector(({ settings }) => settings.info?.systemLanguage ?? 'en');
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const options = languageChoices(language).map((choice) => ({
    value: choice,
    label:
      choice === 'system'
        ? t('settings.language-system', { language: names.of(system) ?? system })
        : (names.of(choice) ?? choice),
  }));
  return (
    <Select
      label={t('settings.language')}
      value={language}
      options={options}
      onChange={(choice) => void change({ language: choice })}
    />
  );
}
