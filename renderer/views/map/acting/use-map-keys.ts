import type { KeyboardEvent } from 'react';
import { usePlatform } from '../../../app/actions/use-keys.ts';
import { lineIntent } from '../../outline/typing/line-intent.ts';
import { actInCard, actOnMap } from './acting.ts';
import type { Hands } from './hands.ts';
import { mapIntent } from './keys.ts';

/** Hears the keys of the map: those of the card that is typed in, and those with which one walks about. */
export function useMapKeys(hands: Hands): (event: KeyboardEvent<HTMLElement>) => void {
  const isMac = usePlatform() === 'darwin';

  function inCard(event: KeyboardEvent, field: HTMLTextAreaElement): void {
    const intent = lineIntent(event, field, isMac);
    // At its ends a card keeps the caret: what is before or behind it is not to be seen there.
    if (!intent || intent === 'end-of-previous' || intent === 'start-of-next') return;
    event.preventDefault();
    event.stopPropagation();
    actInCard(hands, intent);
  }

  function onCard(event: KeyboardEvent): void {
    const intent = mapIntent(event, isMac);
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    actOnMap(hands, intent);
  }

  return (event) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.target instanceof HTMLTextAreaElement && hands.desk.typing.key !== null) {
      inCard(event, event.target);
    } else if (event.target === hands.surface.current) {
      onCard(event);
    }
  };
}
