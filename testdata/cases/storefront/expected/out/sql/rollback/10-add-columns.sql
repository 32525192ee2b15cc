-- rollback/10-add-columns.sql: undoes 10-add-columns.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

SET statement_timeout = '15s';

-- public.line_item_options gets store_id, the key of public.stores
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE public.line_item_options DROP COLUMN IF EXISTS store_id;

-- public.line_items gets store_id, the key of public.stores
-- lock: ACCESS EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
ALTER TABLE public.line_items DROP COLUMN IF EXISTS store_id;

RESET statement_timeout;
RESET lock_timeout;
