-- The cost of a sync grows with what changed: digests tell that the rest stands as it was, counts are kept and not made.

-- What stands in the register, as the Worker left it or last read it; NULL: not known, so all of it is compared.
-- Ids and marks of Data Gabungan, its ids and versions, keys and marks of Riwayat Keputusan and the last entry there,
-- the decision cells of Tinjauan.
ALTER TABLE publication ADD COLUMN rows_digest TEXT;
ALTER TABLE publication ADD COLUMN versions_digest TEXT;
ALTER TABLE publication ADD COLUMN history_digest TEXT;
ALTER TABLE publication ADD COLUMN history_entry INTEGER NOT NULL DEFAULT 0;
ALTER TABLE publication ADD COLUMN review_digest TEXT;

-- Rows of Tinjauan that were never read, or whose row in Data Gabungan was written since they were read.
CREATE INDEX review_open ON review (id) WHERE seen IS NULL OR json_array_length(shown) <> 1;
CREATE INDEX run_unfinished ON run (sync) WHERE finished_at IS NULL;

-- How many items are public by scope, for each programme, agency and theme; kept by triggers of `published`.
CREATE TABLE candidate_count (
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  scope TEXT NOT NULL,
  candidates INTEGER NOT NULL,
  PRIMARY KEY (name, value, scope)
) WITHOUT ROWID;

INSERT INTO candidate_count (name, value, scope, candidates)
SELECT a.name, a.value, b.value, COUNT(*)
FROM facet AS a JOIN facet AS b ON b.since = a.since AND b.name = 'scope' JOIN listed AS l ON l.since = a.since
WHERE a.name IN ('programme', 'agency', 'theme') AND l.until IS NULL GROUP BY a.name, a.value, b.value;

CREATE TRIGGER published_counted AFTER INSERT ON published WHEN NEW.payload IS NOT NULL AND NEW.until IS NULL BEGIN
  INSERT INTO candidate_count (name, value, scope, candidates)
  SELECT name, value, NEW.payload ->> '$.scope', 1 FROM (
    SELECT 'programme' AS name, COALESCE(NEW.payload ->> '$.programme', 'NONE') AS value
    UNION SELECT 'agency', NEW.payload ->> '$.agency.code'
    UNION SELECT 'theme', value FROM json_each(NEW.payload, '$.themes')
  ) WHERE value IS NOT NULL AND NEW.payload ->> '$.scope' IS NOT NULL
  ON CONFLICT (name, value, scope) DO UPDATE SET candidates = candidates + 1;
END;

CREATE TRIGGER published_uncounted AFTER UPDATE OF until ON published
WHEN OLD.payload IS NOT NULL AND OLD.until IS NULL AND NEW.until IS NOT NULL BEGIN
  UPDATE candidate_count SET candidates = candidates - 1 WHERE (name, value, scope) IN (
    SELECT 'programme', COALESCE(OLD.payload ->> '$.programme', 'NONE'), OLD.payload ->> '$.scope'
    UNION SELECT 'agency', OLD.payload ->> '$.agency.code', OLD.payload ->> '$.scope'
    UNION SELECT 'theme', value, OLD.payload ->> '$.scope' FROM json_each(OLD.payload, '$.themes')
  );
END;

CREATE TRIGGER published_removed AFTER DELETE ON published WHEN OLD.payload IS NOT NULL AND OLD.until IS NULL BEGIN
  UPDATE candidate_count SET candidates = candidates - 1 WHERE (name, value, scope) IN (
    SELECT 'programme', COALESCE(OLD.payload ->> '$.programme', 'NONE'), OLD.payload ->> '$.scope'
    UNION SELECT 'agency', OLD.payload ->> '$.agency.code', OLD.payload ->> '$.scope'
    UNION SELECT 'theme', value, OLD.payload ->> '$.scope' FROM json_each(OLD.payload, '$.themes')
  );
END;

-- Programme and scope (as a JSON array) of the latest version submitted without problems, and how many of those wait.
ALTER TABLE capability ADD COLUMN proposed TEXT;
UPDATE capability SET proposed = (
  SELECT json_array(v.content ->> '$.programme', v.content ->> '$.scope') FROM version AS v
  WHERE v.id = capability.id AND v.version = capability.submitted_version);
CREATE TABLE proposal_count (
  proposed TEXT PRIMARY KEY,
  proposals INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO proposal_count (proposed, proposals)
SELECT proposed, COUNT(*) FROM capability WHERE state = 'submitted' AND proposed IS NOT NULL GROUP BY proposed;

CREATE TRIGGER capability_counted AFTER INSERT ON capability
WHEN NEW.state = 'submitted' AND NEW.proposed IS NOT NULL BEGIN
  INSERT INTO proposal_count (proposed, proposals) VALUES (NEW.proposed, 1)
  ON CONFLICT (proposed) DO UPDATE SET proposals = proposals + 1;
END;

CREATE TRIGGER capability_recounted AFTER UPDATE OF state, proposed ON capability
WHEN (OLD.state = 'submitted') <> (NEW.state = 'submitted') OR OLD.proposed IS NOT NEW.proposed BEGIN
  UPDATE proposal_count SET proposals = proposals - 1 WHERE proposed = OLD.proposed AND OLD.state = 'submitted';
  INSERT INTO proposal_count (proposed, proposals)
  SELECT NEW.proposed, 1 WHERE NEW.state = 'submitted' AND NEW.proposed IS NOT NULL
  ON CONFLICT (proposed) DO UPDATE SET proposals = proposals + 1;
END;

CREATE TRIGGER capability_uncounted AFTER DELETE ON capability WHEN OLD.state = 'submitted' BEGIN
  UPDATE proposal_count SET proposals = proposals - 1 WHERE proposed = OLD.proposed;
END;
