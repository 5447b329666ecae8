-- A hint that a row is like another follows what becomes of that other one.
CREATE INDEX capability_alike ON capability (alike) WHERE alike IS NOT NULL;

-- Where the other one ends, or stands again, the row is shown and its agency is told anew.
CREATE TRIGGER alike_restated AFTER UPDATE OF state, gone, missing_since ON capability
WHEN (OLD.gone IS NULL AND OLD.missing_since IS NULL AND OLD.state NOT IN ('rejected', 'archived', 'rerouted'))
  <> (NEW.gone IS NULL AND NEW.missing_since IS NULL AND NEW.state NOT IN ('rejected', 'archived', 'rerouted'))
BEGIN
  UPDATE source SET feedback = feedback + 1, tell_attempts = 0, tell_retry_at = NULL
  WHERE agency_code IN (SELECT c.agency_code FROM capability AS c
    WHERE c.alike > '' AND EXISTS (SELECT 1 FROM json_each(c.alike) WHERE value = NEW.id));
  UPDATE capability SET revision = revision + 1
  WHERE alike > '' AND EXISTS (SELECT 1 FROM json_each(capability.alike) WHERE value = NEW.id);
END;
