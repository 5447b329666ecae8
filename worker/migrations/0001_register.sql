-- What Kembar knows: sources and how their reading stands, capabilities and their versions, decisions, the feed.
-- Times are ISO 8601 in UTC. JSON columns hold canonical codes. Positions and revisions only grow.

-- One row: the last sync that found nothing or something to do.
CREATE TABLE heartbeat (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  sync TEXT,
  at TEXT,
  swept_at TEXT
);
INSERT INTO heartbeat (one) VALUES (1);

-- One row: what was committed, what of it was published, who publishes now.
CREATE TABLE publication (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  epoch TEXT NOT NULL,
  commits INTEGER NOT NULL DEFAULT 0,
  published_commits INTEGER NOT NULL DEFAULT 0,
  first_commit_at TEXT,
  lease_holder TEXT,
  lease_until TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  published_at TEXT,
  rebuilt INTEGER NOT NULL DEFAULT 0
);
INSERT INTO publication (one, epoch) VALUES (1, lower(hex(randomblob(4))));

-- A sync that had something to do.
CREATE TABLE run (
  sync TEXT PRIMARY KEY,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  due INTEGER NOT NULL DEFAULT 0,
  calls INTEGER NOT NULL DEFAULT 0,
  published INTEGER,
  error TEXT
) WITHOUT ROWID;

-- One row for each workbook that is read: agencies by their code, the register as '@register'.
CREATE TABLE source (
  agency_code TEXT PRIMARY KEY,
  spreadsheet TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1,
  state TEXT NOT NULL DEFAULT 'never_read',
  reason TEXT,
  hold TEXT,
  hold_proof TEXT,
  listed TEXT,
  read_modified TEXT,
  configured TEXT,
  read_configured TEXT,
  pending TEXT,
  fence TEXT,
  retry_at TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  last_read_at TEXT,
  last_change_at TEXT,
  data_rows INTEGER NOT NULL DEFAULT 0,
  bound TEXT NOT NULL DEFAULT '[]',
  problems TEXT NOT NULL DEFAULT '[]',
  accepted INTEGER NOT NULL DEFAULT 0,
  problem_count INTEGER NOT NULL DEFAULT 0,
  missing INTEGER NOT NULL DEFAULT 0,
  last_sync TEXT,
  last_changed INTEGER NOT NULL DEFAULT 0,
  last_calls INTEGER NOT NULL DEFAULT 0,
  feedback INTEGER NOT NULL DEFAULT 1,
  written_feedback INTEGER NOT NULL DEFAULT 0,
  written_digest TEXT,
  written_choices TEXT,
  sheet_ids TEXT
) WITHOUT ROWID;
CREATE INDEX source_spreadsheet ON source (spreadsheet);
CREATE INDEX source_pending ON source (pending) WHERE pending IS NOT NULL;
CREATE INDEX source_retry ON source (retry_at) WHERE retry_at IS NOT NULL;
CREATE INDEX source_reconfigured ON source (agency_code) WHERE active = 1 AND configured IS NOT read_configured;
CREATE INDEX source_feedback ON source (agency_code) WHERE feedback <> written_feedback;
CREATE INDEX source_last_sync ON source (last_sync);

-- The last good reading of the lists that people keep in the register: agencies, programmes, partners, …
CREATE TABLE register_row (
  tab TEXT NOT NULL,
  key TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (tab, key)
) WITHOUT ROWID;

-- How the reading of each tab of the register stands.
CREATE TABLE register_tab (
  tab TEXT PRIMARY KEY,
  data_rows INTEGER NOT NULL DEFAULT 0,
  bound TEXT NOT NULL DEFAULT '[]',
  hold TEXT,
  problems TEXT NOT NULL DEFAULT '[]'
) WITHOUT ROWID;

-- Whose verified e-mail may do what.
CREATE TABLE member (
  email TEXT NOT NULL,
  role TEXT NOT NULL,
  agency_code TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (email, role, agency_code)
) WITHOUT ROWID;

-- One row for each id ever accepted. `version` is that of the last accepted reading, `submitted_version` the latest
-- one submitted without problems, `public_version` the approved one that stands in the feed.
CREATE TABLE capability (
  id TEXT PRIMARY KEY,
  agency_code TEXT NOT NULL,
  status TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  content TEXT NOT NULL,
  version TEXT,
  submitted_version TEXT,
  submitted_at TEXT,
  public_version TEXT,
  published_at TEXT,
  modified_at TEXT NOT NULL,
  missing_since TEXT,
  gone TEXT,
  state TEXT NOT NULL,
  problems TEXT NOT NULL DEFAULT '[]',
  settings TEXT NOT NULL DEFAULT '{}',
  revision INTEGER NOT NULL DEFAULT 1,
  published_revision INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX capability_agency ON capability (agency_code);
CREATE INDEX capability_missing ON capability (missing_since) WHERE missing_since IS NOT NULL AND gone IS NULL;
CREATE INDEX capability_unpublished ON capability (id) WHERE revision <> published_revision;
CREATE INDEX capability_problems ON capability (id) WHERE problems <> '[]';

-- Every accepted version's content; written once.
CREATE TABLE version (
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  content TEXT NOT NULL,
  accepted_at TEXT NOT NULL,
  PRIMARY KEY (id, version)
) WITHOUT ROWID;

-- What stood in the decision cells at the last reading, and which versions stood in Data Gabungan since.
CREATE TABLE review (
  id TEXT PRIMARY KEY,
  seen TEXT,
  shown TEXT NOT NULL DEFAULT '[]',
  attempt TEXT,
  problems TEXT NOT NULL DEFAULT '[]'
) WITHOUT ROWID;
CREATE INDEX review_problems ON review (id) WHERE problems <> '[]';

-- The log of decisions: rows are only added. An amendment repeats the decision that it amends.
CREATE TABLE decision (
  entry INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  decision TEXT NOT NULL,
  amends INTEGER NOT NULL DEFAULT 0,
  cells TEXT NOT NULL,
  reviewer TEXT,
  basis TEXT NOT NULL,
  taken_at TEXT NOT NULL
);
CREATE INDEX decision_id ON decision (id, entry);

-- The feed over time: `payload` was public from position `since` until position `until` (NULL: it still is). A NULL
-- payload is a tombstone. Reading at one position gives one snapshot.
CREATE TABLE published (
  id TEXT NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER,
  until_at TEXT,
  agency_code TEXT NOT NULL,
  payload TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (id, since)
) WITHOUT ROWID;
CREATE UNIQUE INDEX published_now ON published (since) WHERE until IS NULL;
CREATE INDEX published_past ON published (until_at) WHERE until IS NOT NULL;

-- A write that must not happen makes its batch fail as a whole by the NOT NULL of this table.
CREATE TABLE guard (must TEXT NOT NULL);
