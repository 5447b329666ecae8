-- What Ringkasan is made from: how each agency's rows stand, which wait longest, which have a stage, which are to be
-- confirmed again. Counts are kept by triggers, lists are read from the head of an index.

-- `sent`: a version was submitted without problems; `waits`: it waits for a decision.
CREATE TABLE desk_count (
  agency_code TEXT NOT NULL,
  state TEXT NOT NULL,
  sent INTEGER NOT NULL,
  waits INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (agency_code, state, sent, waits)
) WITHOUT ROWID;

INSERT INTO desk_count (agency_code, state, sent, waits, n)
SELECT agency_code, state, submitted_version IS NOT NULL,
  state = 'submitted' OR (state = 'approved_changed' AND submitted_version IS version), COUNT(*)
FROM capability GROUP BY 1, 2, 3, 4;

CREATE TRIGGER desk_counted AFTER INSERT ON capability BEGIN
  INSERT INTO desk_count (agency_code, state, sent, waits, n)
  VALUES (NEW.agency_code, NEW.state, NEW.submitted_version IS NOT NULL,
    NEW.state = 'submitted' OR (NEW.state = 'approved_changed' AND NEW.submitted_version IS NEW.version), 1)
  ON CONFLICT (agency_code, state, sent, waits) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER desk_uncounted AFTER DELETE ON capability BEGIN
  UPDATE desk_count SET n = n - 1 WHERE agency_code = OLD.agency_code AND state = OLD.state
    AND sent = (OLD.submitted_version IS NOT NULL)
    AND waits = (OLD.state = 'submitted' OR (OLD.state = 'approved_changed' AND OLD.submitted_version IS OLD.version));
END;

CREATE TRIGGER desk_recounted AFTER UPDATE OF agency_code, state, version, submitted_version ON capability
WHEN OLD.agency_code <> NEW.agency_code OR OLD.state <> NEW.state
  OR (OLD.submitted_version IS NULL) <> (NEW.submitted_version IS NULL)
  OR (OLD.submitted_version IS OLD.version) <> (NEW.submitted_version IS NEW.version) BEGIN
  UPDATE desk_count SET n = n - 1 WHERE agency_code = OLD.agency_code AND state = OLD.state
    AND sent = (OLD.submitted_version IS NOT NULL)
    AND waits = (OLD.state = 'submitted' OR (OLD.state = 'approved_changed' AND OLD.submitted_version IS OLD.version));
  INSERT INTO desk_count (agency_code, state, sent, waits, n)
  VALUES (NEW.agency_code, NEW.state, NEW.submitted_version IS NOT NULL,
    NEW.state = 'submitted' OR (NEW.state = 'approved_changed' AND NEW.submitted_version IS NEW.version), 1)
  ON CONFLICT (agency_code, state, sent, waits) DO UPDATE SET n = n + 1;
END;

CREATE INDEX capability_waiting ON capability (submitted_at, id)
WHERE state = 'submitted' OR (state = 'approved_changed' AND submitted_version IS version);

CREATE INDEX capability_staged ON capability (id)
WHERE public_version IS NOT NULL AND settings ->> '$.stage' IS NOT NULL;

CREATE INDEX capability_confirmed ON capability (COALESCE(content ->> '$.confirmed_on', published_at), agency_code)
WHERE public_version IS NOT NULL;
