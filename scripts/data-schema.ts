// npm run data-schema: writes schema/moot-data-3.schema.json from the model's own definitions. A test fails when it is out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_SCHEMA } from '../shared/documents/data-keys.ts';
import { dataJsonSchema } from '../shared/formats/data-schema.ts';
import { root } from './setup/paths.mjs';

const folder = join(root, 'schema');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, `${DATA_SCHEMA}.schema.json`),
  `${JSON.stringify(dataJsonSchema(), null, 2)}\n`,
);
