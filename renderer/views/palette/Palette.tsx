import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../app/actions/context.tsx';
import { ACTION_SPECS } from '../../app/actions/use-keys.ts';
import { useGoTo } from '../../app/use-go-to.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { actionItem, rank, workspaceItems, type PaletteItem } from './items.ts';
import styles from './Palette.module.css';
import { PaletteList } from './PaletteList.tsx';
import { recentChoices, rememberChoice } from './recent.ts';

/** How far Page Up and Page Down go, in lines. */
const PAGE = 10;

/** Finds every action, view, element and party by a few letters, and does it or goes there. */
export function Palette() {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const announce = useAnnounce();
  const registry = useActions();
  const goTo = useGoTo();
  const id = useId();
  const state = useAppSelector(({ workspace }) => workspace.data);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const [recent] = useState(recentChoices);

  // What can be done is what could be done when the palette opened.
  const actions = useMemo(() => {
    const states = registry.states();
    return ACTION_SPECS.filter(({ name }) => name !== 'palette' && states.get(name)?.enabled).map(
      ({ name }) => actionItem(name, t(`action.${name}`)),
    );
  }, [registry, t]);
  const places = useMemo(() => (state ? workspaceItems(state) : []), [state]);
  const fits = useMemo(
    () => rank([...actions, ...places], query, recent),
    [actions, places, query, recent],
  );

  useEffect(() => {
    if (query !== '') announce(t('find:palette.count', { count: fits.length }));
  }, [announce, t, query, fits]);

  function choose(item: PaletteItem): void {
    rememberChoice(item.key);
    dispatch(overlayClosed());
    // What is done may move the focus, so it waits until the dialogue has given it back.
    requestAnimationFrame(() => requestAnimationFrame(() => carryOut(item)));
  }

  function carryOut(item: PaletteItem): void {
    switch (item.type) {
      case 'action':
        registry.run(item.name);
        return;
      case 'element':
        goTo(item.kind, item.id);
        return;
      case 'party':
        goTo('party', item.party.id);
    }
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      setChosen((now) => Math.max(0, Math.min(fits.length - 1, now + step)));
    } else if (event.key === 'Enter') {
      const item = fits[chosen];
      if (item) choose(item);
    } else return;
    event.preventDefault();
  }

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
          setChosen(0);
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
