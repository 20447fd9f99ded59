/**
 * What the search index does not have yet as it is, by the row of the index: an edit notes one row here instead of writing
 * five pages of the index, which is brought up to date for many edits at once (`search-index.ts`). The columns hold what
 * the index still has of it, which it has to be told to let go of it; NULL where it has nothing.
 */
export const sql = `
CREATE TABLE search_pending (
  row INTEGER PRIMARY KEY,
  title TEXT,
  detail TEXT,
  more TEXT,
  CHECK ((title IS NULL) = (detail IS NULL) AND (title IS NULL) = (more IS NULL))
) STRICT;
`;
