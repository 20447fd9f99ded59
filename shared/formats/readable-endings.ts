/**
 * The endings of the files that can be read, for whoever is to choose one. By itself, since to know them from the readers
 * would be to load all of these; a file of another ending is read as well if it can be.
 */
export const READABLE_ENDINGS: readonly string[] =
  'json md docx markdown txt eml argdown ad adown opml xml rdf csv tsv xlsx zip'.split(' ');
