import { folded } from '../documents/fold.ts';
import { plainText } from '../documents/tree.ts';
import type { EditedPassage } from '../formats/edited-paper.ts';
import { printBlocks } from '../formats/markdown/writer.ts';
import { stableId } from '../formats/stable-id.ts';
import type { EntityKind } from '../model/entities.ts';
import { all, labelOf, workspaceOf } from '../model/queries.ts';
import { cleanLine, LINE_LIMIT } from '../model/text.ts';
import { shortened, type At, type StanceAt } from './at.ts';
import type { Basis } from './basis.ts';
import type { FieldPart, Fields } from './fields.ts';
import { nested } from './nest.ts';
import { labelIn, type KnownPassage } from './outline.ts';
import type { Places, Ref } from './places.ts';
import { ADDED, type Added, type Addition, type LeftOver } from './proposal.ts';

interface Draft extends At {
  readonly as: Added;
  readonly newId: string;
  readonly under: Ref | null;
  readonly text: string;
  readonly parts: FieldPart[];
}

/** Reads what somebody added to a paper, by its form and by where it stands. */
export class FreshReader {
  readonly stances: StanceAt[] = [];
  readonly left: LeftOver[] = [];
  readonly #basis: Basis;
  readonly #places: Places;
  readonly #fields: Fields;
  readonly #drafts: Draft[] = [];
  readonly #texts: ReadonlySet<string>;
  /** What is called by each label. */
  readonly #labelled: ReadonlyMap<string, string>;

