-- Shapes of schemas, and what a Citus 13.2 coordinator with two workers answers to the last statement of each.
-- CitusContractTest runs them against the stand-in, and against a real cluster where one is given. The schema is probe,
-- empty before each; btree_gist is there; the coordinator is in the metadata. Numbers are those of the observations;
-- 900 and above were seen later.

-- 010.01 PRIMARY KEY without the key
CREATE TABLE a1 (t int, id int PRIMARY KEY);
SELECT create_distributed_table('a1', 't');
-- refused 0A000 cannot create constraint on "a1"

-- 010.02 UNIQUE without the key
CREATE TABLE a2 (t int, x int UNIQUE);
SELECT create_distributed_table('a2', 't');
-- refused 0A000 cannot create constraint on "a2"

-- 010.03 unique index without the key
CREATE TABLE a3 (t int, x int);
CREATE UNIQUE INDEX ON a3 (x);
SELECT create_distributed_table('a3', 't');
-- refused 0A000 cannot create constraint on "a3"

-- 010.04 PRIMARY KEY with the key last
CREATE TABLE a4 (t int, id int, PRIMARY KEY (id, t));
SELECT create_distributed_table('a4', 't');
-- accepted

-- 010.05 unique expression index with the key as a column
CREATE TABLE a5 (t int, x text);
CREATE UNIQUE INDEX ON a5 (t, lower(x));
SELECT create_distributed_table('a5', 't');
-- accepted

-- 010.06 unique expression index without the key
CREATE TABLE a6 (t int, x text);
CREATE UNIQUE INDEX ON a6 (lower(x));
SELECT create_distributed_table('a6', 't');
-- refused 0A000 cannot create constraint on "a6"

-- 010.07 unique index over an expression of the key only
CREATE TABLE a7 (t text, x text);
CREATE UNIQUE INDEX ON a7 (lower(t));
SELECT create_distributed_table('a7', 't');
-- refused 0A000 cannot create constraint on "a7"

-- 010.08 partial unique index without the key
CREATE TABLE a8 (t int, x int);
CREATE UNIQUE INDEX ON a8 (x) WHERE x > 0;
SELECT create_distributed_table('a8', 't');
-- refused 0A000 cannot create constraint on "a8"

-- 010.09 partial unique index with the key
CREATE TABLE a9 (t int, x int);
CREATE UNIQUE INDEX ON a9 (t, x) WHERE x > 0;
SELECT create_distributed_table('a9', 't');
-- accepted

-- 010.12 UNIQUE NULLS NOT DISTINCT with the key
CREATE TABLE a12 (t int, x int, UNIQUE NULLS NOT DISTINCT (t, x));
SELECT create_distributed_table('a12', 't');
-- accepted

-- 010.14 deferrable UNIQUE with the key
CREATE TABLE a13 (t int, x int, UNIQUE (t, x) DEFERRABLE);
SELECT create_distributed_table('a13', 't');
-- accepted

-- 010.15 EXCLUDE without the key
CREATE TABLE a14 (t int, r int4range, EXCLUDE USING gist (r WITH &&));
SELECT create_distributed_table('a14', 't');
-- refused 0A000 cannot create constraint on "a14"

-- 010.16 EXCLUDE with the key by equality
CREATE TABLE a15 (t int, r int4range, EXCLUDE USING gist (t WITH =, r WITH &&));
SELECT create_distributed_table('a15', 't');
-- accepted

-- 010.17 EXCLUDE with the key by another operator
CREATE TABLE a16 (t int, r int4range, EXCLUDE USING gist (t WITH <>, r WITH &&));
SELECT create_distributed_table('a16', 't');
-- refused 0A000 cannot create constraint on "a16"

-- 010.18 a unique index without the key, later
CREATE TABLE a17 (t int, x int);
SELECT create_distributed_table('a17', 't');
CREATE UNIQUE INDEX ON a17 (x);
-- refused 0A000 creating unique indexes on non-partition columns is currently unsupported

-- 010.19 UNIQUE of a reference table
CREATE TABLE a18 (t int, x int UNIQUE);
SELECT create_reference_table('a18');
-- accepted

-- 020.01 foreign key without the key
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id), x int, UNIQUE (t, x));
CREATE TABLE c (t int, id int, px int, pt int, FOREIGN KEY (pt, px) REFERENCES p (t, x));
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
-- refused 0A000 cannot create foreign key constraint

-- 020.02 foreign key with the key
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int, FOREIGN KEY (t, pid) REFERENCES p);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
-- accepted

