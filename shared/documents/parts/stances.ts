import type { PartyStance } from '../../analysis/divergence.ts';
import type { Stance } from '../../model/entities.ts';
import { inlineProse, prose } from '../prose.ts';
import {
  bullets,
  fieldOf,
  paragraph,
  plainText,
  text,
  written,
  type Block,
  type Inline,
  type ListItem,
} from '../tree.ts';
import { partyRun, sourceCitation, stopAfter, type Draft } from './draft.ts';

/** The words of a stance's level. */
export function levelRun(draft: Draft, stance: Stance): Inline {
  return {
    kind: 'stance',
    level: stance.level,
    text: draft.wording.plain(`vocabulary:level.${stance.level}`),
    of: fieldOf('stance', stance, 'level'),
  };
}

/** The day since which a stance is held, in words. */
export function sinceRun(draft: Draft, stance: Stance): Inline {
  return written(fieldOf('stance', stance, 'since'), draft.wording.day(stance.since));
}

/** The stances on a position, each with since when, why, and where the party says so. */
export function stanceList(draft: Draft, stances: readonly PartyStance[]): readonly Block[] {
  if (stances.length === 0) return [];
  const items = stances.map(({ party, stance }): ListItem => {
    const key = stance.formalObjection ? 'stance.objecting' : 'stance.plain';
    const lead = draft.wording.say(key, {
      party: partyRun(party),
      level: levelRun(draft, stance),
      day: sinceRun(draft, stance),
    });
    return { anchor: null, content: withReason(draft, lead, stance) };
  });
  return [bullets(items)];
}

/** A statement about a stance, with its reason and its source after it where the document goes so deep. */
export function withReason(
  draft: Draft,
  lead: readonly Inline[],
  stance: Stance,
): readonly Block[] {
  if (draft.depth === 'issues') return [paragraph([...lead, text('.')])];
  const source = sourceCitation(draft, stance.source);
  const reason = prose(stance.reason, fieldOf('stance', stance, 'reason'));
  if (reason.length === 0) return [paragraph([...lead, ...source, text('.')])];
  const run = inlineProse(reason);
  if (!run) return [paragraph([...lead, ...source, text(':')]), ...reason];
  return [paragraph([...lead, text(': '), ...cited(run, source)])];
}

/** A run with a citation after it, before or after its full stop, as is right. */
export function cited(run: readonly Inline[], citation: readonly Inline[]): readonly Inline[] {
  const stop = stopAfter(plainText(run));
  return stop.length > 0 || citation.length === 0
    ? [...run, ...citation, ...stop]
    : [...run, ...citation];
}
