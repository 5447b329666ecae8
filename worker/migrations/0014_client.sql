-- OAuth clients that Kembar met beside those of CLIENT_IDS: whoever waits, and whom an administrator admitted.
CREATE TABLE client (
  client TEXT PRIMARY KEY,
  -- Who used it last, and the workbook that it says it stands in ("": it does not say).
  email TEXT NOT NULL,
  spreadsheet TEXT NOT NULL,
  first_at TEXT NOT NULL,
  last_at TEXT NOT NULL,
  admitted_at TEXT,
  admitted_by TEXT
) WITHOUT ROWID;
CREATE INDEX client_pending ON client (email) WHERE admitted_at IS NULL;
CREATE INDEX client_spreadsheet ON client (spreadsheet);
