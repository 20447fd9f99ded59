import { useState } from 'react';
import { createOverview, type Overview } from '../../../shared/analysis/overview.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';

/** How everything stands; `null` where nothing that shows needs to know. Looks again only at what changed. */
export function useOverview(state: WorkspaceState, isNeeded: boolean): Overview | null {
  const [overviewOf] = useState(createOverview);
  return isNeeded ? overviewOf(state) : null;
}
