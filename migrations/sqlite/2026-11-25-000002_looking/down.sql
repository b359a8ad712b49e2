DROP TABLE picture_text;
ALTER TABLE object_text DROP COLUMN known;
ALTER TABLE object_text DROP COLUMN helps;
ALTER TABLE object_text DROP COLUMN facts;
ALTER TABLE object DROP COLUMN region;
