-- Decisions as events: which were taken already; rows of Tinjauan that are held; stamps of several decisions of one id.

-- Each row of Jurnal Keputusan is taken once; a second time fails its batch.
CREATE TABLE journal_event (
  event TEXT PRIMARY KEY,
  taken_at TEXT NOT NULL
) WITHOUT ROWID;

-- The cells of a row that may have been moved there, and the code that releases them: {"code", "cells"}.
ALTER TABLE review ADD COLUMN held TEXT;

CREATE TABLE signed (
  entry INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,
  cells TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL
);
INSERT INTO signed (id, cells, reviewer, at) SELECT id, cells, reviewer, at FROM stamp;
DROP TABLE stamp;
ALTER TABLE signed RENAME TO stamp;
CREATE INDEX stamp_id ON stamp (id, entry);

-- What was read of Tinjauan before this is compared whole once more.
UPDATE publication SET review_digest = NULL;
