import type {
  AgendaItem,
  Decision,
  Designation,
  MinorityStatement,
  Session,
} from '../../model/entities.ts';
import type { Id } from '../../model/id.ts';
import { entity } from '../../model/queries.ts';
import { decisionsOf } from '../../agenda/left.ts';
import { inlineProse, prose } from '../prose.ts';
import {
  bullets,
  fieldOf,
  heading,
  paragraph,
  strong,
  text,
  type Block,
  type HeadingLevel,
  type Inline,
  type ListItem,
} from '../tree.ts';
import {
  inSequence,
  mention,
  mentionOf,
  partyRun,
  quoted,
  stopAfter,
  type Draft,
} from './draft.ts';

/** The decisions that a session took on the issue of an item, in full. */
export function decisionsAt(draft: Draft, session: Session, item: AgendaItem): readonly Block[] {
  const taken = decisionsOf(draft.state, session.id).filter(({ issue }) => issue === item.issue);
  const [first] = taken;
  if (!first || draft.written.has(first.id)) return [];
  for (const { id } of taken) draft.written.set(id, item.id);
  return [
    paragraph([strong(...draft.wording.say('minutes.decisions', { count: taken.length }))]),
    bullets(taken.map((decision) => decisionItem(draft, decision))),
  ];
}

/** The decisions that a session took on what was on no item. */
export function otherDecisionSection(
  draft: Draft,
  session: Session,
  items: readonly AgendaItem[],
  level: HeadingLevel,
): readonly Block[] {
  const onAgenda = new Set(items.map(({ issue }) => issue));
  const others = decisionsOf(draft.state, session.id).filter(({ issue }) => !onAgenda.has(issue));
  if (others.length === 0) return [];
  const key = items.length > 0 ? 'minutes.other-decisions' : 'minutes.decisions';
  return [
    heading(level, draft.wording.say(key, { count: others.length })),
    bullets(others.map((decision) => decisionItem(draft, decision))),
  ];
}

function decisionItem(draft: Draft, decision: Decision): ListItem {
  const { wording } = draft;
  return {
    anchor: decision.id,
    content: [
      paragraph(
        inSequence(
          [
            mention(draft, decision),
            text(' · '),
            strong(text(decision.text), ...stopAfter(decision.text)),
          ],
          decision.positions.length > 0
            ? wording.say('decision.adopts', {
                positions: wording.list(decision.positions.map((id) => positionRun(draft, id))),
              })
            : [],
        ),
      ),
      ...designationBlocks(draft, decision),
      ...(draft.state.indexes.statementsOn.get(decision.id) ?? []).flatMap((statement) =>
        statementBlocks(draft, statement),
      ),
    ],
  };
}

function positionRun(draft: Draft, id: Id): readonly Inline[] {
  const position = entity(draft.state, 'position', id);
  return position ? quoted(draft, position) : [mentionOf(draft, id)];
}

/** Each designation in turn, since how a chair came to the last one is part of what happened. */
function designationBlocks(draft: Draft, decision: Decision): readonly Block[] {
  const { wording } = draft;
  const turns = designationsOf(draft, decision);
  if (turns.length > 0) {
    return turns.flatMap((designation, index) => {
      const first = turns.length === 1 ? 'designated' : 'first-designated';
      return turnBlocks(draft, designation, index === 0 ? first : 'then-designated');
    });
  }
  if (decision.designation === null) return [paragraph(wording.say('decision.undesignated'))];
  const designation = wording.plain(`vocabulary:designation.${decision.designation}`);
  return [paragraph(wording.say('decision.designation', { designation }))];
}

function turnBlocks(
  { wording }: Draft,
  { level, by, on, reason }: Designation,
  key: string,
): readonly Block[] {
  const lead = wording.say(by === '' ? `minutes.${key}` : `minutes.${key}-by`, {
    designation: wording.plain(`vocabulary:designation.${level}`),
    day: wording.day(on),
    chair: by,
  });
  const why = prose(reason);
  const run = inlineProse(why);
  if (run) return [paragraph([...lead, text(': '), ...run])];
  return why.length > 0
    ? [paragraph([...lead, text(':')]), ...why]
    : [paragraph([...lead, text('.')])];
}

function designationsOf({ state }: Draft, { id }: Decision): readonly Designation[] {
  return (state.indexes.designationsOf.get(id) ?? []).toSorted((a, b) => {
    const [before, after] = [`${a.on} ${a.createdAt}`, `${b.on} ${b.createdAt}`];
    return before < after ? -1 : before > after ? 1 : 0;
  });
}

function statementBlocks(draft: Draft, statement: MinorityStatement): readonly Block[] {
  const party = entity(draft.state, 'party', statement.party);
  const by: readonly Inline[] = party ? [partyRun(party)] : [];
  return [
    paragraph(draft.wording.say('minutes.minority', { party: by })),
    {
      kind: 'quote',
      content: prose(statement.text, fieldOf('minority-statement', statement, 'text')),
    },
  ];
}
