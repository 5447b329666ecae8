-- Agreements that everybody may see, each at its latest position: a row without a payload was public once and is no more.
CREATE TABLE agreement (
  code TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  payload TEXT,
  at TEXT NOT NULL
);

-- The ISO day from which one of them reads otherwise, by its days alone; blank: it is to be looked at now, NULL: never.
ALTER TABLE publication ADD COLUMN agreements_on TEXT DEFAULT '';
