/**
 * The first form of a workspace file: one table a kind of entity, the change log, the search index.
 * An `…_id` names another entity. Lists are JSON. `row` is the entity's place in the file and means
 * nothing outside it. The limits of `entities.ts` stand here once more, so that SQLite holds every
 * program to them and `PRAGMA integrity_check` finds what breaks them.
 */
export const sql = `
CREATE TABLE workspace (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  title TEXT NOT NULL CHECK (octet_length(title) <= 30000),
  detail TEXT NOT NULL CHECK (octet_length(detail) <= 3000000)
) STRICT;

CREATE TABLE issue (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  label TEXT NOT NULL CHECK (octet_length(label) BETWEEN 2 AND 11),
  text TEXT NOT NULL CHECK (octet_length(text) BETWEEN 1 AND 30000),
  detail TEXT NOT NULL CHECK (octet_length(detail) <= 3000000),
  tags TEXT NOT NULL CHECK (tags = '[]' OR json_type(tags) = 'array'),
  rank TEXT NOT NULL CHECK (octet_length(rank) BETWEEN 1 AND 2000),
  type TEXT NOT NULL CHECK (type IN ('question', 'divergence', 'placeholder')),
  status TEXT NOT NULL
    CHECK (status IN ('open', 'raised', 'in-discussion', 'deferred', 'resolved', 'withdrawn')),
  priority TEXT NOT NULL CHECK (priority IN ('high', 'normal', 'low'))
) STRICT;

CREATE TABLE position (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  label TEXT NOT NULL CHECK (octet_length(label) BETWEEN 2 AND 11),
  text TEXT NOT NULL CHECK (octet_length(text) BETWEEN 1 AND 30000),
  detail TEXT NOT NULL CHECK (octet_length(detail) <= 3000000),
  tags TEXT NOT NULL CHECK (tags = '[]' OR json_type(tags) = 'array'),
  rank TEXT NOT NULL CHECK (octet_length(rank) BETWEEN 1 AND 2000),
  status TEXT NOT NULL CHECK (status IN ('live', 'withdrawn', 'superseded'))
) STRICT;

CREATE TABLE argument (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  label TEXT NOT NULL CHECK (octet_length(label) BETWEEN 2 AND 11),
  text TEXT NOT NULL CHECK (octet_length(text) BETWEEN 1 AND 30000),
  detail TEXT NOT NULL CHECK (octet_length(detail) <= 3000000),
  tags TEXT NOT NULL CHECK (tags = '[]' OR json_type(tags) = 'array'),
  rank TEXT NOT NULL CHECK (octet_length(rank) BETWEEN 1 AND 2000),
  response TEXT NOT NULL CHECK (response IN ('unanswered', 'addressed', 'accommodated')),
  response_text TEXT NOT NULL CHECK (octet_length(response_text) <= 3000000)
) STRICT;

CREATE TABLE assumption (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  label TEXT NOT NULL CHECK (octet_length(label) BETWEEN 2 AND 11),
  text TEXT NOT NULL CHECK (octet_length(text) BETWEEN 1 AND 30000),
  detail TEXT NOT NULL CHECK (octet_length(detail) <= 3000000),
  tags TEXT NOT NULL CHECK (tags = '[]' OR json_type(tags) = 'array'),
  rank TEXT NOT NULL CHECK (octet_length(rank) BETWEEN 1 AND 2000),
  status TEXT NOT NULL CHECK (status IN ('agreed', 'contested'))
) STRICT;

CREATE TABLE reference (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  label TEXT NOT NULL CHECK (octet_length(label) BETWEEN 2 AND 11),
  text TEXT NOT NULL CHECK (octet_length(text) BETWEEN 1 AND 30000),
  detail TEXT NOT NULL CHECK (octet_length(detail) <= 3000000),
  tags TEXT NOT NULL CHECK (tags = '[]' OR json_type(tags) = 'array'),
  rank TEXT NOT NULL CHECK (octet_length(rank) BETWEEN 1 AND 2000),
  locator TEXT NOT NULL CHECK (octet_length(locator) <= 30000),
  version TEXT NOT NULL CHECK (octet_length(version) <= 30000),
  quotation TEXT NOT NULL CHECK (octet_length(quotation) <= 3000000),
  url TEXT NOT NULL CHECK (octet_length(url) <= 30000)
) STRICT;

CREATE TABLE link (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  type TEXT NOT NULL
    CHECK (type IN ('responds-to', 'supports', 'objects-to', 'questions', 'suggested-by',
      'depends-on', 'specializes', 'replaces', 'assumes', 'cites')),
  from_id TEXT NOT NULL CHECK (octet_length(from_id) = 36),
  to_id TEXT NOT NULL CHECK (octet_length(to_id) = 36),
  rank TEXT NOT NULL CHECK (octet_length(rank) BETWEEN 1 AND 2000)
) STRICT;

CREATE TABLE party (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  type TEXT NOT NULL CHECK (type IN ('group', 'person')),
  name TEXT NOT NULL CHECK (octet_length(name) BETWEEN 1 AND 30000),
  short_name TEXT NOT NULL CHECK (octet_length(short_name) BETWEEN 1 AND 30000),
  colour TEXT NOT NULL
    CHECK (colour IN ('indigo', 'ochre', 'teal', 'plum', 'moss', 'clay', 'steel', 'rose', 'umber',
      'slate'))
) STRICT;

CREATE TABLE membership (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  person_id TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
  group_id TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE stance (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  party_id TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
  position_id TEXT NOT NULL REFERENCES position (id) DEFERRABLE INITIALLY DEFERRED,
  level TEXT NOT NULL
    CHECK (level IN ('strongly-for', 'for', 'neutral', 'against', 'strongly-against')),
  reason TEXT NOT NULL CHECK (octet_length(reason) <= 3000000),
  formal_objection INTEGER NOT NULL CHECK (formal_objection IN (0, 1)),
  source_id TEXT REFERENCES reference (id) DEFERRABLE INITIALLY DEFERRED,
  since TEXT NOT NULL CHECK (octet_length(since) = 10)
) STRICT;

CREATE TABLE session (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  label TEXT NOT NULL CHECK (octet_length(label) BETWEEN 2 AND 11),
  title TEXT NOT NULL CHECK (octet_length(title) BETWEEN 1 AND 30000),
  start TEXT NOT NULL CHECK (octet_length(start) = 16),
  time_zone TEXT NOT NULL CHECK (octet_length(time_zone) BETWEEN 1 AND 30000),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 100000),
  place TEXT NOT NULL CHECK (octet_length(place) <= 30000),
  chair TEXT NOT NULL CHECK (octet_length(chair) <= 30000),
  status TEXT NOT NULL CHECK (status IN ('planned', 'running', 'closed'))
) STRICT;

CREATE TABLE agenda_item (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  label TEXT NOT NULL CHECK (octet_length(label) BETWEEN 2 AND 11),
  session_id TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  issue_id TEXT REFERENCES issue (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL CHECK (octet_length(title) <= 30000),
  purpose TEXT NOT NULL CHECK (purpose IN ('inform', 'discuss', 'decide')),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 100000),
  presenter TEXT NOT NULL CHECK (octet_length(presenter) <= 30000),
  rank TEXT NOT NULL CHECK (octet_length(rank) BETWEEN 1 AND 2000),
  started_at TEXT CHECK (octet_length(started_at) = 24),
  ended_at TEXT CHECK (octet_length(ended_at) = 24),
  notes TEXT NOT NULL CHECK (octet_length(notes) <= 3000000)
) STRICT;

CREATE TABLE decision (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  label TEXT NOT NULL CHECK (octet_length(label) BETWEEN 2 AND 11),
  issue_id TEXT NOT NULL REFERENCES issue (id) DEFERRABLE INITIALLY DEFERRED,
  session_id TEXT REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL CHECK (octet_length(text) BETWEEN 1 AND 30000),
  positions TEXT NOT NULL CHECK (positions = '[]' OR json_type(positions) = 'array'),
  designation TEXT
    CHECK (designation IN ('full-consensus', 'consensus', 'strong-support', 'divergence',
      'minority-view')),
  decided_on TEXT NOT NULL CHECK (octet_length(decided_on) = 10)
) STRICT;

CREATE TABLE minority_statement (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  decision_id TEXT NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  party_id TEXT NOT NULL REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL CHECK (octet_length(text) BETWEEN 1 AND 3000000)
) STRICT;

CREATE TABLE action_item (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  created_at TEXT NOT NULL CHECK (octet_length(created_at) = 24),
  created_by TEXT NOT NULL CHECK (octet_length(created_by) <= 30000),
  label TEXT NOT NULL CHECK (octet_length(label) BETWEEN 2 AND 11),
  text TEXT NOT NULL CHECK (octet_length(text) BETWEEN 1 AND 30000),
  owner TEXT NOT NULL CHECK (octet_length(owner) <= 30000),
  due TEXT CHECK (octet_length(due) = 10),
  status TEXT NOT NULL CHECK (status IN ('open', 'done')),
  session_id TEXT REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  issue_id TEXT REFERENCES issue (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The highest label number ever given, by kind; a number is never given twice, not even after deletion.
CREATE TABLE label_counter (
  kind TEXT PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last > 0)
) STRICT, WITHOUT ROWID;

-- What refers to an entity is looked up whenever that entity goes.
CREATE INDEX membership_by_person ON membership (person_id);
CREATE INDEX membership_by_group ON membership (group_id);
CREATE INDEX stance_by_party ON stance (party_id);
CREATE INDEX stance_by_position ON stance (position_id);
CREATE INDEX stance_by_source ON stance (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX agenda_item_by_session ON agenda_item (session_id);
CREATE INDEX agenda_item_by_issue ON agenda_item (issue_id) WHERE issue_id IS NOT NULL;
CREATE INDEX decision_by_issue ON decision (issue_id);
CREATE INDEX decision_by_session ON decision (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX minority_statement_by_decision ON minority_statement (decision_id);
CREATE INDEX minority_statement_by_party ON minority_statement (party_id);
CREATE INDEX action_item_by_session ON action_item (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX action_item_by_issue ON action_item (issue_id) WHERE issue_id IS NOT NULL;

-- Append-only. One row a command that changed something; hash covers the row, its changes and the hash before.
CREATE TABLE log_transaction (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (octet_length(id) = 36),
  clock TEXT NOT NULL CHECK (octet_length(clock) = 17),
  author TEXT NOT NULL CHECK (octet_length(author) <= 30000),
  origin TEXT NOT NULL CHECK (origin IN ('command', 'merge', 'undo', 'redo')),
  target TEXT CHECK ((target IS NULL) = (origin IN ('command', 'merge'))),
  label TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (octet_length(hash) = 64)
) STRICT;

CREATE INDEX log_transaction_by_target ON log_transaction (target, seq) WHERE target IS NOT NULL;

-- Append-only. The new values of some fields of one entity, and for each field the change it replaced.
CREATE TABLE log_change (
  seq INTEGER NOT NULL,
  place INTEGER NOT NULL CHECK (place >= 0),
  clock TEXT NOT NULL CHECK (octet_length(clock) = 17),
  kind TEXT NOT NULL CHECK (octet_length(kind) <= 40),
  entity_id TEXT NOT NULL CHECK (octet_length(entity_id) = 36),
  fields TEXT NOT NULL,
  replaced TEXT NOT NULL,
  PRIMARY KEY (seq, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX log_change_by_entity ON log_change (entity_id, clock);

-- Everything that a person typed, by the row of the entity and its kind; made anew from the tables at will.
CREATE VIRTUAL TABLE search USING fts5 (
  title, detail, more,
  content = '', columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_word USING fts5vocab (search, row);
CREATE VIRTUAL TABLE search_place USING fts5vocab (search, instance);

-- An import is indexed in one piece instead of a hundred: up to so many bytes are gathered first.
INSERT INTO search (search, rank) VALUES ('hashsize', 67108864);
`;
