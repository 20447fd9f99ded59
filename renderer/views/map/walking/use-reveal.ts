import { useEffect, useEffectEvent, useRef } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import { ALL } from '../sight/sight.ts';
import type { Scene } from '../viewport/scene.ts';
import type { Stage } from '../viewport/stage.ts';

/** From this zoom on the text of a card can be read. */
const READABLE = 0.3;

/**
 * Keeps the active card in sight: whenever another one is active it is brought there, as soon as it has a place. Who
 * comes to the map for the first time finds it near enough to read.
 */
export function useReveal(stage: Stage, active: Id | null, scene: Scene | null): void {
  const shown = useRef<Id | null>(null);
  const isFirst = useRef(stage.camera === null);
  const reveal = useEffectEvent((id: Id) => {
    if (shown.current === id || !stage.rectOf(id)) return;
    shown.current = id;
    const wasFirst = isFirst.current;
    isFirst.current = false;
    if (wasFirst && stage.fittedZoom < READABLE) stage.zoomTo(id);
    else stage.reveal(id);
  });
  useEffect(() => {
    if (active === null) shown.current = null;
    else if (scene) reveal(active);
  }, [active, scene]);
}

/** Shows all of a neighbourhood when one is turned to, as long as it can be read then. */
export function useWholePicture(stage: Stage, picture: string | null): void {
  const before = useRef(picture);
  useEffect(() => {
    const isAnother = before.current !== null && before.current !== picture;
    before.current = picture;
    if (isAnother && picture !== ALL && stage.fittedZoom >= READABLE) stage.fit();
  }, [stage, picture]);
}
