-- When an agency last answered Setda about a row: the answer itself is content, of which the latest alone is kept.
CREATE TABLE reply (id TEXT PRIMARY KEY, said_at TEXT NOT NULL) WITHOUT ROWID;
CREATE TRIGGER reply_first AFTER INSERT ON capability WHEN NEW.content ->> '$.reply' IS NOT NULL
BEGIN
  INSERT OR REPLACE INTO reply (id, said_at) VALUES (NEW.id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
CREATE TRIGGER reply_again AFTER UPDATE OF content ON capability
WHEN NEW.content ->> '$.reply' IS NOT OLD.content ->> '$.reply' AND NEW.content ->> '$.reply' IS NOT NULL
BEGIN
  INSERT OR REPLACE INTO reply (id, said_at) VALUES (NEW.id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
