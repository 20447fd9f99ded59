/**
 * What the history needs: states that were given a name, by a person or at a session's end, and the log in the order
 * of its clocks.
 */
export const sql = `
CREATE TABLE named_state (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  title TEXT NOT NULL CHECK (octet_length(title) BETWEEN 1 AND 30000),
  session_id TEXT REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX named_state_by_session ON named_state (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX log_transaction_by_clock ON log_transaction (clock, seq);
`;
