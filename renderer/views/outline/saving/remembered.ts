import type { BridgeError } from '../../../../shared/bridge.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { ELEMENT_KINDS, LINK_TYPES } from '../../../../shared/model/vocabulary.ts';
import { isRecord } from '../../../../shared/record.ts';
import type { Draft, Rewording } from '../outline-state.ts';

/** What would be lost if the window went now: lines and words that are in no file for certain. */
export interface Unsaved {
  readonly drafts: readonly Draft[];
  readonly rewordings: Readonly<Record<Id, Rewording>>;
}

/** A line as it is being typed. */
export interface Typed {
  readonly id: Id;
  readonly draft: Draft | null;
  readonly text: string;
}

/**
 * The lines and words that another run of the window left, of parsed JSON: another version of the app may have
 * written it. What is not of their form is left out.
 */
export function readUnsaved(json: unknown): Unsaved {
  const { drafts, rewordings } = isRecord(json) ? json : {};
  return {
    drafts: Array.isArray(drafts) ? drafts.flatMap((one) => readDraft(one) ?? []) : [],
    rewordings: Object.fromEntries(
      Object.entries(isRecord(rewordings) ? rewordings : {}).flatMap(([id, one]) => {
        const rewording = readRewording(one);
        return rewording ? [[id, rewording]] : [];
      }),
    ),
  };
}

/** The line that was being typed, of parsed JSON; `null` where it is nothing of the kind. */
export function readTyped(json: unknown): Typed | null {
  const { id, draft, text } = isRecord(json) ? json : {};
  if (typeof id !== 'string' || typeof text !== 'string') return null;
  const known = readDraft(draft);
  return known || draft === null ? { id, draft: known, text } : null;
}

function readDraft(json: unknown): Draft | null {
  if (!isRecord(json)) return null;
  const { key, parentKey, parent, id, link, after, text, explicit } = json;
  const kind = ELEMENT_KINDS.find((one) => one === json['kind']);
  const as = LINK_TYPES.find((one) => one === json['as']) ?? null;
  if (typeof key !== 'string' || typeof id !== 'string' || typeof link !== 'string') return null;
  if (!isTextOrNull(parentKey) || !isTextOrNull(parent) || !isTextOrNull(after)) return null;
  if (!kind || typeof text !== 'string') return null;
  const failure = readFailure(json['failure']);
  return {
    key,
    parentKey,
    parent,
    id,
    link,
    kind,
    as,
    after,
    text,
    explicit: explicit === true,
    failure,
  };
}

function readRewording(json: unknown): Rewording | null {
  const { text, failure } = isRecord(json) ? json : {};
  const known = readFailure(failure);
  return typeof text === 'string' && known ? { text, failure: known } : null;
}

function readFailure(json: unknown): BridgeError | null {
  const { code, message, hint } = isRecord(json) ? json : {};
  return typeof code === 'string' && typeof message === 'string' && typeof hint === 'string'
    ? { code, message, hint }
    : null;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
