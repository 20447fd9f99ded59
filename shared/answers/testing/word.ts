/** What Word writes into a paper that people worked on: runs parted wherever it likes, and changes that it keeps. */

/** An insertion that is kept as such. */
export function inserted(text: string, author = 'Ada Quill'): string {
  return `<w:ins w:id="90" w:author="${author}" w:date="2024-06-03T10:00:00Z"><w:r w:rsidR="00F5"><w:t xml:space="preserve">${text}</w:t></w:r></w:ins>`;
}

/** A deletion that is kept as such. */
export function deleted(text: string, author = 'Ada Quill'): string {
  return `<w:del w:id="91" w:author="${author}" w:date="2024-06-03T10:01:00Z"><w:r w:rsidDel="00F6"><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

/** A run of the same look as those around it. */
export function run(text: string): string {
  return `<w:r w:rsidRPr="00A1"><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A new item of a list, put in with tracking on. */
export function insertedItem(text: string, level = 0): string {
  return `<w:p w:rsidR="00B2"><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr><w:rPr><w:ins w:id="92" w:author="Ada Quill" w:date="2024-06-03T10:02:00Z"/></w:rPr></w:pPr>${inserted(text)}</w:p>`;
}

/** Parts every run with more than a word in two, with marks of the spelling checker between, as Word does. */
export function parted(xml: string): string {
  return xml.replace(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]* )([^< ][^<]*)<\/w:t><\/w:r>/g,
    (_whole, dress: string = '', first: string, rest: string) =>
      `<w:r w:rsidR="00C3">${dress}<w:t xml:space="preserve">${first}</w:t></w:r><w:proofErr w:type="spellStart"/><w:smartTag w:uri="urn:x" w:element="place"><w:r w:rsidR="00D4">${dress}<w:t>${rest}</w:t></w:r></w:smartTag><w:proofErr w:type="spellEnd"/>`,
  );
}

/** The text of a passage within a comment's range. */
export function commented(id: number, content: string): string {
  return `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
}

interface Comment {
  readonly id: number;
  readonly text: string;
  readonly author?: string;
  readonly answers?: number;
  readonly isDone?: boolean;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';

/** The parts in which Word keeps comments and what answers what. */
export function commentParts(comments: readonly Comment[]): Readonly<Record<string, () => string>> {
  const paraId = (id: number): string => `4A00000${id}`;
  const all = comments.map(
    ({ id, text, author = 'Bo Reed' }) =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2024-06-04T09:00:00Z" w:initials="X"><w:p w14:paraId="${paraId(id)}"><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r><w:annotationRef/></w:r><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
  );
  const threads = comments.map(
    ({ id, answers, isDone }) =>
      `<w15:commentEx w15:paraId="${paraId(id)}"${answers === undefined ? '' : ` w15:paraIdParent="${paraId(answers)}"`} w15:done="${isDone ? 1 : 0}"/>`,
  );
  return {
    'word/comments.xml': () => `<w:comments ${W} ${W14}>${all.join('')}</w:comments>`,
    'word/commentsExtended.xml': () =>
      `<w15:commentsEx ${W15}>${threads.join('')}</w15:commentsEx>`,
  };
}
