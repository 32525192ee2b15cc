-- Shapes that a Citus 13.2.2 cluster on PostgreSQL 15 was asked to distribute, and its answer.
-- A header is "--- PROBE accepted|refused [CODE] TABLE.COLUMN…", TABLE=reference, TABLE=local;
-- CODE is the check that must report what is refused; tells=CODE one that warns of what is accepted
-- and has a catch. Every shape stands beside the tenant's table, tenants
-- (t bigint PRIMARY KEY), distributed by t; key=TYPE gives its key another type.

--- 010.01 refused U01 a.t
CREATE TABLE a (t bigint NOT NULL, id bigint PRIMARY KEY);
--- 010.02 refused U02 a.t
CREATE TABLE a (t bigint NOT NULL, x int, UNIQUE (x));
--- 010.03 refused U03 a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE UNIQUE INDEX a_x ON a (x);
--- 010.04 accepted a.t
CREATE TABLE a (t bigint NOT NULL, id bigint, PRIMARY KEY (id, t));
--- 010.05 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x text);
CREATE UNIQUE INDEX a_x ON a (t, lower(x));
--- 010.06 refused U03 a.t
CREATE TABLE a (t bigint NOT NULL, x text);
CREATE UNIQUE INDEX a_x ON a (lower(x));
--- 010.07 refused U04 a.t key=text
CREATE TABLE a (t text NOT NULL, x text);
CREATE UNIQUE INDEX a_t ON a (lower(t));
--- 010.08 refused U03 a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE UNIQUE INDEX a_x ON a (x) WHERE x > 0;
--- 010.09 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE UNIQUE INDEX a_x ON a (t, x) WHERE x > 0;
--- 010.10 accepted a.t tells=U05
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE UNIQUE INDEX a_x ON a (x) INCLUDE (t);
--- 010.11 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int, y int);
CREATE UNIQUE INDEX a_x ON a (t, x) INCLUDE (y);
--- 010.12 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int, UNIQUE NULLS NOT DISTINCT (t, x));
--- 010.14 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int, UNIQUE (t, x) DEFERRABLE);
--- 010.15 refused U06 a.t
CREATE TABLE a (t bigint NOT NULL, r int4range, EXCLUDE USING gist (r WITH &&));
--- 010.16 accepted a.t
CREATE EXTENSION btree_gist;
CREATE TABLE a (t bigint NOT NULL, r int4range, EXCLUDE USING gist (t WITH =, r WITH &&));
--- 010.17 refused U06 a.t
CREATE EXTENSION btree_gist;
CREATE TABLE a (t bigint NOT NULL, r int4range, EXCLUDE USING gist (t WITH <>, r WITH &&));
--- 010.19 accepted r=reference c.t
CREATE TABLE r (id int PRIMARY KEY, x int UNIQUE);
CREATE TABLE c (t bigint NOT NULL, r_id int REFERENCES r (id));
--- 010.21 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x text, y text);
CREATE INDEX ON a (lower(x), lower(y));

--- 020.01 refused F01 p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id), UNIQUE (id));
CREATE TABLE c (t bigint NOT NULL, pid bigint REFERENCES p (id));
--- 020.02 accepted p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint NOT NULL, pid bigint, FOREIGN KEY (t, pid) REFERENCES p (t, id));
--- 020.03 accepted c.t
CREATE TABLE c (t bigint NOT NULL REFERENCES tenants (t));
--- 020.04 refused F02 p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint NOT NULL, pid bigint, FOREIGN KEY (pid, t) REFERENCES p (t, id));
--- 020.07 refused K02 p.t c.t
CREATE TABLE p (t bigint NOT NULL PRIMARY KEY);
CREATE TABLE c (t int NOT NULL REFERENCES p (t));
--- 020.08 refused K02 c.t
CREATE TABLE c (t int NOT NULL REFERENCES tenants (t));
--- 020.10 accepted a.t
CREATE TABLE a (t bigint NOT NULL, id bigint, parent bigint, PRIMARY KEY (t, id),
  FOREIGN KEY (t, parent) REFERENCES a (t, id));
--- 020.11 refused F13 a.t
CREATE TABLE a (t bigint NOT NULL, id bigint, parent bigint, PRIMARY KEY (t, id),
  FOREIGN KEY (parent, id) REFERENCES a (t, id));
--- 020.12 refused F12 a.t
CREATE TABLE a (t bigint NOT NULL, id bigint PRIMARY KEY, parent bigint REFERENCES a (id));
--- 020.13 refused F11 a.t b.t
CREATE TABLE a (t bigint NOT NULL, id bigint, b_id bigint, PRIMARY KEY (t, id));
CREATE TABLE b (t bigint NOT NULL, id bigint, a_id bigint, PRIMARY KEY (t, id),
  FOREIGN KEY (t, a_id) REFERENCES a (t, id));
ALTER TABLE a ADD CONSTRAINT a_b FOREIGN KEY (t, b_id) REFERENCES b (t, id);

--- 021.01 accepted p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint NOT NULL, pid bigint,
  FOREIGN KEY (t, pid) REFERENCES p (t, id) ON DELETE CASCADE);
--- 021.02 refused F08 p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint, pid bigint,
  FOREIGN KEY (t, pid) REFERENCES p (t, id) ON DELETE SET NULL);
--- 021.03 refused F08 p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint DEFAULT 1, pid bigint DEFAULT 1,
  FOREIGN KEY (t, pid) REFERENCES p (t, id) ON DELETE SET DEFAULT);
--- 021.04 refused F08 p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint NOT NULL, pid bigint,
  FOREIGN KEY (t, pid) REFERENCES p (t, id) ON DELETE SET NULL (pid));
