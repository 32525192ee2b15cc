<#-- Citus makes a local table again when it begins or ends to manage it. Its identity columns would
     count from the start, by sequences of another name that nobody may use. -->
<#macro declare>
  tp_identity record;
  tp_value bigint;
  tp_called boolean;
  -- of each identity column its table, its name, and the name of its sequence
  tp_tables text[] := '{}';
  tp_columns text[] := '{}';
  tp_sequences text[] := '{}';
  tp_again text[] := '{}';
  tp_statement text;
</#macro>
<#-- Reads them; known is what Citus must think of the tables. -->
<#macro read tables known>
    FOR tp_identity IN
      SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) AS relation, a.attname, a.attidentity,
             x.oid, x.relname, x.relowner, x.relacl, pg_catalog.format('%I.%I', n.nspname, x.relname) AS sequence, q.*
        FROM pg_catalog.pg_attribute AS a
        JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        JOIN pg_catalog.pg_depend AS d
          ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype = 'i'
         AND d.refclassid = d.classid AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum
        JOIN pg_catalog.pg_class AS x ON x.oid = d.objid
        JOIN pg_catalog.pg_sequence AS q ON q.seqrelid = x.oid
       WHERE a.attidentity <> '' AND NOT a.attisdropped
         AND a.attrelid = ANY (ARRAY[<#list tables as t>pg_catalog.to_regclass(${t})<#sep>, </#sep></#list>]::pg_catalog.oid[])
         AND ${known} (SELECT FROM pg_catalog.pg_dist_partition AS p WHERE p.logicalrelid = a.attrelid)
       ORDER BY 1, a.attnum
    LOOP
      EXECUTE pg_catalog.format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', tp_identity.relation);
      EXECUTE pg_catalog.format('SELECT last_value, is_called FROM %s', tp_identity.sequence) INTO tp_value, tp_called;
      tp_tables := tp_tables || tp_identity.relation;
      tp_columns := tp_columns || tp_identity.attname::text;
      tp_sequences := tp_sequences || tp_identity.relname::text;
<#nested>
      tp_again := tp_again || pg_catalog.format('SELECT pg_catalog.setval(%L, %s, %L)', tp_identity.sequence, tp_value, tp_called)
        || ARRAY(SELECT pg_catalog.format('GRANT %s ON SEQUENCE %s TO %s%s', a.privilege_type, tp_identity.sequence,
                   CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(a.grantee)) END,
                   CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                   FROM pg_catalog.aclexplode(tp_identity.relacl) AS a WHERE a.grantee <> tp_identity.relowner)
        || ARRAY(SELECT pg_catalog.format('COMMENT ON SEQUENCE %s IS %L', tp_identity.sequence, e.description)
                   FROM pg_catalog.pg_description AS e
                  WHERE e.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND e.objoid = tp_identity.oid);
    END LOOP;
</#macro>
<#-- After Citus has begun to manage them. -->
<#macro keep tables>
<@read tables "NOT EXISTS" />
<#nested>
    IF tp_again <> '{}' THEN
      -- what follows is for the coordinator only
      PERFORM pg_catalog.set_config('citus.enable_ddl_propagation', 'off', true);
      FOR tp_identity IN
        SELECT u.*, pg_catalog.pg_get_serial_sequence(u.relation, u.name)::pg_catalog.regclass AS now
          FROM ROWS FROM (pg_catalog.unnest(tp_tables), pg_catalog.unnest(tp_columns), pg_catalog.unnest(tp_sequences)) AS u (relation, name, sequence)
      LOOP
        IF (SELECT relname FROM pg_catalog.pg_class WHERE oid = tp_identity.now) <> tp_identity.sequence THEN
          EXECUTE pg_catalog.format('ALTER SEQUENCE %s RENAME TO %I', tp_identity.now, tp_identity.sequence);
        END IF;
      END LOOP;
<@run />
    END IF;
</#macro>
<#-- Before Citus ends to manage them, which it refuses while there is an identity column. -->
<#macro giveUp tables>
<@read tables "EXISTS">
      tp_again := tp_again || pg_catalog.format(
        'ALTER TABLE %s ALTER COLUMN %I ADD GENERATED %s AS IDENTITY (SEQUENCE NAME %s START WITH %s INCREMENT BY %s MINVALUE %s MAXVALUE %s CACHE %s%s)',
        tp_identity.relation, tp_identity.attname, CASE tp_identity.attidentity WHEN 'a' THEN 'ALWAYS' ELSE 'BY DEFAULT' END,
        tp_identity.sequence, tp_identity.seqstart, tp_identity.seqincrement, tp_identity.seqmin, tp_identity.seqmax,
        tp_identity.seqcache, CASE WHEN tp_identity.seqcycle THEN ' CYCLE' ELSE '' END);
      -- on the coordinator only: Citus would refuse it
      PERFORM pg_catalog.set_config('citus.enable_ddl_propagation', 'off', true);
      EXECUTE pg_catalog.format('ALTER TABLE %s ALTER COLUMN %I DROP IDENTITY', tp_identity.relation, tp_identity.attname);
      PERFORM pg_catalog.set_config('citus.enable_ddl_propagation', 'on', true);
</@read>
<#nested>
    IF tp_again <> '{}' THEN
      PERFORM pg_catalog.set_config('citus.enable_ddl_propagation', 'off', true);
<@run />
    END IF;
</#macro>
<#macro run>
      FOREACH tp_statement IN ARRAY tp_again LOOP
        EXECUTE tp_statement;
      END LOOP;
      PERFORM pg_catalog.set_config('citus.enable_ddl_propagation', 'on', true);
</#macro>
