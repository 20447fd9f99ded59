import type { EntityKind, EntityOf } from '../../../../shared/model/entities.ts';
import type { EditableFields, EditableKind } from '../../../../shared/model/fields.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { entity } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import * as words from '../../../../shared/model/vocabulary.ts';
import { sideOf } from '../leads/lead.ts';

/** How a field is written: what kind of editor it has, and what that needs to know. */
export type Editor =
  /** One line; `written` where it is what people say in the map. */
  | { readonly as: 'line'; readonly required?: true; readonly written?: true }
  /** Markdown of any length. */
  | { readonly as: 'prose'; readonly required?: true }
  /** One of a few words of the vocabulary; `optional` where it may be none. */
  | {
      readonly as: 'choice';
      readonly values: readonly string[];
      readonly words: string;
      readonly optional?: true;
      /** Whether its words are long, so that it has a row of its own. */
      readonly wide?: true;
    }
  | { readonly as: 'flag' }
  | { readonly as: 'day'; readonly optional?: true }
  | { readonly as: 'wall-time' }
  | { readonly as: 'number' }
  | { readonly as: 'tags' }
  | { readonly as: 'colour' }
  /** Another entity; `optional` where it may be none. */
  | { readonly as: 'entity'; readonly of: EntityKind; readonly optional?: true }
  /** A time zone. */
  | { readonly as: 'zone' }
  /** The documents to read before an agenda item. */
  | { readonly as: 'documents' }
  /** The positions that a decision adopts. */
  | { readonly as: 'adopted' };

/** A field of some kind of entity, and how it is written. */
export interface FieldSpec {
  readonly field: string;
  readonly editor: Editor;
}

interface FieldSpecOf<K extends EditableKind> extends FieldSpec {
  readonly field: keyof EditableFields<K> & string;
  /** Whether the field means something for an entity; all do unless this says otherwise. */
  readonly when?: (entity: EntityOf<K>, state: WorkspaceState) => boolean;
}

const written = { as: 'line', required: true, written: true } as const;
const text = { field: 'text', editor: written } as const;
const detail = { field: 'detail', editor: { as: 'prose' } } as const;
const tags = { field: 'tags', editor: { as: 'tags' } } as const;

/**
 * The fields of each kind that a person can change, in the order in which the details panel shows
 * them. What is shown in a section of its own is not here.
 */