-- 020.03 foreign key to the root by the key alone
CREATE TABLE p (t int PRIMARY KEY);
CREATE TABLE c (t int REFERENCES p);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
-- accepted

-- 020.04 foreign key that puts the key on another column
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int, FOREIGN KEY (pid, t) REFERENCES p (t, id));
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
-- refused 0A000 cannot create foreign key constraint

-- 020.06 foreign key to a table of another colocation group
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int, FOREIGN KEY (t, pid) REFERENCES p);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'none');
-- refused 0A000 cannot create foreign key constraint since relations are not colocated or not referencing a reference table

-- 020.07 keys of another width
CREATE TABLE p6 (t bigint, id int, PRIMARY KEY (t, id));
CREATE TABLE c6 (t int, pid int);
SELECT create_distributed_table('p6', 't');
SELECT create_distributed_table('c6', 't', colocate_with => 'p6');
-- refused XX000 cannot colocate tables p6 and c6

-- 020.10 foreign key to itself with the key
CREATE TABLE s (t int, id int, parent int, PRIMARY KEY (t, id), FOREIGN KEY (t, parent) REFERENCES s);
SELECT create_distributed_table('s', 't');
-- accepted

-- 020.11 foreign key to itself without the key
CREATE TABLE s (t int, id int, pt int, parent int, PRIMARY KEY (t, id), FOREIGN KEY (pt, parent) REFERENCES s);
SELECT create_distributed_table('s', 't');
-- refused 0A000 cannot create foreign key constraint

-- 020.13 a cycle of foreign keys
CREATE TABLE m1 (t int, id int, o int, PRIMARY KEY (t, id));
CREATE TABLE m2 (t int, id int, o int, PRIMARY KEY (t, id), FOREIGN KEY (t, o) REFERENCES m1);
ALTER TABLE m1 ADD CONSTRAINT f FOREIGN KEY (t, o) REFERENCES m2;
SELECT create_distributed_table('m1', 't');
-- refused 42P16 referenced table "m2" must be a distributed table or a reference table

-- 020.14 a cycle whose foreign keys come afterwards
CREATE TABLE m1 (t int, id int, o int, PRIMARY KEY (t, id));
CREATE TABLE m2 (t int, id int, o int, PRIMARY KEY (t, id));
SELECT create_distributed_table('m1', 't');
SELECT create_distributed_table('m2', 't', colocate_with => 'm1');
ALTER TABLE m1 ADD CONSTRAINT f FOREIGN KEY (t, o) REFERENCES m2;
ALTER TABLE m2 ADD CONSTRAINT f FOREIGN KEY (t, o) REFERENCES m1;
-- accepted

-- 021.01 ON DELETE CASCADE
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int, FOREIGN KEY (t, pid) REFERENCES p ON DELETE CASCADE);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
-- accepted

-- 021.02 ON DELETE SET NULL
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int, FOREIGN KEY (t, pid) REFERENCES p ON DELETE SET NULL);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
-- refused 0A000 cannot create foreign key constraint

-- 021.04 ON DELETE SET NULL of the other column
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int, FOREIGN KEY (t, pid) REFERENCES p ON DELETE SET NULL (pid));
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
-- refused 0A000 cannot create foreign key constraint

-- 021.05 the same, later
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
ALTER TABLE c ADD CONSTRAINT f FOREIGN KEY (t, pid) REFERENCES p ON DELETE SET NULL (pid);
-- refused 0A000 cannot create foreign key constraint

-- 021.08 ON UPDATE CASCADE
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int, FOREIGN KEY (t, pid) REFERENCES p ON UPDATE CASCADE);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
-- refused 0A000 cannot create foreign key constraint

-- 021.10 RESTRICT
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int, FOREIGN KEY (t, pid) REFERENCES p ON UPDATE RESTRICT ON DELETE RESTRICT);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
-- accepted

-- 021.11 DEFERRABLE
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int, FOREIGN KEY (t, pid) REFERENCES p DEFERRABLE INITIALLY DEFERRED);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
-- accepted

-- 021.13 MATCH FULL
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int, FOREIGN KEY (t, pid) REFERENCES p MATCH FULL);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
-- accepted

-- 021.17 two constraints in one ALTER TABLE
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
ALTER TABLE c ADD CONSTRAINT f FOREIGN KEY (t, pid) REFERENCES p, ADD CONSTRAINT u UNIQUE (t, pid);
-- refused 0A000 cannot execute ADD CONSTRAINT command with other subcommands

