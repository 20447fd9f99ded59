import { append } from '../../append.ts';
import type { Id } from '../../model/id.ts';
import { cleanLine } from '../../model/text.ts';
import type { LinkType } from '../../model/vocabulary.ts';
import { cutTo } from '../cut.ts';
import { itemLines, stringEnd } from '../json-lines.ts';
import { parseJson } from '../json-text.ts';
import { MapDraft } from '../map-draft.ts';
import { escapeLineStart, escapeText } from '../markdown/escape.ts';
import { isQuestion } from '../markdown/marks.ts';
import type { Reader, Unreadable } from '../reader.ts';
import { titleOfSource } from '../source-title.ts';
import { aifGraph, type AifGraph } from './graph.ts';
import { aifRdfGraph, isAifRdf } from './rdf.ts';
import { rephrasalsIn } from './rephrasals.ts';
import { sayings, unstatedIn } from './locutions.ts';

/**
 * Reads the Argument Interchange Format (Chesñevar et al. 2006) as AIFdb and xAIF write it, in JSON or RDF: statements (I) that
 * inferences (RA) support and conflicts (CA) attack, and who said them. What concludes nothing further is a
 * position on an issue that the map's own question asks, or one named after the map.
 */
export const aifReader: Reader = {
  name: 'aif',
  recognizes: (text) => (/^\s*[{[]/.test(text) && /"nodeID"\s*:/.test(text)) || isAifRdf(text),
  read: (text, source) => {
    if (isAifRdf(text)) return new Drawing(aifRdfGraph(text), source, titleOfSource(source)).draw();
    const strict = parseJson(text);
    const parsed = 'code' in strict ? parseJson(withEscapedBreaks(text)) : strict;
    if ('code' in parsed) return strict as Unreadable;
    const hasBreaks = parsed !== strict;
    const graph = aifGraph(parsed.value, (inside) =>
      itemLines(text, { ...(inside === undefined ? {} : { inside }), hasBreaks }),
    );
    if (!graph) return { code: 'nothing-found', values: {} };
    return new Drawing(graph, source, titleOfSource(source)).draw();
  },
};

/** A text of JSON in whose strings lines are broken as they are, as some programs write them. */
function withEscapedBreaks(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf('"'); open !== -1; open = text.indexOf('"', at)) {
    const end = stringEnd(text, open) + 1;
    const string = text.slice(open, end).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
    parts.push(text.slice(at, open), string);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** That a statement, or what joins two, speaks for or against something. */
interface Tie {
  readonly from: string;
  readonly to: string;
  readonly as: 'supports' | 'objects-to';
  /** Whether it speaks about an inference and not about a statement. */
  readonly isUndercut: boolean;
  /** Where what joins the two stands. */
  readonly line: number | null;
}

/** So much of what is left out is told. */
const TOLD = 80;

class Drawing {
  readonly #draft: MapDraft;
  readonly #graph: AifGraph;
  readonly #title: string;
  /** The statements that only say another one again, each with that one. */
  #again: ReadonlyMap<string, string> = new Map();
  readonly #drawn = new Map<
    string,
    { readonly id: Id; readonly kind: 'issue' | 'position' | 'argument' | 'assumption' }
  >();

  constructor(graph: AifGraph, source: string, title: string) {
    this.#graph = graph;
    this.#draft = new MapDraft('aif', source);
    this.#title = title;
  }

  draw() {
    const { nodes, malformed } = this.#graph;
    const found = this.#ties();
    const speaking = new Set(found.map(({ from }) => from));
    this.#again = rephrasalsIn(
      this.#graph,
      (id) => speaking.has(id),
      (id) => this.#isAsked(id),
    );
    const statements = [...nodes.values()].filter(
      ({ type, nodeID }) => type === 'I' && !this.#again.has(nodeID),
    );
    this.#tellOthers();
    const ties = found.map((tie) => ({ ...tie, to: this.#again.get(tie.to) ?? tie.to }));
    const from = Map.groupBy(ties, (tie) => tie.from);
    const to = Map.groupBy(ties, (tie) => tie.to);
    const roots = statements.filter(({ nodeID }) => !from.has(nodeID));
    for (const { nodeID } of roots) this.#root(nodeID, to);
    // What only goes in circles has no root: its first statement is taken for one.
    for (const { nodeID } of statements) if (!this.#drawn.has(nodeID)) this.#root(nodeID, to);
    this.#sayAgain();
    this.#holders();
    for (const line of malformed) this.#draft.leaveOut(line, 'aif-malformed');
    return this.#draft.reading('aif', this.#title);
  }

  /** Ties between statements, the nodes between them passed over. */
  #ties(): readonly Tie[] {
    const { nodes, next, before } = this.#graph;
    const ties: Tie[] = [];
    for (const { nodeID, type, line } of nodes.values()) {
      const as = type === 'RA' ? 'supports' : type === 'CA' ? 'objects-to' : null;
      if (as === null) {
        append(ties, type === 'MA' ? this.#rephrasals(nodeID) : []);
        continue;
      }
      const premises = (before.get(nodeID) ?? []).filter((id) => nodes.get(id)?.type === 'I');
      const count = ties.length;
      for (const target of next.get(nodeID) ?? []) {
        for (const premise of premises)
          append(ties, this.#tiesTo(target, { from: premise, as, line }));
      }
      if (ties.length === count) this.#draft.leaveOut(line, 'aif-open', { type });
    }
    for (const { line } of this.#graph.bare) this.#draft.leaveOut(line, 'aif-bare');
    return ties;
  }

  /** Tells of nodes that stand between statements in a way that a map has no word for: how many, and where the first is. */
  #tellOthers(): void {
    const { nodes, before, next } = this.#graph;
    const first = (id: string): string => this.#again.get(id) ?? id;
    const others = new Map<string, { readonly line: number | null; count: number }>();
    for (const { nodeID, type, line } of nodes.values()) {
      const isRead =
        ['I', 'L', 'YA', 'TA', 'RA', 'CA'].includes(type) ||
        this.#rephrasals(nodeID).length > 0 ||
        (next.get(nodeID) ?? []).some((to) =>
          (before.get(nodeID) ?? []).some((from) => first(from) === first(to)),
        );
      if (isRead) continue;
      const other = others.get(type) ?? { line, count: 0 };
      other.count += 1;
      others.set(type, other);
    }
    for (const [type, { line, count }] of others) {
      this.#draft.leaveOut(line, 'aif-kind', { type, count });
    }
  }

  /** How a premise speaks about what it leads to: a statement, or an inference. */
  #tiesTo(target: string, premise: Pick<Tie, 'from' | 'as' | 'line'>): readonly Tie[] {
    const { before, nodes } = this.#graph;
    const kind = nodes.get(target)?.type;
    if (kind === 'I') return [{ ...premise, to: target, isUndercut: false }];
    if (kind !== 'RA' && kind !== 'CA') return [];
    // What attacks an inference speaks against each premise that it rests on.
    const restsOn = (before.get(target) ?? []).filter((id) => nodes.get(id)?.type === 'I');
    return restsOn.map((to) => ({ ...premise, to, isUndercut: true }));
  }

  /** What answers a question by putting it as a statement. */
  #rephrasals(nodeID: string): readonly Tie[] {
    const { next, before, nodes } = this.#graph;
    const line = nodes.get(nodeID)?.line ?? null;
    const asked = (next.get(nodeID) ?? []).filter((id) => this.#isAsked(id));
    const said = (before.get(nodeID) ?? []).filter((id) => nodes.get(id)?.type === 'I');
    return asked.flatMap((to) =>
      said
        .filter((from) => !this.#isAsked(from))
        .map((from) => ({ from, to, as: 'supports' as const, isUndercut: false, line })),
    );
  }

  /** Whether a statement is a question: by its mark, or as somebody was found to ask it. */
  #isAsked(nodeID: string): boolean {
    const { nodes, before } = this.#graph;
    const node = nodes.get(nodeID);
    if (node?.type !== 'I') return false;
    const ways = (before.get(nodeID) ?? []).map((id) => nodes.get(id));
    const isQuestioned = ways.some(
      (way) => way?.type === 'YA' && /^(?:pure|assertive) ?questioning$/iu.test(way.text.trim()),
    );
    return isQuestioned || isQuestion(node.text);
  }

  #root(nodeID: string, to: ReadonlyMap<string, readonly Tie[]>): void {
    const { text = '', kind: said, line = null } = this.#graph.nodes.get(nodeID) ?? {};
    const kind = said ?? (this.#isAsked(nodeID) ? 'issue' : 'position');
    const id =
      kind === 'position'
        ? this.#position(text, line)
        : this.#draft.add({ kind, text, under: null, line });
    if (id === null) {
      this.#draft.leaveOut(line, 'says-nothing');
      return;
    }
    this.#drawn.set(nodeID, { id, kind });
    const waiting = [...(to.get(nodeID) ?? [])];
    for (const tie of waiting) {
      if (this.#draw(tie)) append(waiting, to.get(tie.from) ?? []);
    }
  }

  #position(text: string, line: number | null): Id | null {
    const parent = this.#issue();
    if (parent === null) return null;
    return this.#draft.add({
      kind: 'position',
      text,
      under: { parent, as: 'responds-to' },
      line,
    });
  }

  #named: Id | null = null;
  #issue(): Id | null {
    const text = this.#title || 'Argument map';
    this.#named ??= this.#draft.add({ kind: 'issue', text, under: null, line: null });
    return this.#named;
  }

  /** Draws a tie; says whether what it comes from is new. */
  #draw({ from, to, as, isUndercut, line }: Tie): boolean {
    const target = this.#drawn.get(to);
    if (!target || from === to) return false;
    if (isUndercut) this.#draft.note(line, 'aif-undercut');
    const isAnswer = target.kind === 'issue';
    const isAssumed =
      !isAnswer && as === 'supports' && this.#graph.nodes.get(from)?.kind === 'assumption';
    const type: LinkType = isAnswer ? 'responds-to' : isAssumed ? 'assumes' : as;
    const kind = isAnswer ? 'position' : isAssumed ? 'assumption' : 'argument';
    if (target.kind === 'assumption') {
      this.#draft.leaveOut(line, 'aif-tie');
      return false;
    }
    const known = this.#drawn.get(from);
    if (known) {
      const areRivals =
        as === 'objects-to' && known.kind === 'position' && target.kind === 'position';
      if (known.kind === kind) this.#draft.place(known.id, type, target.id);
      else if (areRivals) this.#draft.note(line, 'argdown-rivals');
      else this.#draft.leaveOut(line, 'aif-tie');
      return false;
    }
    const { text = '', line: own = null } = this.#graph.nodes.get(from) ?? {};
    const id = this.#draft.add({
      kind,
      text,
      under: { parent: target.id, as: type },
      line: own,
    });
    if (id === null) return false;
    this.#drawn.set(from, { id, kind });
    return true;
  }

  /** Puts what only says a statement again in its detail. */
  #sayAgain(): void {
    const { nodes } = this.#graph;
    const details = new Map<Id, string[]>();
    for (const [again, first] of this.#again) {
      const drawn = this.#drawn.get(first);
      const { text = '', line = null } = nodes.get(again) ?? {};
      const said = nodes.get(first)?.text ?? '';
      if (!drawn || cleanLine(text) === '' || cleanLine(text) === cleanLine(said)) continue;
      const detail = details.get(drawn.id) ?? [];
      detail.push(escapeLineStart(escapeText(cleanLine(text))));
      details.set(drawn.id, detail);
      this.#draft.amend(drawn.kind, drawn.id, { detail: detail.join('\n\n') });
      this.#draft.note(line, 'aif-again', { text: cleanLine(said) });
    }
  }

  /** Whoever said what a position states holds it. */
  #holders(): void {
    let first: number | null = null;
    let count = 0;
    for (const { nodeID, name, level, line } of sayings(this.#graph)) {
      const drawn = this.#drawn.get(this.#again.get(nodeID) ?? nodeID);
      if (drawn?.kind === 'position') {
        this.#draft.stance(this.#draft.party(name, 'person'), drawn.id, level, null);
      } else if (drawn?.kind === 'argument') {
        first = count === 0 ? line : first;
        count += 1;
      }
    }
    if (count > 0) this.#draft.leaveOut(first, 'aif-speakers', { count });
    const unstated = unstatedIn(this.#graph);
    const [one] = unstated;
    if (one) {
      const words = cutTo(one.words, TOLD);
      this.#draft.leaveOut(one.line, 'aif-locution', { count: unstated.length, words });
    }
  }
}
