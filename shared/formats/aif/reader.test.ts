import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../documents/testing/fixture.ts';
import { anyMap } from '../testing/maps.ts';
import { outlineOf, outlineOfState, stateFrom, understood } from '../testing/outline.ts';

const node = (nodeID: string | number, type: string, text = '') => ({ nodeID, type, text });
const edge = (fromID: string | number, toID: string | number) => ({
  edgeID: `${fromID}-${toID}`,
  fromID,
  toID,
});

const chain = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([from, to]) => edge(from, to));

const MAP = {
  nodes: [
    node(1, 'I', 'Open the bridge at night'),
    node(2, 'I', 'Tides do not wait'),
    node('3', 'RA', 'Default Inference'),
    node(4, 'I', 'The keepers sleep'),
    node(5, 'CA', 'Default Conflict'),
    node(6, 'I', 'Tides are small here'),
    node(7, 'CA'),
    node(8, 'L', 'Ana: open it'),
    node(9, 'YA', 'Asserting'),
  ],
  edges: [
    edge(2, 3),
    edge(3, 1),
    edge(4, 5),
    edge(5, 1),
    edge(6, 7),
    edge(7, 3),
    edge(8, 9),
    edge(9, 1),
    edge(1, 99),
  ],
  locutions: [{ nodeID: 8, personID: 1 }],
  participants: [{ participantID: 1, firstname: 'Ana', surname: 'Berg' }],
};

