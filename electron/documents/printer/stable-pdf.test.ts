import { describe, expect, it } from 'vitest';
import { stablePdf } from './stable-pdf.cjs';

/** A PDF of the parts that differ, its table of offsets true. */
function pdf(creator: string, date: string, numbers: readonly [number, number]): Uint8Array {
  const name = (number: number): string => `(node${String(number).padStart(8, '0')})`;
  const [first, second] = numbers;
  const index = [
    { number: first, object: 2 },
    { number: second, object: 3 },
  ].toSorted((a, b) => a.number - b.number);
  const objects = [
    `<</Creator (${creator})\n/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>`,
    `<</Type /StructElem\n/ID ${name(first)}>>`,
    `<</Type /StructElem\n/ID ${name(second)}>>`,
    `<</Limits [${name(index[0]!.number)} ${name(index[1]!.number)}]\n/Names [${index
      .map(({ number, object }) => `${name(number)} ${object} 0 R`)
      .join(' ')}]>>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, position) => {
    const offset = text.length;
    text += `${position + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 5\n0000000000 65535 f \n${rows}trailer\n<</Size 5\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

describe('a printed PDF', () => {
  const one = Buffer.from(stablePdf(pdf('Browser \\(X11\\) 1', '20240506080000', [33, 12])));
  const other = Buffer.from(stablePdf(pdf('Another browser, 2.0.1', '20250101120000', [7, 95])));

  it('is the same whenever, by whatever program, and after however many others it was printed', () => {
    expect(one.equals(other)).toBe(true);
  });

  it('says who made it, and no time', () => {
    const text = one.toString('latin1');
    expect(text).toContain('/Creator (Moot)');
    expect(text).toContain("/CreationDate (D:20000101000000+00'00')");
    expect(text).not.toContain('Browser');
  });

  it('keeps its index of tags sorted, and its table of offsets true', () => {
    const text = one.toString('latin1');
    expect(text).toContain(
      '/Limits [(node00000001) (node00000002)]\n/Names [(node00000001) 2 0 R (node00000002) 3 0 R]',
    );
    const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    expect(text.slice(table, table + 4)).toBe('xref');
    const offsets = [...text.slice(table).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, at]) =>
      Number(at),
    );
    offsets.forEach((offset, index) => {
      expect(text.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj`));
    });
  });

  it('is left alone where it has none of these', () => {
    const plain = Buffer.from('%PDF-1.4\n%%EOF\n');
    expect(Buffer.from(stablePdf(plain)).equals(plain)).toBe(true);
  });
});
