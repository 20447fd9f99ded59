import { safeHref } from '../../documents/links.ts';
import type { Id } from '../../model/id.ts';
import { cleanLine } from '../../model/text.ts';
import { mayJoin } from '../../model/links.ts';
import type { ElementKind, LinkType } from '../../model/vocabulary.ts';
import { MapDraft } from '../map-draft.ts';
import { escapeHref, escapeText } from '../markdown/escape.ts';
import { isQuestion, readMark, type MarkedKind } from '../markdown/marks.ts';
import { readSide, sideOver, type Side } from '../markdown/sides.ts';
import { yesTo } from '../memo/words/yes.ts';
import type { Reader } from '../reader.ts';
import { titleOfSource } from '../source-title.ts';
import { hasXmlRoot } from '../xml-reader.ts';
import { fieldsIn, kindIn, listIn } from './fields.ts';
import { opmlText, type OpmlOutline, type OpmlText } from './outlines.ts';

/**
 * Reads an outline in OPML 2.0 (http://opml.org/spec2.opml). The signs of the app's own outline say what a line is, as do
 * the words that people put before one; a line without is what its place makes of it.
 */
export const opmlReader: Reader = {
  name: 'opml',
  endings: ['opml'],
  recognizes: (text) => hasXmlRoot(text, 'opml'),
  read: (text, source) => {
    const written = opmlText(text);
    const drawing = new Drawing(new MapDraft('opml', source), written, titleOfSource(source));
    for (const outline of written.outlines) drawing.take(outline);
    return drawing.finish();
  },
};

interface Drawn {
  readonly id: Id;
  readonly kind: ElementKind;
}

/** What a line was drawn as; a section is an issue from when something answers it. */
interface Place {
  readonly outline: OpmlOutline | null;
  drawn: Drawn | null;
  /** Whether it only groups what is below it. */
  isGroup: boolean;
  /** The nearest issue, and the nearest answer or argument: itself, or what it stands under. */
  issue: Drawn | null;
  target: Drawn | null;
  /** The last answer below, for arguments that follow it on the same level. */
  lastPosition: Drawn | null;
  /** The side on which all stands that is below, where the line names one. */
  side: Side | null;
}

class Drawing {
  readonly #draft: MapDraft;
  readonly #text: OpmlText;
  readonly #places = new Map<OpmlOutline | null, Place>();
  readonly #named = new Map<string, Drawn>();
  readonly #title: string;

  constructor(draft: MapDraft, text: OpmlText, title: string) {
    this.#draft = draft;
    this.#text = text;
    this.#title = text.title || title;
    this.#places.set(null, placeUnder(null, null));
  }

