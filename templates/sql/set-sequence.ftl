<#import "lib.ftl" as lib>
<@lib.head hazard />
DO ${tag}
DECLARE
  tp_value bigint;
  tp_called boolean;
  tp_here bigint;
  tp_here_called boolean;
  tp_upwards boolean;
  tp_start bigint;
  tp_most bigint;
  tp_row bigint;
BEGIN
  SELECT v.last_value, v.is_called INTO STRICT tp_value, tp_called
    FROM ${s.values} AS v WHERE v.sequence = ${s.regclass};
  SELECT q.seqincrement > 0, q.seqstart, q.seqmax INTO STRICT tp_upwards, tp_start, tp_most
    FROM pg_catalog.pg_sequence AS q WHERE q.seqrelid = ${s.regclass}::pg_catalog.regclass;
<#list s.columns as c>
  SELECT pg_catalog.max(${c.column}) INTO tp_row FROM ${c.table};
  IF tp_upwards AND tp_row <= tp_most AND (tp_row > tp_value OR tp_row = tp_value AND NOT tp_called) THEN
    tp_value := tp_row;
    tp_called := true;
  END IF;
</#list>
  SELECT h.last_value, h.is_called INTO tp_here, tp_here_called FROM ${s.sequence} AS h;
  -- what has been given here already is not given again
  IF NOT tp_here_called AND tp_here = tp_start
     OR tp_here = tp_value AND tp_called AND NOT tp_here_called
     OR tp_upwards AND tp_value > tp_here
     OR NOT tp_upwards AND tp_value < tp_here THEN
    PERFORM pg_catalog.setval(${s.regclass}, tp_value, tp_called);
  END IF;
END
${tag};
