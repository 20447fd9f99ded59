/**
 * What the map and a meeting need: places that somebody gave to elements by hand, what a session really
 * was (its times, who was there, what was said), designations one after the other, a group's standing
 * items, and labels that are gone but were given.
 */
export const sql = `
ALTER TABLE workspace ADD COLUMN given_labels TEXT NOT NULL DEFAULT '[]'
  CHECK (given_labels = '[]' OR json_type(given_labels) = 'array');

ALTER TABLE session ADD COLUMN started_at TEXT CHECK (octet_length(started_at) = 24);
ALTER TABLE session ADD COLUMN ended_at TEXT CHECK (octet_length(ended_at) = 24);

ALTER TABLE agenda_item ADD COLUMN type TEXT NOT NULL DEFAULT 'item'
  CHECK (type IN ('item', 'break'));
ALTER TABLE agenda_item ADD COLUMN outcome TEXT NOT NULL DEFAULT ''
  CHECK (octet_length(outcome) <= 30000);
ALTER TABLE agenda_item ADD COLUMN documents TEXT NOT NULL DEFAULT '[]'
  CHECK (documents = '[]' OR json_type(documents) = 'array');
ALTER TABLE agenda_item ADD COLUMN paused_seconds INTEGER NOT NULL DEFAULT 0
  CHECK (paused_seconds BETWEEN 0 AND 1000000000);

CREATE TABLE map_place (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  element_id TEXT NOT NULL CHECK (octet_length(element_id) = 36),
  x INTEGER NOT NULL CHECK (x BETWEEN -10000000 AND 10000000),
  y INTEGER NOT NULL CHECK (y BETWEEN -10000000 AND 10000000)
) STRICT;

CREATE TABLE attendance (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  session_id TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  party_id TEXT REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (octet_length(name) <= 30000),
  presence TEXT NOT NULL CHECK (presence IN ('present', 'remote', 'apologies', 'absent'))
) STRICT;

CREATE TABLE minute_entry (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  session_id TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  item_id TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL CHECK (octet_length(at) = 24),
  type TEXT NOT NULL
    CHECK (type IN ('pro', 'contra', 'question', 'position', 'stance', 'decision', 'action', 'note')),
  text TEXT NOT NULL CHECK (octet_length(text) <= 3000000),
  speaker TEXT NOT NULL CHECK (octet_length(speaker) <= 30000),
  about_id TEXT CHECK (octet_length(about_id) = 36)
) STRICT;

CREATE TABLE designation (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  decision_id TEXT NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  level TEXT NOT NULL
    CHECK (level IN ('full-consensus', 'consensus', 'strong-support', 'divergence',
      'minority-view')),
  designated_by TEXT NOT NULL CHECK (octet_length(designated_by) <= 30000),
  reason TEXT NOT NULL CHECK (octet_length(reason) <= 3000000),
  designated_on TEXT NOT NULL CHECK (octet_length(designated_on) = 10)
) STRICT;

CREATE TABLE standing_item (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  title TEXT NOT NULL CHECK (octet_length(title) BETWEEN 1 AND 30000),
  purpose TEXT NOT NULL CHECK (purpose IN ('inform', 'discuss', 'decide')),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 100000),
  presenter TEXT NOT NULL CHECK (octet_length(presenter) <= 30000),
  outcome TEXT NOT NULL CHECK (octet_length(outcome) <= 30000),
  place TEXT NOT NULL CHECK (place IN ('opening', 'closing')),
  rank TEXT NOT NULL CHECK (octet_length(rank) BETWEEN 1 AND 2000)
) STRICT;

CREATE INDEX attendance_by_session ON attendance (session_id);
CREATE INDEX attendance_by_party ON attendance (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX minute_entry_by_session ON minute_entry (session_id);
CREATE INDEX minute_entry_by_item ON minute_entry (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX designation_by_decision ON designation (decision_id);
`;
