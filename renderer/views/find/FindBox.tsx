import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { SearchHit } from '../../../shared/bridge.ts';
import { useGoTo } from '../../app/use-go-to.ts';
import { lineAfter, lineWithin } from '../../components/rows/chosen-line.ts';
import { later } from '../../components/overlays/later.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { overlayClosed, overlayOpened } from '../../state/ui.ts';
import { foundSet } from '../map/work-slice.ts';
import styles from './Find.module.css';
import { FindField } from './FindField.tsx';
import { groupHits } from './groups.ts';
import { useSearch } from './use-search.ts';
import { useTellFound } from './use-tell-found.ts';
import { useWayBack } from './use-way-back.ts';

const FindResults = later(async () => (await import('./FindResults.tsx')).FindResults);

/**
 * The search field in the header, and what it finds below it, as one types. Arrow keys choose, Enter
 * goes there, Escape goes back to where the focus was.
 */
export function FindBox() {
  const dispatch = useAppDispatch();
  const goTo = useGoTo();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const isOpen = useAppSelector(({ ui }) => ui.overlay?.name === 'find');
  const wayBack = useWayBack(field, isOpen);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useSearch(isOpen ? text : '');
  useTellFound(found);
  const groups = groupHits(found.hits);
  const hits = groups.flatMap((group) => group.hits);
  const hit = hits[lineWithin(chosen, hits.length)];
  const showsResults = isOpen && found.text !== '';

  const close = () => {
    if (isOpen) dispatch(overlayClosed());
    setText('');
  };
  const go = (target: SearchHit) => {
    close();
    field.current?.blur();
    goTo(target.kind, target.id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setChosen((now) => lineAfter(now, step, hits.length));
        break;
      }
      case 'Enter':
        if (hit) go(hit);
        break;
      case 'Escape':
        close();
        dispatch(foundSet(null));
        wayBack.take();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <search className={styles.find}>
      <FindField
        field={field}
        text={text}
        list={`${id}-results`}
        isExpanded={showsResults && hits.length > 0}
        line={showsResults && hit ? `${id}-${hit.id}` : undefined}
        onType={(typed) => {
          setText(typed);
          setChosen(0);
        }}
        onFocus={(event) => {
          if (isOpen) return;
          wayBack.note(event.relatedTarget);
          dispatch(overlayOpened({ name: 'find' }));
        }}
        onBlur={close}
        onKeyDown={press}
      />
      {showsResults && (
        <FindResults id={id} text={found.text} groups={groups} chosen={hit} onChoose={go} />
      )}
    </search>
  );
}
