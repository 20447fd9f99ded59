import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeysOf } from '../../app/actions/use-keys.ts';
import { useGoTo } from '../../app/use-go-to.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { FindIcon } from '../../components/icons.tsx';
import { later } from '../../components/later.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { overlayClosed, overlayOpened } from '../../state/ui.ts';
import { foundSet } from '../map/work-slice.ts';
import styles from './Find.module.css';
import { groupHits } from './groups.ts';
import { useSearch } from './use-search.ts';

const FindResults = later(async () => (await import('./FindResults.tsx')).FindResults);

/**
 * The search field in the header, and what it finds below it, as one types. Arrow keys choose, Enter
 * goes there, Escape goes back to where the focus was.
 */
export function FindBox() {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const announce = useAnnounce();
  const goTo = useGoTo();
  const id = useId();
  const keys = useKeysOf('find');
  const input = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<HTMLElement>(null);
  const isOpen = useAppSelector(({ ui }) => ui.overlay?.name === 'find');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useSearch(isOpen ? text : '');
  const groups = groupHits(found.hits);
  const hits = groups.flatMap((group) => group.hits);
  const hit = hits[Math.min(chosen, hits.length - 1)];
  const showsResults = isOpen && found.text !== '';

  useEffect(() => {
    if (!isOpen) return;
    if (document.activeElement !== input.current) {
      cameFrom.current = document.activeElement as HTMLElement | null;
    }
    input.current?.focus();
    input.current?.select();
  }, [isOpen]);

  useEffect(() => {
    if (found.text === '') return;
    announce(t('find:count', { count: found.hits.length }));
    dispatch(foundSet({ text: found.text, ids: found.hits.map((one) => one.id) }));
  }, [found, announce, t, dispatch]);

  function close(): void {
    if (isOpen) dispatch(overlayClosed());
    setText('');
  }

  function go(index: number): void {
    const target = hits[index];
    if (!target) return;
    close();
    input.current?.blur();
    goTo(target.kind, target.id);
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
        setChosen((now) => Math.min(now + 1, hits.length - 1));
        break;
      case 'ArrowUp':
        setChosen((now) => Math.max(now - 1, 0));
        break;
      case 'Enter':
        go(chosen);
        break;
      case 'Escape':
        close();
        dispatch(foundSet(null));
        input.current?.blur();
        if (cameFrom.current?.isConnected) cameFrom.current.focus();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  return (
    <search className={styles.find}>
      <span className={styles.icon}>
        <FindIcon />
      </span>
      <input
        ref={input}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={t('action.find')}
        aria-keyshortcuts={keys?.aria}
        aria-expanded={showsResults && hits.length > 0}
        aria-controls={`${id}-results`}
        aria-activedescendant={showsResults && hit ? `${id}-${hit.id}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('find:placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
        }}
        onFocus={(event) => {
          if (isOpen) return;
          cameFrom.current =
            event.relatedTarget instanceof HTMLElement ? event.relatedTarget : null;
          dispatch(overlayOpened({ name: 'find' }));
        }}
        onBlur={close}
        onKeyDown={press}
      />
      {text === '' && keys && (
        <kbd className={styles.keys} aria-hidden="true">
          {keys.text}
        </kbd>
      )}
      {showsResults && (
        <FindResults
          id={id}
          text={found.text}
          groups={groups}
          chosen={hit}
          onChoose={(choice) => go(hits.indexOf(choice))}
        />
      )}
    </search>
  );
}
