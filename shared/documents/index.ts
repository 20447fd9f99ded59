import { data } from './data.ts';
import type { DocumentDefinition } from './definition.ts';
import { summary } from './summary.ts';

/** Every document. A new one is one file and one line here. */
export const DOCUMENTS: readonly DocumentDefinition[] = [summary, data];
