import type { MapContent } from '../../documents/definition.ts';
import type { Link } from '../../model/entities.ts';
import { printable } from '../plain.ts';
import { defineWriter } from '../writer.ts';
import { elementFacts, tiesOf } from './facts.ts';
import { lossesOf } from './losses.ts';

/**
 * The map in the Argument Interchange Format, as AIFdb has it in JSON: what is said are I-nodes; answers and arguments for
 * something go through an RA-node, arguments against it through a CA-node; holders speak by locutions. What a statement is
 * stands in a field of our own (`kind`), since AIF has no word for questions and assumptions. References, details, states
 * and ties of other kinds have no place in the format and are left out.
 */
export const aif = defineWriter({
  name: 'aif',
  takes: 'map',
  write: (content, { wording }) => {
    const notes = lossesOf(content, wording, WORDS);
    const data = `${JSON.stringify({ ...aifGraph(content), notes }, null, 2)}\n`;
    return Promise.resolve({ data, mediaType: 'application/json', extension: 'json' });
  },
});

/** What AIF has words for. */
const WORDS = {
  followUps: false,
  references: false,
  details: false,
  holders: true,
  states: false,
};

function aifGraph(content: MapContent): object {
  const said = elementFacts(content).filter(({ kind }) => kind !== 'reference');
  const known = new Set(said.map(({ id }) => id));
  const ties = tiesOf(content).filter(({ from, to }) => known.has(from) && known.has(to));
  const schemes = ties.flatMap((link) => {
    const scheme = schemeOf(link);
    return scheme ? [{ link, ...scheme }] : [];
  });
  const voices = said.flatMap(({ id, text, holders }) =>
    holders.map((holder) => ({ holder, statement: id, text, key: `${id} ${holder}` })),
  );
  const participants = [...new Set(voices.map(({ holder }) => holder))];
  return {
    nodes: [
      ...said.map(({ id, text, kind }) => ({
        nodeID: id,
        text: printable(text),
        type: 'I',
        kind: kind === 'pro' || kind === 'contra' ? 'argument' : kind,
      })),
      ...schemes.map(({ link, type, text }) => ({ nodeID: link.id, text, type })),
      ...voices.flatMap(({ key, holder, text }) => [
        { nodeID: `L ${key}`, text: `${printable(holder)} : ${printable(text)}`, type: 'L' },
        { nodeID: `YA ${key}`, text: 'Asserting', type: 'YA' },
      ]),
    ],
    edges: [
      ...schemes.flatMap(({ link, premise, conclusion }) => [
        edge(premise, link.id),
        edge(link.id, conclusion),
      ]),
      ...voices.flatMap(({ key, statement }) => [
        edge(`L ${key}`, `YA ${key}`),
        edge(`YA ${key}`, statement),
      ]),
    ],
    locutions: voices.map(({ key, holder }) => ({
      nodeID: `L ${key}`,
      personID: String(participants.indexOf(holder) + 1),
    })),
    participants: participants.map((holder, index) => ({
      participantID: String(index + 1),
      firstname: printable(holder),
      surname: '',
    })),
  };
}

function edge(fromID: string, toID: string) {
  return { edgeID: `${fromID} → ${toID}`, fromID, toID };
}

/** How a tie goes through a node between its ends; `null` for what the format has no word for. */
function schemeOf({ type, from, to }: Link) {
  switch (type) {
    case 'responds-to':
    case 'supports':
      return { type: 'RA', text: 'Default Inference', premise: from, conclusion: to } as const;
    case 'objects-to':
      return { type: 'CA', text: 'Default Conflict', premise: from, conclusion: to } as const;
    case 'assumes':
      return { type: 'RA', text: 'Default Inference', premise: to, conclusion: from } as const;
    default:
      return null;
  }
}
