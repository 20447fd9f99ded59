/** The decoder of the Encoding Standard, which Node, windows and workers have alike. */
declare const TextDecoder: new (label: string) => {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
};

/** So much of a file tells in what it is written. */
const SAMPLE = 65_536;

/** Encodings whose characters have two bytes beyond ASCII: how large a share of the first ones tells each. */
const DOUBLE: readonly (readonly [
  name: string,
  share: number,
  tells: (lead: number) => boolean,
])[] = [
  ['euc-jp', 0.2, (lead) => lead === 0xa4 || lead === 0xa5],
  ['euc-kr', 0.8, (lead) => lead >= 0xb0 && lead <= 0xc8],
  ['gb18030', 0.6, (lead) => lead >= 0xb0 && lead <= 0xd7],
];

/** Encodings of one byte of scripts other than Latin, and the letters that come most often in them. */
const SCRIPTS: readonly (readonly [name: string, common: string])[] = [
  ['windows-1251', 'оеаинтсрвлкмдпуя'],
  ['koi8-r', 'оеаинтсрвлкмдпуя'],
  ['ibm866', 'оеаинтсрвлкмдпуя'],
  ['iso-8859-5', 'оеаинтсрвлкмдпуя'],
  ['windows-1253', 'αοιετσνηυρπκμλως'],
  ['windows-1255', 'יוהלאמרתבשנכדםעק'],
  ['windows-1256', 'اليمنرتبةعدسفهكو'],
];

/** Encodings of one byte of Latin script; the first one unless it comes out odd. `ibm850` is none of the standard's. */
const LATIN = ['windows-1252', 'windows-1250', 'macintosh', 'ibm850'] as const;

/** Letters that no language has beside each other, and what they are then: Czech, Hungarian, Turkish. */
const MIXTURES: readonly {
  readonly has: readonly RegExp[];
  readonly hasNot: RegExp;
  readonly name: string;
}[] = [
  { has: [/ø/, /[ìèù]/], hasNot: /[åæ]/, name: 'windows-1250' },
  { has: [/õ/, /[öü]/, /[áé]/], hasNot: /[ãçä]/, name: 'windows-1250' },
  { has: [/[þðÞÐ]/], hasNot: /[áíóúæ]/, name: 'windows-1254' },
];

/** What MS-DOS had from 0x80 on in western Europe. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/**
 * Text in an encoding by its name; `null` where it is not known, or one of Unicode, which bytes tell better than words.
 * @param label as files say it: `Shift_JIS`
 */
export function textIn(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf-') ? null : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Text in one of the encodings of before Unicode that does not say which: that in which it looks most like words. */
export function legacyText(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const name = doubleByte(sample) ?? otherScript(sample) ?? latin(sample);
  return decode(name, bytes);
}

function decode(name: string, bytes: Uint8Array): string {
  if (name !== 'ibm850') return new TextDecoder(name).decode(bytes);
  const plain = new TextDecoder('x-user-defined').decode(bytes);
  return plain.replace(/[\uF780-\uF7FF]/g, (sign) => DOS[sign.charCodeAt(0) - 0xf780] ?? sign);
}

/** Which encoding of two bytes a character a text is in; `null` for none. */
function doubleByte(bytes: Uint8Array): string | null {
  const japanese = new TextDecoder('shift_jis').decode(bytes);
  const kana = count(japanese, /[\u3041-\u30F6\u30FC]/g);
  const strange = count(japanese, /[\uFF61-\uFF9F\uFFFD]/g);
  if (kana > 2 && kana > 4 * strange) return 'shift_jis';
  let [pairs, single] = [0, 0];
  const leads: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const isPair = lead >= 0xa1 && (bytes[at + 1] ?? 0) >= 0xa1;
    if (!isPair) single += 1;
    else {
      pairs += 1;
      leads.push(lead);
      at += 1;
    }
  }
  // Where each byte is a letter of its own, half of the words have an odd number of them.
  if (pairs < 4 || single * 20 > pairs) return isBig5(bytes) ? 'big5' : null;
  const told = DOUBLE.find(([, share, tells]) => leads.filter(tells).length > share * pairs);
  return told?.[0] ?? null;
}

/** Whether a text is in Big5, of whose characters most begin with bytes that stand for symbols and capitals elsewhere. */
function isBig5(bytes: Uint8Array): boolean {
  let [frequent, others] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const [lead, trail] = [bytes[at] as number, bytes[at + 1] ?? 0];
    if (lead < 0x80) continue;
    const isPair = (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1;
    if (isPair && lead >= 0xa1 && lead <= 0xc6) frequent += 1;
    else others += 1;
    if (isPair) at += 1;
  }
  return frequent > 3 && frequent > 4 * others;
}

/** Which encoding of a script other than Latin a text is in, in which most letters are beyond ASCII; `null` for none. */
function otherScript(bytes: Uint8Array): string | null {
  let [high, letters] = [0, 0];
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1;
  }
  if (high < 4 || high * 3 < letters) return null;
  const scored = SCRIPTS.map(([name, common]) => {
    const found = count(decode(name, bytes), new RegExp(`[${common}]`, 'gu'));
    return { name, share: found / high };
  });
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share > 0.5 ? best.name : null;
}

/** In which encoding of Latin script a text comes out least odd. */
function latin(bytes: Uint8Array): string {
  const text = decode(LATIN[0], bytes);
  const mixture = MIXTURES.find(
    ({ has, hasNot }) => !hasNot.test(text) && has.every((letters) => letters.test(text)),
  );
  if (mixture) return mixture.name;
  const scored = LATIN.map((name) => ({ name, odd: oddness(decode(name, bytes)) }));
  return scored.reduce((a, b) => (b.odd < a.odd / 2 ? b : a)).name;
}

/** How many signs stand within words where no letter would: symbols, controls, and capitals after small letters. */
function oddness(text: string): number {
  const symbols =
    /(?<=\p{L})[^\p{L}\p{M}\p{ASCII}\u2019\u2010-\u2015\u00B7\u00AD\u2026](?=\p{L})/gu;
  return (
    count(text, symbols) +
    count(text, /(?<=\p{Ll})(?!\p{ASCII})\p{Lu}/gu) +
    count(text, /[\u0080-\u009F\uFFFD]/g)
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