  take(outline: OpmlOutline): void {
    const { words, line, parent, attributes } = outline;
    const above = this.#places.get(parent) as Place;
    const place = placeUnder(outline, above);
    this.#places.set(outline, place);
    if (attributes.get('type')?.toLowerCase() === 'include') {
      this.#draft.leaveOut(line, 'other-file');
      return;
    }
    const name = attributes.get('_name') ?? '';
    const known = name === '' ? undefined : this.#named.get(name);
    if (known) {
      this.#again(known, above, outline);
      settle(place, known);
      return;
    }
    const mark = readSide(cleanLine(words.text));
    const side = outline.children > 0 ? sideOver(mark.text) : null;
    if (side !== null && this.#argued(above)) {
      this.#places.set(outline, { ...above, side });
      return;
    }
    if (mark.text === '') {
      // What stands under an empty line stands under the one above it.
      this.#places.set(outline, above);
      if (outline.children === 0) this.#draft.leaveOut(line, 'says-nothing');
      return;
    }
    const sign =
      mark.kind ??
      kindIn(attributes)?.kind ??
      above.side ??
      this.#unmarked(outline, mark.text, above);
    if (sign === null) {
      place.isGroup = true;
      return;
    }
    settle(place, this.#add(outline, mark.text, sign, above));
    if (place.drawn?.kind === 'position') above.lastPosition = place.drawn;
    if (place.drawn && name !== '') this.#named.set(name, place.drawn);
  }

  finish() {
    const { comments, tooDeep, title, unknown, ticked } = this.#text;
    for (const { outline, drawn, isGroup } of this.#places.values()) {
      if (!isGroup || drawn || !outline) continue;
      this.#draft.leaveOut(outline.line, 'only-groups', { text: cleanLine(outline.words.text) });
    }
    for (const [name, { line, count }] of unknown) {
      this.#draft.leaveOut(line, 'opml-attribute', { name, count });
    }
    if (ticked) this.#draft.leaveOut(ticked.line, 'ticks', { count: ticked.count });
    for (const line of comments) this.#draft.leaveOut(line, 'comment');
    if (tooDeep !== null) this.#draft.leaveOut(tooDeep, 'too-deep');
    return this.#draft.reading('opml', title);
  }

  /** What a line without a sign is; `null` for one that only groups, until something answers it. */
  #unmarked(outline: OpmlOutline, text: string, above: Place): NonNullable<MarkedKind> | null {
    if (addressOf(outline) !== '') return 'reference';
    if (isQuestion(text)) return 'issue';
    switch (above.drawn?.kind) {
      case undefined:
        return above.outline === null && outline.children > 0 ? null : 'position';
      case 'issue':
        return 'position';
      case 'position':
      case 'argument':
        this.#draft.note(outline.line, 'read-as-pro');
        return 'pro';
      case 'assumption':
      case 'reference':
        this.#draft.leaveOut(outline.line, 'no-place', { text });
        return null;
    }
  }

  /** Says whether there is something that pros and cons speak about: a group becomes an answer, a question is told yes. */
  #argued(above: Place): boolean {
    const { outline, drawn } = above;
    if (above.target) return true;
    if (outline && drawn?.kind === 'issue') {
      const text = cleanLine(outline.words.text);
      const yes = yesTo(text);
      if (yes === null) return false;
      const under = { parent: drawn.id, as: 'responds-to' } as const;
      const id = this.#draft.add({ kind: 'position', text: yes, under, line: outline.line });
      this.#draft.note(outline.line, 'read-as-yes', { question: text });
      above.target = id === null ? null : { id, kind: 'position' };
    } else if (outline && above.isGroup && !drawn) {
      const text = cleanLine(outline.words.text);
      const place = this.#places.get(outline.parent) as Place;
      settle(above, this.#add(outline, text, 'position', place));
      this.#draft.note(outline.line, 'section-as-position', { section: text });
    }
    return above.target !== null;
  }

