import { agenda } from './agenda.ts';
import { changes } from './changes.ts';
import { data } from './data.ts';
import type { DocumentDefinition } from './definition.ts';
import { issues } from './issues.ts';
import { map } from './map.ts';
import { matrix } from './matrix.ts';
import { minutes } from './minutes.ts';
import { summary } from './summary.ts';

/** Every document. A new one is one file and one line here. */
export const DOCUMENTS: readonly DocumentDefinition[] = [
  summary,
  issues,
  agenda,
  minutes,
  changes,
  matrix,
  map,
  data,
];
