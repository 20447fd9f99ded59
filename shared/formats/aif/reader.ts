import { append } from '../../append.ts';
import type { Id } from '../../model/id.ts';
import type { LinkType } from '../../model/vocabulary.ts';
import { itemLines, stringEnd } from '../json-lines.ts';
import { parseJson } from '../json-text.ts';
import { MapDraft } from '../map-draft.ts';
import { isQuestion } from '../markdown/marks.ts';
import type { Reader, Unreadable } from '../reader.ts';
import { titleOfSource } from '../source-title.ts';
import { aifGraph, type AifGraph } from './graph.ts';
import { aifRdfGraph, isAifRdf } from './rdf.ts';

/**
 * Reads the Argument Interchange Format (Chesñevar et al. 2006) as AIFdb and xAIF write it, in JSON or RDF: statements (I) that
 * inferences (RA) support and conflicts (CA) attack, and who said them. What concludes nothing further is a
 * position on an issue that the map's own question asks, or one named after the map.
 */
export const aifReader: Reader = {
  name: 'aif',
  recognizes: (text) => (/^\s*\{/.test(text) && /"nodeID"\s*:/.test(text)) || isAifRdf(text),
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

class Drawing {
  readonly #draft: MapDraft;
  readonly #graph: AifGraph;
  readonly #title: string;
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
    const statements = [...nodes.values()].filter(({ type }) => type === 'I');
    const ties = this.#ties();
    const from = Map.groupBy(ties, (tie) => tie.from);
    const to = Map.groupBy(ties, (tie) => tie.to);
    const roots = statements.filter(({ nodeID }) => !from.has(nodeID));
    for (const { nodeID } of roots) this.#root(nodeID, to);
    // What only goes in circles has no root: its first statement is taken for one.
    for (const { nodeID } of statements) if (!this.#drawn.has(nodeID)) this.#root(nodeID, to);
    this.#holders();
    for (const line of malformed) this.#draft.leaveOut(line, 'aif-malformed');
    return this.#draft.reading('aif', this.#title);
  }

  /** Ties between statements, the nodes between them passed over. */
  #ties(): readonly Tie[] {
    const { nodes, next, before } = this.#graph;
    const ties: Tie[] = [];
    /** How many nodes of each kind that is not read, and where the first is. */
    const others = new Map<string, { readonly line: number | null; count: number }>();
    for (const { nodeID, type, line } of nodes.values()) {
      const as = type === 'RA' ? 'supports' : type === 'CA' ? 'objects-to' : null;
      if (as === null) {
        const rephrased = type === 'MA' ? this.#rephrasals(nodeID) : [];
        append(ties, rephrased);
        const isPassing = ['I', 'L', 'YA', 'TA'].includes(type);
        if (isPassing || rephrased.length > 0) continue;
        const other = others.get(type) ?? { line, count: 0 };
        other.count += 1;
        others.set(type, other);
        continue;
      }
      const premises = (before.get(nodeID) ?? []).filter((id) => nodes.get(id)?.type === 'I');
      for (const target of next.get(nodeID) ?? []) {
        for (const premise of premises)
          append(ties, this.#tiesTo(target, { from: premise, as, line }));
      }
    }
    for (const [type, { line, count }] of others) {
      this.#draft.leaveOut(line, 'aif-kind', { type, count });
    }
    return ties;
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
      said.map((from) => ({ from, to, as: 'supports' as const, isUndercut: false, line })),
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

  /** Whoever said what a position states holds it: locution → illocution → statement. */
  #holders(): void {
    const { nodes, next, speakers } = this.#graph;
    for (const [locution, name] of speakers) {
      for (const illocution of next.get(locution) ?? []) {
        for (const statement of nodes.get(illocution)?.type === 'YA'
          ? (next.get(illocution) ?? [])
          : []) {
          const drawn = this.#drawn.get(statement);
          if (drawn?.kind === 'position') {
            this.#draft.stance(this.#draft.party(name, 'person'), drawn.id, 'for', null);
          }
        }
      }
    }
  }
}
