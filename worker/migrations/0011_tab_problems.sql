-- What is wrong with the tabs of a workbook themselves: Tables made over them, copies that nobody reads.
ALTER TABLE source ADD COLUMN tab_problems TEXT NOT NULL DEFAULT '[]';
CREATE INDEX source_tab_problems ON source (agency_code) WHERE tab_problems <> '[]';
