import { toHtml } from './html/writer.ts';
import { defineWriter } from './writer.ts';

/** A PDF, printed from the HTML page by whatever the platform prints with. */
export const pdf = defineWriter({
  name: 'pdf',
  takes: 'tree',
  needs: 'print',
  write: async (document, { fontFaces, print }) => {
    if (!print) throw new Error('There is nothing to print with.');
    return {
      data: await print(toHtml(document, fontFaces), document.title),
      mediaType: 'application/pdf',
      extension: 'pdf',
    };
  },
});
