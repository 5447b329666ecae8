-- What an item is found by besides its own words: stems and meanings, made by whoever writes it (shared/search/itemWords.ts).
-- Until they are made they are blank, and the item is found by its own words alone.
ALTER TABLE published ADD COLUMN words TEXT NOT NULL DEFAULT '';

-- The way in which the words of what is public were made, and, while they are made anew, up to which position.
ALTER TABLE publication ADD COLUMN words_edition TEXT NOT NULL DEFAULT '';
ALTER TABLE publication ADD COLUMN reworded_to INTEGER NOT NULL DEFAULT 0;

-- What the city gains has an English text too (version 2.0 of the answers).
UPDATE published SET payload = json_set(payload, '$.benefit.city', json_object('id', payload ->> '$.benefit.city', 'en', NULL))
WHERE payload IS NOT NULL AND json_type(payload, '$.benefit.city') = 'text';
-- Public times have whole seconds.
UPDATE published SET payload = json_set(payload, '$.published_at', substr(payload ->> '$.published_at', 1, 19) || 'Z',
  '$.modified_at', substr(payload ->> '$.modified_at', 1, 19) || 'Z')
WHERE payload IS NOT NULL;

-- When something was committed last: what lists and pages show may have changed since the last publication.
ALTER TABLE publication ADD COLUMN committed_at TEXT;

DROP VIEW published_words;
CREATE VIEW published_words AS SELECT
  since,
  payload ->> '$.title.id' AS title_id,
  payload ->> '$.title.en' AS title_en,
  concat_ws(' ',
    payload ->> '$.summary.id', payload ->> '$.summary.en', payload ->> '$.needs.id', payload ->> '$.needs.en',
    payload ->> '$.activities.id', payload ->> '$.activities.en',
    payload ->> '$.outcomes.id', payload ->> '$.outcomes.en', payload ->> '$.benefit.city.id', payload ->> '$.benefit.city.en',
    payload ->> '$.benefit.partner.id', payload ->> '$.benefit.partner.en',
    payload ->> '$.agency.name.id', payload ->> '$.agency.name.en', payload ->> '$.unit', id) AS body,
  concat_ws(' ', (SELECT group_concat(char(0xe000) || hex(f.name || ':' || f.value), ' ')
    FROM facet AS f WHERE f.since = published.since), words) AS codes
FROM published WHERE payload IS NOT NULL;

CREATE TRIGGER published_reworded AFTER UPDATE OF words ON published WHEN NEW.payload IS NOT NULL BEGIN
  DELETE FROM published_text WHERE rowid = NEW.since;
  INSERT INTO published_text (rowid, title_id, title_en, body, codes)
  SELECT since, title_id, title_en, body, codes FROM published_words WHERE since = NEW.since;
END;