--- 021.05 refused F08 p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint NOT NULL, pid bigint);
ALTER TABLE c ADD CONSTRAINT c_p FOREIGN KEY (t, pid) REFERENCES p (t, id)
  ON DELETE SET NULL (pid);
--- 021.06 refused F08 p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint NOT NULL, pid bigint DEFAULT 1,
  FOREIGN KEY (t, pid) REFERENCES p (t, id) ON DELETE SET DEFAULT (pid));
--- 021.07 refused F08 p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint, pid bigint,
  FOREIGN KEY (t, pid) REFERENCES p (t, id) ON DELETE SET NULL (t));
--- 021.08 refused F09 p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint NOT NULL, pid bigint,
  FOREIGN KEY (t, pid) REFERENCES p (t, id) ON UPDATE CASCADE);
--- 021.09 refused F09 p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint, pid bigint,
  FOREIGN KEY (t, pid) REFERENCES p (t, id) ON UPDATE SET NULL);
--- 021.10 accepted p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint NOT NULL, pid bigint,
  FOREIGN KEY (t, pid) REFERENCES p (t, id) ON UPDATE RESTRICT ON DELETE RESTRICT);
--- 021.11 accepted p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint NOT NULL, pid bigint,
  FOREIGN KEY (t, pid) REFERENCES p (t, id) DEFERRABLE INITIALLY DEFERRED);
--- 021.13 accepted p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint NOT NULL, pid bigint,
  FOREIGN KEY (t, pid) REFERENCES p (t, id) MATCH FULL);
--- 021.14 accepted p.t l=local
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE l (t bigint, pid bigint);
ALTER TABLE l ADD CONSTRAINT l_p FOREIGN KEY (t, pid) REFERENCES p (t, id) NOT VALID;

--- 022.01 accepted r=reference c.t
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE c (t bigint NOT NULL, r_id int REFERENCES r (id));
--- 022.02 accepted r=reference c.t
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE c (t bigint NOT NULL, r_id int REFERENCES r (id) ON DELETE CASCADE);
--- 022.03 accepted r=reference c.t
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE c (t bigint NOT NULL, r_id int REFERENCES r (id) ON DELETE SET NULL);
--- 022.04 refused F08 r=reference c.t
CREATE TABLE r (id bigint PRIMARY KEY);
CREATE TABLE c (t bigint REFERENCES r (id) ON DELETE SET NULL);
--- 022.05 refused F09 r=reference c.t
CREATE TABLE r (id bigint PRIMARY KEY);
CREATE TABLE c (t bigint REFERENCES r (id) ON UPDATE CASCADE);
--- 022.06 accepted r=reference c.t tells=F17
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE c (t bigint NOT NULL, r_id int);
ALTER TABLE c ADD CONSTRAINT c_r FOREIGN KEY (r_id) REFERENCES r (id) NOT VALID;
--- 022.07 refused F04 p.t r=reference
CREATE TABLE p (t bigint NOT NULL PRIMARY KEY);
CREATE TABLE r (id int PRIMARY KEY, p_t bigint REFERENCES p (t));
--- 022.08 refused F04 p.t r=reference
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE r (id int PRIMARY KEY, p_t bigint, p_id bigint,
  FOREIGN KEY (p_t, p_id) REFERENCES p (t, id));
--- 022.09 accepted r=reference l=local
CREATE TABLE l (id int PRIMARY KEY);
CREATE TABLE r (id int PRIMARY KEY, l_id int REFERENCES l (id));
--- 022.10 accepted r=reference s=reference
CREATE TABLE s (id int PRIMARY KEY);
CREATE TABLE r (id int PRIMARY KEY, s_id int REFERENCES s (id));
--- 022.11 accepted r=reference l=local
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE l (id int PRIMARY KEY, r_id int);
ALTER TABLE l ADD CONSTRAINT l_r FOREIGN KEY (r_id) REFERENCES r (id);
--- 022.12 accepted r=reference l=local
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE l (id int PRIMARY KEY, r_id int REFERENCES r (id));
--- 022.15 refused F03 c.t l=local
CREATE TABLE l (id int PRIMARY KEY);
CREATE TABLE c (t bigint NOT NULL, l_id int);
ALTER TABLE c ADD CONSTRAINT c_l FOREIGN KEY (l_id) REFERENCES l (id);
--- 022.16 refused F03 c.t l=local
CREATE TABLE l (id int PRIMARY KEY);
CREATE TABLE c (t bigint NOT NULL, l_id int REFERENCES l (id));
--- 022.18 accepted p.t l=local
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE l (t bigint, pid bigint);
ALTER TABLE l ADD CONSTRAINT l_p FOREIGN KEY (t, pid) REFERENCES p (t, id);
--- 022.19 accepted p.t l=local
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE l (t bigint, pid bigint, FOREIGN KEY (t, pid) REFERENCES p (t, id));
--- 022.23 refused F05 p.t r=reference l=local
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE l (r_id int REFERENCES r (id), t bigint, pid bigint,
  FOREIGN KEY (t, pid) REFERENCES p (t, id));
--- 022.24 accepted c.t r=reference l=local
CREATE TABLE l (id int PRIMARY KEY);
CREATE TABLE r (id int PRIMARY KEY, l_id int REFERENCES l (id));
CREATE TABLE c (t bigint NOT NULL, r_id int REFERENCES r (id));
--- 022.25 refused F06 r=reference l=local
CREATE TABLE l (id int PRIMARY KEY);
CREATE TABLE r (id int PRIMARY KEY, l_id int REFERENCES l (id) ON DELETE CASCADE);
--- 022.26 accepted r=reference l=local
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE l (id int PRIMARY KEY, r_id int REFERENCES r (id) ON DELETE CASCADE);
--- 022.27 accepted r=reference
CREATE TABLE r (id int PRIMARY KEY, parent int REFERENCES r (id));
--- 022.28 accepted r=reference
CREATE TABLE r (id int, name text);
--- 023.09 refused F03 c.t l=local
CREATE TABLE l (id int PRIMARY KEY);
CREATE TABLE c (t bigint NOT NULL, l_id int REFERENCES l (id));

