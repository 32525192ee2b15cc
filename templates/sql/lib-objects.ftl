<#-- Statements that make routines and policies again; tp_routines and tp_policies tell which. -->
<#macro routines>
    SELECT 1, o.place, n.part, 'create', n.statement
      FROM pg_catalog.unnest(tp_routines) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_proc AS p ON p.oid = o.oid
      CROSS JOIN LATERAL (SELECT pg_catalog.format('%s.%I', p.pronamespace::regnamespace, p.proname),
                                 pg_catalog.pg_get_function_identity_arguments(p.oid)) AS f (name, arguments)
      CROSS JOIN LATERAL (
        SELECT 1, pg_catalog.pg_get_functiondef(p.oid) WHERE p.prokind <> 'a'
        UNION ALL
        SELECT 1, pg_catalog.format('CREATE OR REPLACE AGGREGATE %s(%s) (%s)', f.name, coalesce(nullif(f.arguments, ''), '*'), t.options)
          FROM (
<@aggregate />) AS t (options)
         WHERE p.prokind = 'a'
        UNION ALL
        SELECT 2, pg_catalog.format('ALTER ROUTINE %s(%s) OWNER TO %I', f.name, f.arguments, pg_catalog.pg_get_userbyid(p.proowner))
        UNION ALL
        SELECT 3, pg_catalog.format('REVOKE ALL ON ROUTINE %s(%s) FROM PUBLIC', f.name, f.arguments) WHERE p.proacl IS NOT NULL
        UNION ALL
        SELECT 4, pg_catalog.format('GRANT EXECUTE ON ROUTINE %s(%s) TO %s%s', f.name, f.arguments,
                 CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(x.grantee)) END,
                 CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
          FROM pg_catalog.aclexplode(p.proacl) AS x
        UNION ALL
        SELECT 5, pg_catalog.format('COMMENT ON ROUTINE %s(%s) IS %L', f.name, f.arguments, d.description)
          FROM pg_catalog.pg_description AS d
         WHERE d.classoid = 'pg_proc'::regclass AND d.objoid = p.oid) AS n (part, statement)
</#macro>
<#macro aggregate>
            SELECT pg_catalog.concat_ws(', ',
                     'SFUNC = ' || a.aggtransfn::text,
                     'STYPE = ' || pg_catalog.format_type(a.aggtranstype, NULL),
                     'SSPACE = ' || nullif(a.aggtransspace, 0),
                     'FINALFUNC = ' || nullif(a.aggfinalfn::text, '-'),
                     CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
                     'FINALFUNC_MODIFY = ' || CASE a.aggfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END,
                     'COMBINEFUNC = ' || nullif(a.aggcombinefn::text, '-'),
                     'SERIALFUNC = ' || nullif(a.aggserialfn::text, '-'),
                     'DESERIALFUNC = ' || nullif(a.aggdeserialfn::text, '-'),
                     'INITCOND = ' || pg_catalog.quote_literal(a.agginitval),
                     'MSFUNC = ' || nullif(a.aggmtransfn::text, '-'),
                     'MINVFUNC = ' || nullif(a.aggminvtransfn::text, '-'),
                     'MSTYPE = ' || pg_catalog.format_type(nullif(a.aggmtranstype, 0), NULL),
                     'MSSPACE = ' || nullif(a.aggmtransspace, 0),
                     'MFINALFUNC = ' || nullif(a.aggmfinalfn::text, '-'),
                     CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
                     'MFINALFUNC_MODIFY = ' || CASE WHEN a.aggmtranstype <> 0 THEN CASE a.aggmfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END,
                     'MINITCOND = ' || pg_catalog.quote_literal(a.aggminitval),
                     'SORTOP = OPERATOR(' || (SELECT pg_catalog.format('%s.%s', x.oprnamespace::regnamespace, x.oprname) FROM pg_catalog.pg_operator AS x WHERE x.oid = a.aggsortop) || ')',
                     'PARALLEL = ' || CASE p.proparallel WHEN 's' THEN 'SAFE' WHEN 'r' THEN 'RESTRICTED' ELSE 'UNSAFE' END,
                     CASE WHEN a.aggkind = 'h' THEN 'HYPOTHETICAL' END)
              FROM pg_catalog.pg_aggregate AS a
             WHERE a.aggfnoid = p.oid<#t>
</#macro>
<#macro policies>
    SELECT 1, o.place, n.part, 'create', n.statement
      FROM pg_catalog.unnest(tp_policies) WITH ORDINALITY AS o (oid, place)
      JOIN pg_catalog.pg_policy AS p ON p.oid = o.oid
      CROSS JOIN LATERAL (
        SELECT 1, pg_catalog.format('DROP POLICY IF EXISTS %I ON %s', p.polname, p.polrelid::regclass)
        UNION ALL
        SELECT 2, <@policy />
        UNION ALL
        SELECT 3, pg_catalog.format('COMMENT ON POLICY %I ON %s IS %L', p.polname, p.polrelid::regclass, d.description)
          FROM pg_catalog.pg_description AS d
         WHERE d.classoid = 'pg_policy'::regclass AND d.objoid = p.oid) AS n (part, statement)
</#macro>
<#-- The statement that makes the policy p. -->
<#macro policy>
pg_catalog.format('CREATE POLICY %I ON %s AS %s FOR %s TO %s%s%s', p.polname, p.polrelid::regclass,
             CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
             CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
             (SELECT pg_catalog.string_agg(CASE o.role WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(o.role)) END, ', ')
                FROM pg_catalog.unnest(p.polroles) AS o (role)),
             ' USING (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')',
             ' WITH CHECK (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')')<#t>
</#macro>
