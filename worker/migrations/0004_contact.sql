-- The cooperation desk stands in both languages in what is public: every item is made again by the next publication.
UPDATE capability SET revision = revision + 1 WHERE public_version IS NOT NULL;
UPDATE publication SET commits = commits + 1 WHERE EXISTS (SELECT 1 FROM capability);
