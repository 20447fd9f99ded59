import type { Divergence, PartyStance, PositionViews } from '../../analysis/divergence.ts';
import { isOpposing } from '../../analysis/divergence.ts';
import type { Party } from '../../model/entities.ts';
import { isHolding } from '../../model/queries.ts';
import { STANCE_LEVELS } from '../../model/vocabulary.ts';
import { bullets, heading, paragraph, text, type Block, type Inline } from '../tree.ts';
import { inSequence, mention, partyList, type Draft } from './draft.ts';

/** Where views on an issue diverge and how far, or where they meet; nothing where fewer than two were heard. */
export function divergenceSection(draft: Draft, divergence: Divergence): readonly Block[] {
  const { wording } = draft;
  const heard = new Set(
    divergence.positions.flatMap(({ stances }) => stances.map(({ party }) => party.id)),
  );
  if (divergence.held.length === 0 || heard.size < 2) return [];
  const differences = differenceItems(draft, divergence);
  return [
    heading(3, wording.say(divergence.kind === 'agreed' ? 'heading.agreed' : 'heading.diverge')),
    paragraph(summaryOf(draft, divergence)),
    ...(differences.length > 0 ? [bullets(differences)] : []),
    ...figures(draft, divergence),
  ];
}

/** Who holds what, in one sentence. */
export function summaryOf(draft: Draft, { kind, held }: Divergence): readonly Inline[] {
  const { wording } = draft;
  const holdings = held.flatMap(({ position, holders }, index) => [
    ...(index > 0 ? [text('; ')] : []),
    ...wording.say('divergence.holds', {
      count: holders.length,
      parties: partyList(draft, holders),
      position: mention(draft, position),
    }),
  ]);
  const key = kind === 'agreed' ? 'divergence.agreed' : 'divergence.held';
  return wording.say(key, { holdings });
}

/** Who differs from whom on which position, and who has said nothing of what others hold. */
function differenceItems(draft: Draft, divergence: Divergence): readonly (readonly Inline[])[] {
  const { wording } = draft;
  const contested = divergence.positions
    .filter(({ opponents }) => opponents.length > 0)
    .map(({ position, stances }) =>
      wording.say('divergence.on', {
        position: mention(draft, position),
        sides: wording.list([
          ...sides(
            draft,
            stances.filter(({ stance }) => isHolding(stance)),
          ),
          ...sides(
            draft,
            stances.filter(({ stance }) => isOpposing(stance)),
          ),
        ]),
      }),
    );
  return [...contested, ...silences(draft, divergence.held)];
}

// “A and B are for”: the parties at each level together, a formal objection by itself.
function sides(draft: Draft, stances: readonly PartyStance[]): readonly (readonly Inline[])[] {
  return STANCE_LEVELS.flatMap((level) => {
    const here = stances.filter(({ stance }) => stance.level === level);
    return [false, true].flatMap((objecting) => {
      const parties = here
        .filter(({ stance }) => stance.formalObjection === objecting)
        .map(({ party }) => party);
      if (parties.length === 0) return [];
      return [
        draft.wording.say(objecting ? 'divergence.is-objecting' : 'divergence.is', {
          count: parties.length,
          parties: partyList(draft, parties),
          level: {
            kind: 'stance',
            level,
            text: draft.wording.plain(`vocabulary:level.${level}`),
          },
        }),
      ];
    });
  });
}

function silences(draft: Draft, held: readonly PositionViews[]): readonly (readonly Inline[])[] {
  const holders = new Map<string, Party>();
  for (const { holders: parties } of held)
    for (const party of parties) holders.set(party.id, party);
  return [...holders.values()].flatMap((party) => {
    const silentOn = held.filter(
      ({ stances }) => !stances.some((other) => other.party.id === party.id),
    );
    if (silentOn.length === 0) return [];
    const positions = silentOn.map(({ position }) => [mention(draft, position)]);
    return [
      draft.wording.say('divergence.silent', {
        party: partyList(draft, [party]),
        positions: draft.wording.list(positions, 'or'),
      }),
    ];
  });
}

/** The figures for agreement with what they come from; what they mean is said once in a document. */
function figures(draft: Draft, { positions }: Divergence): readonly Block[] {
  const { wording } = draft;
  const counted = positions.filter((views) => views.agreement !== null);
  if (counted.length === 0) return [];
  const list = counted.flatMap((views, index) => [
    ...(index > 0 ? [text('; ')] : []),
    ...wording.say('divergence.figure', {
      position: mention(draft, views.position),
      figure: wording.figure(views.agreement ?? 0),
      counts: wording.list(countsOf(draft, views)),
    }),
  ]);
  const explanation = draft.explained ? [] : wording.say('divergence.explained');
  draft.explained = true;
  return [paragraph(inSequence(wording.say('divergence.figures', { list }), explanation), 'note')];
}

function countsOf(draft: Draft, { counts }: PositionViews): readonly (readonly Inline[])[] {
  return STANCE_LEVELS.flatMap((level, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return [];
    const words = draft.wording.plain(`vocabulary:level.${level}`);
    return [[text(`${count} ${words}`)]];
  });
}
