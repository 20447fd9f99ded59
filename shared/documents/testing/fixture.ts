import type { DocumentRequest } from '../../bridge.ts';
import { createMessages } from '../../messages/index.ts';
import { decide, type SingleCommand } from '../../model/decide.ts';
import type { Id } from '../../model/id.ts';
import { idByLabel, partyByName } from '../../model/queries.ts';
import { applyChanges, emptyState, stateFromRows, type WorkspaceState } from '../../model/state.ts';
import type { LinkType, StanceLevel } from '../../model/vocabulary.ts';
import { renderDocument } from '../../rendering/render.ts';
import { createWording, type Wording } from '../wording.ts';

const AT = '2024-05-06T08:00:00.000Z';

/** English, dates as in Britain. */
export const wording: Wording = createWording(createMessages('en'), 'en-GB');

/** A whole request from what matters of it. */
export function request(
  document: string,
  format: string,
  scope: Partial<DocumentRequest> = {},
): DocumentRequest {
  return { document, format, issues: [], parties: [], session: null, since: null, ...scope };
}

/** A document in a format, as text. */
export async function renderText(
  state: WorkspaceState,
  document: string,
  format: string,
  scope: Partial<DocumentRequest> = {},
): Promise<string> {
  const messages = createMessages('en');
  const rendered = await renderDocument(state, request(document, format, scope), { messages });
  if (!rendered.ok) throw new Error(rendered.error.code);
  return String(rendered.value.data);
}

/** Makes a workspace by the model's own commands, each thing named by what it says. */
export class Builder {
  state: WorkspaceState;
  #count = 0;

  constructor(title = 'The harbour and its bridge') {
    const workspace = {
      id: this.id(),
      createdAt: AT,
      createdBy: '',
      title,
      detail: '',
      givenLabels: [],
    };
    this.state = title === '' ? emptyState() : stateFromRows({ workspace: [workspace] });
  }

  /** The next id: ids count up, so that what is made later is younger. */
  id(): Id {
    this.#count += 1;
    return `01900000-0000-7000-8000-${String(this.#count).padStart(12, '0')}`;
  }

  /** @param at when it is done, `2024-05-06T08:00:00.000Z` */
  run(command: SingleCommand, at = AT): void {
    const decided = decide(this.state, command, { at, author: 'Kim' });
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    this.state = applyChanges(this.state, decided.value.changes);
  }

  /** The id of what a label or a party's name names. */
  of(name: string): Id {
    const id = idByLabel(this.state, name) ?? partyByName(this.state, name)?.id;
    if (id === undefined) throw new Error(`There is no ${name}.`);
    return id;
  }

  /** Adds an element, under another one where that is named. */
  add(
    kind: 'issue' | 'position' | 'argument' | 'assumption' | 'reference',
    fields: { readonly text: string } & Readonly<Record<string, unknown>>,
    under?: string,
    as?: LinkType,
  ): void {
    const place =
      under === undefined || as === undefined
        ? { under: 'nothing' as const }
        : { under: 'element' as const, parent: this.of(under), as, link: this.id() };
    this.run({ type: 'add-element', id: this.id(), element: { kind, fields } as never, place });
  }

  link(from: string, type: LinkType, to: string): void {
    this.run({ type: 'add-link', id: this.id(), link: type, from: this.of(from), to: this.of(to) });
  }

  party(shortName: string, name = shortName, partyType: 'group' | 'person' = 'group'): void {
    this.run({ type: 'add-party', id: this.id(), name, shortName, partyType });
  }

  stance(
    party: string,
    level: StanceLevel,
    position: string,
    since: string,
    more: {
      readonly reason?: string;
      readonly formalObjection?: boolean;
      readonly source?: string;
    } = {},
  ): void {
    this.run({
      type: 'set-stance',
      id: this.id(),
      party: this.of(party),
      position: this.of(position),
      level,
      since,
      reason: more.reason ?? '',
      formalObjection: more.formalObjection ?? false,
      source: more.source === undefined ? null : this.of(more.source),
    });
  }
}

/**
 * A small workspace with one of everything: two teams that differ over a bridge, one of which moved,
 * with a decision, a minority statement, and what stands under no issue.
 */
