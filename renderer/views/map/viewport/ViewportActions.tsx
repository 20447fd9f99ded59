import { useAction } from '../../../app/actions/context.tsx';
import type { Id } from '../../../../shared/model/id.ts';
import type { Stage } from './stage.ts';

/** How much a key zooms. */
const STEP = 1.4;

interface ViewportActionsProps {
  readonly stage: Stage;
  readonly active: Id | null;
}

/** Binds how the map is looked at, for menu, palette and keyboard. */
export function ViewportActions({ stage, active }: ViewportActionsProps) {
  useAction('zoom-in', { enabled: true, run: () => stage.zoomStep(STEP) });
  useAction('zoom-out', { enabled: true, run: () => stage.zoomStep(1 / STEP) });
  useAction('zoom-fit', { enabled: true, run: () => stage.fit() });
  useAction('zoom-selection', {
    enabled: active !== null,
    run: () => active !== null && stage.zoomTo(active),
  });
  return null;
}
