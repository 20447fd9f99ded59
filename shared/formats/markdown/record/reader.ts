import { MapDraft } from '../../map-draft.ts';
import type { Reading, Unreadable } from '../../reader.ts';
import { titleOfSource } from '../../source-title.ts';
import { outlineLines } from '../lines.ts';
import { joinLines, type OutlinePart } from '../paragraphs.ts';
import { withLinksInPlace } from '../reference-links.ts';
import { blocksOf } from './blocks.ts';
import { isPlaceholder } from './decided.ts';
import { drawRecord } from './drawing.ts';
import { factsAmong, factsInFrontMatter, NO_FACTS } from './facts.ts';
import { recordIn } from './record.ts';
import type { Role } from './role.ts';
import { DECISION_WORDS } from './tongues.ts';
import { sectionsWithRole, sectionTree, type Section } from './sections.ts';

/** What a record has beside the decision, one of these at least. */
const COMPANY: readonly Role[] = [
  'status',
  'context',
  'options',
  'weighed',
  'reasons',
  'consequences',
];

/** Without one of these words no heading is one of a record. */
const MAY_BE = new RegExp(
  `^(?:#{1,6}[ \\t].*)?(?:decision|outcome|entscheidung|beschluss|décision|decisión|decisão|alternatives|alternativen|alternativas|options|optionen|opciones|opções|drawbacks|disadvantages|nachteile|inconvénients|desventajas|${DECISION_WORDS})[^\\n]{0,30}$`,
  'imu',
);

/** Whether a text records one decision, or several: a heading says what was decided, others why; or proposes one. */
export function isRecord(text: string): boolean {
  return recordsIn(text) !== null;
}

/** Reads records of decisions (ADRs) as an issue each; `null` where a text is none. */
export function readRecords(text: string, source: string): Reading | Unreadable | null {
  const found = recordsIn(text);
  if (found === null) return null;
  const { parts, root, records } = found;
  const draft = new MapDraft('markdown', source);
  const { facts, isAll } = factsInFrontMatter(text);
  const isOne = records.length === 1;
  let first = '';
  for (const section of records) {
    const own = named(facts.title) || named(factsAmong(blocksOf(root.parts)).facts.title);
    const title = section.heading || headingOver(root) || own || titleOfSource(source);
    first ||= title;
    drawRecord(draft, recordIn(section, title, isOne ? facts : NO_FACTS));
  }
  for (const part of parts) {
    const isTold =
      part.kind === 'other' &&
      (part.what === 'comment' || (part.what === 'front-matter' && !isAll));
    if (isTold) draft.leaveOut(part.line, part.what);
  }
  const [only, another] = root.children;
  return draft.reading('markdown', isOne ? first : another ? '' : (only?.heading ?? ''));
}

/** A title, unless it only says that there is none. */
function named(title: string): string {
  return isPlaceholder(title) || /^(?:none|n\/a)\b/iu.test(title) ? '' : title;
}

interface Records {
  readonly parts: readonly OutlinePart[];
  readonly root: Section;
  /** One at least. */
  readonly records: readonly Section[];
}

function recordsIn(text: string): Records | null {
  if (!MAY_BE.test(text)) return null;
  const parts = joinLines(outlineLines(withLinksInPlace(text)));
  // The app's own outline says itself what is what.
  if (parts.some((part) => part.kind === 'item' && /[?=~@]/.test(part.mark))) return null;
  const root = sectionTree(parts);
  const records = recordsUnder(root);
  return records.length > 0 ? { parts, root, records } : null;
}

/** The highest sections of which each records one decision. */
function recordsUnder(section: Section): readonly Section[] {
  const roles = sectionsWithRole(section).map(({ role }) => role);
  const decisions = roles.filter((role) => role === 'decision').length;
  const inner = decisions > 1 ? section.children.flatMap(recordsUnder) : [];
  if (inner.length > 0) return inner;
  const isOfDecision = decisions > 0 && COMPANY.some((role) => roles.includes(role));
  if (!isOfDecision && !isProposal(roles)) return [];
  const [only] = section.children;
  // A title over all of it is the record's.
  return section.level === 0 && section.children.length === 1 && only?.role === null
    ? [only]
    : [section];
}

/**
 * Whether a text proposes one thing and says itself what speaks against that, as requests for comments do, or what else there
 * would be, and why at all.
 */
function isProposal(roles: readonly (Role | null)[]): boolean {
  const has = (...wanted: readonly Role[]): boolean => wanted.every((one) => roles.includes(one));
  return (
    has('summary', 'context', 'options') ||
    has('summary', 'contra', 'context') ||
    has('summary', 'contra', 'options')
  );
}

/** The heading that stands before those of a record on the same level, and names it. */
function headingOver(root: Section): string {
  const [first] = root.children;
  return first?.role === null ? first.heading : '';
}
