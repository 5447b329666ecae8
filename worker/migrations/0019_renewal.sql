-- What its agency does not confirm leaves the list: on which days it was asked (a JSON array of ISO days since it is
-- stale), and the day on which there is something to look at again.
ALTER TABLE capability ADD COLUMN asked_on TEXT NOT NULL DEFAULT '[]';
ALTER TABLE capability ADD COLUMN renew_on TEXT;
UPDATE capability
SET renew_on = date(COALESCE(content ->> '$.confirmed_on', substr(published_at, 1, 10)), '+12 months')
WHERE public_version IS NOT NULL;
CREATE INDEX capability_renew ON capability (renew_on) WHERE renew_on IS NOT NULL;
CREATE INDEX capability_asked ON capability (id) WHERE asked_on <> '[]';

-- A public item says whether it stands in the list; those of before do.
UPDATE published SET payload = json_set(payload, '$.listing', 'listed')
WHERE payload IS NOT NULL AND payload ->> '$.listing' IS NULL;
ALTER TABLE listed ADD COLUMN lapsed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX listed_lapsed ON listed (until) WHERE lapsed = 1;

-- As in 0010; what has left the list is listed as such, and counts for no filter.
DROP TRIGGER published_indexed;
CREATE TRIGGER published_indexed AFTER INSERT ON published WHEN NEW.payload IS NOT NULL BEGIN
  INSERT INTO listed (since, until, lapsed) VALUES (NEW.since, NEW.until, NEW.payload ->> '$.listing' IS 'lapsed');
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
  WHERE s.since = NEW.since AND s.name = 'scope' AND NEW.until IS NULL AND NEW.payload ->> '$.listing' IS NOT 'lapsed'
  ON CONFLICT (name, value, scope) DO UPDATE SET candidates = candidates + 1;
END;

DROP TRIGGER published_ended;
CREATE TRIGGER published_ended AFTER UPDATE OF until ON published
WHEN OLD.until IS NULL AND NEW.until IS NOT NULL BEGIN
  UPDATE listed SET until = NEW.until WHERE since = NEW.since;
  UPDATE change_count SET changes = changes - 1 WHERE thousand = NEW.since / 1000;
  DELETE FROM change_count WHERE thousand = NEW.since / 1000 AND changes = 0;
  UPDATE candidate_count SET candidates = candidates - 1
  WHERE EXISTS (SELECT 1 FROM listed WHERE since = NEW.since AND lapsed = 0) AND (name, value, scope) IN (
    SELECT f.name, f.value, s.value FROM facet AS s JOIN facet AS f ON f.since = s.since
    WHERE s.since = NEW.since AND s.name = 'scope');
END;

DROP TRIGGER published_pruned;
CREATE TRIGGER published_pruned AFTER DELETE ON published BEGIN
  UPDATE change_count SET changes = changes - 1 WHERE thousand = OLD.since / 1000 AND OLD.until IS NULL;
  DELETE FROM change_count WHERE thousand = OLD.since / 1000 AND changes = 0;
  UPDATE candidate_count SET candidates = candidates - 1
  WHERE OLD.until IS NULL AND EXISTS (SELECT 1 FROM listed WHERE since = OLD.since AND lapsed = 0)
    AND (name, value, scope) IN (
    SELECT f.name, f.value, s.value FROM facet AS s JOIN facet AS f ON f.since = s.since
    WHERE s.since = OLD.since AND s.name = 'scope');
  DELETE FROM published_text WHERE rowid = OLD.since;
  DELETE FROM facet WHERE since = OLD.since;
  DELETE FROM listed WHERE since = OLD.since;
END;
