import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Clock } from '../model/clock.ts';
import type { Id } from '../model/id.ts';
import { folded } from './fold.ts';
import { DEPTHS, type Depth } from './manner.ts';
import { passagesOf } from './passages.ts';
import { plainText, type Document } from './tree.ts';

/**
 * Of what a paper was made: with it the paper can be made again as it was, and what was edited since is told from
 * what was changed in the workspace meanwhile. It is in the file where nobody reads it.
 */
export interface PaperMark {
  readonly document: string;
  readonly workspace: Id;
  /** The clock of the last change that the paper knows. */
  readonly clock: Clock;
  /** The language of the words that are not people's own, and how dates are written. */
  readonly language: string;
  readonly locale: string;
  readonly depth: Depth;
  readonly names: boolean;
  /** Labels; none for all. */
  readonly issues: readonly string[];
  /** Short names; none for all. */
  readonly parties: readonly string[];
  /** The label of a session; empty for none. */
  readonly session: string;
  /** By which a paper made again is known to be the same. */
  readonly digest: string;
}

const OPENING = 'moot-paper';

/** A mark as one line of text, which neither Markdown, HTML nor XML takes for anything else. */
export function printMark(mark: PaperMark): string {
  const fields: Readonly<Record<string, string>> = {
    document: mark.document,
    workspace: mark.workspace,
    clock: mark.clock,
    language: mark.language,
    locale: mark.locale,
    depth: mark.depth,
    names: mark.names ? 'yes' : 'no',
    issues: mark.issues.join(','),
    parties: mark.parties.map(encoded).join(','),
    session: mark.session,
    digest: mark.digest,
  };
  const told = Object.entries(fields).filter(([, value]) => value !== '');
  return [OPENING, ...told.map(([name, value]) => `${name}=${value}`)].join(' ');
}

/** Reads a mark out of a text; `null` where there is none, or it says not enough. */
export function readMark(text: string): PaperMark | null {
  const start = text.lastIndexOf(OPENING);
  if (start === -1) return null;
  const fields = new Map(
    (/^[^\n<>"]*/.exec(text.slice(start, start + 100_000))?.[0] ?? '').split(/\s+/).map((word) => {
      const at = word.indexOf('=');
      return [word.slice(0, at), word.slice(at + 1)] as const;
    }),
  );
  const said = (name: string): string => fields.get(name) ?? '';
  const listed = (name: string): readonly string[] =>
    said(name)
      .split(',')
      .filter((one) => one !== '');
  const depth = DEPTHS.find((known) => known === said('depth'));
  const language = languageTag(said('language'));
  const needed = ['document', 'workspace', 'clock', 'digest'];
  if (!depth || language === '' || needed.some((name) => said(name) === '')) return null;
  return {
    document: said('document'),
    workspace: said('workspace'),
    clock: said('clock'),
    language,
    locale: languageTag(said('locale')),
    depth,
    names: said('names') !== 'no',
    issues: listed('issues'),
    parties: listed('parties').map(decoded),
    session: said('session'),
    digest: said('digest'),
  };
}

/** What tells a paper from any other, whatever its format: a hash of its words. */
export function paperDigest(document: Document): string {
  const words = passagesOf(document, 'apart').map(({ content }) => folded(plainText(content)));
  return bytesToHex(sha256(utf8ToBytes(words.join('\n')))).slice(0, 16);
}

/** A word that is a BCP 47 tag as it is; empty where it is none, as a mark that was typed over may have it. */
function languageTag(word: string): string {
  try {
    return word === '' || Intl.getCanonicalLocales(word).length === 0 ? '' : word;
  } catch {
    return '';
  }
}

// A dash could end a comment together with the next one.
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll('-', '%2D');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