--- 030.01 refused T01 a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
--- 030.02 refused T01 a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr AFTER UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f();
--- 030.05 refused T01 r=reference
CREATE TABLE r (id int PRIMARY KEY);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE INSERT ON r FOR EACH ROW EXECUTE FUNCTION f();
--- 030.06 accepted r=reference l=local
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE l (id int PRIMARY KEY, r_id int REFERENCES r (id));
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE INSERT ON l FOR EACH ROW EXECUTE FUNCTION f();
--- 030.07 refused T01 a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER tr AFTER INSERT ON a FOR EACH STATEMENT EXECUTE FUNCTION f();
--- 030.09 refused T01 a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
ALTER TABLE a DISABLE TRIGGER tr;
--- 030.10 accepted a.t tells=T06
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE RULE keep AS ON DELETE TO a DO INSTEAD NOTHING;
--- 030.11 accepted a.t tells=T06
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE RULE say AS ON INSERT TO a DO ALSO NOTIFY a;
--- 030.13 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int);
ALTER TABLE a ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON a USING (x > 0);
--- 030.14 refused T07 a.t o.t
CREATE TABLE o (t bigint NOT NULL, u text);
CREATE TABLE a (t bigint NOT NULL, x int);
ALTER TABLE a ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON a USING (t IN (SELECT o.t FROM o WHERE o.u = CURRENT_USER));
--- 030.15 accepted a.t tells=T08
CREATE TABLE a (t bigint NOT NULL, x int);
ALTER TABLE a ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON a FOR SELECT USING (t = (current_setting('app.t'))::bigint);
--- 030.16 accepted a.t tells=O14
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE FUNCTION ev() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE NOTICE ''x''; END';
CREATE EVENT TRIGGER evt ON ddl_command_end EXECUTE FUNCTION ev();

--- 040.01 refused K06 a.t
CREATE TABLE a (x bigint NOT NULL, t bigint GENERATED ALWAYS AS (x * 2) STORED);
--- 040.02 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x bigint, y bigint GENERATED ALWAYS AS (x * 2) STORED);
--- 040.03 accepted a.t
CREATE TABLE a (t bigint NOT NULL, y bigint GENERATED ALWAYS AS (t * 2) STORED);
--- 040.04 accepted a.t tells=S03
CREATE TABLE a (t bigint NOT NULL, id bigint GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (t, id));
--- 040.05 accepted a.t
CREATE TABLE a (t bigint NOT NULL, id bigint GENERATED BY DEFAULT AS IDENTITY,
  PRIMARY KEY (t, id));
--- 040.06 accepted a.t tells=S02
CREATE TABLE a (t bigint NOT NULL, id int GENERATED BY DEFAULT AS IDENTITY, PRIMARY KEY (t, id));
--- 040.07 accepted a.t tells=S02
CREATE TABLE a (t bigint NOT NULL, id smallint GENERATED BY DEFAULT AS IDENTITY,
  PRIMARY KEY (t, id));
--- 040.08 accepted r=reference tells=S02
CREATE TABLE r (id int GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY);
--- 040.09 accepted r=reference l=local
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE l (id int GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, r_id int REFERENCES r (id));
--- 040.12 accepted a.t tells=S01
CREATE TABLE a (t bigint NOT NULL, id serial, PRIMARY KEY (t, id));
--- 040.13 accepted a.t
CREATE TABLE a (t bigint NOT NULL, id bigserial, PRIMARY KEY (t, id));
--- 040.14 accepted a.t tells=S01
CREATE TABLE a (t bigint NOT NULL, id smallserial, PRIMARY KEY (t, id));
--- 040.15 accepted a.t b.t
CREATE SEQUENCE shared;
CREATE TABLE a (t bigint NOT NULL, id bigint DEFAULT nextval('shared'));
CREATE TABLE b (t bigint NOT NULL, id bigint DEFAULT nextval('shared'));
--- 040.16 refused S05 a.t b.t
CREATE SEQUENCE shared;
CREATE TABLE a (t bigint NOT NULL, id int DEFAULT nextval('shared'));
CREATE TABLE b (t bigint NOT NULL, id bigint DEFAULT nextval('shared'));
--- 040.17 accepted a.t l=local
CREATE SEQUENCE shared;
CREATE TABLE a (t bigint NOT NULL, id bigint DEFAULT nextval('shared'));
CREATE TABLE l (id bigint DEFAULT nextval('shared'));
--- 040.18 accepted a.t
CREATE SEQUENCE s;
CREATE TABLE a (t bigint NOT NULL, id text DEFAULT ('A-' || nextval('s')));
--- 040.19 accepted a.t tells=S10
CREATE SEQUENCE s;
CREATE FUNCTION f() RETURNS bigint LANGUAGE plpgsql AS 'BEGIN RETURN nextval(''s''); END';
CREATE TABLE a (t bigint NOT NULL, id bigint DEFAULT f());
--- 040.21 accepted a.t
CREATE TABLE a (t bigint NOT NULL, b timestamptz DEFAULT now(), c uuid DEFAULT gen_random_uuid(),
  d float8 DEFAULT random(), e timestamptz DEFAULT clock_timestamp());
--- 040.34 accepted a.t tells=K08
CREATE TABLE a (t bigint, x int);
--- 040.36 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int);
--- 040.48 accepted a.t
CREATE TABLE a (t bigint NOT NULL, image oid);

