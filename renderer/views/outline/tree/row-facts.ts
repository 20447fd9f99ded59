import type { BridgeError } from '../../../../shared/bridge.ts';
import type { Element } from '../../../../shared/model/entities.ts';
import { elementOf, labelOf } from '../../../../shared/model/queries.ts';
import { useAppSelector } from '../../../state/store.ts';
import { useOutline } from '../context.ts';
import type { Row } from '../rows/row.ts';

/** What a row shows of its element, and of what could not be done to it. */
export interface RowFacts {
  readonly element: Element | undefined;
  readonly label: string;
  /** The words that show: as saved, or as they were typed where they could not be. */
  readonly text: string;
  /** Why its words are not saved. */
  readonly failure: BridgeError | null;
  /** Why what was asked of it last could not be done. */
  readonly refusal: BridgeError | null;
}

/** The facts of a row; renders again when one of them is another. */
export function useRowFacts({ key, place, draft }: Row): RowFacts {
  const { model } = useOutline();
  const id = place.child;
  return useAppSelector((root): RowFacts => {
    const map = model.map(root);
    const element = map ? elementOf(map, id)?.element : undefined;
    const { rewordings, refusal } = root.outline;
    const unsaved = rewordings[id];
    return {
      element,
      label: map && element ? labelOf(map, element) : '',
      text: draft?.text ?? unsaved?.text ?? element?.text ?? '',
      failure: draft?.failure ?? unsaved?.failure ?? null,
      refusal: refusal?.key === key ? refusal.error : null,
    };
  }, sameFacts);
}

function sameFacts(a: RowFacts, b: RowFacts): boolean {
  return (
    a.element === b.element &&
    a.label === b.label &&
    a.text === b.text &&
    a.failure === b.failure &&
    a.refusal === b.refusal
  );
}