-- 022.01 foreign key to a reference table
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE d (t int, rid int);
SELECT create_reference_table('r');
SELECT create_distributed_table('d', 't');
ALTER TABLE d ADD CONSTRAINT f FOREIGN KEY (rid) REFERENCES r;
-- accepted

-- 022.03 ON DELETE SET NULL to a reference table
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE d (t int, rid int);
SELECT create_reference_table('r');
SELECT create_distributed_table('d', 't');
ALTER TABLE d ADD CONSTRAINT f FOREIGN KEY (rid) REFERENCES r ON DELETE SET NULL;
-- accepted

-- 022.04 the key's own foreign key to a reference table with SET NULL
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE d (t int, rid int);
SELECT create_reference_table('r');
SELECT create_distributed_table('d', 't');
ALTER TABLE d ADD CONSTRAINT f FOREIGN KEY (t) REFERENCES r ON DELETE SET NULL;
-- refused 0A000 cannot create foreign key constraint

-- 022.06 NOT VALID, then VALIDATE
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE d (t int, rid int);
SELECT create_reference_table('r');
SELECT create_distributed_table('d', 't');
ALTER TABLE d ADD CONSTRAINT f FOREIGN KEY (rid) REFERENCES r NOT VALID;
ALTER TABLE d VALIDATE CONSTRAINT f;
-- accepted

-- 022.07 foreign key of a reference table to a distributed one
CREATE TABLE d (t int PRIMARY KEY);
CREATE TABLE r (id int PRIMARY KEY, t int);
SELECT create_distributed_table('d', 't');
SELECT create_reference_table('r');
ALTER TABLE r ADD CONSTRAINT f FOREIGN KEY (t) REFERENCES d;
-- refused 0A000 cannot create foreign key constraint since foreign keys from reference tables and local tables to distributed tables are not supported

-- 022.09 foreign key of a reference table to a local one
CREATE TABLE l (id int PRIMARY KEY);
CREATE TABLE r (id int PRIMARY KEY, lid int REFERENCES l);
SELECT create_reference_table('r');
SELECT 1 / (citus_table_type = 'local')::int FROM citus_tables WHERE table_name = 'l'::regclass;
-- accepted

-- 022.11 foreign key of a local table to a reference one
CREATE TABLE l (id int PRIMARY KEY, rid int);
CREATE TABLE r (id int PRIMARY KEY);
SELECT create_reference_table('r');
ALTER TABLE l ADD CONSTRAINT f FOREIGN KEY (rid) REFERENCES r;
SELECT 1 / count(*) FROM citus_tables WHERE table_name = 'l'::regclass AND citus_table_type = 'local';
-- accepted

-- 022.13 without that foreign key it is a plain one again
CREATE TABLE l (id int PRIMARY KEY, rid int);
CREATE TABLE r (id int PRIMARY KEY);
SELECT create_reference_table('r');
ALTER TABLE l ADD CONSTRAINT f FOREIGN KEY (rid) REFERENCES r;
ALTER TABLE l DROP CONSTRAINT f;
SELECT 1 / (count(*) = 0)::int FROM citus_tables WHERE table_name = 'l'::regclass;
-- accepted

-- 022.15 foreign key of a distributed table to a local one
CREATE TABLE l5 (id int PRIMARY KEY);
CREATE TABLE d (t int, lid int);
SELECT create_distributed_table('d', 't');
ALTER TABLE d ADD CONSTRAINT f FOREIGN KEY (lid) REFERENCES l5;
-- refused 42P16 referenced table "l5" must be a distributed table or a reference table

-- 022.16 the same before
CREATE TABLE l5 (id int PRIMARY KEY);
CREATE TABLE d (t int, lid int REFERENCES l5);
SELECT create_distributed_table('d', 't');
-- refused 42P16 referenced table "l5" must be a distributed table or a reference table

-- 022.25 foreign key of a reference table to a local one with CASCADE
CREATE TABLE l10 (id int PRIMARY KEY);
CREATE TABLE r (id int PRIMARY KEY, lid int REFERENCES l10 ON DELETE CASCADE);
SELECT create_reference_table('r');
-- refused 0A000 cannot define foreign key constraint, foreign keys from reference tables to local tables can only be defined with NO ACTION or RESTRICT behaviors

-- 022.33 a distributed table as a reference table
CREATE TABLE l30 (t int, id int);
SELECT create_distributed_table('l30', 't');
SELECT create_reference_table('l30');
-- refused 42P16 table "l30" is already distributed

