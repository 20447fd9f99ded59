import { isElementKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { elementOf, entity, kindOf } from '../model/queries.ts';
import type { At } from './at.ts';
import { Drafts, type Comparison } from './drafts.ts';
import type { FieldReading } from './fields.ts';
import { isProse } from './outline.ts';
import { proposeAddition } from './propose-additions.ts';
import { proposeRewords } from './propose-rewords.ts';
import { proposeStance, proposeStanceRewords } from './propose-stances.ts';
import type { Addition, LeftOver, Proposal } from './proposal.ts';
import type { GoneAt, PaperReading } from './reading.ts';

/** Proposals, and what became none. */
export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly left: readonly LeftOver[];
}

/** Turns what an edited paper says otherwise into proposals: what stands so already is none. */
export function propose(
  comparison: Comparison,
  reading: PaperReading,
  remarks: readonly (Addition & At & { readonly isResolved: boolean })[],
): Proposed {
  const drafts = new Drafts(comparison);
  proposeFields(drafts, reading);
  for (const stance of reading.stances) proposeStance(drafts, stance);
  for (const addition of reading.additions) proposeAddition(drafts, addition, false, false);
  for (const remark of remarks) proposeAddition(drafts, remark, true, remark.isResolved);
  for (const gone of reading.gone) proposeStrike(drafts, gone);
  return { proposals: drafts.proposals, left: [...reading.left, ...drafts.left] };
}

/** What the places of fields say: all places of one field, and all fields of one stance, together. */
function proposeFields(drafts: Drafts, { fields, present }: PaperReading): void {
  const { isExact } = drafts.again;
  const stances = new Map<Id, FieldReading[]>();
  const ofField = new Map<string, FieldReading[]>();
  for (const reading of fields) {
    const { of, isThere } = reading;
    const isStruck = !isThere && isExact && present.has(of.id) && isProse(of.kind, of.field);
    if (!isThere && !isStruck) continue;
    if (of.kind === 'stance') stances.set(of.id, [...(stances.get(of.id) ?? []), reading]);
    else {
      const key = `${of.id} ${of.field}`;
      ofField.set(key, [...(ofField.get(key) ?? []), reading]);
    }
  }
  for (const readings of ofField.values()) proposeRewords(drafts, readings);
  for (const [id, readings] of stances) proposeStanceRewords(drafts, id, readings);
}

/** What is struck out of the paper: an issue or a position is withdrawn, anything else deleted. */
function proposeStrike(drafts: Drafts, { id, line, hands }: GoneAt): void {
  const { basis, now, again } = drafts;
  if (!again.isExact && line === null) return;
  const kind = kindOf(basis.past, id);
  if (kind === 'stance') {
    const stance = now.tables.stance.get(id);
    const party = stance && entity(now, 'party', stance.party)?.shortName;
    if (party) drafts.left.push({ line, code: 'struck-stance', values: { text: party } });
    return;
  }
  if (kind === undefined || !isElementKind(kind)) return;
  const found = elementOf(now, id);
  if (!found) return;
  const canWithdraw = found.kind === 'issue' || found.kind === 'position';
  if (canWithdraw && ['withdrawn', 'superseded'].includes(found.element.status)) return;
  drafts.put({
    id: `strike ${id}`,
    about: id,
    change: {
      kind: 'strike',
      of: kind,
      target: id,
      how: canWithdraw ? 'withdraw' : 'delete',
      text: found.element.text,
    },
    hands,
    line,
    doubt: canWithdraw ? null : 'deletes',
  });
}
