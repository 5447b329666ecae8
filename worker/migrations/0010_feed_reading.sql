-- Reading the feed costs what is read. Rows of `published` lie in the order of their positions, the payload last; what
-- has to be counted is counted when it is written; a search finds words and filters in one index.

-- Long rows WITHOUT ROWID fill the inner pages of their tree too, and every look-up passes through those.
CREATE TABLE published_rows (
  since INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  until INTEGER,
  until_at TEXT,
  agency_code TEXT NOT NULL,
  at TEXT NOT NULL,
  payload TEXT
);
INSERT INTO published_rows (since, id, until, until_at, agency_code, at, payload)
SELECT since, id, until, until_at, agency_code, at, payload FROM published;
DROP TABLE published;
ALTER TABLE published_rows RENAME TO published;
CREATE UNIQUE INDEX published_id ON published (id, since);
CREATE INDEX published_now ON published (until) WHERE until IS NULL;
CREATE INDEX published_past ON published (until_at) WHERE until IS NOT NULL;
CREATE INDEX published_at ON published (at);

-- How many rows of `published` are current, in each thousand positions that has any.
CREATE TABLE change_count (
  thousand INTEGER PRIMARY KEY,
  changes INTEGER NOT NULL
);
INSERT INTO change_count (thousand, changes)
SELECT since / 1000, COUNT(*) FROM published WHERE until IS NULL GROUP BY since / 1000;

-- How many items are public by scope, now for each value that a filter can ask for.
DELETE FROM candidate_count;
INSERT INTO candidate_count (name, value, scope, candidates)
SELECT f.name, f.value, s.value, COUNT(*)
FROM listed AS l JOIN facet AS s ON s.since = l.since AND s.name = 'scope' JOIN facet AS f ON f.since = l.since
WHERE l.until IS NULL GROUP BY f.name, f.value, s.value;

-- What a search finds an item by. `codes` holds one word for each facet; it begins with a character that no word of
-- a person has, so that neither finds the other.
CREATE VIEW published_words AS SELECT
  since,
  payload ->> '$.title.id' AS title_id,
  payload ->> '$.title.en' AS title_en,
  concat_ws(' ',
    payload ->> '$.summary.id', payload ->> '$.summary.en', payload ->> '$.needs.id', payload ->> '$.needs.en',
    payload ->> '$.activities.id', payload ->> '$.activities.en',
    payload ->> '$.outcomes.id', payload ->> '$.outcomes.en',
    payload ->> '$.benefit.city', payload ->> '$.benefit.partner.id', payload ->> '$.benefit.partner.en',
    payload ->> '$.agency.name.id', payload ->> '$.agency.name.en', payload ->> '$.unit', id) AS body,
  (SELECT group_concat(char(0xe000) || hex(f.name || ':' || f.value), ' ')
    FROM facet AS f WHERE f.since = published.since) AS codes
FROM published WHERE payload IS NOT NULL;

-- Words are never sought side by side: the index knows the columns in which a word stands, and not its places there.
-- What up to eight letters begin has an index of its own, so that a common word is not gathered anew for each search.
DROP TABLE published_text;
CREATE VIRTUAL TABLE published_text USING fts5 (
  title_id, title_en, body, codes,
  content = '', contentless_delete = 1, detail = column, prefix = '2 3 4 5 6 7 8',
  tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO published_text (rowid, title_id, title_en, body, codes)
SELECT since, title_id, title_en, body, codes FROM published_words;

CREATE TRIGGER published_noted AFTER INSERT ON published WHEN NEW.until IS NULL BEGIN
  INSERT INTO change_count (thousand, changes) VALUES (NEW.since / 1000, 1)
  ON CONFLICT (thousand) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER published_indexed AFTER INSERT ON published WHEN NEW.payload IS NOT NULL BEGIN
  INSERT INTO listed (since, until) VALUES (NEW.since, NEW.until);
  INSERT OR IGNORE INTO facet (name, value, since)
  SELECT 'theme', value, NEW.since FROM json_each(NEW.payload, '$.themes');
  INSERT OR IGNORE INTO facet (name, value, since)
  SELECT 'country', value, NEW.since FROM json_each(NEW.payload, '$.partner.countries');
  INSERT OR IGNORE INTO facet (name, value, since)
  SELECT 'scheme', (NEW.payload ->> '$.scheme') || '_' || (NEW.payload ->> '$.scheme_type'), NEW.since
  WHERE NEW.payload ->> '$.scheme_type' IS NOT NULL;
  INSERT OR IGNORE INTO facet (name, value, since)
  SELECT key, value, NEW.since FROM json_each(json_object(
    'object', NEW.payload ->> '$.object',
    'scope', NEW.payload ->> '$.scope',
    'scheme', COALESCE(NEW.payload ->> '$.scheme', 'BELUM_DITENTUKAN'),
    'agency', NEW.payload ->> '$.agency.code',
    'programme', COALESCE(NEW.payload ->> '$.programme', 'NONE'),
    'affair', NEW.payload ->> '$.affair',
    'readiness', NEW.payload ->> '$.readiness',
    'availability', NEW.payload ->> '$.availability'
  )) WHERE value IS NOT NULL;
  INSERT INTO published_text (rowid, title_id, title_en, body, codes)
  SELECT since, title_id, title_en, body, codes FROM published_words WHERE since = NEW.since;
  INSERT INTO candidate_count (name, value, scope, candidates)
  SELECT f.name, f.value, s.value, 1 FROM facet AS s JOIN facet AS f ON f.since = s.since
  WHERE s.since = NEW.since AND s.name = 'scope' AND NEW.until IS NULL
  ON CONFLICT (name, value, scope) DO UPDATE SET candidates = candidates + 1;
END;

-- A row ends once: when a later one of its id takes its place.
CREATE TRIGGER published_ended AFTER UPDATE OF until ON published
WHEN OLD.until IS NULL AND NEW.until IS NOT NULL BEGIN
  UPDATE listed SET until = NEW.until WHERE since = NEW.since;
  UPDATE change_count SET changes = changes - 1 WHERE thousand = NEW.since / 1000;
  DELETE FROM change_count WHERE thousand = NEW.since / 1000 AND changes = 0;
  UPDATE candidate_count SET candidates = candidates - 1 WHERE (name, value, scope) IN (
    SELECT f.name, f.value, s.value FROM facet AS s JOIN facet AS f ON f.since = s.since
    WHERE s.since = NEW.since AND s.name = 'scope');
END;

CREATE TRIGGER published_pruned AFTER DELETE ON published BEGIN
  UPDATE change_count SET changes = changes - 1 WHERE thousand = OLD.since / 1000 AND OLD.until IS NULL;
  DELETE FROM change_count WHERE thousand = OLD.since / 1000 AND changes = 0;
  UPDATE candidate_count SET candidates = candidates - 1 WHERE OLD.until IS NULL AND (name, value, scope) IN (
    SELECT f.name, f.value, s.value FROM facet AS s JOIN facet AS f ON f.since = s.since
    WHERE s.since = OLD.since AND s.name = 'scope');
  DELETE FROM published_text WHERE rowid = OLD.since;
  DELETE FROM facet WHERE since = OLD.since;
  DELETE FROM listed WHERE since = OLD.since;
END;
