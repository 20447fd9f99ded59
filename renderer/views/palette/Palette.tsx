import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { lineAfter, lineWithin } from '../../components/rows/chosen-line.ts';
import { Dialog } from '../../components/overlays/Dialog.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import styles from './Palette.module.css';
import { PaletteList } from './PaletteList.tsx';
import { useChoose } from './use-choose.ts';
import { useFits } from './use-fits.ts';

/** How far Page Up and Page Down go, in lines. */
const PAGE = 10;

/** Finds every action, view, element and party by a few letters, and does it or goes there. */
export function Palette() {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const announce = useAnnounce();
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const fits = useFits(query);
  const choose = useChoose();
  const chosen = lineWithin(at, fits.length);

  useEffect(() => {
    if (query !== '') announce(t('find:palette.count', { count: fits.length }));
  }, [announce, t, query, fits]);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      setAt((now) => lineAfter(now, step, fits.length));
    } else if (event.key === 'Enter') {
      const item = fits[chosen];
      if (item) choose(item);
    } else return;
    event.preventDefault();
  };

  return (
    <Dialog title={t('find:palette.title')} titleHidden onClose={() => dispatch(overlayClosed())}>
      <input
        className={styles.input}
        type="text"
        role="combobox"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialogue that is one field
        autoFocus
        aria-label={t('find:palette.title')}
        aria-expanded={fits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={fits.length > 0 ? `${id}-${chosen}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('find:palette.placeholder')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      {fits.length > 0 ? (
        <PaletteList id={id} query={query} fits={fits} chosen={chosen} onChoose={choose} />
      ) : (
        <p className={styles.nothing}>{t('find:palette.nothing', { text: query })}</p>
      )}
    </Dialog>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
};
