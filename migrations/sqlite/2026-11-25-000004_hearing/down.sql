DROP INDEX tip_hour;
DROP INDEX object_changed;
