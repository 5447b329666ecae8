-- Who may write a workbook, as Drive said last: {"file", "people": [[address, role], …], "is_open"}; NULL while nobody looked.
ALTER TABLE source ADD COLUMN sharing TEXT;