export function harbour(): Builder {
  const b = new Builder();
  b.party('Pilots', 'The harbour pilots');
  b.party('Ferry', 'Ferry masters’ guild');
  b.party('Town');
  b.party('Ada', 'Ada Quill', 'person');
  b.run({ type: 'add-member', id: b.id(), person: b.of('Ada'), group: b.of('Pilots') });

  b.add('issue', {
    text: 'Is the bridge to be opened at night?',
    detail: 'Ships wait until *dawn* today.\n\nEvery wait costs a tide.',
    type: 'divergence',
    priority: 'high',
    tags: ['bridge'],
  });
  b.add('position', { text: 'Open it at any hour' }, 'I1', 'responds-to');
  b.run({
    type: 'revise-position',
    position: b.of('P1'),
    id: b.id(),
    replaces: b.id(),
    text: 'Open it at night on demand',
    links: [b.id()],
  });
  b.add('position', { text: 'Keep it shut after dark' }, 'I1', 'responds-to');
  b.add('argument', { text: 'Tides do not wait' }, 'P2', 'supports');
  b.add(
    'argument',
    {
      text: 'The keepers would work double shifts',
      response: 'accommodated',
      responseText: 'On demand means twice a week.',
    },
    'P2',
    'objects-to',
  );
  b.link('A2', 'objects-to', 'P1');
  b.add('argument', { text: 'A second keeper costs little' }, 'A2', 'objects-to');
  b.add('assumption', { text: 'The lamps can be seen', status: 'contested' }, 'P2', 'assumes');
  b.add(
    'reference',
    {
      text: 'Harbour rules',
      locator: 'Annex Y, Step 2',
      version: '1987',
      quotation: 'No span is lifted\nafter the ninth bell.',
      url: 'https://harbour.example/rules',
    },
    'P3',
    'cites',
  );
  b.stance('Pilots', 'strongly-for', 'P1', '2024-03-01', { reason: 'Every hour counts.' });
  b.stance('Pilots', 'for', 'P2', '2024-04-10', { reason: 'Twice a week is enough.' });
  b.stance('Ferry', 'for', 'P2', '2024-04-01', { reason: 'We would wait less, too.' });
  b.stance('Ferry', 'strongly-against', 'P2', '2024-04-20', {
    reason: 'Our crossings would stop.',
    formalObjection: true,
    source: 'R1',
  });
  b.stance('Ferry', 'for', 'P3', '2024-04-02', { reason: 'It has always been so.', source: 'R1' });

  b.add('issue', { text: 'Who pays the second keeper?' }, 'P2', 'suggested-by');
  b.add('issue', { text: 'Where do barges moor?', type: 'question' });
  b.link('I3', 'depends-on', 'I1');
  b.add('position', { text: 'At the north quay' }, 'I3', 'responds-to');
  b.add('position', { text: 'Anywhere free' }, 'I3', 'responds-to');
  b.add('argument', { text: 'The quay is shallow' }, 'P4', 'objects-to');
  b.stance('Ferry', 'for', 'P4', '2024-04-02', {});
  b.add('argument', { text: 'Fog was not thought of' });

  b.add('issue', { text: 'Is the bell rung in fog?' });
  b.add('position', { text: 'Every two minutes' }, 'I4', 'responds-to');
  b.stance('Pilots', 'for', 'P6', '2024-02-01', {});
  b.stance('Ferry', 'strongly-for', 'P6', '2024-02-01', {});
  const [session, decision] = [b.id(), b.id()];
  b.run({ type: 'add-session', id: session, title: 'Spring meeting', start: '2024-04-25T10:00' });
  b.run({
    type: 'record-decision',
    id: decision,
    issue: b.of('I4'),
    session,
    text: 'The bell is rung every two minutes',
    positions: [b.of('P6')],
    designation: 'consensus',
    decidedOn: '2024-04-25',
  });
  b.run({
    type: 'add-minority-statement',
    id: b.id(),
    decision,
    party: b.of('Town'),
    text: 'The bell keeps the town awake.',
  });
  return b;
}
