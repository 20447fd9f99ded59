import type { BatchCommand } from '../model/decide.ts';
import { sampleIds } from './sample-ids.ts';
import { sampleMap } from './sample-map.ts';
import { sampleParties, sampleStances } from './sample-parties.ts';
import { sampleSessions } from './sample-sessions.ts';

/** The title of the sample workspace. */
export const SAMPLE_TITLE = 'The customer standing committee and escalation';

/**
 * The sample workspace as one command for a new workspace: a working group of April 2015, two of
 * whose design teams differ, with all kinds of element, stances that moved, and two agendas. Ids and
 * labels (`I1` … `I5`) are the same each time.
 */
export function sampleCommand(): BatchCommand {
  const id = sampleIds();
  return {
    type: 'batch',
    label: { key: 'sample', values: {} },
    commands: [...sampleParties(id), ...sampleMap(id), ...sampleStances(id), ...sampleSessions(id)],
  };
}
