import type { Id } from '../../../model/id.ts';
import type { LinkType, StanceLevel } from '../../../model/vocabulary.ts';
import type { DraftedElement } from '../../map-draft.ts';
import type { Remark } from '../../reader.ts';
import type { TablePen } from '../../tables/map-table.ts';
import type { Entry, EntryKind, EntryList } from '../entries.ts';
import type { PlainWords } from '../words.ts';

/** Draws what a table says into an outline. */
export class OutlinePen implements TablePen {
  readonly #list: EntryList;
  readonly #links: ReadonlyMap<string, PlainWords['links']>;
  readonly #add: AddEntry;
  readonly #known = new Map<Id, Entry>();

  /**
   * @param links of the texts in the table
   * @param add puts an entry into the outline
   */
  constructor(list: EntryList, links: OutlinePenLinks, add: AddEntry) {
    this.#list = list;
    this.#links = links;
    this.#add = add;
  }

  /** Has an entry that is there be known by its key, so that others can stand under it. */
  know(entry: Entry): Id {
    this.#known.set(entry.key, entry);
    return entry.key;
  }

  add({ kind, text, detail = '', under, line }: DraftedElement): Id | null {
    const parent = under === null ? null : (this.#known.get(under.parent) ?? null);
    const own = kind === 'argument' ? sideOf(under?.as) : kind;
    const links = this.#links.get(text) ?? [];
    const entry = this.#add({ kind: own, text, links, line: line ?? 1 }, parent);
    if (entry === null) return null;
    if (detail !== '') entry.detail.push(detail);
    return this.know(entry);
  }

  /** Parties are known by their names. */
  party(name: string): Id {
    return name;
  }

  stance(
    party: Id,
    position: Id,
    level: StanceLevel,
    _since: string | null,
    reason: string,
    line: number,
  ): void {
    this.#list.stances.push({ party, position, level, reason, line });
  }

  leaveOut(line: number | null, code: string, values: Remark['values'] = {}): void {
    this.#list.leaveOut(line ?? 1, code, values);
  }

  note(line: number | null, code: string, values: Remark['values'] = {}): void {
    this.#list.note(line ?? 1, code, values);
  }
}

type OutlinePenLinks = ReadonlyMap<string, PlainWords['links']>;

/** @param parent what it stands under; `null` for what stands under nothing in the table itself */
type AddEntry = (
  entry: Pick<Entry, 'kind' | 'text' | 'links' | 'line'>,
  parent: Entry | null,
) => Entry | null;

function sideOf(tie: LinkType | undefined): EntryKind {
  return tie === 'objects-to' ? 'contra' : 'pro';
}
