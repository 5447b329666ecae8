-- What reading the feed needs beside `published`: every index is kept by triggers, so that no writer can forget it.
-- `since` names one published row; rows of these tables are written with it and deleted with it, never changed.

CREATE UNIQUE INDEX published_position ON published (since);
CREATE INDEX published_at ON published (at, since);

-- What stood in the feed from position `since` until `until`: the rows of `published` that are no tombstones, without
-- their payloads, so that counting and stepping through a hundred thousand of them is quick.
CREATE TABLE listed (
  since INTEGER PRIMARY KEY,
  until INTEGER
);

-- One row for each value that a filter can ask for.
CREATE TABLE facet (
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (name, value, since)
) WITHOUT ROWID;
CREATE INDEX facet_since ON facet (since, name, value);

-- The words of an item in both languages; rowid = since. Case and diacritics are folded by the tokenizer. Countries are
-- words of their own ("xxjp"), so that their names find them in either language.
CREATE VIRTUAL TABLE published_text USING fts5 (
  title_id, title_en, body,
  content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);

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
  INSERT INTO published_text (rowid, title_id, title_en, body) VALUES (
    NEW.since,
    NEW.payload ->> '$.title.id',
    NEW.payload ->> '$.title.en',
    concat_ws(' ',
      NEW.payload ->> '$.summary.id', NEW.payload ->> '$.summary.en',
      NEW.payload ->> '$.needs.id', NEW.payload ->> '$.needs.en',
      NEW.payload ->> '$.activities.id', NEW.payload ->> '$.activities.en',
      NEW.payload ->> '$.outcomes.id', NEW.payload ->> '$.outcomes.en',
      NEW.payload ->> '$.benefit.city', NEW.payload ->> '$.benefit.partner.id', NEW.payload ->> '$.benefit.partner.en',
      NEW.payload ->> '$.agency.name.id', NEW.payload ->> '$.agency.name.en', NEW.payload ->> '$.unit', NEW.id,
      (SELECT group_concat('xx' || value, ' ') FROM json_each(NEW.payload, '$.partner.countries')))
  );
END;

CREATE TRIGGER published_superseded AFTER UPDATE OF until ON published WHEN NEW.payload IS NOT NULL BEGIN
  UPDATE listed SET until = NEW.until WHERE since = NEW.since;
END;

CREATE TRIGGER published_pruned AFTER DELETE ON published WHEN OLD.payload IS NOT NULL BEGIN
  DELETE FROM listed WHERE since = OLD.since;
  DELETE FROM facet WHERE since = OLD.since;
  DELETE FROM published_text WHERE rowid = OLD.since;
END;
