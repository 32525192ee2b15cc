--
-- PostgreSQL database dump
--

\restrict AfdXh1CCI4AkTLWSNAiJxqOvdSfhf0kIqDgTfXsdCw6y2eeyc1uRFsCdY6UkZkB

-- Dumped from database version 15.19
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
-- Name: util; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA util;


--
-- Name: next_code(); Type: FUNCTION; Schema: util; Owner: -
--

CREATE FUNCTION util.next_code() RETURNS text
    LANGUAGE sql
    AS $$SELECT 'c'::text$$;


--
-- Name: twice(integer); Type: FUNCTION; Schema: util; Owner: -
--

CREATE FUNCTION util.twice(i integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$SELECT i * 2$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: d; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.d (
    a integer DEFAULT 1 NOT NULL,
    b text DEFAULT 'it''s; -- no comment'::text NOT NULL,
    c text DEFAULT 'back\slash
'::text,
    d timestamp with time zone DEFAULT now(),
    e timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'::text),
    f boolean DEFAULT true NOT NULL,
    g integer[] DEFAULT '{1,2}'::integer[],
    h text[] DEFAULT ARRAY['a'::text, 'b'::text],
    i jsonb DEFAULT '{"a": [1]}'::jsonb,
    j numeric(4,2) DEFAULT '-1.5'::numeric,
    k text,
    l uuid DEFAULT gen_random_uuid(),
    m text DEFAULT util.next_code(),
    n interval DEFAULT '1 day'::interval,
    o integer DEFAULT ((1 + 2) * 3),
    p boolean DEFAULT (1 IS DISTINCT FROM 2),
    q text DEFAULT 
CASE
    WHEN true THEN 'a'::text
    ELSE NULL::text
END NOT NULL,
    r date DEFAULT CURRENT_DATE,
    s text DEFAULT CURRENT_USER,
    t bit(3) DEFAULT '101'::"bit",
    u text DEFAULT ('a'::text || 'b'::text) COLLATE pg_catalog."C",
    v timestamp(0) without time zone DEFAULT LOCALTIMESTAMP,
    w double precision DEFAULT 'Infinity'::double precision,
    "order" integer DEFAULT 5,
    "Total Sum" integer GENERATED ALWAYS AS ((("order" * 2) + util.twice("order"))) STORED,
    "constraint" text GENERATED ALWAYS AS (lower(b)) STORED NOT NULL,
    x text DEFAULT 'dollar'::text,
    y time with time zone DEFAULT '00:00:00+00'::time with time zone,
    z character varying(3) DEFAULT 'abc'::character varying,
    CONSTRAINT d_m_check CHECK ((m IS NOT NULL))
);
ALTER TABLE ONLY public.d ALTER COLUMN x SET COMPRESSION pglz;


--
-- Data for Name: d; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.d (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, "order", x, y, z) FROM stdin;
\.


--
-- Name: d d_l_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.d
    ADD CONSTRAINT d_l_key UNIQUE (l);


--
-- PostgreSQL database dump complete
--

\unrestrict AfdXh1CCI4AkTLWSNAiJxqOvdSfhf0kIqDgTfXsdCw6y2eeyc1uRFsCdY6UkZkB

