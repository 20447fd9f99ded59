/** One square picture of an icon. */
export interface Picture {
  /** Its side in pixels. */
  readonly size: number;
  readonly png: Uint8Array;
}

const ICO_HEADER = 6;
const ICO_ENTRY = 16;

/**
 * A Windows icon with its pictures as PNG.
 * The format: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 * @param pictures up to 256 pixels a side
 */
export function ico(pictures: readonly Picture[]): Uint8Array {
  const head = Buffer.alloc(ICO_HEADER + pictures.length * ICO_ENTRY);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = ICO_HEADER + index * ICO_ENTRY;
    head.writeUInt8(size % 256, at); // 0 stands for 256
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4); // colour planes
    head.writeUInt16LE(32, at + 6); // bits a pixel
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** The types that hold PNG, by side in pixels; most sides have two, for plain and for dense screens. */
const ICNS_TYPES: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/**
 * A macOS icon with its pictures as PNG.
 * The format: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
 * @param pictures of the sides 16, 32, 64, 128, 256, 512 and 1024
 * @throws for another side
 */
export function icns(pictures: readonly Picture[]): Uint8Array {
  const parts = pictures.flatMap(({ size, png }) => {
    const types = ICNS_TYPES[size];
    if (types === undefined) throw new RangeError(`No icns type is ${size} pixels wide.`);
    return types.map((type) => Buffer.concat([icnsHeader(type, png.length), png]));
  });
  const body = Buffer.concat(parts);
  return Buffer.concat([icnsHeader('icns', body.length), body]);
}

/** Four letters, and the length with the header's own eight bytes. */
function icnsHeader(type: string, length: number): Uint8Array {
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(length + 8, 4);
  return header;
}