  #add(
    outline: OpmlOutline,
    text: string,
    sign: NonNullable<MarkedKind>,
    above: Place,
  ): Drawn | null {
    const { attributes, words, tags, note, line } = outline;
    const kind = sign === 'pro' || sign === 'contra' ? 'argument' : sign;
    const fields = fieldsIn(kind, attributes, tags);
    const locator = cleanLine(attributes.get('_locator') ?? '');
    const suffix = `, ${locator}`;
    const hasPlace = kind === 'reference' && locator !== '' && text.endsWith(suffix);
    const links = words.links.map((link) => `[${escapeText(link.text)}](${escapeHref(link.href)})`);
    const url = kind === 'reference' ? { url: safeHref(addressOf(outline)) ?? '' } : {};
    const id = this.#draft.add({
      kind,
      text: hasPlace ? text.slice(0, -suffix.length) : text,
      detail: [note, ...links].filter((part) => part !== '').join('\n\n'),
      under: this.#under(sign, above, outline),
      fields: { ...fields, ...url },
      line,
    });
    if (id === null) return null;
    if (kind === 'position') {
      for (const holder of listIn(attributes, '_holders')) {
        this.#draft.stance(this.#draft.party(holder), id, 'for', null);
      }
    }
    return { id, kind };
  }

  #under(sign: NonNullable<MarkedKind>, above: Place, { line, attributes, parent }: OpmlOutline) {
    switch (sign) {
      case 'issue': {
        const target = above.drawn;
        return target && { parent: target.id, as: askedAs(attributes, target.kind) };
      }
      case 'position': {
        // With the app's own sign and under nothing, it answers nothing.
        const isLoose = parent === null && attributes.get('text')?.startsWith('= ') === true;
        const issue = above.issue ?? (isLoose ? null : this.#sectionAsIssue(above));
        return issue && { parent: issue.id, as: 'responds-to' as const };
      }
      case 'pro':
      case 'contra':
      case 'assumption': {
        const target = above.target ?? (parent ? above.lastPosition : null);
        if (!target) {
          this.#draft.note(line, 'stands-alone');
          return null;
        }
        const as = sign === 'assumption' ? 'assumes' : sign === 'pro' ? 'supports' : 'objects-to';
        return { parent: target.id, as } as const;
      }
      case 'reference': {
        const target = above.drawn?.kind === 'reference' ? above.target : above.drawn;
        return target && { parent: target.id, as: 'cites' as const };
      }
    }
  }

  /** A line that only groups, or the file, becomes an issue, since something answers it. */
  #sectionAsIssue(above: Place): Drawn | null {
    let place = above;
    while (place.outline && place.drawn) place = this.#places.get(place.outline.parent) as Place;
    if (place.drawn) return place.drawn;
    const { outline } = place;
    const text = outline ? cleanLine(outline.words.text) : this.#title;
    const line = outline?.line ?? 1;
    const detail = outline?.note ?? '';
    const id = this.#draft.add({ kind: 'issue', text, detail, under: null, line });
    this.#draft.note(line, 'section-as-issue', { section: text });
    settle(place, id === null ? null : { id, kind: 'issue' });
    return place.drawn;
  }

  /** Puts what is there already in one more place. */
  #again(known: Drawn, above: Place, { line, words, attributes }: OpmlOutline): void {
    const parent = above.drawn;
    const mark = readMark(cleanLine(words.text)).kind;
    const as: LinkType | null =
      known.kind === 'position'
        ? 'responds-to'
        : known.kind === 'argument'
          ? mark === 'contra'
            ? 'objects-to'
            : 'supports'
          : known.kind === 'assumption'
            ? 'assumes'
            : known.kind === 'reference'
              ? 'cites'
              : askedAs(attributes, parent?.kind ?? 'issue');
    if (parent && parent.id !== known.id && canStand(as, known.kind, parent.kind)) {
      this.#draft.place(known.id, as, parent.id);
    } else {
      this.#draft.leaveOut(line, 'no-place', { text: words.text });
    }
  }
}

function placeUnder(outline: OpmlOutline | null, above: Place | null): Place {
  const { issue = null, target = null } = above ?? {};
  return { outline, drawn: null, isGroup: false, issue, target, lastPosition: null, side: null };
}

function settle(place: Place, drawn: Drawn | null): void {
  place.drawn = drawn;
  if (drawn?.kind === 'issue') place.issue = drawn;
  if (drawn?.kind === 'position' || drawn?.kind === 'argument') place.target = drawn;
}

/** By which tie an issue stands under something: the one that is said, or else the usual one. */
function askedAs(attributes: ReadonlyMap<string, string>, parent: ElementKind): LinkType {
  const types: readonly LinkType[] = ['suggested-by', 'questions', 'specializes'];
  const said = types.find(
    (type) => type === attributes.get('_as') && mayJoin(type, 'issue', parent),
  );
  return said ?? (parent === 'issue' || parent === 'position' ? 'suggested-by' : 'questions');
}

function canStand(as: LinkType, child: ElementKind, parent: ElementKind): boolean {
  return as === 'assumes' || as === 'cites'
    ? mayJoin(as, parent, child)
    : mayJoin(as, child, parent);
}

function addressOf({ attributes }: OpmlOutline): string {
  return (
    attributes.get('_url') ??
    attributes.get('url') ??
    attributes.get('htmlurl') ??
    attributes.get('xmlurl') ??
    ''
  );
}
