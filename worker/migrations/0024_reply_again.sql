-- A second answer of an agency: inside a trigger SQLite takes the conflict clause of the statement that fired it, so that OR REPLACE
-- refused it, and with it the whole reading.
DROP TRIGGER reply_first;
DROP TRIGGER reply_again;
CREATE TRIGGER reply_first AFTER INSERT ON capability WHEN NEW.content ->> '$.reply' IS NOT NULL
BEGIN
  DELETE FROM reply WHERE id = NEW.id;
  INSERT INTO reply (id, said_at) VALUES (NEW.id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
CREATE TRIGGER reply_again AFTER UPDATE OF content ON capability
WHEN NEW.content ->> '$.reply' IS NOT OLD.content ->> '$.reply' AND NEW.content ->> '$.reply' IS NOT NULL
BEGIN
  DELETE FROM reply WHERE id = NEW.id;
  INSERT INTO reply (id, said_at) VALUES (NEW.id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
