import { useCallback, useLayoutEffect, useRef, useState, type RefCallback } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import { useCanEdit } from '../../../state/commands.ts';
import type { Arranged } from '../layout/arranger.ts';
import { Card } from '../Card.tsx';
import { Faces } from '../sight/faces.ts';
import { ChosenCards } from './chosen-cards.ts';
import type { Looked } from './looked.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { useFrames } from './use-frames.ts';

interface CardsProps {
  readonly stage: Stage;
  readonly arranged: Arranged;
  readonly looked: Looked;
  /** Takes note of which cards are elements. */
  readonly elements: Map<Id, HTMLElement>;
}

/**
 * The cards that are elements, those in sight and around it. React makes and ends them; where they stand, the
 * frames of the stage say.
 */
export function Cards({ stage, arranged, looked, elements }: CardsProps) {
  const [chosen] = useState(() => new ChosenCards());
  const [faces] = useState(() => new Faces());
  const [ids, setIds] = useState<readonly Id[]>([]);
  const shown = useRef<Scene | null>(null);
  useFrames(stage, (frame) => {
    setIds(chosen.for(frame, stage, looked.active));
    if (chosen.isBehind) stage.invalidate();
    if (shown.current === frame.scene) return;
    shown.current = frame.scene;
    for (const [id, element] of elements) put(element, id, frame.scene);
  });
  // What was a shape in the picture is an element now, or the other way round.
  useLayoutEffect(() => stage.invalidate());
  const hold = useCallback(
    (id: Id): RefCallback<HTMLDivElement> =>
      (element) => {
        if (!element) return undefined;
        elements.set(id, element);
        if (shown.current) put(element, id, shown.current);
        return () => void elements.delete(id);
      },
    [elements],
  );
  const canEdit = useCanEdit();
  const { map, graph } = arranged;
  return ids.map((id) => (
    <Hosted
      key={id}
      id={id}
      hold={hold}
      faces={faces}
      map={map}
      graph={graph}
      looked={looked}
      canEdit={canEdit}
    />
  ));
}

interface HostedProps extends Pick<Arranged, 'map' | 'graph'> {
  readonly id: Id;
  readonly hold: (id: Id) => RefCallback<HTMLDivElement>;
  readonly faces: Faces;
  readonly looked: Looked;
  readonly canEdit: boolean;
}

/** A card with what it has to know: all of it the same as before where nothing changed. */
function Hosted({ id, hold, faces, map, graph, looked, canEdit }: HostedProps) {
  const [elementRef] = useState(() => hold(id));
  const node = graph.nodes.get(id);
  const card = faces.of(map, graph, id);
  if (!node || !card) return null;
  const siblings = node.parent === null ? graph.roots : graph.nodes.get(node.parent)?.children;
  return (
    <Card
      id={id}
      hasHandle={canEdit}
      card={card}
      elementRef={elementRef}
      depth={node.depth}
      position={(siblings?.indexOf(id) ?? 0) + 1}
      siblings={siblings?.length ?? 1}
      folded={node.folded}
      hasChildren={node.children.length > 0}
      isActive={looked.active === id}
      isPicked={looked.picked.has(id)}
      isFaded={looked.clear !== null && !looked.clear.has(id)}
      isLit={looked.lit.has(id)}
    />
  );
}

function put(element: HTMLElement, id: Id, { placeOf, x, y, width, height }: Scene): void {
  const place = placeOf.get(id);
  if (place === undefined) return;
  const { style } = element;
  style.translate = `${x[place]}px ${y[place]}px`;
  style.width = `${width[place]}px`;
  style.height = `${height[place]}px`;
}
