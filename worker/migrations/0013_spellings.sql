-- Every word that anything public may be found by: a slip of the finger is looked up here among the words that there
-- are, instead of asking the index for each of the hundreds of words that it may stand for.
CREATE TABLE spelling (word TEXT PRIMARY KEY) WITHOUT ROWID;

-- `words` are parted by spaces and hold no quotes. What is longer, shorter or of other signs is nobody's slip.
CREATE VIEW published_spellings AS
SELECT since, until, value AS word FROM published, json_each('["' || replace(words, ' ', '","') || '"]')
WHERE length(value) BETWEEN 4 AND 17 AND value NOT GLOB '*[^a-z]*';

CREATE TRIGGER published_spelled AFTER INSERT ON published WHEN NEW.words <> '' BEGIN
  INSERT OR IGNORE INTO spelling SELECT word FROM published_spellings WHERE since = NEW.since;
END;

CREATE TRIGGER published_spelled_anew AFTER UPDATE OF words ON published BEGIN
  INSERT OR IGNORE INTO spelling SELECT word FROM published_spellings WHERE since = NEW.since;
END;
