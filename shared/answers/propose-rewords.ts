import { folded } from '../documents/fold.ts';
import { editableSchemas } from '../model/fields.ts';
import type { Drafts } from './drafts.ts';
import type { FieldReading } from './fields.ts';
import { isProse } from './outline.ts';
import { newValue, saysTheSame, textIn } from './rewords.ts';

/** All places that tell of one field: its own place counts first. */
export function proposeRewords(drafts: Drafts, readings: readonly FieldReading[]): void {
  const changed = readings
    .toSorted((a, b) => Number(b.isOwnPlace) - Number(a.isOwnPlace))
    .flatMap((reading) => {
      const value = valueOf(drafts, reading);
      return value === null ? [] : [{ reading, value }];
    });
  const [first, ...others] = changed;
  if (!first) return;
  proposeReword(drafts, first.reading, first.value);
  for (const { reading, value } of others) {
    if (folded(value) === folded(first.value)) continue;
    drafts.leave(reading.line, 'twice', value);
  }
}

/** What a place says of a field; `null` where it says what it said. */
export function valueOf(drafts: Drafts, reading: FieldReading): string | null {
  const { kind, id, field } = reading.of;
  const before = textIn(drafts.basis.past, kind, id, field);
  const value = before === null ? null : newValue(reading, before);
  return value === null ? null : drafts.unmask(value);
}

/** Proposes other words for a field, unless it has them already. */
export function proposeReword(
  drafts: Drafts,
  { of, line, hands, isTracked }: FieldReading,
  text: string,
): void {
  const { past, now, again } = drafts;
  const { kind, id, field } = of;
  const editable = (editableSchemas as Readonly<Record<string, { readonly shape: object }>>)[kind];
  const before = textIn(past, kind, id, field) ?? '';
  const standing = textIn(now, kind, id, field);
  if (standing === null) {
    drafts.leave(line, 'gone', text);
    return;
  }
  if (!editable || !(field in editable.shape)) {
    drafts.leave(line, 'own-words', text);
    return;
  }
  if (saysTheSame(kind, field, standing, text)) return;
  if (text === '' && !isProse(kind, field)) return;
  const collides = !saysTheSame(kind, field, standing, before);
  drafts.put({
    id: `reword ${id} ${field}`,
    about: drafts.elementOf(kind, id),
    change: { kind: 'reword', of: kind, target: id, field, before, now: standing, text },
    hands,
    line,
    doubt: collides ? 'collides' : again.isExact || isTracked ? null : 'undated',
  });
}
