import type { Manner } from '../documents/manner.ts';
import type { Id } from '../model/id.ts';

/** A document and the format in which it is to be written: `DocumentName` and `FormatName`. */
export interface DocumentRequest {
  readonly document: string;
  readonly format: string;
  /** Only these issues; all where it is empty. */
  readonly issues: readonly Id[];
  /** Only these parties; all where it is empty. */
  readonly parties: readonly Id[];
  readonly session: Id | null;
  /** The day since which changes are told, `2015-04-13`. */
  readonly since: string | null;
  /** How it is told; in full, with names and in the language of the app unless said. */
  readonly manner?: Manner;
}

/** As what a paper is put on the clipboard: as text with its looks, or as Markdown. */
export type CopyKind = 'rich' | 'markdown';

/** The formats of pictures of the map. */
export type PictureFormat = 'svg' | 'png';

/** A picture that the window has drawn, and in which format it is to be written. */
export interface PictureRequest {
  readonly format: PictureFormat;
  /** The whole SVG, its fonts included. */
  readonly svg: string;
  /** Its size, in pixels at scale 1. */
  readonly width: number;
  readonly height: number;
}
