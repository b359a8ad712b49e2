-- Feeds and the API tell of objects by their latest change; the results page
-- counts tips by the hour they came.
CREATE INDEX object_changed ON object (updated_at, reference);
CREATE INDEX tip_hour ON tip (hour);
