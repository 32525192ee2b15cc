--
-- PostgreSQL database dump
--

\restrict Cov79zo8uKCFx3ODSZN9b2c8iCXd8IBrqeysrdrgmP6aUU5LlJ6W2hmsvqxVvpG

-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: lib; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA lib;


ALTER SCHEMA lib OWNER TO postgres;

--
-- Name: hstore; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA lib;


--
-- Name: EXTENSION hstore; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';


--
-- Name: pair; Type: TYPE; Schema: lib; Owner: postgres
--

CREATE TYPE lib.pair AS (
	a integer,
	b text
);


ALTER TYPE lib.pair OWNER TO postgres;

--
-- Name: short; Type: DOMAIN; Schema: lib; Owner: postgres
--

CREATE DOMAIN lib.short AS text
	CONSTRAINT short_check CHECK ((length(VALUE) < 10));


ALTER DOMAIN lib.short OWNER TO postgres;

--
-- Name: archive(integer, interval); Type: PROCEDURE; Schema: lib; Owner: postgres
--

CREATE PROCEDURE lib.archive(INOUT done integer, IN older interval DEFAULT '7 days'::interval)
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM jobs; COMMIT; END $$;


ALTER PROCEDURE lib.archive(INOUT done integer, IN older interval) OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: jobs; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.jobs (
    id integer NOT NULL,
    tenant integer,
    payload jsonb,
    state text DEFAULT 'new'::text
);


ALTER TABLE public.jobs OWNER TO postgres;

--
-- Name: atomic(integer); Type: FUNCTION; Schema: lib; Owner: postgres
--

CREATE FUNCTION lib.atomic(t integer) RETURNS TABLE(id integer, n bigint)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT j.id,
     count(*) AS count
    FROM public.jobs j
   WHERE (j.tenant = atomic.t)
   GROUP BY j.id;
 SELECT 1,
     (2)::bigint AS int8;
END;


ALTER FUNCTION lib.atomic(t integer) OWNER TO postgres;

--
-- Name: enum_arg(lib.hstore, "char", double precision, timestamp with time zone, numeric); Type: FUNCTION; Schema: lib; Owner: postgres
--

CREATE FUNCTION lib.enum_arg(x lib.hstore, y "char", z double precision, w timestamp with time zone, v numeric) RETURNS lib.hstore
    LANGUAGE sql
    AS $$SELECT x$$;


ALTER FUNCTION lib.enum_arg(x lib.hstore, y "char", z double precision, w timestamp with time zone, v numeric) OWNER TO postgres;

--
-- Name: f(integer); Type: FUNCTION; Schema: lib; Owner: postgres
--

CREATE FUNCTION lib.f(a integer) RETURNS SETOF public.jobs
    LANGUAGE sql STABLE ROWS 10
    SET search_path TO 'lib', 'public'
    SET work_mem TO '1MB'
    AS $$SELECT * FROM jobs WHERE tenant = a$$;


ALTER FUNCTION lib.f(a integer) OWNER TO postgres;

--
-- Name: f(integer, lib.short, text[]); Type: FUNCTION; Schema: lib; Owner: postgres
--

CREATE FUNCTION lib.f(INOUT a integer, b lib.short DEFAULT 'x'::text, OUT c lib.pair, VARIADIC rest text[] DEFAULT ARRAY['a'::text, 'b)'::text]) RETURNS record
    LANGUAGE plpgsql IMMUTABLE STRICT LEAKPROOF COST 3 PARALLEL SAFE
    AS $_$ BEGIN a := 1; c := (1, $$x$$)::lib.pair; END $_$;


ALTER FUNCTION lib.f(INOUT a integer, b lib.short, OUT c lib.pair, VARIADIC rest text[]) OWNER TO postgres;

--
-- Name: keep(anyelement, anyelement); Type: FUNCTION; Schema: lib; Owner: postgres
--

CREATE FUNCTION lib.keep(anyelement, anyelement) RETURNS anyelement
    LANGUAGE sql IMMUTABLE
    AS $_$SELECT $2$_$;


ALTER FUNCTION lib.keep(anyelement, anyelement) OWNER TO postgres;

--
-- Name: note(); Type: FUNCTION; Schema: lib; Owner: postgres
--

CREATE FUNCTION lib.note() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    AS $$ BEGIN EXECUTE 'CREATE TABLE nonsense (id int);'; RETURN NEW; END $$;


