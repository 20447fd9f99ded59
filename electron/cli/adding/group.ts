import {
  DESIGNATIONS,
  PARTY_COLOURS,
  PARTY_TYPES,
  PURPOSES,
} from '../../../shared/model/vocabulary.ts';
import { partyByName } from '../../../shared/model/queries.ts';
import { wallTimeSchema } from '../../../shared/model/values.ts';
import { resolveId } from '../refs.ts';
import { stanceOn } from './elements.ts';
import {
  choice,
  dayOf,
  minutesOf,
  namedIn,
  onlyOn,
  together,
  type Addition,
  type AddKind,
} from './kind.ts';

const party: AddKind = {
  needs: ['text'],
  takes: ['short', 'type', 'colour', 'member-of'],
  build: (addition) => {
    const { values, state, words, nextId } = addition;
    const id = nextId();
    const groups = values['member-of'] ?? [];
    const type = choice(addition, 'type', PARTY_TYPES) ?? (groups.length > 0 ? 'person' : 'group');
    const colour = choice(addition, 'colour', PARTY_COLOURS);
    const add = {
      type: 'add-party',
      id,
      name: values.text ?? '',
      partyType: type,
      ...(values.short === undefined ? {} : { shortName: values.short }),
      ...(colour === undefined ? {} : { colour }),
    } as const;
    const memberships = groups.map((ref) => ({
      type: 'add-member' as const,
      id: nextId(),
      person: id,
      group: resolveId(words, state, ref, 'party'),
    }));
    return { kind: 'party', id, command: together([add, ...memberships]) };
  },
};

const stance: AddKind = {
  needs: ['on', 'by', 'level'],
  takes: ['text', 'reason', 'source', 'since', 'objection'],
  build: (addition) => {
    const { values, state, words } = addition;
    const reason = values.reason ?? values.text ?? '';
    const target = resolveId(words, state, onlyOn(addition), 'position');
    const command = { ...stanceOn(addition, target), reason };
    return { kind: 'stance', id: command.id, command };
  },
};

const session: AddKind = {
  needs: ['text', 'start'],
  takes: ['minutes', 'time-zone', 'place', 'chair'],
  build: (addition) => {
    const { values, nextId } = addition;
    const id = nextId();
    const minutes = minutesOf(addition);
    const command = {
      type: 'add-session',
      id,
      title: values.text ?? '',
      start: startOf(addition),
      timeZone: timeZoneOf(addition),
      ...(minutes === undefined ? {} : { minutes }),
      place: values.place ?? '',
      chair: values.chair ?? '',
    } as const;
    return { kind: 'session', id, command };
  },
};

function startOf({ values, words }: Addition): string {
  const said = values.start ?? '';
  const start = said.trim().replace(/^(\d{4}-\d{2}-\d{2})\s+/, '$1T');
  if (!wallTimeSchema.safeParse(start).success) throw words.usage('bad-start', { value: said });
  return start;
}

/** The zone that was said, if there is such a one; else that of this computer. */
function timeZoneOf({ values, words }: Addition): string {
  const said = values['time-zone'];
  if (said === undefined) return Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: said }).resolvedOptions().timeZone;
  } catch {
    throw words.usage('bad-time-zone', { value: said });
  }
}

const agendaItem: AddKind = {
  needs: [],
  takes: ['text', 'on', 'session', 'issue', 'purpose', 'minutes', 'presenter', 'outcome'],
  build: (addition) => {
    const { values, words, nextId } = addition;
    const id = nextId();
    const on = namedIn(addition, 'session');
    if (on === undefined) throw words.usage('missing-option', { option: 'on' });
    const minutes = minutesOf(addition);
    const purpose = choice(addition, 'purpose', PURPOSES);
    const command = {
      type: 'add-agenda-item',
      id,
      session: on,
      issue: namedIn(addition, 'issue') ?? null,
      title: values.text ?? '',
      ...(purpose === undefined ? {} : { purpose }),
      ...(minutes === undefined ? {} : { minutes }),
      presenter: values.presenter ?? '',
      outcome: values.outcome ?? '',
    } as const;
    return { kind: 'agenda-item', id, command };
  },
};

const decision: AddKind = {
  needs: ['text'],
  takes: ['on', 'issue', 'session', 'adopt', 'designation', 'date', 'keep-open'],
  build: (addition) => {
    const { values, state, words, nextId, today } = addition;
    const id = nextId();
    const about = namedIn(addition, 'issue');
    if (about === undefined) throw words.usage('missing-option', { option: 'on' });
    const command = {
      type: 'record-decision' as const,
      id,
      issue: about,
      session: namedIn(addition, 'session') ?? null,
      text: values.text ?? '',
      positions: (values.adopt ?? []).map((ref) => resolveId(words, state, ref, 'position')),
      designation: choice(addition, 'designation', DESIGNATIONS) ?? null,
      decidedOn: dayOf(addition, 'date') ?? today,
      resolve: values['keep-open'] !== true,
    };
    return { kind: 'decision', id, command };
  },
};

const minorityStatement: AddKind = {
  needs: ['text', 'on', 'by'],
  takes: [],
  build: (addition) => {
    const { values, state, words, nextId } = addition;
    const id = nextId();
    const command = {
      type: 'add-minority-statement',
      id,
      decision: resolveId(words, state, onlyOn(addition), 'decision'),
      party: resolveId(words, state, values.by ?? '', 'party'),
      text: values.text ?? '',
    } as const;
    return { kind: 'minority-statement', id, command };
  },
};

const action: AddKind = {
  needs: ['text'],
  takes: ['on', 'issue', 'session', 'by', 'owner', 'due'],
  build: (addition) => {
    const { values, state, nextId } = addition;
    const id = nextId();
    const by = values.owner ?? values.by ?? '';
    const command = {
      type: 'add-action-item',
      id,
      text: values.text ?? '',
      // Who does it may be a party or anybody else.
      owner: partyByName(state, by)?.shortName ?? by,
      due: dayOf(addition, 'due') ?? null,
      session: namedIn(addition, 'session') ?? null,
      issue: namedIn(addition, 'issue') ?? null,
    } as const;
    return { kind: 'action-item', id, command };
  },
};

/** What `moot add` can make besides the map's elements. */
export const GROUP: Readonly<Record<string, AddKind>> = {
  party,
  stance,
  session,
  'agenda-item': agendaItem,
  decision,
  'minority-statement': minorityStatement,
  action,
};
