// npm run font-widths: writes shared/map/serif-widths.json from the font that is shipped. A test fails when it is out of date.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serifWidths } from './fonts/serif-widths.ts';
import { root } from './setup/paths.mjs';

writeFileSync(join(root, 'shared/map/serif-widths.json'), `${JSON.stringify(serifWidths())}\n`);
