-- rollback/20-fill-new-rows.sql: undoes 20-fill-new-rows.sql.
-- Run the files of this folder from the highest number down to the phase you want to be before.
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET lock_timeout = '5s';
SET statement_timeout = 0;

SET statement_timeout = '15s';

-- rows of public.line_item_options follow when their row in public.line_items changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_propagate_to_line_item_options ON public.line_items;
DROP FUNCTION IF EXISTS public.tenantpath_propagate_to_line_item_options();

-- rows of public.line_items follow when their row in public.orders changes tenant
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_propagate_to_line_items ON public.orders;
DROP FUNCTION IF EXISTS public.tenantpath_propagate_to_line_items();

-- rows written to public.line_item_options from now on get the key of their row in public.line_items
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON public.line_item_options;
DROP FUNCTION IF EXISTS public.tenantpath_fill_line_item_options();

-- rows written to public.line_items from now on get the key of their row in public.orders
-- lock: SHARE ROW EXCLUSIVE, catalog only, at most 15s · transaction: may run in one
DROP TRIGGER IF EXISTS zz_tenantpath_fill ON public.line_items;
DROP FUNCTION IF EXISTS public.tenantpath_fill_line_items();

RESET statement_timeout;
RESET lock_timeout;
