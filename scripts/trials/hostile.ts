import { Buffer } from 'node:buffer';
import { dataRows } from '../../shared/documents/data.ts';
import { toDataFile } from '../../shared/formats/json.ts';
import { readDocument } from '../../shared/formats/read.ts';
import { decide } from '../../shared/model/decide.ts';
import { applyChanges } from '../../shared/model/state.ts';
import { newWorkspace } from '../../shared/model/testing/history.ts';
import { sampleCommand } from '../../shared/sample/sample.ts';
import { chances, type Trial } from './trial.ts';

/** So many mutations of files that are read. */
const COUNTS = { short: 300, long: 10_000 };

/** Files are mutated by chance and read: refused or understood, never a crash. */
export const hostileFiles: Trial = {
  promise: 'a file that was made to harm is refused or read as text, without a crash',
  rule: 'every reader answers with a result (without: JSON.parse alone)',
  run: (size) => {
    const decided = decide(newWorkspace(), sampleCommand(), {
      at: '2015-04-13T09:00:00.000Z',
      author: '',
    });
    if (!decided.ok) throw new Error(decided.error.code);
    const state = applyChanges(newWorkspace(), decided.value.changes);
    const json = Buffer.from(JSON.stringify(toDataFile(dataRows(state)), null, 1));
    const outline = Buffer.from(
      '# Fees\n\n- ? Who pays?\n  - = The customers\n    - + They use it\n'.repeat(20),
    );
    const chance = chances(13);
    let [broken, brokenWithout] = [0, 0];
    for (let trial = 0; trial < COUNTS[size]; trial += 1) {
      const [source, name] = trial % 2 === 0 ? [json, 'a.json'] : [outline, 'a.md'];
      const bytes = mutated(source, chance);
      try {
        readDocument(bytes, name);
      } catch {
        broken += 1;
      }
      try {
        JSON.parse(bytes.toString());
      } catch {
        brokenWithout += 1;
      }
    }
    return { trials: COUNTS[size], broken, brokenWithout };
  },
};

const PIECES = [
  '\0',
  '\u202e',
  '</script>',
  '{"__proto__":',
  '[[[[',
  '﷽',
  '\ud800',
  '"',
  '1e999',
  '\n- ?',
];

function mutated(source: Buffer, chance: () => number): Buffer {
  let bytes = Buffer.from(source);
  for (let times = 1 + Math.floor(chance() * 4); times > 0; times -= 1) {
    const at = Math.floor(chance() * bytes.length);
    const piece = Buffer.from(PIECES[Math.floor(chance() * PIECES.length)] ?? '');
    const skipped = Math.floor(chance() * 20);
    bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + skipped)]);
  }
  return bytes;
}
