-- What the public may read beside a picture. The region is chosen on purpose by
-- a curator; it is never made from the countries, which stay inside.
ALTER TABLE object ADD COLUMN region TEXT;
ALTER TABLE object_text ADD COLUMN facts TEXT NOT NULL DEFAULT '';
ALTER TABLE object_text ADD COLUMN helps TEXT NOT NULL DEFAULT '';
ALTER TABLE object_text ADD COLUMN known TEXT NOT NULL DEFAULT '';

-- Words for one picture, where those of its object do not fit.
CREATE TABLE picture_text (
  picture_id TEXT NOT NULL REFERENCES picture (id),
  lang TEXT NOT NULL,
  alt TEXT NOT NULL,
  PRIMARY KEY (picture_id, lang)
);
