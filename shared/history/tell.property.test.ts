import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMessages } from '../messages/index.ts';
import { invertAll, type Change } from '../model/changes.ts';
import { applyChanges, type WorkspaceState } from '../model/state.ts';
import { arbitraryIntents } from '../model/testing/intents.ts';
import { live } from '../model/testing/history.ts';
import type { GoneEntity } from './entries.ts';
import { withGone } from './known.ts';
import { say } from './say.ts';
import { tell } from './tell.ts';
import { logged } from './testing/logged.ts';
import { createVoice } from './voice.ts';

const voice = createVoice(createMessages('en'));

/** What changes are told as, in the state after them: our own words, without names and wordings. */
function told(after: WorkspaceState, changes: readonly Change[]): readonly string[] {
  const gone = changes.flatMap((change): readonly GoneEntity[] =>
    change.op === 'delete' ? [{ kind: change.kind, entity: change.before }] : [],
  );
  const known = withGone(after, gone);
  return tell({ changes: changes.map(logged) }, known).map((telling) =>
    say(voice, known, telling)
      .flatMap((part) => (part.as === 'words' ? [part.text] : []))
      .join(''),
  );
}

/** What would show that a sentence was not put into words: a key, a slot, an id. */
const UNSAID = /history:|vocabulary:|details:|\{\{|[\uE000\uE001]|00000000-0000-7000/;

describe('whatever a group does', () => {
  it('is told in sentences, and so is taking it back', () => {
    fc.assert(
      fc.property(arbitraryIntents(30), (intents) => {
        for (const { before, changes } of live(intents).steps) {
          const after = applyChanges(before, changes);
          const forth = told(after, changes);
          const back = told(before, invertAll(changes));
          if (changes.length > 0) expect(forth.length).toBeGreaterThan(0);
          for (const sentence of [...forth, ...back]) {
            expect(sentence.trim()).not.toBe('');
            expect(sentence).not.toMatch(UNSAID);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
