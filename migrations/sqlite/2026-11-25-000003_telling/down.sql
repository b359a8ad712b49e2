DROP TABLE attachment;
ALTER TABLE tip DROP COLUMN contact_withdrawn;
ALTER TABLE tip DROP COLUMN urgency;
