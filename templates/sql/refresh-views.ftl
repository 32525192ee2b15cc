<#import "lib.ftl" as lib>
<@lib.head hazard />
-- One that reads another waits for it; one that cannot be filled is a warning.
DO ${tag}
DECLARE
  tp_view oid;
  tp_failed oid[] := '{}';
  tp_filled integer;
BEGIN
  LOOP
    tp_filled := 0;
    FOR tp_view IN SELECT c.oid FROM pg_catalog.pg_class AS c
                    WHERE c.relkind = 'm' AND NOT c.relispopulated AND c.oid <> ALL (tp_failed) ORDER BY c.oid LOOP
      BEGIN
        EXECUTE pg_catalog.format('REFRESH MATERIALIZED VIEW %s', tp_view::pg_catalog.regclass);
        tp_filled := tp_filled + 1;
      EXCEPTION
        WHEN object_not_in_prerequisite_state THEN
          NULL;
        WHEN OTHERS THEN
          tp_failed := tp_failed || tp_view;
          RAISE WARNING USING MESSAGE = pg_catalog.format('%s is not filled: %s', tp_view::pg_catalog.regclass, SQLERRM);
      END;
    END LOOP;
    EXIT WHEN tp_filled = 0;
  END LOOP;
END
${tag};
