-- One-time links to papers: `hash` is the SHA-256 of a token that stands nowhere; the row is deleted when it is used.
CREATE TABLE paper_link (
  hash TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  expires_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX paper_link_expires ON paper_link (expires_at);
