import { sameValue } from './changes.ts';
import type { EntityKind } from './entities.ts';
import {
  fieldHistories,
  standsAs,
  type FieldHistory,
  type Told,
  type Wording,
} from './field-histories.ts';
import type { Id } from './id.ts';
import { compareChangeIds, type ChangeId } from './log.ts';

/** A field into which copies put different values without knowing of each other. */
export interface Collision {
  readonly kind: EntityKind;
  readonly entity: Id;
  readonly field: string;
  /** What shows: the value with the latest clock. */
  readonly standing: Wording;
  /** What does not show and is not lost, the latest first. */
  readonly others: readonly Wording[];
  /** The changes that whoever settles it replaces besides the one that shows. */
  readonly over: readonly ChangeId[];
}

/** Something that one copy deleted while others, which did not know, changed it. */
export interface LostEdits {
  readonly kind: EntityKind;
  readonly entity: Id;
  /** What it was called, and what it said; empty where it had neither. */
  readonly label: string;
  readonly text: string;
  readonly deletion: Wording;
  /** What was changed in it meanwhile, the latest first. */
  readonly edits: readonly (Wording & { readonly field: string })[];
}

/** What copies left for a person to settle. */
export interface Unsettled {
  readonly collisions: readonly Collision[];
  readonly lostEdits: readonly LostEdits[];
}

/**
 * Where siblings and cards stand is no wording: the later move stands, and nobody need be asked. Nor are the fields that
 * nobody chose, where two copies read the same file.
 */
const UNASKED: ReadonlySet<string> = new Set([
  'rank',
  'x',
  'y',
  'label',
  'createdAt',
  'createdBy',
  'givenLabels',
]);

/**
 * What a log leaves to be settled: fields with several values of which none replaced the other, and changes of what is
 * deleted that the deletion did not know. The same for every order of the transactions.
 */
export function unsettledIn(transactions: Iterable<Told>): Unsettled {
  const collisions: Collision[] = [];
  const lostEdits: LostEdits[] = [];
  for (const { kind, entity, fields, known } of fieldHistories(transactions)) {
    const deletion = standsAs(fields.get('deleted'));
    if (!deletion) continue;
    if (deletion.value === true) {
      const edits = [...fields].flatMap(([field, history]) =>
        UNASKED.has(field) ? [] : editsUnknown(field, history, known, deletion),
      );
      edits.sort(latestFirst);
      const said = (field: string): string => String(standsAs(fields.get(field))?.value ?? '');
      const [label, text] = [said('label'), said('text') || said('title') || said('name')];
      if (edits.length > 0) lostEdits.push({ kind, entity, label, text, deletion, edits });
      continue;
    }
    for (const [field, history] of fields) {
      if (UNASKED.has(field)) continue;
      const collision = collisionOf(history);
      if (collision) collisions.push({ kind, entity, field, ...collision });
    }
  }
  return { collisions, lostEdits };
}

/** The collision in a field, if there is one: what shows, and what else was said that nobody replaced. */
function collisionOf(
  history: FieldHistory,
): Pick<Collision, 'standing' | 'others' | 'over'> | undefined {
  const heads = headsOf(history);
  const [standing, ...rest] = heads;
  if (!standing || rest.length === 0) return undefined;
  const before = valuesBefore(history, standing);
  // Who replaced the same words elsewhere has read these, too.
  const others = rest.filter(
    ({ value }) =>
      !sameValue(value, standing.value) && !before.some((old) => sameValue(old, value)),
  );
  return others.length === 0
    ? undefined
    : {
        standing: inOwnName(history, standing),
        others: others.map((wording) => inOwnName(history, wording)),
        over: rest.map(({ change }) => change),
      };
}

/** A wording by whoever wrote it, where what stands is only what an undo brought back. */
function inOwnName({ wordings, before, undone }: FieldHistory, wording: Wording): Wording {
  let { author } = wording;
  let at = before.get(wording.change);
  while (at !== undefined && undone.has(at)) {
    // A settlement that was taken back is several changes.
    while (at !== undefined && undone.has(at)) at = before.get(at);
    const earlier = at === undefined ? undefined : wordings.get(at);
    if (!earlier || !sameValue(earlier.value, wording.value)) break;
    author = earlier.author;
    at = before.get(earlier.change);
  }
  return author === wording.author ? wording : { ...wording, author };
}

/** The changes of one field that the deletion did not know of. */
function editsUnknown(
  field: string,
  history: FieldHistory,
  known: ReadonlySet<string>,
  deletion: Wording,
): LostEdits['edits'] {
  const isKnown = ({ change, value }: Wording): boolean =>
    change === deletion.change ||
    known.has(`${change} ${field}`) ||
    // The deletion names the creation; what was never changed since came with it.
    known.has(`${change} deleted`) ||
    (field === 'deleted' && value === true);
  return headsOf(history)
    .filter((wording) => !isKnown(wording))
    .map((wording) => ({ ...wording, field }));
}

/** The values that nobody replaced, the latest first. */
function headsOf({ wordings, replaced }: FieldHistory): readonly Wording[] {
  return [...wordings.values()].filter(({ change }) => !replaced.has(change)).toSorted(latestFirst);
}

/** What a wording replaced, and what that replaced, as far back as the log goes; not what was only taken back. */
function valuesBefore(
  { wordings, before, undone }: FieldHistory,
  { change }: Wording,
): readonly unknown[] {
  const values: unknown[] = [];
  const seen = new Set<ChangeId>();
  for (let at = before.get(change); at !== undefined && !seen.has(at); at = before.get(at)) {
    seen.add(at);
    if (wordings.has(at) && !undone.has(at)) values.push(wordings.get(at)?.value);
  }
  return values;
}

function latestFirst(a: Wording, b: Wording): number {
  if (a.clock !== b.clock) return a.clock > b.clock ? -1 : 1;
  return compareChangeIds(b.change, a.change);
}