  constructor(basis: Basis, places: Places, fields: Fields) {
    this.#basis = basis;
    this.#places = places;
    this.#fields = fields;
    const { past } = basis;
    const elements = (['issue', 'position', 'argument', 'assumption'] as const).flatMap((kind) =>
      all(past, kind),
    );
    this.#labelled = new Map(
      elements.map((element) => [labelOf(past, element), folded(element.text)]),
    );
    this.#texts = new Set(this.#labelled.values());
  }

  /**
   * Reads one passage.
   * @param next what comes after it of the paper as it was
   * @returns of what it is
   */
  read(passage: EditedPassage, next: KnownPassage | null): Ref | null {
    const text = cleanLine(plainText(passage.content));
    if (text === '' || this.#isMention(text)) return null;
    switch (passage.kind) {
      case 'heading':
        return this.#heading(passage, text);
      case 'item':
        return this.#item(passage, text, next);
      case 'text':
      case 'code':
        return this.#paragraph(passage, text);
      case 'cell':
      case 'title':
        return this.#leave(passage, 'no-place', text);
    }
  }

  /** Whether a line only says again what something is called, as a table of contents does that lost its form. */
  #isMention(text: string): boolean {
    const words = folded(text);
    const told = this.#labelled.get(labelIn(words) ?? '');
    return told !== undefined && words.includes(told);
  }

  additions(): readonly (Addition & At)[] {
    return this.#drafts.map(({ parts, under, ...draft }) => ({
      ...draft,
      kind: 'add',
      under: under?.id ?? null,
      detail: parts.length === 0 ? '' : printBlocks(nested(parts)),
      mayBe: mayBe(under?.kind ?? null),
    }));
  }

  #heading(passage: EditedPassage, line: string): Ref | null {
    const { as, text } = this.#basis.signs(line);
    const { level } = passage;
    const issue = this.#places.above('issue');
    const under = level > 2 ? issue : null;
    const kind = as ?? (under ? 'position' : null);
    if (kind !== 'issue' && kind !== 'position') {
      this.#places.heading(level, null);
      return this.#leave(passage, 'heading', line);
    }
    const ref = this.#add(passage, kind, kind === 'position' ? issue : under, text);
    this.#places.heading(level, ref);
    return ref;
  }

  #item(passage: EditedPassage, line: string, next: KnownPassage | null): Ref | null {
    const depth = Math.max(1, passage.level);
    const under = this.#places.under(depth);
    const stance = this.#stance(passage, line, under);
    if (stance) {
      this.#places.enter(depth, { ref: under, kind: 'stance', tail: null });
      return under;
    }
    const { as, text } = this.#basis.signs(line);
    const like = this.#like(depth, next);
    const kind = as ?? (like === 'position' || like === 'issue' ? like : 'note');
    const ref = this.#put(passage, kind, under, text);
    const tail = ref && { ...ref, field: 'detail' };
    this.#places.enter(depth, { ref, kind: like, tail });
    return ref;
  }

  /** What the lines around it are: among positions or questions a line without a sign is one, too. */
  #like(depth: number, next: KnownPassage | null): EntityKind | null {
    const before = this.#places.sibling(depth)?.kind ?? null;
    if (before !== null || next?.kind !== 'item' || next.level !== depth) return before;
    return next.anchor === null ? null : (this.#basis.refOf(next.anchor)?.kind ?? null);
  }

  #paragraph(passage: EditedPassage, line: string): Ref | null {
    const { level } = passage;
    const item = level > 0 ? this.#places.item(level) : null;
    const under = item ? item.ref : this.#places.section;
    if (this.#stance(passage, line, under)) return under;
    const { as, text } =
      passage.kind === 'code' ? { as: null, text: line } : this.#basis.signs(line);
    const field = item ? item.tail : this.#places.detail;
    // Where text goes on, a question in it is one of its sentences.
    if (field && (as === null || (as === 'issue' && text === line && passage.isQuote))) {
      this.#goOn(field.id, field, passage);
      return under;
    }
    if (level === 0) this.#places.leave();
    return this.#put(passage, as ?? 'note', under, text);
  }

  #goOn(id: string, field: NonNullable<Places['detail']>, passage: EditedPassage): void {
    const draft = this.#drafts.find(({ newId }) => newId === id);
    if (draft) draft.parts.push(passage);
    else this.#fields.extend(field, passage, passage);
  }

  #stance(passage: EditedPassage, line: string, under: Ref | null): boolean {
    const typed = under?.kind === 'position' ? this.#basis.stances.read(line) : null;
    if (!under || !typed) return false;
    const { line: at, hands } = passage;
    this.stances.push({ ...typed, position: under.id, over: null, line: at, hands });
    return true;
  }

  /** Puts something new in its place, as far as it can stand there. */
  #put(passage: EditedPassage, as: Added, under: Ref | null, text: string): Ref | null {
    const place = this.#placeFor(as, under);
    if (place === undefined) return this.#leave(passage, `nowhere-${as}`, text);
    return this.#add(passage, as, place, text);
  }

  #placeFor(as: Added, under: Ref | null): Ref | null | undefined {
    if (as === 'issue') return under && mayBe(under.kind).includes('issue') ? under : null;
    if (as === 'position') return this.#places.above('issue') ?? undefined;
    return under && mayBe(under.kind).includes(as) ? under : undefined;
  }

  #add(passage: EditedPassage, as: Added, under: Ref | null, text: string): Ref | null {
    const { line, hands } = passage;
    if (text.length > LINE_LIMIT) return this.#leave(passage, 'too-long', text);
    if (as !== 'note' && this.#texts.has(folded(text))) return this.#leave(passage, 'again', text);
    const workspace = workspaceOf(this.#basis.past)?.id ?? '';
    let newId = stableId(workspace, 'answer', under?.id ?? '', folded(text));
    while (this.#drafts.some((draft) => draft.newId === newId)) newId = stableId(newId, 'again');
    this.#drafts.push({ as, newId, under, text, parts: [], line, hands });
    const kind = kindOfAdded(as);
    return kind === null ? under : { id: newId, kind };
  }

  #leave({ line }: EditedPassage, code: string, text: string): null {
    this.left.push({ line, code, values: { text: shortened(text) } });
    return null;
  }
}

/** The kind of element that something new is; none of a note. */
export function kindOfAdded(as: Added): EntityKind | null {
  switch (as) {
    case 'issue':
    case 'position':
    case 'assumption':
      return as;
    case 'pro':
    case 'contra':
      return 'argument';
    case 'note':
      return null;
  }
}

/** What something new under something can be. */
export function mayBe(under: EntityKind | null): readonly Added[] {
  return ADDED.filter((as) => {
    switch (under) {
      case null:
        return as === 'issue';
      case 'issue':
        return as === 'issue' || as === 'position' || as === 'note';
      case 'position':
      case 'argument':
        return as !== 'position';
      case 'assumption':
      case 'reference':
        return as === 'issue' || as === 'note';
      default:
        return false;
    }
  });
}
