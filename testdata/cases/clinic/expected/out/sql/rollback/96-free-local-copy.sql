-- rollback/96-free-local-copy.sql: undoes 96-free-local-copy.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

-- Nothing to undo: it changes nothing.

RESET statement_timeout;
RESET lock_timeout;
