import type { Id } from '../../../model/id.ts';
import { safeHref } from '../../../documents/links.ts';
import type { MapDraft } from '../../map-draft.ts';
import { drawMapTable, type TablePen } from '../../tables/map-table.ts';
import { dayIn } from '../day.ts';
import { addressesIn } from '../entries.ts';
import { shapeOf } from '../tables/shape.ts';
import type { Option } from './options.ts';
import type { DecisionRecord } from './record.ts';

/**
 * Draws a record: what was asked as an issue, its options as positions with what speaks for and against them, and the
 * decision, where one was taken, with the position that was adopted.
 */
export function drawRecord(draft: MapDraft, record: DecisionRecord): void {
  const { question, line, chosen, decision, standing } = record;
  const detail = record.detail.join('\n\n');
  const issue = draft.add({ kind: 'issue', text: question, detail, under: null, line });
  if (issue === null) return;
  const drawn = new Map<Option, Id>();
  for (const option of record.options) {
    const status = option === chosen ? standing.status : 'live';
    const id = drawOption(draft, option, issue, status);
    if (id !== null) drawn.set(option, id);
  }
  drawTables(draft, record, issue, drawn);
  const adopted = chosen && drawn.get(chosen);
  if (decision && adopted && standing.isDecided) {
    const day = dayIn(record.date) ?? undefined;
    draft.decision(issue, decision.text, [adopted], decision.line, day);
  }
  for (const { words, line: at } of record.open) {
    const under = { parent: adopted || issue, as: 'suggested-by' } as const;
    const more = addressesIn(words.links).join('\n\n');
    draft.add({ kind: 'issue', text: words.text, detail: more, under, line: at });
  }
  for (const { words, line: at } of record.links) {
    for (const { text, href } of words.links) {
      const fields = { url: safeHref(href) ?? '' };
      const under = { parent: issue, as: 'cites' } as const;
      draft.add({ kind: 'reference', text: text || href, under, fields, line: at });
    }
  }
  for (const { line: at, heading } of record.unread) {
    draft.leaveOut(at, 'section-text', { section: heading });
  }
}

function drawOption(draft: MapDraft, option: Option, issue: Id, status: string): Id | null {
  const { words, line, detail, reasons, assumptions } = option;
  const id = draft.add({
    kind: 'position',
    text: words.text,
    detail: [...detail, ...addressesIn(words.links)].join('\n\n'),
    under: { parent: issue, as: 'responds-to' },
    fields: { status },
    line,
  });
  if (id === null) return null;
  for (const { side, words: said, line: at, detail: more } of reasons) {
    draft.add({
      kind: 'argument',
      text: said.text,
      detail: [...more, ...addressesIn(said.links)].join('\n\n'),
      under: { parent: id, as: side === 'pro' ? 'supports' : 'objects-to' },
      line: at,
    });
  }
  for (const { words: said, line: at, detail: more } of assumptions) {
    const under = { parent: id, as: 'assumes' } as const;
    draft.add({ kind: 'assumption', text: said.text, detail: more.join('\n\n'), under, line: at });
  }
  return id;
}

/** Tables of options, which are those of the record where they have their names. */
function drawTables(
  draft: MapDraft,
  { tables, options }: DecisionRecord,
  issue: Id,
  drawn: ReadonlyMap<Option, Id>,
): void {
  for (const { rows, line } of tables) {
    const shape = shapeOf(rows);
    if (shape === null) {
      draft.leaveOut(line, 'table');
      continue;
    }
    const pen: TablePen = {
      add: (element) => {
        const known =
          element.kind === 'position'
            ? options.find(({ words }) => words.text === element.text)
            : undefined;
        return (known && drawn.get(known)) ?? draft.add(element);
      },
      party: (name) => draft.party(name),
      stance: (party, position, level, since, reason) =>
        draft.stance(party, position, level, since, reason),
      leaveOut: (...said) => draft.leaveOut(...said),
      note: (...said) => draft.note(...said),
    };
    drawMapTable(pen, shape.table, { asked: () => issue, others: 'in-detail' });
  }
}
