/** The title that front matter gives, be it in quotation marks or over several lines; empty for none. */
export function titleIn(frontMatter: string): string {
  const [, value = ''] = /^title[ \t]*:[ \t]*(.*(?:\n[ \t]+\S.*)*)/im.exec(frontMatter) ?? [];
  const plain = value
    .replace(/^[>|][-+]?[ \t]*(?=\n)/, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  if (!/^".*"$/.test(plain)) return plain.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  try {
    return String(JSON.parse(plain));
  } catch {
    return plain.slice(1, -1);
  }
}

/** What front matter says beside the title and how attacks are meant. */
export function unreadIn(frontMatter: string): readonly string[] {
  const keys = [...frontMatter.matchAll(/^["']?([\p{L}_][\p{L}\p{N}_ -]*)["']?[ \t]*:/gmu)];
  const all = new Set(keys.map(([, key = '']) => key));
  return [...all].filter((key) => !/^(?:title|model)$/i.test(key));
}

/** Whether front matter asks for strict mode, in which attacks between statements say that both can’t be true. */
export function isStrictMode(frontMatter: string): boolean {
  return /(?:^[ \t]+|[{,][ \t]*)["']?mode["']?[ \t]*:[ \t]*["']?strict/m.test(frontMatter);
}