describe('an argument map in AIF', () => {
  it('has statements, what supports and attacks them, and who said them', () => {
    const reading = understood(JSON.stringify(MAP), undefined, 'Harbour.json');
    expect(reading.format).toBe('aif');
    expect(outlineOf(reading)).toEqual([
      '? Harbour',
      '  = Open the bridge at night (Ana Berg)',
      '    + Tides do not wait',
      '      - Tides are small here',
      '    - The keepers sleep',
    ]);
    expect(reading.notes).toMatchObject([{ code: 'aif-undercut' }]);
    expect(reading.leftOut).toMatchObject([{ code: 'aif-malformed' }]);
  });

  it('leaves out of a name what another program writes for nothing', () => {
    const named = {
      ...MAP,
      participants: [{ participantID: 1, firstname: 'Bob', surname: 'None' }],
    };
    expect(outlineOf(understood(JSON.stringify(named), 'aif', 'm.json'))).toContain(
      '  = Open the bridge at night (Bob)',
    );
  });

  it('can sit in xAIF, with null for lists and a question at its root', () => {
    const nodes = [node('a', 'I', 'When is it open?'), node('b', 'I', 'At night'), node('c', 'RA')];
    const xaif = {
      AIF: { nodes, edges: [edge('b', 'c'), edge('c', 'a')], locutions: null, participants: null },
      text: '',
    };
    expect(outlineOf(understood(JSON.stringify(xaif)))).toEqual([
      '? When is it open?',
      '  = At night',
    ]);
  });

  it('can be of several parts, which share their nodes', () => {
    const parts = [
      { nodes: [node(1, 'I', 'Open it'), node(2, 'RA')], edges: [edge(2, 1)] },
      { AIF: { nodes: [node(2, 'RA'), node(3, 'I', 'Ships wait')], edges: [edge(3, 2)] } },
      'odd',
    ];
    const reading = understood(JSON.stringify(parts), undefined, 'm.json');
    expect(outlineOf(reading)).toEqual(['? m', '  = Open it', '    + Ships wait']);
  });

  it('tells of what joins no two statements, and of edges that join two without saying how', () => {
    const nodes = [node(1, 'I', 'A'), node(2, 'I', 'B'), node(3, 'RA'), node(4, 'CA')];
    const edges = [edge(1, 3), edge(4, 2), edge(1, 2)];
    const { leftOut } = understood(JSON.stringify({ nodes, edges }), 'aif', 'm.json');
    expect(leftOut.map(({ code, values }) => [code, values])).toEqual([
      ['aif-open', { type: 'RA' }],
      ['aif-open', { type: 'CA' }],
      ['aif-bare', {}],
    ]);
  });

  it('that goes in a circle is read all the same', () => {
    const nodes = [node(1, 'I', 'A'), node(2, 'I', 'B'), node(3, 'CA'), node(4, 'CA')];
    const edges = [edge(1, 3), edge(3, 2), edge(2, 4), edge(4, 1)];
    const lines = outlineOf(understood(JSON.stringify({ nodes, edges }), 'aif', 'm.json'));
    expect(lines).toEqual(['? m', '  = A', '    - B']);
  });

  it('that the app wrote gives the same map again, as far as the format has words for it', async () => {
    const maps = anyMap(['issue', 'position', 'argument', 'assumption'], false);
    await fc.assert(
      fc.asyncProperty(maps, async (map) => {
        const text = await renderText(map, 'map', 'aif');
        const read = stateFrom(understood(text, undefined, 'm.json'));
        expect(outlineOfState(read, 'by-kind')).toEqual(outlineOfState(map, 'by-kind'));
      }),
      { numRuns: 60 },
    );
  });

  it('takes what somebody was found to ask for a question, and what puts it as a statement for its answers', () => {
    const asked = {
      nodes: [
        node(1, 'I', 'how the pilots are paid'),
        node(2, 'YA', 'Pure Questioning'),
        node(3, 'L', 'Mia: how are they paid'),
        node(4, 'I', 'by the ship'),
        node(5, 'MA', 'Default Rephrase'),
        node(6, 'I', 'ships can be counted'),
        node(7, 'RA', 'Default Inference'),
        node(8, 'MA', 'Default Rephrase'),
        node(9, 'PA'),
        node(10, 'PA'),
      ],
      edges: [
        edge(3, 2),
        edge(2, 1),
        edge(4, 5),
        edge(5, 1),
        edge(6, 7),
        edge(7, 4),
        edge(6, 8),
        edge(8, 4),
      ],
    };
    // Some programs break the lines of a text as they are.
    const text = JSON.stringify(asked).replace('by the ship', 'by\nthe ship');
    const reading = understood(text);
    expect(outlineOf(reading)).toEqual([
      '? how the pilots are paid',
      '  = by the ship',
      '    + ships can be counted',
    ]);
    expect(reading.leftOut.map(({ values }) => values)).toEqual([
      { type: 'MA', count: 1 },
      { type: 'PA', count: 2 },
    ]);
  });

  it('has what is said again in other words in the detail of what was said, with all that speaks about it', () => {
    const nodes = [
      node(1, 'I', 'The harbour needs a pilot'),
      node(2, 'I', 'A pilot is needed here'),
      node(3, 'MA', 'Default Rephrase'),
      node(4, 'I', 'Ships have run aground'),
      node(5, 'RA'),
      node(6, 'I', 'One is needed at once'),
      node(7, 'MA'),
      node(8, 'MA'),
      node(9, 'I', 'Aground they were'),
      node(10, 'MA'),
      node(11, 'I', 'The board agrees'),
      node(12, 'RA'),
    ];
    const edges = chain([
      [2, 3],
      [3, 1],
      [4, 5],
      [5, 6],
      [6, 7],
      [7, 2],
      [1, 8],
      [8, 6],
      [9, 10],
      [10, 4],
      [9, 12],
      [12, 11],
    ]);
    const reading = understood(JSON.stringify({ nodes, edges }), 'aif', 'm.json');
    expect(outlineOf(reading)).toEqual([
      '? m',
      '  = The harbour needs a pilot',
      '    + Ships have run aground',
      '  = The board agrees',
      '    + Aground they were',
    ]);
    expect(reading.rows.position?.[0]?.detail).toBe(
      'A pilot is needed here\n\nOne is needed at once',
    );
    expect(reading.notes).toMatchObject([
      { code: 'aif-again', values: { text: 'The harbour needs a pilot' } },
      { code: 'aif-again' },
    ]);
    expect(reading.leftOut).toMatchObject([{ code: 'aif-kind', values: { type: 'MA', count: 1 } }]);
  });

  it('has who holds what by how it was said, and tells what no statement says', () => {
    const nodes = [
      node(1, 'I', 'Open it'),
      node(2, 'I', 'Ships wait'),
      node(3, 'RA'),
      node(4, 'L', 'Ana   :  open it'),
      node(5, 'YA', 'Asserting'),
      node(6, 'L', 'Kim: no'),
      node(7, 'YA', 'Disagreeing'),
      node(8, 'L', 'Lee: why would we?'),
      node(9, 'YA', 'Challenging'),
      node(10, 'L', 'Bo: ships wait'),
      node(11, 'YA', 'Asserting'),
      node(12, 'L', 'Clerk: Ana : open it'),
      node(13, 'L', 'Bo: and it rains'),
      node(14, 'L', 'Default Speaker: open it now'),
      node(15, 'YA', 'Default Illocuting'),
    ];
    const edges = chain([
      [2, 3],
      [3, 1],
      [4, 5],
      [5, 1],
      [6, 7],
      [7, 1],
      [8, 9],
      [9, 1],
      [10, 11],
      [11, 2],
      [14, 15],
      [15, 1],
    ]);
    const participants = [{ participantID: 7, firstname: 'Default', surname: 'Speaker' }];
    const locutions = [{ nodeID: 14, personID: 7 }];
    const reading = understood(
      JSON.stringify({ nodes, edges, participants, locutions }, null, 1),
      'aif',
      'm.json',
    );
    const holders = [...stateFrom(reading).tables.stance.values()].map(({ level }) => level);
    expect(holders).toEqual(['for', 'against']);
    expect(reading.rows.party?.map((party) => 'name' in party && party.name)).toEqual([
      'Ana',
      'Kim',
    ]);
    expect(reading.leftOut).toMatchObject([
      { code: 'aif-speakers', values: { count: 1 } },
      { code: 'aif-locution', values: { count: 1, words: 'Bo: and it rains' } },
    ]);
  });

  it('says on which line stands what is left out or seen otherwise, in xAIF too', () => {
    const map = {
      nodes: [
        node(1, 'I', 'Open it'),
        node(2, 'I', 'Shut it'),
        node(3, 'CA'),
        node(4, 'I', 'Ships wait'),
        node(5, 'RA'),
        node(6, 'RA'),
        node(7, 'PA'),
        { type: 'I' },
      ],
      edges: [edge(1, 3), edge(3, 2), edge(4, 5), edge(5, 1), edge(4, 6), edge(6, 2), edge(9, 1)],
    };
    const text = JSON.stringify({ text: 'in\nall', AIF: map }, null, 1);
    const lineOf = (part: string): number =>
      text.slice(0, text.indexOf(part)).split('\n').length - 1;
    const reading = understood(text);
    expect(reading.leftOut).toMatchObject([
      { code: 'aif-kind', line: lineOf('"nodeID": 7') },
      { code: 'aif-malformed', line: lineOf('"type": "I"\n   }\n  ]') },
      { code: 'aif-malformed', line: lineOf('"edgeID": "9-1"') },
    ]);
    const position = reading.rows.position?.[0];
    expect(reading.lines.get(position?.id ?? '')).toBe(lineOf('"nodeID": 2'));
  });

  it('in RDF says the same, from whichever end it says what is tied', () => {
    const at = (id: number): string => `"&http;www.example.org/nodes/${id}"`;
    const individual = (id: number, type: string, inner: string): string =>
      `<NamedIndividual rdf:about=${at(id)}>
<rdf:type rdf:resource="&http;www.arg.tech/aif#${type}-node"/>${inner}</NamedIndividual>\n`;
    const said = (text: string): string => `<aif:claimText>${text}</aif:claimText>`;
    const tie = (name: string, id: number): string => `<aif:${name} rdf:resource=${at(id)}/>`;
    const file = `<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [ <!ENTITY http "http://" > <!ENTITY aif "http://www.arg.tech/aif#" > ]>
<rdf:RDF xmlns:rdf="&http;www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:aif="&http;www.arg.tech/aif#">
<Ontology rdf:about="&http;www.arg.tech/aif"><versionInfo>1</versionInfo></Ontology>
${individual(1, 'I', said('Open &lt;it&gt; at night') + tie('Conclusion', 3) + tie('IllocutionaryContent', 9))}
${individual(2, 'I', said('Tides do not wait') + tie('Premise', 3))}
${individual(3, 'RA', tie('Premise', 2) + tie('Conclusion', 1))}
${individual(4, 'I', said('The keepers sleep'))}
${individual(5, 'CA', tie('Premise', 4) + tie('Conclusion', 1))}
${individual(8, 'L', `${said('Ana says open it')}<aif:source>Ana</aif:source>${tie('Locution', 9)}`)}
${individual(9, 'YA', '')}
<aif:I-node rdf:about="#alone">${said('Fog was not thought of')}</aif:I-node>
</rdf:RDF>`;
    const reading = understood(file, undefined, 'Harbour.rdf');
    expect(reading.format).toBe('aif');
    expect(outlineOf(reading)).toEqual([
      '? Harbour',
      '  = Open <it> at night (Ana)',
      '    + Tides do not wait',
      '    - The keepers sleep',
      '  = Fog was not thought of',
    ]);
    expect(reading.leftOut).toEqual([]);
    const lines = file.split('\n');
    const position = reading.rows.position?.[0]?.id ?? '';
    expect(lines[(reading.lines.get(position) ?? 0) - 1]).toContain('nodes/1"');
  });
});
