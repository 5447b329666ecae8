-- What the Mayor's report said on a day, so that the next one can tell what changed.
CREATE TABLE coverage_report (day TEXT PRIMARY KEY, snapshot TEXT NOT NULL) WITHOUT ROWID;
