-- What a signed-in reviewer said in the sidebar, until the reading that finds it in Tinjauan: the latest for each id.
CREATE TABLE stamp (
  id TEXT PRIMARY KEY,
  cells TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL
) WITHOUT ROWID;