export const FIELDS: { readonly [K in EditableKind]: readonly FieldSpecOf<K>[] } = {
  workspace: [{ field: 'title', editor: { as: 'line' } }, detail],
  issue: [
    text,
    choice('type', words.ISSUE_TYPES, 'issue-type'),
    choice('priority', words.PRIORITIES, 'priority'),
    { field: 'status', editor: wideChoice(words.ISSUE_STATUSES, 'issue-status') },
    detail,
    tags,
  ],
  position: [text, choice('status', words.POSITION_STATUSES, 'position-status'), detail, tags],
  argument: [
    text,
    { ...choice('response', words.RESPONSES, 'response'), when: needsAnswer },
    { field: 'responseText', editor: { as: 'prose' }, when: needsAnswer },
    detail,
    tags,
  ],
  assumption: [
    text,
    choice('status', words.ASSUMPTION_STATUSES, 'assumption-status'),
    detail,
    tags,
  ],
  reference: [
    text,
    { field: 'locator', editor: { as: 'line' } },
    { field: 'version', editor: { as: 'line' } },
    { field: 'quotation', editor: { as: 'prose' } },
    { field: 'url', editor: { as: 'line' } },
    detail,
    tags,
  ],
  link: [],
  party: [
    { field: 'name', editor: { as: 'line', required: true } },
    { field: 'shortName', editor: { as: 'line', required: true } },
    choice('type', words.PARTY_TYPES, 'party-type'),
    { field: 'colour', editor: { as: 'colour' } },
  ],
  stance: [
    choice('level', words.STANCE_LEVELS, 'level'),
    { field: 'since', editor: { as: 'day' } },
    { field: 'formalObjection', editor: { as: 'flag' } },
    { field: 'reason', editor: { as: 'prose' } },
    { field: 'source', editor: { as: 'entity', of: 'reference', optional: true } },
  ],
  session: [
    { field: 'title', editor: { as: 'line', required: true } },
    choice('status', words.SESSION_STATUSES, 'session-status'),
    { field: 'start', editor: { as: 'wall-time' } },
    { field: 'minutes', editor: { as: 'number' } },
    { field: 'timeZone', editor: { as: 'zone' } },
    { field: 'place', editor: { as: 'line' } },
    { field: 'chair', editor: { as: 'line' } },
  ],
  'agenda-item': [
    { field: 'title', editor: { as: 'line' } },
    { field: 'issue', editor: { as: 'entity', of: 'issue', optional: true } },
    choice('purpose', words.PURPOSES, 'purpose'),
    { field: 'minutes', editor: { as: 'number' } },
    { field: 'presenter', editor: { as: 'line' } },
    { field: 'outcome', editor: { as: 'line' } },
    { field: 'documents', editor: { as: 'documents' } },
    { field: 'notes', editor: { as: 'prose' } },
  ],
  decision: [
    text,
    {
      field: 'designation',
      editor: { ...wideChoice(words.DESIGNATIONS, 'designation'), optional: true },
    },
    { field: 'decidedOn', editor: { as: 'day' } },
    { field: 'session', editor: { as: 'entity', of: 'session', optional: true } },
    { field: 'positions', editor: { as: 'adopted' } },
  ],
  'minority-statement': [{ field: 'text', editor: { as: 'prose', required: true } }],
  'action-item': [
    text,
    choice('status', words.ACTION_STATUSES, 'action-status'),
    { field: 'owner', editor: { as: 'line' } },
    { field: 'due', editor: { as: 'day', optional: true } },
    { field: 'session', editor: { as: 'entity', of: 'session', optional: true } },
    { field: 'issue', editor: { as: 'entity', of: 'issue', optional: true } },
  ],
  attendance: [
    { field: 'party', editor: { as: 'entity', of: 'party', optional: true } },
    { field: 'name', editor: { as: 'line' } },
    choice('presence', words.PRESENCES, 'presence'),
  ],
  'minute-entry': [
    choice('type', words.ENTRY_TYPES, 'entry-type'),
    { field: 'text', editor: { as: 'prose' } },
    { field: 'speaker', editor: { as: 'line' } },
  ],
  designation: [
    { field: 'by', editor: { as: 'line' } },
    { field: 'on', editor: { as: 'day' } },
    { field: 'reason', editor: { as: 'prose' } },
  ],
  'standing-item': [
    { field: 'title', editor: { as: 'line', required: true } },
    choice('place', words.STANDING_PLACES, 'standing-place'),
    choice('purpose', words.PURPOSES, 'purpose'),
    { field: 'minutes', editor: { as: 'number' } },
    { field: 'presenter', editor: { as: 'line' } },
    { field: 'outcome', editor: { as: 'line' } },
  ],
  'named-state': [{ field: 'title', editor: { as: 'line', required: true } }],
};

/** What speaks for something needs no answer, unless it got one. */
function needsAnswer(
  { id, response, responseText }: EntityOf<'argument'>,
  state: WorkspaceState,
): boolean {
  return response !== 'unanswered' || responseText !== '' || sideOf(state, id) !== 'pro';
}

function choice<const Field extends string>(
  field: Field,
  values: readonly string[],
  vocabulary: string,
): { readonly field: Field; readonly editor: Editor } {
  return { field, editor: { as: 'choice', values, words: vocabulary } };
}

function wideChoice(values: readonly string[], vocabulary: string) {
  return { as: 'choice', values, words: vocabulary, wide: true } as const;
}

/** The fields that mean something for an entity, in the order in which they are shown; none where it is not there. */
export function fieldsOf<K extends EditableKind>(
  state: WorkspaceState,
  kind: K,
  id: Id,
): readonly FieldSpec[] {
  const found = entity(state, kind, id);
  if (!found) return [];
  return FIELDS[kind].filter(({ when }) => !when || when(found, state));
}

/** Whether entities of a kind have fields that a person can change. */
export function isEditable(kind: EntityKind): kind is EditableKind {
  return kind in FIELDS;
}
