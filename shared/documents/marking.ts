import type { Clock } from '../model/clock.ts';
import type { Id } from '../model/id.ts';
import { all, entity, labelOf, workspaceOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { createPaperMessages } from '../messages/papers.ts';
import type { Scope } from './definition.ts';
import { DOCUMENTS } from './index.ts';
import { paperDigest, type PaperMark } from './paper-mark.ts';
import type { Document } from './tree.ts';
import { pseudonymsFor, withoutNames, type Pseudonyms } from './without-names.ts';
import { createWording, type Wording } from './wording.ts';

/** What a paper is made of and how. */
interface Made {
  /** As the paper has it: without names where it tells none. */
  readonly state: WorkspaceState;
  readonly scope: Scope;
  readonly document: string;
  readonly clock: Clock;
  readonly names: boolean;
  readonly language: string;
  readonly locale: string;
}

/** The mark of a paper. */
export function markOf(tree: Document, made: Made): PaperMark {
  const { state, scope, document, clock, names, language, locale } = made;
  const { session } = scope;
  const label = (kind: 'issue' | 'session', id: Id): string => {
    const found = entity(state, kind, id);
    return found ? labelOf(state, found) : '';
  };
  return {
    document,
    workspace: workspaceOf(state)?.id ?? '',
    clock,
    language,
    locale,
    depth: scope.depth,
    names,
    issues: scope.issues.map((id) => label('issue', id)),
    parties: scope.parties.map((id) => entity(state, 'party', id)?.shortName ?? ''),
    session: session === null ? '' : label('session', session),
    digest: paperDigest(tree),
  };
}

/** A paper made again. */
export interface PaperAgain {
  readonly tree: Document;
  readonly wording: Wording;
  /** What it was made of: without names where it tells none. */
  readonly state: WorkspaceState;
  /** What everybody is called in it; `null` where it has the names. */
  readonly pseudonyms: Pseudonyms | null;
  /** Whether it is, to the letter, the paper that has the mark. */
  readonly isExact: boolean;
}

/** How a paper is to be made again: of its mark what does not say of which workspace it is. */
export type Manner = Omit<PaperMark, 'workspace' | 'clock'>;

/**
 * Makes a paper again as its mark says.
 * @param real the workspace as it stood
 * @returns nothing where there is no such document, or it is none that comes back
 */
export function makeAgain(real: WorkspaceState, mark: Manner): PaperAgain | null {
  const definition = DOCUMENTS.find(({ name }) => name === mark.document);
  const build = definition?.comesBack ? definition.build.tree : undefined;
  if (!build) return null;
  const wording = createWording(createPaperMessages(mark.language), mark.locale || mark.language);
  const pseudonyms = mark.names ? null : pseudonymsFor([real], wording);
  const state = pseudonyms ? withoutNames(real, pseudonyms) : real;
  const byLabel = (kind: 'issue' | 'session', labels: readonly string[]): readonly Id[] => {
    const wanted = new Set(labels);
    const entities = all(state, kind);
    return entities.filter((one) => wanted.has(labelOf(state, one))).map(({ id }) => id);
  };
  const parties = new Map(all(state, 'party').map(({ id, shortName }) => [shortName, id]));
  const scope: Scope = {
    issues: byLabel('issue', mark.issues),
    parties: mark.parties.flatMap((name) => parties.get(name) ?? []),
    session: mark.session === '' ? null : (byLabel('session', [mark.session])[0] ?? null),
    since: null,
    depth: mark.depth,
  };
  const tree = build(state, scope, wording, { earlier: state, revisions: {} });
  return { tree, wording, state, pseudonyms, isExact: paperDigest(tree) === mark.digest };
}
