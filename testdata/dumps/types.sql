--
-- PostgreSQL database dump
--

\restrict UehZEnEwC4VPWEbbIZZ8luaxNwdnUm1SvBpfNoA2ZisQ73v7uEacInPOLjX5P3Z

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
-- Name: catalogue; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA catalogue;


--
-- Name: Mixed Case; Type: TYPE; Schema: catalogue; Owner: -
--

CREATE TYPE catalogue."Mixed Case" AS ENUM (
);


--
-- Name: colour; Type: TYPE; Schema: catalogue; Owner: -
--

CREATE TYPE catalogue.colour AS ENUM (
    'red',
    'dark green',
    'it''s blue',
    'Übergrau'
);


--
-- Name: lower_text; Type: DOMAIN; Schema: catalogue; Owner: -
--

CREATE DOMAIN catalogue.lower_text AS text COLLATE pg_catalog."C";


--
-- Name: percent; Type: DOMAIN; Schema: catalogue; Owner: -
--

CREATE DOMAIN catalogue.percent AS numeric(5,2) DEFAULT 0
	CONSTRAINT percent_check CHECK (((VALUE >= (0)::numeric) AND (VALUE <= (100)::numeric)));


--
-- Name: size; Type: TYPE; Schema: catalogue; Owner: -
--

CREATE TYPE catalogue.size AS (
	width numeric(6,1),
	height numeric(6,1),
	unit character varying(3) COLLATE pg_catalog."C",
	tags text[]
);


--
-- Name: sku; Type: DOMAIN; Schema: catalogue; Owner: -
--

CREATE DOMAIN catalogue.sku AS text NOT NULL
	CONSTRAINT sku_shape CHECK ((VALUE ~ '^[A-Z]{3}-[0-9]+$'::text));


--
-- Name: weight_range; Type: TYPE; Schema: catalogue; Owner: -
--

CREATE TYPE catalogue.weight_range AS RANGE (
    subtype = numeric,
    multirange_type_name = catalogue.weight_ranges
);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: everything; Type: TABLE; Schema: catalogue; Owner: -
--

CREATE TABLE catalogue.everything (
    a smallint,
    b integer,
    c bigint,
    d numeric,
    e numeric(10,0),
    f numeric(12,4),
    g real,
    h double precision,
    i money,
    j character(1),
    k character(12),
    l character varying,
    m character varying(40),
    n text,
    o "char",
    p name,
    q bpchar,
    r bytea,
    s bit(1),
    t bit(8),
    u bit varying,
    v bit varying(64),
    w date,
    x time without time zone,
    y time(3) without time zone,
    z time with time zone,
    aa timestamp without time zone,
    ab timestamp(6) without time zone,
    ac timestamp with time zone,
    ad timestamp(0) with time zone,
    ae interval,
    af interval year to month,
    ag interval second(2),
    ah interval(4),
    ai boolean,
    aj uuid,
    ak json,
    al jsonb,
    am jsonpath,
    an xml,
    ao inet,
    ap cidr,
    aq macaddr,
    ar macaddr8,
    "as" point,
    at line,
    au lseg,
    av box,
    aw path,
    ax polygon,
    ay circle,
    az tsvector,
    ba tsquery,
    bb int4range,
    bc tstzrange,
    bd datemultirange,
    be oid,
    bf regclass,
    bg pg_lsn,
    bh xid8,
    bi integer[],
    bj text[],
    bk numeric(4,1)[],
    bl timestamp(3) with time zone[],
    bm character varying(5)[],
    bn catalogue.colour,
    bo catalogue.colour[],
    bp catalogue.size,
    bq catalogue.sku,
    br catalogue.percent[],
    bs catalogue.weight_range,
    bt catalogue.weight_ranges,
    bu catalogue.lower_text,
    bv catalogue."Mixed Case",
    bw text COLLATE pg_catalog."C",
    bx character varying(9) COLLATE pg_catalog."POSIX",
    by catalogue.lower_text COLLATE pg_catalog."default",
    bz text
);
ALTER TABLE ONLY catalogue.everything ALTER COLUMN n SET STATISTICS 500;
ALTER TABLE ONLY catalogue.everything ALTER COLUMN bz SET STORAGE EXTERNAL;


--
-- Name: of_size; Type: TABLE; Schema: catalogue; Owner: -
--

CREATE TABLE catalogue.of_size OF catalogue.size (
    width DEFAULT 1 NOT NULL,
    CONSTRAINT positive CHECK ((width > (0)::numeric))
);


--
-- Data for Name: everything; Type: TABLE DATA; Schema: catalogue; Owner: -
--

COPY catalogue.everything (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, ab, ac, ad, ae, af, ag, ah, ai, aj, ak, al, am, an, ao, ap, aq, ar, "as", at, au, av, aw, ax, ay, az, ba, bb, bc, bd, be, bf, bg, bh, bi, bj, bk, bl, bm, bn, bo, bp, bq, br, bs, bt, bu, bv, bw, bx, by, bz) FROM stdin;
\.


--
-- Data for Name: of_size; Type: TABLE DATA; Schema: catalogue; Owner: -
--

COPY catalogue.of_size (width, height, unit, tags) FROM stdin;
\.


--
-- PostgreSQL database dump complete
--

\unrestrict UehZEnEwC4VPWEbbIZZ8luaxNwdnUm1SvBpfNoA2ZisQ73v7uEacInPOLjX5P3Z

