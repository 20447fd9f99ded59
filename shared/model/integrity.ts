import { fail, ok, type Result } from '../result.ts';
import { checkEntity, checkNames, titleOf } from './checks.ts';
import { strandedBy } from './circles.ts';
import {
  ENTITY_KINDS,
  entitySchemas,
  type Entity,
  type EntityKind,
  type Link,
} from './entities.ts';
import type { Id } from './id.ts';
import { checkEnds, nameOf } from './place.ts';
import { all, linksFrom } from './queries.ts';
import { malformed, refusal, type Refusal } from './refusal.ts';
import type { WorkspaceState } from './state.ts';

/** Something in a workspace that no command would have made so. */
export interface MapProblem {
  readonly kind: EntityKind;
  readonly id: Id;
  /** What people call the entity. */
  readonly title: string;
  /** The rule that it breaks. */
  readonly rule: Refusal;
}

/** Everything in a workspace that breaks a rule of the model; nothing, where only Moot wrote it. */
export function problemsIn(state: WorkspaceState): readonly MapProblem[] {
  const problems: MapProblem[] = [];
  const note = (kind: EntityKind, id: Id, rule: Refusal): void => {
    problems.push({ kind, id, title: titleOf(state, kind, id), rule });
  };
  for (const kind of ENTITY_KINDS) {
    for (const row of all(state, kind)) {
      const parsed = entitySchemas[kind].safeParse(row);
      if (!parsed.success) note(kind, row.id, malformed(parsed.error));
      for (const checked of checksOf(state, kind, row)) {
        if (!checked.ok) note(kind, row.id, checked.error);
      }
    }
  }
  for (const { id, from, to } of strandedBy(state, all(state, 'link'))) {
    const values = { from: nameOf(state, from), to: nameOf(state, to) };
    note('link', id, refusal('link-circle', values));
  }
  return problems;
}

function checksOf(
  state: WorkspaceState,
  kind: EntityKind,
  row: Entity,
): readonly Result<null, Refusal>[] {
  if (kind === 'link') return [checkEnds(state, row as Link), checkTwin(state, row as Link)];
  return [checkEntity(state, kind, row), checkNames(state, kind, row)];
}

function checkTwin(state: WorkspaceState, link: Link): Result<null, Refusal> {
  const { type, from, to, id } = link;
  const older = linksFrom(state, from, type).some((other) => other.to === to && other.id < id);
  const values = { type, from: nameOf(state, from), to: nameOf(state, to) };
  return older ? fail(refusal('link-exists', values)) : ok(null);
}
