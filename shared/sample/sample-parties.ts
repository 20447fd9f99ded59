import type { SingleCommand } from '../model/decide.ts';
import type { Id } from '../model/id.ts';
import type { PartyColour, StanceLevel } from '../model/vocabulary.ts';

/** The parties of the sample. */
export function sampleParties(id: (name: string) => Id): readonly SingleCommand[] {
  const party = (shortName: string, name: string, colour: PartyColour): SingleCommand => ({
    type: 'add-party',
    id: id(shortName),
    name,
    shortName,
    colour,
  });
  return [
    party('CWG', 'Working group on the stewardship transition', 'slate'),
    party('DT C', 'Design team C, on the customer standing committee', 'indigo'),
    party('DT M', 'Design team M, on escalation', 'ochre'),
    party('CSC', 'Customer standing committee (proposed)', 'teal'),
    party('Operator', 'IANA functions operator', 'steel'),
    party('Customers', 'Direct customers of the IANA functions', 'moss'),
    party('All', 'The wider community', 'clay'),
    party('IETF', 'Internet Engineering Task Force', 'plum'),
  ];
}

interface SampleStance {
  readonly party: string;
  readonly level: StanceLevel;
  readonly position: string;
  readonly since: string;
  readonly reason: string;
  readonly source?: string;
}

const STANCES: readonly SampleStance[] = [
  {
    party: 'DT C',
    level: 'strongly-for',
    position: 'P1',
    since: '2015-04-02',
    reason: 'Our proposal became a charter with a defined scope.',
    source: 'R1',
  },
  {
    party: 'DT M',
    level: 'for',
    position: 'P2',
    since: '2015-04-02',
    reason: 'Complaints that were not resolved have to be taken further by somebody.',
  },
  {
    party: 'DT C',
    level: 'strongly-against',
    position: 'P2',
    since: '2015-04-07',
    reason: 'That is more than the charter gives the committee.',
    source: 'R1',
  },
  {
    party: 'DT M',
    level: 'neutral',
    position: 'P2',
    since: '2015-04-10',
    reason: 'We take the concern about the mandate seriously and have put our text in other words.',
  },
  {
    party: 'DT M',
    level: 'for',
    position: 'P3',
    since: '2015-04-10',
    reason: 'We describe three escalation processes, and the committee has its part in them.',
    source: 'R2',
  },
  {
    party: 'DT C',
    level: 'against',
    position: 'P3',
    since: '2015-04-13',
    reason: 'The new wording goes less far, but the role is still not in the charter.',
    source: 'R1',
  },
  {
    party: 'DT M',
    level: 'for',
    position: 'P6',
    since: '2015-04-10',
    reason: 'Our annex supposes that the committee mediates.',
    source: 'R5',
  },
  {
    party: 'DT C',
    level: 'for',
    position: 'P7',
    since: '2015-04-13',
    reason: 'Mediation is no task for a minimal organization.',
    source: 'R1',
  },
  {
    party: 'DT C',
    level: 'for',
    position: 'P8',
    since: '2015-04-13',
    reason: 'A body that oversees does not develop services.',
  },
];

/** Who holds what in the sample, since when and why. */
export function sampleStances(id: (name: string) => Id): readonly SingleCommand[] {
  return STANCES.map(({ party, level, position, since, reason, source }) => ({
    type: 'set-stance',
    id: id(`${party} ${level} ${position} ${since}`),
    party: id(party),
    position: id(position),
    level,
    since,
    reason,
    source: source === undefined ? null : id(source),
  }));
}
