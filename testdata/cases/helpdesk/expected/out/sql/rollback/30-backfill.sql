-- rollback/30-backfill.sql: undoes 30-backfill.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

-- Nothing to undo: phase 10 drops the column.

RESET statement_timeout;
RESET lock_timeout;