ALTER FUNCTION lib.note() OWNER TO postgres;

--
-- Name: one(); Type: FUNCTION; Schema: lib; Owner: postgres
--

CREATE FUNCTION lib.one() RETURNS integer
    LANGUAGE sql IMMUTABLE
    RETURN 1;


ALTER FUNCTION lib.one() OWNER TO postgres;

--
-- Name: last(anyelement); Type: AGGREGATE; Schema: lib; Owner: postgres
--

CREATE AGGREGATE lib.last(anyelement) (
    SFUNC = lib.keep,
    STYPE = anyelement
);


ALTER AGGREGATE lib.last(anyelement) OWNER TO postgres;

--
-- Name: jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.jobs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.jobs_id_seq OWNER TO postgres;

--
-- Name: jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.jobs_id_seq OWNED BY public.jobs.id;


--
-- Name: open_jobs; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.open_jobs WITH (security_barrier='true') AS
 SELECT jobs.id,
    jobs.tenant,
    lib.one() AS one
   FROM public.jobs
  WHERE (jobs.state = 'new'::text);


ALTER TABLE public.open_jobs OWNER TO postgres;

--
-- Name: uses; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.uses (
    a integer DEFAULT lib.one(),
    b lib.pair DEFAULT '(1,x)'::lib.pair,
    c lib.short DEFAULT 'y'::text,
    g integer GENERATED ALWAYS AS ((lib.one() + 1)) STORED,
    CONSTRAINT ok CHECK (((b).a > lib.one()))
);


ALTER TABLE public.uses OWNER TO postgres;

--
-- Name: jobs id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.jobs ALTER COLUMN id SET DEFAULT nextval('public.jobs_id_seq'::regclass);


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.jobs (id, tenant, payload, state) FROM stdin;
\.


--
-- Data for Name: uses; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.uses (a, b, c) FROM stdin;
\.


--
-- Name: jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.jobs_id_seq', 1, false);


--
-- Name: jobs jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (id);


--
-- Name: uses_f; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX uses_f ON public.uses USING btree (lib.one(), ((b).b)) WHERE (lib.one() = 1);


--
-- Name: jobs copy_it; Type: RULE; Schema: public; Owner: postgres
--

CREATE RULE copy_it AS
    ON INSERT TO public.jobs
   WHERE (new.tenant = 7) DO ( SELECT 1 AS "?column?";
 SELECT 2 AS "?column?";
);


--
-- Name: open_jobs guard; Type: RULE; Schema: public; Owner: postgres
--

CREATE RULE guard AS
    ON DELETE TO public.open_jobs DO INSTEAD NOTHING;


--
-- Name: jobs Second one; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER "Second one" AFTER UPDATE OF payload, state ON public.jobs FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION lib.note('a', 'it''s', '5');


--
-- Name: jobs first; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER first BEFORE INSERT OR UPDATE ON public.jobs FOR EACH ROW EXECUTE FUNCTION lib.note();

ALTER TABLE public.jobs DISABLE TRIGGER first;


--
-- Name: jobs lately; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE CONSTRAINT TRIGGER lately AFTER INSERT OR DELETE ON public.jobs NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION lib.note();


--
-- Name: jobs lazily; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE CONSTRAINT TRIGGER lazily AFTER UPDATE ON public.jobs DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.id > 0)) EXECUTE FUNCTION lib.note();

ALTER TABLE public.jobs ENABLE ALWAYS TRIGGER lazily;


--
-- Name: jobs rows_and_tables; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER rows_and_tables AFTER INSERT ON public.jobs REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION lib.note();


--
-- Name: open_jobs through; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER through INSTEAD OF INSERT OR UPDATE ON public.open_jobs FOR EACH ROW EXECUTE FUNCTION lib.note();


--
-- Name: jobs trunc; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER trunc BEFORE TRUNCATE ON public.jobs FOR EACH STATEMENT EXECUTE FUNCTION lib.note();

ALTER TABLE public.jobs ENABLE REPLICA TRIGGER trunc;


--
-- Name: jobs with_tables; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER with_tables AFTER DELETE ON public.jobs REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION lib.note();


--
-- PostgreSQL database dump complete
--

\unrestrict Cov79zo8uKCFx3ODSZN9b2c8iCXd8IBrqeysrdrgmP6aUU5LlJ6W2hmsvqxVvpG

