import { inflateSync } from 'node:zlib';

/** How far each character of a font advances the pen, in units of which `unitsPerEm` make the font's size. */
export interface Advances {
  readonly unitsPerEm: number;
  readonly byCodePoint: ReadonlyMap<number, number>;
}

/**
 * The advances of a WOFF 1.0 font (W3C Recommendation of 2012), from its OpenType tables `head`, `hhea`, `hmtx` and
 * `cmap`.
 */
export function readAdvances(woff: Buffer): Advances {
  const tables = tablesOf(woff);
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no table ${tag}.`);
    return found;
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const metrics = table('hhea').readUInt16BE(34);
  const hmtx = table('hmtx');
  const byCodePoint = new Map<number, number>();
  for (const [codePoint, glyph] of glyphsOf(table('cmap'))) {
    byCodePoint.set(codePoint, hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4));
  }
  return { unitsPerEm, byCodePoint };
}

function tablesOf(woff: Buffer): ReadonlyMap<string, Buffer> {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF 1.0 font.');
  const tables = new Map<string, Buffer>();
  const count = woff.readUInt16BE(12);
  for (let index = 0; index < count; index += 1) {
    const entry = 44 + index * 20;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.readUInt32BE(entry + 8);
    const bytes = woff.subarray(offset, offset + packed);
    const isPacked = packed < woff.readUInt32BE(entry + 12);
    tables.set(woff.toString('latin1', entry, entry + 4), isPacked ? inflateSync(bytes) : bytes);
  }
  return tables;
}

/** Code points with their glyphs, from the subtable of format 4 (the Basic Multilingual Plane). */
function glyphsOf(cmap: Buffer): readonly (readonly [number, number])[] {
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4);
    if (cmap.readUInt16BE(at) === 4) return segmentsOf(cmap.subarray(at));
  }
  throw new Error('The font has no character map of format 4.');
}

function segmentsOf(map: Buffer): readonly (readonly [number, number])[] {
  const doubled = map.readUInt16BE(6);
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < doubled; at += 2) {
    const end = map.readUInt16BE(14 + at);
    const start = map.readUInt16BE(16 + doubled + at);
    const delta = map.readUInt16BE(16 + 2 * doubled + at);
    const rangeAt = 16 + 3 * doubled + at;
    const range = map.readUInt16BE(rangeAt);
    for (let codePoint = start; codePoint <= end && codePoint !== 0xffff; codePoint += 1) {
      const listed = range === 0 ? 0 : map.readUInt16BE(rangeAt + range + 2 * (codePoint - start));
      const glyph = range === 0 ? codePoint + delta : listed === 0 ? 0 : listed + delta;
      if ((glyph & 0xffff) !== 0) found.push([codePoint, glyph & 0xffff]);
    }
  }
  return found;
}
