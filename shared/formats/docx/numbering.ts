import { BULLETS, DEEPEST_LEVEL, INDENT } from './styles.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * The part that says how lists look, nine levels each: the one of all lists with bullets, and one for each list with
 * numbers, so that each begins at one.
 * @param numbered how many lists with numbers there are
 */
export function numberingXml(numbered: number): string {
  const starts = levels(
    (level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  );
  const lists = Array.from(
    { length: numbered },
    (_, index) =>
      `<w:num w:numId="${BULLETS + index + 1}"><w:abstractNumId w:val="2"/>${starts}</w:num>`,
  );
  const abstract = (id: number, format: string, text: (level: number) => string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels(
      (level) => {
        const indent = `<w:pPr><w:ind w:left="${(level + 1) * INDENT}" w:hanging="260"/></w:pPr>`;
        return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text(level)}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`;
      },
    )}</w:abstractNum>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering ${NAMESPACE}>${abstract(1, 'bullet', () => '•')}${abstract(2, 'decimal', (level) => `%${level + 1}.`)}<w:num w:numId="${BULLETS}"><w:abstractNumId w:val="1"/></w:num>${lists.join('')}</w:numbering>
`;
}

function levels(write: (level: number) => string): string {
  return Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => write(level)).join('');
}