--- 050.01 accepted a.t key=smallint
CREATE TABLE a (t smallint NOT NULL);
--- 050.02 accepted a.t key=int
CREATE TABLE a (t int NOT NULL);
--- 050.03 accepted a.t
CREATE TABLE a (t bigint NOT NULL);
--- 050.04 accepted a.t key=uuid
CREATE TABLE a (t uuid NOT NULL);
--- 050.05 accepted a.t key=text
CREATE TABLE a (t text NOT NULL);
--- 050.06 accepted a.t key=varchar(20)
CREATE TABLE a (t varchar(20) NOT NULL);
--- 050.07 accepted a.t key=char(2)
CREATE TABLE a (t char(2) NOT NULL);
--- 050.08 accepted a.t key=citext
CREATE EXTENSION citext;
CREATE TABLE a (t citext NOT NULL);
--- 050.10 accepted a.t key=numeric
CREATE TABLE a (t numeric NOT NULL);
--- 050.11 accepted a.t key=date
CREATE TABLE a (t date NOT NULL);
--- 050.12 accepted a.t key=timestamptz
CREATE TABLE a (t timestamptz NOT NULL);
--- 050.13 accepted a.t key=mood
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE a (t mood NOT NULL);
--- 050.14 accepted a.t key=du
CREATE DOMAIN du AS uuid;
CREATE TABLE a (t du NOT NULL);
--- 050.15 refused K13 a.t key=db
CREATE DOMAIN db AS bigint CHECK (VALUE > 0);
CREATE TABLE a (t db NOT NULL);
--- 050.16 refused K13 a.t key=db
CREATE DOMAIN db AS bigint NOT NULL;
CREATE TABLE a (t db);
--- 050.17 accepted a.t key=pair
CREATE TYPE pair AS (x int, y int);
CREATE TABLE a (t pair NOT NULL);
--- 050.18 refused K05 a.t key=json
CREATE TABLE a (t json NOT NULL);
--- 050.19 accepted a.t key=jsonb
CREATE TABLE a (t jsonb NOT NULL);
--- 050.20 accepted a.t key=int[]
CREATE TABLE a (t int[] NOT NULL);
--- 050.21 accepted a.t key=float8
CREATE TABLE a (t float8 NOT NULL);
--- 050.22 accepted a.t key=boolean
CREATE TABLE a (t boolean NOT NULL);
--- 050.23 accepted a.t key=inet
CREATE TABLE a (t inet NOT NULL);
--- 050.24 accepted a.t key=bytea
CREATE TABLE a (t bytea NOT NULL);
--- 050.25 accepted a.t key=interval
CREATE TABLE a (t interval NOT NULL);
--- 050.26 accepted a.t key=int4range
CREATE TABLE a (t int4range NOT NULL);
--- 050.27 refused K05 a.t key=xml
CREATE TABLE a (t xml NOT NULL);
--- 050.28 refused K05 a.t key=point
CREATE TABLE a (t point NOT NULL);
--- 050.29 refused K05 a.t key=money
CREATE TABLE a (t money NOT NULL);
--- 050.30 refused K05 a.t key=bit(8)
CREATE TABLE a (t bit(8) NOT NULL);
--- 050.31 accepted a.t key=hstore
CREATE EXTENSION hstore;
CREATE TABLE a (t hstore NOT NULL);
--- 050.32 accepted a.t key=macaddr
CREATE TABLE a (t macaddr NOT NULL);
--- 050.33 refused K03 a.t key=text
CREATE TABLE a (t text COLLATE "C" NOT NULL);
--- 050.34 refused K04 a.t key=text_COLLATE_nd
CREATE COLLATION public.nd (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE a (t text COLLATE public.nd NOT NULL);
--- 050.35 accepted a.t
CREATE COLLATION public.nd (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE a (t bigint NOT NULL, x text COLLATE public.nd);
--- 050.36 refused K02 a.t
CREATE TABLE a (t int NOT NULL);
--- 050.37 refused K02 a.t key=text
CREATE TABLE a (t varchar NOT NULL);
--- 050.38 accepted a.t key=varchar(20)
CREATE TABLE a (t varchar(50) NOT NULL);
--- 050.39 refused K02 a.t key=uuid
CREATE DOMAIN du AS uuid;
CREATE TABLE a (t du NOT NULL);
--- 050.40 refused K03 a.t key=text
CREATE TABLE a (t text COLLATE "C" NOT NULL);
--- 050.41 accepted a.t b.t key=du
CREATE DOMAIN du AS uuid;
CREATE TABLE a (t du NOT NULL);
CREATE TABLE b (t du NOT NULL);
--- 050.42 accepted a.t b.t
CREATE TABLE a (t bigint NOT NULL);
CREATE TABLE b (t bigint NOT NULL);
--- 050.43 accepted "My.Table".t
CREATE TABLE "My.Table" (t bigint NOT NULL);

--- 060.01 accepted a.t
CREATE TABLE a (t bigint NOT NULL, d date NOT NULL, id bigint, PRIMARY KEY (t, id, d))
  PARTITION BY RANGE (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE a_d PARTITION OF a DEFAULT;
--- 060.02 refused U01 a.t
CREATE TABLE a (t bigint NOT NULL, d date NOT NULL, id bigint, PRIMARY KEY (id, d))
  PARTITION BY RANGE (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--- 060.03 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int) PARTITION BY RANGE (t);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM (1) TO (100);
--- 060.04 accepted a.t
CREATE TABLE a (t bigint NOT NULL, k text) PARTITION BY LIST (k);
CREATE TABLE a_1 PARTITION OF a FOR VALUES IN ('x', 'y');
--- 060.05 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int) PARTITION BY HASH (t);
CREATE TABLE a_0 PARTITION OF a FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE a_1 PARTITION OF a FOR VALUES WITH (MODULUS 2, REMAINDER 1);
--- 060.07 refused P01 a.t
CREATE TABLE a (t bigint NOT NULL, d date NOT NULL) PARTITION BY RANGE (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
  PARTITION BY LIST (t);
CREATE TABLE a_1_1 PARTITION OF a_1 FOR VALUES IN (1);
--- 060.14 refused P04 a=reference
CREATE TABLE a (id bigint NOT NULL, d date NOT NULL) PARTITION BY RANGE (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--- 060.15 accepted a=local
CREATE TABLE a (id bigint NOT NULL, d date NOT NULL) PARTITION BY RANGE (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--- 060.16 accepted p.t a.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE a (t bigint NOT NULL, pid bigint, d date, FOREIGN KEY (t, pid) REFERENCES p (t, id))
  PARTITION BY RANGE (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--- 060.17 accepted p.t a.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE a (t bigint NOT NULL, pid bigint, d date) PARTITION BY RANGE (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE a ADD CONSTRAINT a_p FOREIGN KEY (t, pid) REFERENCES p (t, id);
--- 060.19 accepted p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id)) PARTITION BY RANGE (id);
CREATE TABLE p_1 PARTITION OF p FOR VALUES FROM (1) TO (100);
CREATE TABLE c (t bigint NOT NULL, pid bigint, FOREIGN KEY (t, pid) REFERENCES p (t, id));
--- 060.21 accepted a.t
CREATE TABLE a (t bigint NOT NULL, d timestamp) PARTITION BY RANGE (date_trunc('month', d));
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--- 060.23 refused P03 c.t p=local
CREATE TABLE p (t bigint NOT NULL, x int);
CREATE TABLE c (y int) INHERITS (p);
--- 060.24 refused P03 p.t c=local
CREATE TABLE p (t bigint NOT NULL, x int);
CREATE TABLE c (y int) INHERITS (p);
--- 060.25 refused P03 p=reference c=local
CREATE TABLE p (id bigint NOT NULL, x int);
CREATE TABLE c (y int) INHERITS (p);
--- 060.26 refused P03 p.t c.t
CREATE TABLE p (t bigint NOT NULL, x int);
CREATE TABLE c (y int) INHERITS (p);
--- 060.27 accepted a.t
CREATE TYPE row_type AS (t bigint, x int);
CREATE TABLE a OF row_type;
--- 060.28 refused P07 a.t
CREATE EXTENSION postgres_fdw;
CREATE SERVER other FOREIGN DATA WRAPPER postgres_fdw;
CREATE FOREIGN TABLE a (t bigint NOT NULL, x int) SERVER other;

--- 070.01 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE VIEW v AS SELECT a.t, a.x FROM a;
--- 070.02 accepted a.t l=local tells=O04
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE TABLE l (x int);
CREATE VIEW v AS SELECT a.t, a.x FROM (a JOIN l ON ((a.x = l.x)));
--- 070.03 accepted a.t tells=P06
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE MATERIALIZED VIEW v AS SELECT a.t, a.x FROM a;
--- 070.06 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE VIEW v WITH (security_barrier = true) AS SELECT a.t, a.x FROM a;
--- 070.10 accepted a.t
CREATE FUNCTION f() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 4';
CREATE TABLE a (t bigint NOT NULL, x int DEFAULT f(),
  y int GENERATED ALWAYS AS (f()) STORED);
--- 070.11 accepted a.t
CREATE FUNCTION f(x int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT x > 0';
CREATE TABLE a (t bigint NOT NULL, x int, CHECK (f(x)));
--- 070.12 accepted a.t
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x + 1';
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE INDEX a_f ON a (f(x));
--- 070.13 refused O13 a.t lkp=local
CREATE TABLE lkp (x int PRIMARY KEY);
CREATE FUNCTION f(v int) RETURNS boolean LANGUAGE sql AS
  'SELECT EXISTS (SELECT 1 FROM public.lkp WHERE lkp.x = v)';
CREATE TABLE a (t bigint NOT NULL, x int, CHECK (f(x)));
--- 070.14 accepted a.t
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE TYPE pair AS (x int, y int);
CREATE TABLE a (t bigint NOT NULL, m mood, p positive, q pair, r int4range);
--- 070.15 refused O01 a.t
CREATE TYPE floatrange AS RANGE (subtype = float8);
CREATE TABLE a (t bigint NOT NULL, r floatrange);

--- 080.01 accepted "Order".t
CREATE TABLE "Order" (t bigint NOT NULL, "select" int, "UPPER" text);
--- 080.02 accepted a."TenantId"
CREATE TABLE a ("TenantId" bigint NOT NULL);
--- 080.06 accepted a."tenant ""id"" ü"
CREATE TABLE a ("tenant ""id"" ü" bigint NOT NULL);
--- 080.07 accepted "it's.a".t
CREATE TABLE "it's.a" (t bigint NOT NULL);
--- 080.08 accepted aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg.t
CREATE TABLE aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg (t bigint NOT NULL,
  x int, CONSTRAINT aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffhhh UNIQUE (t, x));
--- 080.09 accepted aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg.t
CREATE TABLE aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg (t bigint NOT NULL);
CREATE TABLE aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffhhh (t bigint NOT NULL);
--- 080.10 accepted "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü".t
CREATE TABLE "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü" (t bigint NOT NULL);
--- 080.11 accepted a.t
CREATE TABLE a (t bigint NOT NULL, d date) PARTITION BY RANGE (d);
CREATE TABLE aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg PARTITION OF a
  FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--- 080.12 accepted a.t a_102008=local
CREATE TABLE a (t bigint NOT NULL);
CREATE TABLE a_102008 (x int);
--- 080.13 accepted app.a.t
CREATE SCHEMA app;
CREATE TABLE app.a (t bigint NOT NULL);
--- 080.14 accepted app.a.t
CREATE SCHEMA app AUTHORIZATION app_owner;
CREATE TABLE app.a (t bigint NOT NULL);
ALTER TABLE app.a OWNER TO app_owner;
GRANT SELECT ON TABLE app.a TO app_ro;
--- 080.17 accepted a.t
CREATE TABLE a (t bigint NOT NULL);
COMMENT ON TABLE a IS 'c';
COMMENT ON COLUMN a.t IS 'c2';
--- 080.20 accepted "public".a.t
CREATE TABLE "public".a (t bigint NOT NULL);

--- 090.01 accepted a.t
CREATE UNLOGGED TABLE a (t bigint NOT NULL);
--- 090.02 refused O10 a.t
CREATE TEMP TABLE a (t bigint NOT NULL);
--- 090.03 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE STATISTICS s ON t, x FROM a;
--- 090.04 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE STATISTICS s ON (x + 1) FROM a;
--- 090.06 accepted a.t
CREATE TABLE a (t bigint NOT NULL, j jsonb, p point, d date, x text);
CREATE INDEX a_1 ON a USING gin (j);
CREATE INDEX a_2 ON a USING gist (p);
CREATE INDEX a_3 ON a USING brin (d);
CREATE INDEX a_4 ON a USING hash (x);
CREATE INDEX a_5 ON a USING spgist (x);
--- 090.07 accepted a.t
CREATE TABLE a (t bigint NOT NULL, id int, CONSTRAINT a_pkey PRIMARY KEY (t, id));
ALTER TABLE a CLUSTER ON a_pkey;
--- 090.08 accepted a.t b.t
CREATE TABLE a (t bigint NOT NULL, x int);
ALTER TABLE a REPLICA IDENTITY FULL;
CREATE TABLE b (t bigint NOT NULL, x int NOT NULL);
CREATE UNIQUE INDEX b_x ON b (t, x);
ALTER TABLE b REPLICA IDENTITY USING INDEX b_x;
--- 090.09 accepted a.t
CREATE TABLE a (t bigint NOT NULL) WITH (fillfactor = 70, autovacuum_enabled = false);
--- 090.11 accepted a.t tells=O12
SET default_tablespace = fast;
CREATE TABLE a (t bigint NOT NULL);
--- 090.13 accepted a.t
CREATE TABLE a (t bigint NOT NULL);
CREATE PUBLICATION pub FOR TABLE a;
--- 090.14 accepted a.t tells=O08
CREATE TABLE a (t bigint NOT NULL);
CREATE PUBLICATION pub FOR ALL TABLES;
--- 090.15 accepted a.t
CREATE TABLE a (t bigint NOT NULL, x int);
CREATE PUBLICATION pub FOR TABLE a (t) WHERE (t > 1);
--- 090.17 accepted a.t
CREATE EXTENSION pgcrypto;
CREATE TABLE a (t bigint NOT NULL, x bytea DEFAULT gen_random_bytes(8));
--- 090.18 accepted a.t
CREATE EXTENSION hstore;
CREATE EXTENSION citext;
CREATE TABLE a (t bigint NOT NULL, h hstore, c citext);
--- 090.19 accepted a.t
CREATE EXTENSION postgis;
CREATE TABLE a (t bigint NOT NULL, g public.geometry(Point, 4326));
CREATE INDEX a_g ON a USING gist (g);
--- 090.21 accepted a.t
CREATE TEXT SEARCH CONFIGURATION public.mine (PARSER = pg_catalog."default");
CREATE TABLE a (t bigint NOT NULL, x text);
CREATE INDEX a_x ON a USING gin (to_tsvector('public.mine'::regconfig, x));
--- 090.22 accepted a.t
CREATE COLLATION public.de (locale = 'de_DE.utf8');
CREATE TABLE a (t bigint NOT NULL, x text COLLATE public.de);
--- 090.24 accepted a.t
CREATE TABLE a (x int, t bigint NOT NULL, y int);
ALTER TABLE a DROP COLUMN x;
--- 090.25 accepted a.t
CREATE TABLE a (t bigint NOT NULL, c1 int, c2 int, c3 int, c4 int, c5 int, c6 int, c7 int, c8 int,
  c9 int, c10 int, c11 int, c12 int, c13 int, c14 int, c15 int, c16 int, c17 int, c18 int, c19 int,
  c20 int, c21 int, c22 int, c23 int, c24 int, c25 int, c26 int, c27 int, c28 int, c29 int,
  c30 int, c31 int, c32 int, c33 int, c34 int, c35 int, c36 int, c37 int, c38 int, c39 int,
  c40 int, c41 int, c42 int, c43 int, c44 int, c45 int, c46 int, c47 int, c48 int, c49 int,
  c50 int, c51 int, c52 int, c53 int, c54 int, c55 int, c56 int, c57 int, c58 int, c59 int,
  c60 int, c61 int, c62 int, c63 int, c64 int, c65 int, c66 int, c67 int, c68 int, c69 int,
  c70 int, c71 int, c72 int, c73 int, c74 int, c75 int, c76 int, c77 int, c78 int, c79 int,
  c80 int, c81 int, c82 int, c83 int, c84 int, c85 int, c86 int, c87 int, c88 int, c89 int,
  c90 int, c91 int, c92 int, c93 int, c94 int, c95 int, c96 int, c97 int, c98 int, c99 int,
  c100 int, c101 int, c102 int, c103 int, c104 int, c105 int, c106 int, c107 int, c108 int,
  c109 int, c110 int, c111 int, c112 int, c113 int, c114 int, c115 int, c116 int, c117 int,
  c118 int, c119 int, c120 int, c121 int, c122 int, c123 int, c124 int, c125 int, c126 int,
  c127 int, c128 int, c129 int, c130 int, c131 int, c132 int, c133 int, c134 int, c135 int,
  c136 int, c137 int, c138 int, c139 int, c140 int, c141 int, c142 int, c143 int, c144 int,
  c145 int, c146 int, c147 int, c148 int, c149 int, c150 int, c151 int, c152 int, c153 int,
  c154 int, c155 int, c156 int, c157 int, c158 int, c159 int, c160 int, c161 int, c162 int,
  c163 int, c164 int, c165 int, c166 int, c167 int, c168 int, c169 int, c170 int, c171 int,
  c172 int, c173 int, c174 int, c175 int, c176 int, c177 int, c178 int, c179 int, c180 int,
  c181 int, c182 int, c183 int, c184 int, c185 int, c186 int, c187 int, c188 int, c189 int,
  c190 int, c191 int, c192 int, c193 int, c194 int, c195 int, c196 int, c197 int, c198 int,
  c199 int, c200 int, c201 int, c202 int, c203 int, c204 int, c205 int, c206 int, c207 int,
  c208 int, c209 int, c210 int, c211 int, c212 int, c213 int, c214 int, c215 int, c216 int,
  c217 int, c218 int, c219 int, c220 int, c221 int, c222 int, c223 int, c224 int, c225 int,
  c226 int, c227 int, c228 int, c229 int, c230 int, c231 int, c232 int, c233 int, c234 int,
  c235 int, c236 int, c237 int, c238 int, c239 int, c240 int, c241 int, c242 int, c243 int,
  c244 int, c245 int, c246 int, c247 int, c248 int, c249 int, c250 int, c251 int, c252 int,
  c253 int, c254 int, c255 int, c256 int, c257 int, c258 int, c259 int, c260 int, c261 int,
  c262 int, c263 int, c264 int, c265 int, c266 int, c267 int, c268 int, c269 int, c270 int,
  c271 int, c272 int, c273 int, c274 int, c275 int, c276 int, c277 int, c278 int, c279 int,
  c280 int, c281 int, c282 int, c283 int, c284 int, c285 int, c286 int, c287 int, c288 int,
  c289 int, c290 int, c291 int, c292 int, c293 int, c294 int, c295 int, c296 int, c297 int,
  c298 int, c299 int);

--- 110.01 accepted a.t key=db
CREATE DOMAIN db AS bigint;
CREATE TABLE a (t db NOT NULL);
--- 110.10 accepted a.t key=di
CREATE DOMAIN di AS int;
CREATE TABLE a (t di NOT NULL);
--- 110.11 refused K13 a.t key=dic
CREATE DOMAIN dic AS int CHECK (VALUE > 0);
CREATE TABLE a (t dic NOT NULL);
--- 110.13 accepted a.t key=dt
CREATE DOMAIN dt AS text;
CREATE TABLE a (t dt NOT NULL);
--- 110.14 accepted a.t key=du
CREATE DOMAIN du AS uuid;
CREATE TABLE a (t du NOT NULL);
--- 110.15 accepted a.t key=d2
CREATE DOMAIN d1 AS bigint;
CREATE DOMAIN d2 AS d1;
CREATE TABLE a (t d2 NOT NULL);
--- 110.16 accepted p.t c.t key=db
CREATE DOMAIN db AS bigint;
CREATE TABLE p (t db NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t db NOT NULL, pid bigint, FOREIGN KEY (t, pid) REFERENCES p (t, id));
--- 110.17 accepted a.t key=text_COLLATE_"C"
CREATE TABLE a (t text COLLATE "C" NOT NULL);
--- 110.18 refused K03 a.t key=text_COLLATE_"C"
CREATE TABLE a (t text NOT NULL);
--- 110.21 accepted a.t tells=S02
CREATE TABLE a (t bigint NOT NULL, id int GENERATED BY DEFAULT AS IDENTITY);
--- 110.22 accepted a.t
CREATE TABLE a (t bigint NOT NULL, id bigint GENERATED BY DEFAULT AS IDENTITY);
--- 110.25 accepted a.t
CREATE TABLE a (t bigint DEFAULT (current_setting('app.tenant'))::bigint NOT NULL);
--- 110.33 accepted a.t
CREATE TABLE a (t bigint NOT NULL);
ALTER TABLE a ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON a USING (t = (current_setting('app.t'))::bigint);

--- 120.04 accepted r=reference a.t
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE a (t bigint NOT NULL, r_id int, d date) PARTITION BY RANGE (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE a ADD CONSTRAINT a_r FOREIGN KEY (r_id) REFERENCES r (id);
--- 120.06 accepted r=reference a.t
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE a (t bigint NOT NULL, r_id int REFERENCES r (id), d date) PARTITION BY RANGE (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
--- 120.07 accepted r=reference a.t
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE a (t bigint NOT NULL, r_id int REFERENCES r (id), d date) PARTITION BY LIST (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES IN ('2024-01-01');
--- 120.10 accepted p.t c.t
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE c (t bigint NOT NULL, pid bigint);
ALTER TABLE ONLY public.c ADD CONSTRAINT c_p FOREIGN KEY (t, pid) REFERENCES public.p(t, id);
--- 120.12 accepted a.t
CREATE TABLE public.a (t bigint NOT NULL, id bigint NOT NULL, d date NOT NULL)
  PARTITION BY RANGE (d);
CREATE TABLE public.a_1 (t bigint NOT NULL, id bigint NOT NULL, d date NOT NULL);
ALTER TABLE ONLY public.a ATTACH PARTITION public.a_1
  FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE ONLY public.a ADD CONSTRAINT a_pkey PRIMARY KEY (t, id, d);
ALTER TABLE ONLY public.a_1 ADD CONSTRAINT a_1_pkey PRIMARY KEY (t, id, d);
CREATE INDEX a_d ON ONLY public.a USING btree (d);
CREATE INDEX a_1_d_idx ON public.a_1 USING btree (d);
ALTER INDEX public.a_pkey ATTACH PARTITION public.a_1_pkey;
ALTER INDEX public.a_d ATTACH PARTITION public.a_1_d_idx;
--- 120.13 refused U03 a.t
CREATE TABLE a (t bigint NOT NULL, id bigint, d date) PARTITION BY RANGE (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE UNIQUE INDEX a_1_id ON a_1 (id);
--- 120.14 refused F03 a.t l=local
CREATE TABLE l (id int PRIMARY KEY);
CREATE TABLE a (t bigint NOT NULL, l_id int, d date) PARTITION BY RANGE (d);
CREATE TABLE a_1 PARTITION OF a FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE a_1 ADD CONSTRAINT a_1_l FOREIGN KEY (l_id) REFERENCES l (id);
--- 120.19 refused U01 a.t
CREATE TABLE a (t bigint NOT NULL, id bigint PRIMARY KEY);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
--- 120.32 accepted a.t tells=O17
CREATE TABLE a (t bigint NOT NULL, x text);
ALTER TABLE a ALTER COLUMN x SET STORAGE EXTERNAL;
ALTER TABLE a ALTER COLUMN x SET STATISTICS 500;
ALTER TABLE a ALTER COLUMN x SET (n_distinct = 5);
--- 120.34 accepted r=reference p.t a.t
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE p (t bigint NOT NULL, id bigint, PRIMARY KEY (t, id));
CREATE TABLE a (t bigint NOT NULL, id bigint, parent bigint, pid bigint, r1 int, r2 int,
  PRIMARY KEY (t, id));
ALTER TABLE a ADD CONSTRAINT a_r1 FOREIGN KEY (r1) REFERENCES r (id) NOT VALID;
ALTER TABLE a ADD CONSTRAINT a_r2 FOREIGN KEY (r2) REFERENCES r (id) NOT VALID;
ALTER TABLE a ADD CONSTRAINT a_self FOREIGN KEY (t, parent) REFERENCES a (t, id) NOT VALID;
ALTER TABLE a ADD CONSTRAINT a_p FOREIGN KEY (t, pid) REFERENCES p (t, id) NOT VALID;
--- 120.37 accepted r=reference a.t
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE a (t bigint NOT NULL, r_id int REFERENCES r (id) ON DELETE SET NULL (r_id));
--- 120.38 refused F08 r=reference a.t
CREATE TABLE r (t bigint, id int, PRIMARY KEY (t, id));
CREATE TABLE a (t bigint NOT NULL, r_id int,
  FOREIGN KEY (t, r_id) REFERENCES r (t, id) ON DELETE SET NULL (r_id));
--- 120.39 accepted r=reference a.t
CREATE TABLE r (t bigint, id int, PRIMARY KEY (t, id));
CREATE TABLE a (t bigint NOT NULL, r_id int, FOREIGN KEY (t, r_id) REFERENCES r (t, id));

--- 130.01 refused K13 a.t key=dc
CREATE DOMAIN dc AS bigint CHECK (VALUE > 0);
CREATE TABLE a (t dc NOT NULL);
--- 130.11 refused K13 a.t key=du
CREATE DOMAIN du AS uuid CHECK (VALUE IS NOT NULL);
CREATE TABLE a (t du NOT NULL);
--- 130.12 refused K13 a.t key=dt
CREATE DOMAIN dt AS text CHECK (VALUE <> '');
CREATE TABLE a (t dt NOT NULL);
--- 130.13 refused K13 a.t key=dn
CREATE DOMAIN dn AS int NOT NULL;
CREATE TABLE a (t dn);
--- 130.15 accepted a.t
CREATE DOMAIN dc AS bigint CHECK (VALUE > 0);
CREATE TABLE a (t bigint NOT NULL, x dc);
--- 130.17 accepted r=reference
CREATE FUNCTION f(x int) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN x; END';
CREATE TABLE r (id int PRIMARY KEY);
CREATE VIEW v AS SELECT f(r.id) AS f FROM r;
--- 130.19 accepted a.t tells=O16
CREATE EXTENSION citus_columnar;
CREATE TABLE a (t bigint NOT NULL) USING columnar;
--- 130.20 refused T01 a.t
CREATE TABLE a (t bigint NOT NULL, body text, words tsvector);
CREATE TRIGGER tr BEFORE INSERT OR UPDATE ON a FOR EACH ROW
  EXECUTE FUNCTION tsvector_update_trigger('words', 'pg_catalog.english', 'body');
--- 130.21 accepted a.t
CREATE TABLE a (t bigint NOT NULL, body text,
  words tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, body)) STORED);
--- 130.22 refused O15 a.t
CREATE TABLE a (t bigint NOT NULL);
ALTER TABLE a OWNER TO app_owner;
ALTER TABLE a ENABLE ROW LEVEL SECURITY;
ALTER TABLE a FORCE ROW LEVEL SECURITY;
CREATE POLICY p ON a USING (t > 0);
--- 140.11 accepted r=reference
CREATE TABLE r (id int PRIMARY KEY);
CREATE VIEW v AS SELECT r.id FROM r;
--- 140.12 accepted a.t
CREATE TABLE a (t bigint NOT NULL);
CREATE VIEW v AS SELECT a.t FROM a;
--- 140.13 accepted a.t
CREATE FUNCTION f(x bigint) RETURNS bigint LANGUAGE plpgsql AS 'BEGIN RETURN x; END';
CREATE TABLE a (t bigint NOT NULL);
CREATE VIEW v AS SELECT f(a.t) AS f FROM a;
