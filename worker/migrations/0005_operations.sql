-- What goes wrong is kept until somebody has seen to it; what was redacted says so.

-- The latest failure of each thing that the Worker does by itself: the clock's sync, a publication, an agency's reading.
CREATE TABLE failure (
  what TEXT PRIMARY KEY,
  error TEXT NOT NULL,
  at TEXT NOT NULL
) WITHOUT ROWID;

-- Messages that the queue gave up, until they are sent again.
CREATE TABLE dead_letter (
  entry INTEGER PRIMARY KEY AUTOINCREMENT,
  body TEXT NOT NULL,
  reason TEXT NOT NULL,
  died_at TEXT NOT NULL,
  replayed_at TEXT
);
CREATE INDEX dead_letter_waiting ON dead_letter (entry) WHERE replayed_at IS NULL;

-- A redacted version keeps its row, its decisions and their times, and nothing of its content.
ALTER TABLE version ADD COLUMN redacted_at TEXT;
ALTER TABLE decision ADD COLUMN redacted INTEGER NOT NULL DEFAULT 0;
CREATE TABLE redaction (
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (id, version)
) WITHOUT ROWID;