-- 022.34 a reference table as a distributed one
CREATE TABLE l31 (t int, id int);
SELECT create_reference_table('l31');
SELECT create_distributed_table('l31', 't');
-- refused 42P16 table "l31" is already distributed

-- 022.35 twice
CREATE TABLE l30 (t int, id int);
SELECT create_distributed_table('l30', 't');
SELECT create_distributed_table('l30', 't');
-- refused 42P16 table "l30" is already distributed

-- 023.12 foreign keys kept while one of their tables becomes a reference table
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE p (t int, id int, rid int REFERENCES r, PRIMARY KEY (t, id));
CREATE TABLE c (t int, pid int, FOREIGN KEY (t, pid) REFERENCES p);
SELECT create_reference_table('r');
SELECT create_distributed_table('p', 't');
-- refused 0A000 cannot create foreign key constraint since foreign keys from reference tables and local tables to distributed tables are not supported

-- 030.01 a trigger
CREATE TABLE t1 (t int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER g BEFORE INSERT ON t1 FOR EACH ROW EXECUTE FUNCTION f();
SELECT create_distributed_table('t1', 't');
-- refused XX000 cannot distribute relation "t1" because it has triggers

-- 030.02 a trigger, later
CREATE TABLE t1 (t int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
SELECT create_distributed_table('t1', 't');
CREATE TRIGGER g BEFORE INSERT ON t1 FOR EACH ROW EXECUTE FUNCTION f();
-- refused XX000 triggers are not supported on distributed tables

-- 030.05 a trigger on a reference table
CREATE TABLE r1 (t int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER g BEFORE INSERT ON r1 FOR EACH ROW EXECUTE FUNCTION f();
SELECT create_reference_table('r1');
-- refused XX000 cannot distribute relation "r1" because it has triggers

-- 030.09 a disabled trigger
CREATE TABLE t3 (t int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER g BEFORE INSERT ON t3 FOR EACH ROW EXECUTE FUNCTION f();
ALTER TABLE t3 DISABLE TRIGGER g;
SELECT create_distributed_table('t3', 't');
-- refused XX000 cannot distribute relation "t3" because it has triggers

-- 030.10 a rule
CREATE TABLE t4 (t int);
CREATE RULE r AS ON DELETE TO t4 DO INSTEAD NOTHING;
SELECT create_distributed_table('t4', 't');
-- accepted

-- 030.13 a policy
CREATE TABLE t5 (t int);
CREATE POLICY p ON t5 USING (t > 0);
SELECT create_distributed_table('t5', 't');
-- accepted

-- 030.14 a policy with a subquery
CREATE TABLE other (t int);
CREATE TABLE t6 (t int);
CREATE POLICY p ON t6 USING (t IN (SELECT t FROM other));
SELECT create_distributed_table('t6', 't');
-- refused 0A000 cannot create policy

-- 040.01 a generated key
CREATE TABLE g1 (x int, t int GENERATED ALWAYS AS (x + 1) STORED);
SELECT create_distributed_table('g1', 't');
-- refused 0A000 cannot distribute relation: g1

-- 040.03 a column generated from the key
CREATE TABLE g2 (t int, x int GENERATED ALWAYS AS (t + 1) STORED);
SELECT create_distributed_table('g2', 't');
-- accepted

-- 040.04 an identity column
CREATE TABLE i1 (t int, id bigint GENERATED ALWAYS AS IDENTITY);
SELECT create_distributed_table('i1', 't');
-- accepted

-- 040.16 one sequence for columns of two types
CREATE SEQUENCE shr2;
CREATE TABLE q3 (t int, x int DEFAULT nextval('shr2'));
CREATE TABLE q4 (t int, x bigint DEFAULT nextval('shr2'));
SELECT create_distributed_table('q3', 't');
SELECT create_distributed_table('q4', 't');
-- refused XX000 The sequence probe.shr2 is already used for a different type in column 2 of the table probe.q3

-- 040.29 another type for the key, later
CREATE TABLE k (t int);
SELECT create_distributed_table('k', 't');
ALTER TABLE k DROP COLUMN t;
-- refused XX000 cannot execute ALTER TABLE command involving partition column

-- 040.30 SET NOT NULL, later
CREATE TABLE k (t int, x int);
SELECT create_distributed_table('k', 't');
ALTER TABLE k ALTER COLUMN x SET NOT NULL;
-- accepted

-- 040.33 rows without the key
CREATE TABLE n1 AS SELECT nullif(n, 2) AS t FROM generate_series(1, 2) AS n;
SELECT create_distributed_table('n1', 't');
-- refused 22004 the partition column of table probe.n1 cannot be NULL

-- 040.34 a nullable key without such rows
CREATE TABLE n2 AS SELECT 1 AS t;
SELECT create_distributed_table('n2', 't');
-- accepted

-- 040.43 undistribute_table with a foreign key to it
CREATE TABLE up (t int PRIMARY KEY);
CREATE TABLE uc (t int REFERENCES up);
SELECT create_distributed_table('up', 't');
SELECT create_distributed_table('uc', 't', colocate_with => 'up');
SELECT undistribute_table('up');
-- refused XX000 cannot complete operation because table up is referenced by a foreign key

-- 040.44 undistribute_table with cascade
CREATE TABLE up (t int PRIMARY KEY);
CREATE TABLE uc (t int REFERENCES up);
SELECT create_distributed_table('up', 't');
SELECT create_distributed_table('uc', 't', colocate_with => 'up');
SELECT undistribute_table('up', cascade_via_foreign_keys => true);
-- accepted

-- 040.46 a column that is not there
CREATE TABLE mc (t int);
SELECT create_distributed_table('mc', 'nope');
-- refused 42703 column "nope" of relation "mc" does not exist

-- 050.04 a uuid key
CREATE TABLE y3 (t uuid);
SELECT create_distributed_table('y3', 't');
-- accepted

-- 050.06 a varchar key
CREATE TABLE y (t varchar(20));
SELECT create_distributed_table('y', 't');
-- accepted

-- 050.13 an enum key
CREATE TYPE e AS ENUM ('a', 'b');
CREATE TABLE y (t e);
SELECT create_distributed_table('y', 't');
-- accepted

-- 050.18 a json key
CREATE TABLE y (t json);
SELECT create_distributed_table('y', 't');
-- refused 42704 data type json has no default operator class for specified partition method

-- 050.19 a jsonb key
CREATE TABLE y (t jsonb);
SELECT create_distributed_table('y', 't');
-- accepted

-- 050.20 an array key
CREATE TABLE y (t int[]);
SELECT create_distributed_table('y', 't');
-- accepted

-- 050.26 a range key
CREATE TABLE y (t int4range);
SELECT create_distributed_table('y', 't');
-- accepted

-- 050.28 a point key
CREATE TABLE y (t point);
SELECT create_distributed_table('y', 't');
-- refused 42704 data type point has no default operator class for specified partition method

-- 050.29 a money key
CREATE TABLE y (t money);
SELECT create_distributed_table('y', 't');
-- refused 42704 data type money has no default operator class for specified partition method

-- 050.34 a nondeterministic collation
CREATE COLLATION ci (provider = icu, locale = 'und', deterministic = false);
CREATE TABLE y (t text COLLATE ci);
SELECT create_distributed_table('y', 't');
-- refused 0A000 Hash distributed partition columns may not use a non deterministic collation

-- 050.36 int beside bigint
CREATE TABLE y2 (t int);
CREATE TABLE z1 (t bigint);
SELECT create_distributed_table('y2', 't');
SELECT create_distributed_table('z1', 't', colocate_with => 'y2');
-- refused XX000 cannot colocate tables y2 and z1

-- 050.37 varchar beside text
CREATE TABLE y4 (t text);
CREATE TABLE z2 (t varchar);
SELECT create_distributed_table('y4', 't');
SELECT create_distributed_table('z2', 't', colocate_with => 'y4');
-- refused XX000 cannot colocate tables y4 and z2

-- 050.38 varchar of two lengths
CREATE TABLE y (t varchar(20));
CREATE TABLE z (t varchar(50));
SELECT create_distributed_table('y', 't');
SELECT create_distributed_table('z', 't', colocate_with => 'y');
-- accepted

-- 050.40 another collation
CREATE TABLE y4 (t text);
CREATE TABLE z5 (t text COLLATE "C");
SELECT create_distributed_table('y4', 't');
SELECT create_distributed_table('z5', 't', colocate_with => 'y4');
-- refused XX000 cannot colocate tables z5 and y4

-- 060.01 a partitioned table
CREATE TABLE pt1 (t int, d date, id int, PRIMARY KEY (t, d, id)) PARTITION BY RANGE (d);
CREATE TABLE pt1_1 PARTITION OF pt1 DEFAULT;
DO $$ BEGIN INSERT INTO pt1 VALUES (1, '2020-01-01', 1); END $$;
SELECT create_distributed_table('pt1', 't');
-- accepted

-- 060.02 PRIMARY KEY of a partitioned table without the key
CREATE TABLE pt3 (t int, d date, id int, PRIMARY KEY (d, id)) PARTITION BY RANGE (d);
CREATE TABLE pt3_1 PARTITION OF pt3 DEFAULT;
SELECT create_distributed_table('pt3', 't');
-- refused 0A000 cannot create constraint on "pt3"

-- 060.07 two levels of partitions
CREATE TABLE pt7 (t int, d date) PARTITION BY RANGE (d);
CREATE TABLE pt7_1 PARTITION OF pt7 DEFAULT PARTITION BY RANGE (t);
SELECT create_distributed_table('pt7', 't');
-- refused 0A000 distributing multi-level partitioned tables is not supported

-- 060.08 a partition by itself
CREATE TABLE pt8 (t int, d date) PARTITION BY RANGE (d);
CREATE TABLE pt8_1 PARTITION OF pt8 DEFAULT;
SELECT create_distributed_table('pt8_1', 't');
-- refused XX000 cannot distribute relation "pt8_1" which is partition of "pt8"

-- 060.14 a partitioned table as a reference table
CREATE TABLE pt9 (t int, d date) PARTITION BY RANGE (d);
SELECT create_reference_table('pt9');
-- refused 0A000 distributing partitioned tables in only supported for hash-distributed tables

-- 060.16 foreign key of a partitioned table
CREATE TABLE p (t int, id int, PRIMARY KEY (t, id));
CREATE TABLE fp (t int, d date, pid int) PARTITION BY RANGE (d);
CREATE TABLE fp_1 PARTITION OF fp DEFAULT;
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('fp', 't', colocate_with => 'p');
ALTER TABLE fp ADD CONSTRAINT f FOREIGN KEY (t, pid) REFERENCES p;
-- accepted

-- 060.19 foreign key to a partitioned table
CREATE TABLE fp (t int, d date, id int, PRIMARY KEY (t, d, id)) PARTITION BY RANGE (d);
CREATE TABLE fp_1 PARTITION OF fp DEFAULT;
CREATE TABLE c (t int, d date, pid int);
SELECT create_distributed_table('fp', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'fp');
ALTER TABLE c ADD CONSTRAINT f FOREIGN KEY (t, d, pid) REFERENCES fp;
-- accepted

-- 060.23 a child that inherits
CREATE TABLE inh (t int);
CREATE TABLE inh_c () INHERITS (inh);
SELECT create_distributed_table('inh_c', 't');
-- refused 42809 inh_c is not a regular, foreign or partitioned table

-- 060.24 a parent that is inherited from
CREATE TABLE inh (t int);
CREATE TABLE inh_c () INHERITS (inh);
SELECT create_distributed_table('inh', 't');
-- refused 42809 inh is not a regular, foreign or partitioned table

-- 070.03 a materialized view
CREATE TABLE v (t int);
CREATE MATERIALIZED VIEW mv AS SELECT t FROM v;
SELECT create_distributed_table('v', 't');
-- accepted

-- 070.04 a view
CREATE TABLE v (t int);
CREATE VIEW vv AS SELECT t FROM v;
SELECT create_distributed_table('vv', 't');
-- refused 42809 vv is not a regular, foreign or partitioned table

-- 070.15 a range type of the user's
CREATE TYPE fr AS RANGE (subtype = float8);
CREATE TABLE ty2 (t int, r fr);
SELECT create_distributed_table('ty2', 't');
-- refused 0A000 "table ty2" has dependency on unsupported object "type fr"

-- 080.01 names that must be quoted
CREATE TABLE "Select" ("TenantId" int, "order" int, PRIMARY KEY ("TenantId", "order"));
SELECT create_distributed_table('"Select"', 'TenantId');
-- accepted

-- 080.03 the column argument is a raw name
CREATE TABLE mcx2 ("TenantId" int);
SELECT create_distributed_table('mcx2', '"TenantId"');
-- refused 42703 column ""TenantId"" of relation "mcx2" does not exist

-- 120.08 a primary key swap on a managed table
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE l (id int PRIMARY KEY, x int NOT NULL, rid int REFERENCES r);
SELECT create_reference_table('r');
ALTER TABLE l DROP CONSTRAINT l_pkey, ADD CONSTRAINT l_pkey PRIMARY KEY (x, id);
-- refused 0A000 cannot execute ADD CONSTRAINT command with other subcommands

-- 120.09 two constraints dropped at once
CREATE TABLE d (t int, x int, y int, UNIQUE (t, x), UNIQUE (t, y));
SELECT create_distributed_table('d', 't');
ALTER TABLE d DROP CONSTRAINT d_t_x_key, DROP CONSTRAINT d_t_y_key;
-- accepted

-- 120.11 an empty search path
CREATE TABLE d (t int);
SET search_path = '';
SELECT pg_catalog.create_distributed_table('probe.d', 't');
-- accepted

-- 120.13 a unique index on one partition only
CREATE TABLE pu (t int, d date, x int) PARTITION BY RANGE (d);
CREATE TABLE pu_1 PARTITION OF pu DEFAULT;
CREATE UNIQUE INDEX ON pu_1 (x);
SELECT create_distributed_table('pu', 't');
-- refused 0A000 cannot create constraint on "pu_1"

-- 120.14 a foreign key on one partition only
CREATE TABLE lf (id int PRIMARY KEY);
CREATE TABLE pu (t int, d date, x int) PARTITION BY RANGE (d);
CREATE TABLE pu_1 PARTITION OF pu DEFAULT;
ALTER TABLE pu_1 ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES lf;
SELECT create_distributed_table('pu', 't');
-- refused 42P16 referenced table "lf" must be a distributed table or a reference table

-- 120.22 in a DO block
CREATE TABLE d (t int);
DO $$ BEGIN PERFORM create_distributed_table('d', 't'); END $$;
-- accepted

-- 120.24 shard_count and colocate_with
CREATE TABLE d (t int);
CREATE TABLE e (t int);
SELECT create_distributed_table('d', 't');
SELECT create_distributed_table('e', 't', colocate_with => 'd', shard_count => 4);
-- refused XX000 Cannot use colocate_with with a table and shard_count at the same time

-- 120.29 ALTER SEQUENCE, later
CREATE TABLE d (t int, id bigserial);
SELECT create_distributed_table('d', 't');
ALTER SEQUENCE d_id_seq INCREMENT 2;
-- refused XX000 Altering a distributed sequence is currently not supported.

-- 120.35 several constraints validated at once
CREATE TABLE p (t int PRIMARY KEY);
CREATE TABLE d (t int, x int);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('d', 't', colocate_with => 'p');
ALTER TABLE d ADD CONSTRAINT f FOREIGN KEY (t) REFERENCES p NOT VALID;
ALTER TABLE d ADD CONSTRAINT c CHECK (x > 0) NOT VALID;
ALTER TABLE d VALIDATE CONSTRAINT f, VALIDATE CONSTRAINT c;
-- accepted

-- 140.01 RENAME CONSTRAINT
CREATE TABLE d (t int, CONSTRAINT c CHECK (t > 0));
SELECT create_distributed_table('d', 't');
ALTER TABLE d RENAME CONSTRAINT c TO e;
-- refused 0A000 renaming constraints belonging to distributed tables is currently unsupported

-- 140.04 CLUSTER ON
CREATE TABLE d (t int, CONSTRAINT d_pkey PRIMARY KEY (t));
SELECT create_distributed_table('d', 't');
ALTER TABLE d CLUSTER ON d_pkey;
-- refused 0A000 alter table command is currently unsupported

-- 140.05 REPLICA IDENTITY FULL
CREATE TABLE d (t int);
SELECT create_distributed_table('d', 't');
ALTER TABLE d REPLICA IDENTITY FULL;
-- accepted

-- 140.07 SET STATISTICS
CREATE TABLE d (t int);
SELECT create_distributed_table('d', 't');
ALTER TABLE d ALTER COLUMN t SET STATISTICS 100;
-- refused 0A000 alter table command is currently unsupported

-- 900.01 VALIDATE where PostgreSQL compares the keys with a cast
CREATE TABLE p (t varchar(30) NOT NULL, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t varchar(30), pid int);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
ALTER TABLE c ADD CONSTRAINT f FOREIGN KEY (t, pid) REFERENCES p NOT VALID;
ALTER TABLE c VALIDATE CONSTRAINT f;
-- refused 0A000 complex joins are only supported when all distributed tables are co-located and joined on their distribution columns

-- 900.02 the same where the key is of a domain
CREATE DOMAIN d AS bigint;
CREATE TABLE p (t d NOT NULL, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t d, pid int);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
ALTER TABLE c ADD CONSTRAINT "f x" FOREIGN KEY (t, pid) REFERENCES p NOT VALID;
ALTER TABLE c VALIDATE CONSTRAINT "f x";
-- refused 0A000 complex joins are only supported when all distributed tables are co-located and joined on their distribution columns

-- 900.03 there the foreign key can be added at once
CREATE TABLE p (t varchar(30) NOT NULL, id int, PRIMARY KEY (t, id));
CREATE TABLE c (t varchar(30), pid int);
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
ALTER TABLE c ADD CONSTRAINT f FOREIGN KEY (t, pid) REFERENCES p;
-- accepted

-- 900.04 VALIDATE where the keys are text
CREATE TABLE p (t text NOT NULL, id varchar(9), PRIMARY KEY (t, id));
CREATE TABLE c (t text, pid varchar(9));
SELECT create_distributed_table('p', 't');
SELECT create_distributed_table('c', 't', colocate_with => 'p');
ALTER TABLE c ADD CONSTRAINT f FOREIGN KEY (t, pid) REFERENCES p NOT VALID;
ALTER TABLE c VALIDATE CONSTRAINT f;
-- accepted

-- 900.05 VALIDATE of a foreign key of a varchar to a reference table
CREATE TABLE r (code varchar(9) PRIMARY KEY);
CREATE TABLE c (t varchar(9), code varchar(9));
SELECT create_reference_table('r');
SELECT create_distributed_table('c', 't');
ALTER TABLE c ADD CONSTRAINT f FOREIGN KEY (code) REFERENCES r NOT VALID;
ALTER TABLE c VALIDATE CONSTRAINT f;
-- accepted

-- 900.06 a view that reads the table and a function of its row type
CREATE TABLE p (t int PRIMARY KEY);
CREATE FUNCTION g(p) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE VIEW v AS SELECT g(p.*) FROM p;
SELECT create_distributed_table('p', 't');
-- refused 0A000 Citus can not handle circular dependencies between distributed objects

-- 900.07 a view that reads a function that returns rows of the table
CREATE TABLE p (t int PRIMARY KEY);
CREATE FUNCTION f() RETURNS SETOF p LANGUAGE sql AS 'SELECT * FROM probe.p';
CREATE VIEW v AS SELECT * FROM f();
SELECT create_distributed_table('p', 't');
-- refused 0A000 Citus can not handle circular dependencies between distributed objects

-- 900.08 the same where the table is to be managed
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE l (id int REFERENCES r);
CREATE FUNCTION g(l) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE VIEW v AS SELECT g(l.*) FROM l;
SELECT create_reference_table('r');
-- refused 0A000 Citus can not handle circular dependencies between distributed objects

-- 900.09 a function of the row type, and no view
CREATE TABLE p (t int PRIMARY KEY);
CREATE FUNCTION f() RETURNS SETOF p LANGUAGE sql AS 'SELECT * FROM probe.p';
CREATE FUNCTION h() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM probe.p; END;
SELECT create_distributed_table('p', 't');
-- accepted

-- 900.10 a routine that reads the table by itself, and a view that reads the routine alone
CREATE TABLE p (t int PRIMARY KEY);
CREATE FUNCTION h() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM p; END;
CREATE VIEW v AS SELECT h();
SELECT create_distributed_table('p', 't');
-- accepted

-- 900.11 undistribution drops what is of the row type
CREATE TABLE p (t int PRIMARY KEY);
CREATE FUNCTION g(p) RETURNS int LANGUAGE sql AS 'SELECT 1';
SELECT create_distributed_table('p', 't');
SELECT undistribute_table('p');
SELECT g(p) FROM p;
-- refused 42883 function g(p) does not exist

-- 900.12 a policy that calls a function without a column, made while nothing was propagated
SET citus.enable_ddl_propagation = off;
CREATE FUNCTION probe.f() RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE TABLE p (t int PRIMARY KEY);
CREATE POLICY by_f ON p USING (probe.f());
RESET citus.enable_ddl_propagation;
SELECT create_distributed_table('p', 't');
-- refused 42883 function probe.f() does not exist

-- 900.13 the same once the function was sent
SET citus.enable_ddl_propagation = off;
CREATE FUNCTION probe.f() RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE TABLE p (t int PRIMARY KEY);
CREATE POLICY by_f ON p USING (probe.f());
RESET citus.enable_ddl_propagation;
SELECT create_distributed_function('probe.f()'::regprocedure);
SELECT create_distributed_table('p', 't');
-- accepted

-- 900.14 a policy that calls one with a column
SET citus.enable_ddl_propagation = off;
CREATE FUNCTION probe.f(int) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE TABLE p (t int PRIMARY KEY);
CREATE POLICY by_f ON p USING (probe.f(t));
RESET citus.enable_ddl_propagation;
SELECT create_distributed_table('p', 't');
-- accepted
