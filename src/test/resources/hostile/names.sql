-- Every name, literal and comment tries to be read as something else: SQL, psql's commands or
-- variables, a dollar quote, a placeholder of format(), the end of a comment.
--
-- PostgreSQL database dump
--


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
-- Name: s0a"; DROP TABLE canary; --; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s0a""; DROP TABLE canary; --";


--
-- Name: s10%I %L %; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s10%I %L %";


--
-- Name: s11\'; DROP TABLE canary; --; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s11\'; DROP TABLE canary; --";


--
-- Name: s12`touch pwned`; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s12`touch pwned`";


--
-- Name: s13 \! touch pwned; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s13\! touch pwned";


--
-- Name: s14a b; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s14a b";


--
-- Name: s15\gexec; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s15\gexec";


--
-- Name: s16a b\gset; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s16a b\gset";


--
-- Name: s17a.b; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s17a.b";


--
-- Name: s1a'; DROP TABLE canary; --; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s1a'; DROP TABLE canary; --";


--
-- Name: s2a ; DROP TABLE canary; --; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s2a
; DROP TABLE canary; --";


--
-- Name: s3:x; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s3:x";


--
-- Name: s4:'x'; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s4:'x'";


--
-- Name: s5:"x"; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s5:""x""";


--
-- Name: s6a \! touch pwned ; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s6a
\! touch pwned
";


--
-- Name: s7$$; DROP TABLE canary; $$; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s7$$; DROP TABLE canary; $$";


--
-- Name: s8$tenantpath$; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s8$tenantpath$";


--
-- Name: s9*/ DROP TABLE canary; /*; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "s9*/ DROP TABLE canary; /*";


--
-- Name: a"; DROP TABLE canary; --; Type: TYPE; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE TYPE "s0a""; DROP TABLE canary; --"."a""; DROP TABLE canary; --" AS ENUM (
    'a"; DROP TABLE canary; --',
    'other'
);


--
-- Name: %I %L %; Type: TYPE; Schema: s10%I %L %; Owner: -
--

CREATE TYPE "s10%I %L %"."%I %L %" AS ENUM (
    '%I %L %',
    'other'
);


--
-- Name: \'; DROP TABLE canary; --; Type: TYPE; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE TYPE "s11\'; DROP TABLE canary; --"."\'; DROP TABLE canary; --" AS ENUM (
    '\''; DROP TABLE canary; --',
    'other'
);


--
-- Name: `touch pwned`; Type: TYPE; Schema: s12`touch pwned`; Owner: -
--

CREATE TYPE "s12`touch pwned`"."`touch pwned`" AS ENUM (
    '`touch pwned`',
    'other'
);


--
-- Name:  \! touch pwned; Type: TYPE; Schema: s13 \! touch pwned; Owner: -
--

CREATE TYPE "s13\! touch pwned"."\! touch pwned" AS ENUM (
    '\! touch pwned',
    'other'
);


--
-- Name: a b; Type: TYPE; Schema: s14a b; Owner: -
--

CREATE TYPE "s14a b"."a b" AS ENUM (
    'a b',
    'other'
);


--
-- Name: \gexec; Type: TYPE; Schema: s15\gexec; Owner: -
--

CREATE TYPE "s15\gexec"."\gexec" AS ENUM (
    '\gexec',
    'other'
);


--
-- Name: a b\gset; Type: TYPE; Schema: s16a b\gset; Owner: -
--

CREATE TYPE "s16a b\gset"."a b\gset" AS ENUM (
    'a b\gset',
    'other'
);


--
-- Name: a.b; Type: TYPE; Schema: s17a.b; Owner: -
--

CREATE TYPE "s17a.b"."a.b" AS ENUM (
    'a.b',
    'other'
);


--
-- Name: a'; DROP TABLE canary; --; Type: TYPE; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE TYPE "s1a'; DROP TABLE canary; --"."a'; DROP TABLE canary; --" AS ENUM (
    'a''; DROP TABLE canary; --',
    'other'
);


--
-- Name: a ; DROP TABLE canary; --; Type: TYPE; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE TYPE "s2a
; DROP TABLE canary; --"."a
; DROP TABLE canary; --" AS ENUM (
    'a
; DROP TABLE canary; --',
    'other'
);


--
-- Name: :x; Type: TYPE; Schema: s3:x; Owner: -
--

CREATE TYPE "s3:x".":x" AS ENUM (
    ':x',
    'other'
);


--
-- Name: :'x'; Type: TYPE; Schema: s4:'x'; Owner: -
--

CREATE TYPE "s4:'x'".":'x'" AS ENUM (
    ':''x''',
    'other'
);


--
-- Name: :"x"; Type: TYPE; Schema: s5:"x"; Owner: -
--

CREATE TYPE "s5:""x""".":""x""" AS ENUM (
    ':"x"',
    'other'
);


--
-- Name: a \! touch pwned ; Type: TYPE; Schema: s6a \! touch pwned ; Owner: -
--

CREATE TYPE "s6a
\! touch pwned
"."a
\! touch pwned
" AS ENUM (
    'a
\! touch pwned
',
    'other'
);


--
-- Name: $$; DROP TABLE canary; $$; Type: TYPE; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE TYPE "s7$$; DROP TABLE canary; $$"."$$; DROP TABLE canary; $$" AS ENUM (
    '$$; DROP TABLE canary; $$',
    'other'
);


--
-- Name: $tenantpath$; Type: TYPE; Schema: s8$tenantpath$; Owner: -
--

CREATE TYPE "s8$tenantpath$"."$tenantpath$" AS ENUM (
    '$tenantpath$',
    'other'
);


--
-- Name: */ DROP TABLE canary; /*; Type: TYPE; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE TYPE "s9*/ DROP TABLE canary; /*"."*/ DROP TABLE canary; /*" AS ENUM (
    '*/ DROP TABLE canary; /*',
    'other'
);


--
-- Name: f(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: canary; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.canary (
    id integer
);


--
-- Name: stores; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stores (
    id bigint NOT NULL,
    name text
);


--
-- Name: c0a"; DROP TABLE canary; --; Type: TABLE; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --" (
    "a""; DROP TABLE canary; --" bigint NOT NULL,
    "p0a""; DROP TABLE canary; --" bigint NOT NULL,
    "v0a""; DROP TABLE canary; --" text DEFAULT 'a"; DROP TABLE canary; --'::text
);


--
-- Name: TABLE "c0a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON TABLE "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: COLUMN "c0a""; DROP TABLE canary; --"."a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON COLUMN "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --"."a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: d0a"; DROP TABLE canary; --; Type: TABLE; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s0a""; DROP TABLE canary; --"."d0a""; DROP TABLE canary; --" (
    "k20a""; DROP TABLE canary; --" text NOT NULL,
    "p0a""; DROP TABLE canary; --" bigint,
    "q0a""; DROP TABLE canary; --" bigint
);


--
-- Name: g0a"; DROP TABLE canary; --; Type: TABLE; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s0a""; DROP TABLE canary; --"."g0a""; DROP TABLE canary; --" (
    "a""; DROP TABLE canary; --" bigint NOT NULL,
    "n0a""; DROP TABLE canary; --" text
);


--
-- Name: mv0a"; DROP TABLE canary; --; Type: MATERIALIZED VIEW; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE MATERIALIZED VIEW "s0a""; DROP TABLE canary; --"."mv0a""; DROP TABLE canary; --" AS
 SELECT "c0a""; DROP TABLE canary; --"."a""; DROP TABLE canary; --"
   FROM "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv0a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s0a""; DROP TABLE canary; --"."mv0a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: pt0a"; DROP TABLE canary; --; Type: TABLE; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s0a""; DROP TABLE canary; --"."pt0a""; DROP TABLE canary; --" (
    "a""; DROP TABLE canary; --" bigint NOT NULL,
    "p0a""; DROP TABLE canary; --" bigint NOT NULL,
    "at0a""; DROP TABLE canary; --" date NOT NULL
)
PARTITION BY RANGE ("at0a""; DROP TABLE canary; --");


--
-- Name: pa0a"; DROP TABLE canary; --; Type: TABLE; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s0a""; DROP TABLE canary; --"."pa0a""; DROP TABLE canary; --" (
    "a""; DROP TABLE canary; --" bigint NOT NULL,
    "p0a""; DROP TABLE canary; --" bigint NOT NULL,
    "at0a""; DROP TABLE canary; --" date NOT NULL
);


--
-- Name: sq0a"; DROP TABLE canary; --; Type: SEQUENCE; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE SEQUENCE "s0a""; DROP TABLE canary; --"."sq0a""; DROP TABLE canary; --"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq0a"; DROP TABLE canary; --; Type: SEQUENCE OWNED BY; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER SEQUENCE "s0a""; DROP TABLE canary; --"."sq0a""; DROP TABLE canary; --" OWNED BY "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --"."a""; DROP TABLE canary; --";


--
-- Name: t0a"; DROP TABLE canary; --; Type: TABLE; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --" (
    "a""; DROP TABLE canary; --" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u0a""; DROP TABLE canary; --" text DEFAULT 'a"; DROP TABLE canary; --'::text,
    "e0a""; DROP TABLE canary; --" "s0a""; DROP TABLE canary; --"."a""; DROP TABLE canary; --",
    "gg0a""; DROP TABLE canary; --" bigint,
    CONSTRAINT "ck0a""; DROP TABLE canary; --" CHECK (("u0a""; DROP TABLE canary; --" <> 'a"; DROP TABLE canary; --x'::text))
);


--
-- Name: TABLE "t0a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON TABLE "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: vw0a"; DROP TABLE canary; --; Type: VIEW; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE VIEW "s0a""; DROP TABLE canary; --"."vw0a""; DROP TABLE canary; --" AS
SELECT
    NULL::bigint AS "a""; DROP TABLE canary; --",
    NULL::bigint AS "cn0a""; DROP TABLE canary; --",
    NULL::text AS "v0a""; DROP TABLE canary; --";


--
-- Name: VIEW "vw0a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON VIEW "s0a""; DROP TABLE canary; --"."vw0a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: c10%I %L %; Type: TABLE; Schema: s10%I %L %; Owner: -
--

CREATE TABLE "s10%I %L %"."c10%I %L %" (
    "%I %L %" bigint NOT NULL,
    "p10%I %L %" bigint NOT NULL,
    "v10%I %L %" text DEFAULT '%I %L %'::text
);


--
-- Name: TABLE "c10%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON TABLE "s10%I %L %"."c10%I %L %" IS '%I %L %';


--
-- Name: COLUMN "c10%I %L %"."%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON COLUMN "s10%I %L %"."c10%I %L %"."%I %L %" IS '%I %L %';


--
-- Name: d10%I %L %; Type: TABLE; Schema: s10%I %L %; Owner: -
--

CREATE TABLE "s10%I %L %"."d10%I %L %" (
    "k210%I %L %" text NOT NULL,
    "p10%I %L %" bigint,
    "q10%I %L %" bigint
);


--
-- Name: g10%I %L %; Type: TABLE; Schema: s10%I %L %; Owner: -
--

CREATE TABLE "s10%I %L %"."g10%I %L %" (
    "%I %L %" bigint NOT NULL,
    "n10%I %L %" text
);


--
-- Name: mv10%I %L %; Type: MATERIALIZED VIEW; Schema: s10%I %L %; Owner: -
--

CREATE MATERIALIZED VIEW "s10%I %L %"."mv10%I %L %" AS
 SELECT "c10%I %L %"."%I %L %"
   FROM "s10%I %L %"."c10%I %L %"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv10%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s10%I %L %"."mv10%I %L %" IS '%I %L %';


--
-- Name: pt10%I %L %; Type: TABLE; Schema: s10%I %L %; Owner: -
--

CREATE TABLE "s10%I %L %"."pt10%I %L %" (
    "%I %L %" bigint NOT NULL,
    "p10%I %L %" bigint NOT NULL,
    "at10%I %L %" date NOT NULL
)
PARTITION BY RANGE ("at10%I %L %");


--
-- Name: pa10%I %L %; Type: TABLE; Schema: s10%I %L %; Owner: -
--

CREATE TABLE "s10%I %L %"."pa10%I %L %" (
    "%I %L %" bigint NOT NULL,
    "p10%I %L %" bigint NOT NULL,
    "at10%I %L %" date NOT NULL
);


--
-- Name: sq10%I %L %; Type: SEQUENCE; Schema: s10%I %L %; Owner: -
--

CREATE SEQUENCE "s10%I %L %"."sq10%I %L %"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq10%I %L %; Type: SEQUENCE OWNED BY; Schema: s10%I %L %; Owner: -
--

ALTER SEQUENCE "s10%I %L %"."sq10%I %L %" OWNED BY "s10%I %L %"."c10%I %L %"."%I %L %";


--
-- Name: t10%I %L %; Type: TABLE; Schema: s10%I %L %; Owner: -
--

CREATE TABLE "s10%I %L %"."t10%I %L %" (
    "%I %L %" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u10%I %L %" text DEFAULT '%I %L %'::text,
    "e10%I %L %" "s10%I %L %"."%I %L %",
    "gg10%I %L %" bigint,
    CONSTRAINT "ck10%I %L %" CHECK (("u10%I %L %" <> '%I %L %x'::text))
);


--
-- Name: TABLE "t10%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON TABLE "s10%I %L %"."t10%I %L %" IS '%I %L %';


--
-- Name: vw10%I %L %; Type: VIEW; Schema: s10%I %L %; Owner: -
--

CREATE VIEW "s10%I %L %"."vw10%I %L %" AS
SELECT
    NULL::bigint AS "%I %L %",
    NULL::bigint AS "cn10%I %L %",
    NULL::text AS "v10%I %L %";


--
-- Name: VIEW "vw10%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON VIEW "s10%I %L %"."vw10%I %L %" IS '%I %L %';


--
-- Name: c11\'; DROP TABLE canary; --; Type: TABLE; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --" (
    "\'; DROP TABLE canary; --" bigint NOT NULL,
    "p11\'; DROP TABLE canary; --" bigint NOT NULL,
    "v11\'; DROP TABLE canary; --" text DEFAULT '\''; DROP TABLE canary; --'::text
);


--
-- Name: TABLE "c11\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON TABLE "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: COLUMN "c11\'; DROP TABLE canary; --"."\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON COLUMN "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --"."\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: d11\'; DROP TABLE canary; --; Type: TABLE; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s11\'; DROP TABLE canary; --"."d11\'; DROP TABLE canary; --" (
    "k211\'; DROP TABLE canary; --" text NOT NULL,
    "p11\'; DROP TABLE canary; --" bigint,
    "q11\'; DROP TABLE canary; --" bigint
);


--
-- Name: g11\'; DROP TABLE canary; --; Type: TABLE; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s11\'; DROP TABLE canary; --"."g11\'; DROP TABLE canary; --" (
    "\'; DROP TABLE canary; --" bigint NOT NULL,
    "n11\'; DROP TABLE canary; --" text
);


--
-- Name: mv11\'; DROP TABLE canary; --; Type: MATERIALIZED VIEW; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE MATERIALIZED VIEW "s11\'; DROP TABLE canary; --"."mv11\'; DROP TABLE canary; --" AS
 SELECT "c11\'; DROP TABLE canary; --"."\'; DROP TABLE canary; --"
   FROM "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv11\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s11\'; DROP TABLE canary; --"."mv11\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: pt11\'; DROP TABLE canary; --; Type: TABLE; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s11\'; DROP TABLE canary; --"."pt11\'; DROP TABLE canary; --" (
    "\'; DROP TABLE canary; --" bigint NOT NULL,
    "p11\'; DROP TABLE canary; --" bigint NOT NULL,
    "at11\'; DROP TABLE canary; --" date NOT NULL
)
PARTITION BY RANGE ("at11\'; DROP TABLE canary; --");


--
-- Name: pa11\'; DROP TABLE canary; --; Type: TABLE; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s11\'; DROP TABLE canary; --"."pa11\'; DROP TABLE canary; --" (
    "\'; DROP TABLE canary; --" bigint NOT NULL,
    "p11\'; DROP TABLE canary; --" bigint NOT NULL,
    "at11\'; DROP TABLE canary; --" date NOT NULL
);


--
-- Name: sq11\'; DROP TABLE canary; --; Type: SEQUENCE; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE SEQUENCE "s11\'; DROP TABLE canary; --"."sq11\'; DROP TABLE canary; --"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq11\'; DROP TABLE canary; --; Type: SEQUENCE OWNED BY; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER SEQUENCE "s11\'; DROP TABLE canary; --"."sq11\'; DROP TABLE canary; --" OWNED BY "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --"."\'; DROP TABLE canary; --";


--
-- Name: t11\'; DROP TABLE canary; --; Type: TABLE; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --" (
    "\'; DROP TABLE canary; --" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u11\'; DROP TABLE canary; --" text DEFAULT '\''; DROP TABLE canary; --'::text,
    "e11\'; DROP TABLE canary; --" "s11\'; DROP TABLE canary; --"."\'; DROP TABLE canary; --",
    "gg11\'; DROP TABLE canary; --" bigint,
    CONSTRAINT "ck11\'; DROP TABLE canary; --" CHECK (("u11\'; DROP TABLE canary; --" <> '\''; DROP TABLE canary; --x'::text))
);


--
-- Name: TABLE "t11\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON TABLE "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: vw11\'; DROP TABLE canary; --; Type: VIEW; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE VIEW "s11\'; DROP TABLE canary; --"."vw11\'; DROP TABLE canary; --" AS
SELECT
    NULL::bigint AS "\'; DROP TABLE canary; --",
    NULL::bigint AS "cn11\'; DROP TABLE canary; --",
    NULL::text AS "v11\'; DROP TABLE canary; --";


--
-- Name: VIEW "vw11\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON VIEW "s11\'; DROP TABLE canary; --"."vw11\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: c12`touch pwned`; Type: TABLE; Schema: s12`touch pwned`; Owner: -
--

CREATE TABLE "s12`touch pwned`"."c12`touch pwned`" (
    "`touch pwned`" bigint NOT NULL,
    "p12`touch pwned`" bigint NOT NULL,
    "v12`touch pwned`" text DEFAULT '`touch pwned`'::text
);


--
-- Name: TABLE "c12`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON TABLE "s12`touch pwned`"."c12`touch pwned`" IS '`touch pwned`';


--
-- Name: COLUMN "c12`touch pwned`"."`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON COLUMN "s12`touch pwned`"."c12`touch pwned`"."`touch pwned`" IS '`touch pwned`';


--
-- Name: d12`touch pwned`; Type: TABLE; Schema: s12`touch pwned`; Owner: -
--

CREATE TABLE "s12`touch pwned`"."d12`touch pwned`" (
    "k212`touch pwned`" text NOT NULL,
    "p12`touch pwned`" bigint,
    "q12`touch pwned`" bigint
);


--
-- Name: g12`touch pwned`; Type: TABLE; Schema: s12`touch pwned`; Owner: -
--

CREATE TABLE "s12`touch pwned`"."g12`touch pwned`" (
    "`touch pwned`" bigint NOT NULL,
    "n12`touch pwned`" text
);


--
-- Name: mv12`touch pwned`; Type: MATERIALIZED VIEW; Schema: s12`touch pwned`; Owner: -
--

CREATE MATERIALIZED VIEW "s12`touch pwned`"."mv12`touch pwned`" AS
 SELECT "c12`touch pwned`"."`touch pwned`"
   FROM "s12`touch pwned`"."c12`touch pwned`"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv12`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s12`touch pwned`"."mv12`touch pwned`" IS '`touch pwned`';


--
-- Name: pt12`touch pwned`; Type: TABLE; Schema: s12`touch pwned`; Owner: -
--

CREATE TABLE "s12`touch pwned`"."pt12`touch pwned`" (
    "`touch pwned`" bigint NOT NULL,
    "p12`touch pwned`" bigint NOT NULL,
    "at12`touch pwned`" date NOT NULL
)
PARTITION BY RANGE ("at12`touch pwned`");


--
-- Name: pa12`touch pwned`; Type: TABLE; Schema: s12`touch pwned`; Owner: -
--

CREATE TABLE "s12`touch pwned`"."pa12`touch pwned`" (
    "`touch pwned`" bigint NOT NULL,
    "p12`touch pwned`" bigint NOT NULL,
    "at12`touch pwned`" date NOT NULL
);


--
-- Name: sq12`touch pwned`; Type: SEQUENCE; Schema: s12`touch pwned`; Owner: -
--

CREATE SEQUENCE "s12`touch pwned`"."sq12`touch pwned`"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq12`touch pwned`; Type: SEQUENCE OWNED BY; Schema: s12`touch pwned`; Owner: -
--

ALTER SEQUENCE "s12`touch pwned`"."sq12`touch pwned`" OWNED BY "s12`touch pwned`"."c12`touch pwned`"."`touch pwned`";


--
-- Name: t12`touch pwned`; Type: TABLE; Schema: s12`touch pwned`; Owner: -
--

CREATE TABLE "s12`touch pwned`"."t12`touch pwned`" (
    "`touch pwned`" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u12`touch pwned`" text DEFAULT '`touch pwned`'::text,
    "e12`touch pwned`" "s12`touch pwned`"."`touch pwned`",
    "gg12`touch pwned`" bigint,
    CONSTRAINT "ck12`touch pwned`" CHECK (("u12`touch pwned`" <> '`touch pwned`x'::text))
);


--
-- Name: TABLE "t12`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON TABLE "s12`touch pwned`"."t12`touch pwned`" IS '`touch pwned`';


--
-- Name: vw12`touch pwned`; Type: VIEW; Schema: s12`touch pwned`; Owner: -
--

CREATE VIEW "s12`touch pwned`"."vw12`touch pwned`" AS
SELECT
    NULL::bigint AS "`touch pwned`",
    NULL::bigint AS "cn12`touch pwned`",
    NULL::text AS "v12`touch pwned`";


--
-- Name: VIEW "vw12`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON VIEW "s12`touch pwned`"."vw12`touch pwned`" IS '`touch pwned`';


--
-- Name: c13 \! touch pwned; Type: TABLE; Schema: s13 \! touch pwned; Owner: -
--

CREATE TABLE "s13\! touch pwned"."c13\! touch pwned" (
    "\! touch pwned" bigint NOT NULL,
    "p13\! touch pwned" bigint NOT NULL,
    "v13\! touch pwned" text DEFAULT '\! touch pwned'::text
);


--
-- Name: TABLE "c13 \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON TABLE "s13\! touch pwned"."c13\! touch pwned" IS '\! touch pwned';


--
-- Name: COLUMN "c13 \! touch pwned"." \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON COLUMN "s13\! touch pwned"."c13\! touch pwned"."\! touch pwned" IS '\! touch pwned';


--
-- Name: d13 \! touch pwned; Type: TABLE; Schema: s13 \! touch pwned; Owner: -
--

CREATE TABLE "s13\! touch pwned"."d13\! touch pwned" (
    "k213\! touch pwned" text NOT NULL,
    "p13\! touch pwned" bigint,
    "q13\! touch pwned" bigint
);


--
-- Name: g13 \! touch pwned; Type: TABLE; Schema: s13 \! touch pwned; Owner: -
--

CREATE TABLE "s13\! touch pwned"."g13\! touch pwned" (
    "\! touch pwned" bigint NOT NULL,
    "n13\! touch pwned" text
);


--
-- Name: mv13 \! touch pwned; Type: MATERIALIZED VIEW; Schema: s13 \! touch pwned; Owner: -
--

CREATE MATERIALIZED VIEW "s13\! touch pwned"."mv13\! touch pwned" AS
 SELECT "c13\! touch pwned"."\! touch pwned"
   FROM "s13\! touch pwned"."c13\! touch pwned"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv13 \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s13\! touch pwned"."mv13\! touch pwned" IS '\! touch pwned';


--
-- Name: pt13 \! touch pwned; Type: TABLE; Schema: s13 \! touch pwned; Owner: -
--

CREATE TABLE "s13\! touch pwned"."pt13\! touch pwned" (
    "\! touch pwned" bigint NOT NULL,
    "p13\! touch pwned" bigint NOT NULL,
    "at13\! touch pwned" date NOT NULL
)
PARTITION BY RANGE ("at13\! touch pwned");


--
-- Name: pa13 \! touch pwned; Type: TABLE; Schema: s13 \! touch pwned; Owner: -
--

CREATE TABLE "s13\! touch pwned"."pa13\! touch pwned" (
    "\! touch pwned" bigint NOT NULL,
    "p13\! touch pwned" bigint NOT NULL,
    "at13\! touch pwned" date NOT NULL
);


--
-- Name: sq13 \! touch pwned; Type: SEQUENCE; Schema: s13 \! touch pwned; Owner: -
--

CREATE SEQUENCE "s13\! touch pwned"."sq13\! touch pwned"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq13 \! touch pwned; Type: SEQUENCE OWNED BY; Schema: s13 \! touch pwned; Owner: -
--

ALTER SEQUENCE "s13\! touch pwned"."sq13\! touch pwned" OWNED BY "s13\! touch pwned"."c13\! touch pwned"."\! touch pwned";


--
-- Name: t13 \! touch pwned; Type: TABLE; Schema: s13 \! touch pwned; Owner: -
--

CREATE TABLE "s13\! touch pwned"."t13\! touch pwned" (
    "\! touch pwned" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u13\! touch pwned" text DEFAULT '\! touch pwned'::text,
    "e13\! touch pwned" "s13\! touch pwned"."\! touch pwned",
    "gg13\! touch pwned" bigint,
    CONSTRAINT "ck13\! touch pwned" CHECK (("u13\! touch pwned" <> '\! touch pwnedx'::text))
);


--
-- Name: TABLE "t13 \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON TABLE "s13\! touch pwned"."t13\! touch pwned" IS '\! touch pwned';


--
-- Name: vw13 \! touch pwned; Type: VIEW; Schema: s13 \! touch pwned; Owner: -
--

CREATE VIEW "s13\! touch pwned"."vw13\! touch pwned" AS
SELECT
    NULL::bigint AS "\! touch pwned",
    NULL::bigint AS "cn13\! touch pwned",
    NULL::text AS "v13\! touch pwned";


--
-- Name: VIEW "vw13 \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON VIEW "s13\! touch pwned"."vw13\! touch pwned" IS '\! touch pwned';


--
-- Name: c14a b; Type: TABLE; Schema: s14a b; Owner: -
--

CREATE TABLE "s14a b"."c14a b" (
    "a b" bigint NOT NULL,
    "p14a b" bigint NOT NULL,
    "v14a b" text DEFAULT 'a b'::text
);


--
-- Name: TABLE "c14a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON TABLE "s14a b"."c14a b" IS 'a b';


--
-- Name: COLUMN "c14a b"."a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON COLUMN "s14a b"."c14a b"."a b" IS 'a b';


--
-- Name: d14a b; Type: TABLE; Schema: s14a b; Owner: -
--

CREATE TABLE "s14a b"."d14a b" (
    "k214a b" text NOT NULL,
    "p14a b" bigint,
    "q14a b" bigint
);


--
-- Name: g14a b; Type: TABLE; Schema: s14a b; Owner: -
--

CREATE TABLE "s14a b"."g14a b" (
    "a b" bigint NOT NULL,
    "n14a b" text
);


--
-- Name: mv14a b; Type: MATERIALIZED VIEW; Schema: s14a b; Owner: -
--

CREATE MATERIALIZED VIEW "s14a b"."mv14a b" AS
 SELECT "c14a b"."a b"
   FROM "s14a b"."c14a b"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv14a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s14a b"."mv14a b" IS 'a b';


--
-- Name: pt14a b; Type: TABLE; Schema: s14a b; Owner: -
--

CREATE TABLE "s14a b"."pt14a b" (
    "a b" bigint NOT NULL,
    "p14a b" bigint NOT NULL,
    "at14a b" date NOT NULL
)
PARTITION BY RANGE ("at14a b");


--
-- Name: pa14a b; Type: TABLE; Schema: s14a b; Owner: -
--

CREATE TABLE "s14a b"."pa14a b" (
    "a b" bigint NOT NULL,
    "p14a b" bigint NOT NULL,
    "at14a b" date NOT NULL
);


--
-- Name: sq14a b; Type: SEQUENCE; Schema: s14a b; Owner: -
--

CREATE SEQUENCE "s14a b"."sq14a b"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq14a b; Type: SEQUENCE OWNED BY; Schema: s14a b; Owner: -
--

ALTER SEQUENCE "s14a b"."sq14a b" OWNED BY "s14a b"."c14a b"."a b";


--
-- Name: t14a b; Type: TABLE; Schema: s14a b; Owner: -
--

CREATE TABLE "s14a b"."t14a b" (
    "a b" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u14a b" text DEFAULT 'a b'::text,
    "e14a b" "s14a b"."a b",
    "gg14a b" bigint,
    CONSTRAINT "ck14a b" CHECK (("u14a b" <> 'a bx'::text))
);


--
-- Name: TABLE "t14a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON TABLE "s14a b"."t14a b" IS 'a b';


--
-- Name: vw14a b; Type: VIEW; Schema: s14a b; Owner: -
--

CREATE VIEW "s14a b"."vw14a b" AS
SELECT
    NULL::bigint AS "a b",
    NULL::bigint AS "cn14a b",
    NULL::text AS "v14a b";


--
-- Name: VIEW "vw14a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON VIEW "s14a b"."vw14a b" IS 'a b';


--
-- Name: c15\gexec; Type: TABLE; Schema: s15\gexec; Owner: -
--

CREATE TABLE "s15\gexec"."c15\gexec" (
    "\gexec" bigint NOT NULL,
    "p15\gexec" bigint NOT NULL,
    "v15\gexec" text DEFAULT '\gexec'::text
);


--
-- Name: TABLE "c15\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON TABLE "s15\gexec"."c15\gexec" IS '\gexec';


--
-- Name: COLUMN "c15\gexec"."\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON COLUMN "s15\gexec"."c15\gexec"."\gexec" IS '\gexec';


--
-- Name: d15\gexec; Type: TABLE; Schema: s15\gexec; Owner: -
--

CREATE TABLE "s15\gexec"."d15\gexec" (
    "k215\gexec" text NOT NULL,
    "p15\gexec" bigint,
    "q15\gexec" bigint
);


--
-- Name: g15\gexec; Type: TABLE; Schema: s15\gexec; Owner: -
--

CREATE TABLE "s15\gexec"."g15\gexec" (
    "\gexec" bigint NOT NULL,
    "n15\gexec" text
);


--
-- Name: mv15\gexec; Type: MATERIALIZED VIEW; Schema: s15\gexec; Owner: -
--

CREATE MATERIALIZED VIEW "s15\gexec"."mv15\gexec" AS
 SELECT "c15\gexec"."\gexec"
   FROM "s15\gexec"."c15\gexec"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv15\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s15\gexec"."mv15\gexec" IS '\gexec';


--
-- Name: pt15\gexec; Type: TABLE; Schema: s15\gexec; Owner: -
--

CREATE TABLE "s15\gexec"."pt15\gexec" (
    "\gexec" bigint NOT NULL,
    "p15\gexec" bigint NOT NULL,
    "at15\gexec" date NOT NULL
)
PARTITION BY RANGE ("at15\gexec");


--
-- Name: pa15\gexec; Type: TABLE; Schema: s15\gexec; Owner: -
--

CREATE TABLE "s15\gexec"."pa15\gexec" (
    "\gexec" bigint NOT NULL,
    "p15\gexec" bigint NOT NULL,
    "at15\gexec" date NOT NULL
);


--
-- Name: sq15\gexec; Type: SEQUENCE; Schema: s15\gexec; Owner: -
--

CREATE SEQUENCE "s15\gexec"."sq15\gexec"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq15\gexec; Type: SEQUENCE OWNED BY; Schema: s15\gexec; Owner: -
--

ALTER SEQUENCE "s15\gexec"."sq15\gexec" OWNED BY "s15\gexec"."c15\gexec"."\gexec";


--
-- Name: t15\gexec; Type: TABLE; Schema: s15\gexec; Owner: -
--

CREATE TABLE "s15\gexec"."t15\gexec" (
    "\gexec" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u15\gexec" text DEFAULT '\gexec'::text,
    "e15\gexec" "s15\gexec"."\gexec",
    "gg15\gexec" bigint,
    CONSTRAINT "ck15\gexec" CHECK (("u15\gexec" <> '\gexecx'::text))
);


--
-- Name: TABLE "t15\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON TABLE "s15\gexec"."t15\gexec" IS '\gexec';


--
-- Name: vw15\gexec; Type: VIEW; Schema: s15\gexec; Owner: -
--

CREATE VIEW "s15\gexec"."vw15\gexec" AS
SELECT
    NULL::bigint AS "\gexec",
    NULL::bigint AS "cn15\gexec",
    NULL::text AS "v15\gexec";


--
-- Name: VIEW "vw15\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON VIEW "s15\gexec"."vw15\gexec" IS '\gexec';


--
-- Name: c16a b\gset; Type: TABLE; Schema: s16a b\gset; Owner: -
--

CREATE TABLE "s16a b\gset"."c16a b\gset" (
    "a b\gset" bigint NOT NULL,
    "p16a b\gset" bigint NOT NULL,
    "v16a b\gset" text DEFAULT 'a b\gset'::text
);


--
-- Name: TABLE "c16a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON TABLE "s16a b\gset"."c16a b\gset" IS 'a b\gset';


--
-- Name: COLUMN "c16a b\gset"."a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON COLUMN "s16a b\gset"."c16a b\gset"."a b\gset" IS 'a b\gset';


--
-- Name: d16a b\gset; Type: TABLE; Schema: s16a b\gset; Owner: -
--

CREATE TABLE "s16a b\gset"."d16a b\gset" (
    "k216a b\gset" text NOT NULL,
    "p16a b\gset" bigint,
    "q16a b\gset" bigint
);


--
-- Name: g16a b\gset; Type: TABLE; Schema: s16a b\gset; Owner: -
--

CREATE TABLE "s16a b\gset"."g16a b\gset" (
    "a b\gset" bigint NOT NULL,
    "n16a b\gset" text
);


--
-- Name: mv16a b\gset; Type: MATERIALIZED VIEW; Schema: s16a b\gset; Owner: -
--

CREATE MATERIALIZED VIEW "s16a b\gset"."mv16a b\gset" AS
 SELECT "c16a b\gset"."a b\gset"
   FROM "s16a b\gset"."c16a b\gset"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv16a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s16a b\gset"."mv16a b\gset" IS 'a b\gset';


--
-- Name: pt16a b\gset; Type: TABLE; Schema: s16a b\gset; Owner: -
--

CREATE TABLE "s16a b\gset"."pt16a b\gset" (
    "a b\gset" bigint NOT NULL,
    "p16a b\gset" bigint NOT NULL,
    "at16a b\gset" date NOT NULL
)
PARTITION BY RANGE ("at16a b\gset");


--
-- Name: pa16a b\gset; Type: TABLE; Schema: s16a b\gset; Owner: -
--

CREATE TABLE "s16a b\gset"."pa16a b\gset" (
    "a b\gset" bigint NOT NULL,
    "p16a b\gset" bigint NOT NULL,
    "at16a b\gset" date NOT NULL
);


--
-- Name: sq16a b\gset; Type: SEQUENCE; Schema: s16a b\gset; Owner: -
--

CREATE SEQUENCE "s16a b\gset"."sq16a b\gset"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq16a b\gset; Type: SEQUENCE OWNED BY; Schema: s16a b\gset; Owner: -
--

ALTER SEQUENCE "s16a b\gset"."sq16a b\gset" OWNED BY "s16a b\gset"."c16a b\gset"."a b\gset";


--
-- Name: t16a b\gset; Type: TABLE; Schema: s16a b\gset; Owner: -
--

CREATE TABLE "s16a b\gset"."t16a b\gset" (
    "a b\gset" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u16a b\gset" text DEFAULT 'a b\gset'::text,
    "e16a b\gset" "s16a b\gset"."a b\gset",
    "gg16a b\gset" bigint,
    CONSTRAINT "ck16a b\gset" CHECK (("u16a b\gset" <> 'a b\gsetx'::text))
);


--
-- Name: TABLE "t16a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON TABLE "s16a b\gset"."t16a b\gset" IS 'a b\gset';


--
-- Name: vw16a b\gset; Type: VIEW; Schema: s16a b\gset; Owner: -
--

CREATE VIEW "s16a b\gset"."vw16a b\gset" AS
SELECT
    NULL::bigint AS "a b\gset",
    NULL::bigint AS "cn16a b\gset",
    NULL::text AS "v16a b\gset";


--
-- Name: VIEW "vw16a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON VIEW "s16a b\gset"."vw16a b\gset" IS 'a b\gset';


--
-- Name: c17a.b; Type: TABLE; Schema: s17a.b; Owner: -
--

CREATE TABLE "s17a.b"."c17a.b" (
    "a.b" bigint NOT NULL,
    "p17a.b" bigint NOT NULL,
    "v17a.b" text DEFAULT 'a.b'::text
);


--
-- Name: TABLE "c17a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON TABLE "s17a.b"."c17a.b" IS 'a.b';


--
-- Name: COLUMN "c17a.b"."a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON COLUMN "s17a.b"."c17a.b"."a.b" IS 'a.b';


--
-- Name: d17a.b; Type: TABLE; Schema: s17a.b; Owner: -
--

CREATE TABLE "s17a.b"."d17a.b" (
    "k217a.b" text NOT NULL,
    "p17a.b" bigint,
    "q17a.b" bigint
);


--
-- Name: g17a.b; Type: TABLE; Schema: s17a.b; Owner: -
--

CREATE TABLE "s17a.b"."g17a.b" (
    "a.b" bigint NOT NULL,
    "n17a.b" text
);


--
-- Name: mv17a.b; Type: MATERIALIZED VIEW; Schema: s17a.b; Owner: -
--

CREATE MATERIALIZED VIEW "s17a.b"."mv17a.b" AS
 SELECT "c17a.b"."a.b"
   FROM "s17a.b"."c17a.b"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv17a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s17a.b"."mv17a.b" IS 'a.b';


--
-- Name: pt17a.b; Type: TABLE; Schema: s17a.b; Owner: -
--

CREATE TABLE "s17a.b"."pt17a.b" (
    "a.b" bigint NOT NULL,
    "p17a.b" bigint NOT NULL,
    "at17a.b" date NOT NULL
)
PARTITION BY RANGE ("at17a.b");


--
-- Name: pa17a.b; Type: TABLE; Schema: s17a.b; Owner: -
--

CREATE TABLE "s17a.b"."pa17a.b" (
    "a.b" bigint NOT NULL,
    "p17a.b" bigint NOT NULL,
    "at17a.b" date NOT NULL
);


--
-- Name: sq17a.b; Type: SEQUENCE; Schema: s17a.b; Owner: -
--

CREATE SEQUENCE "s17a.b"."sq17a.b"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq17a.b; Type: SEQUENCE OWNED BY; Schema: s17a.b; Owner: -
--

ALTER SEQUENCE "s17a.b"."sq17a.b" OWNED BY "s17a.b"."c17a.b"."a.b";


--
-- Name: t17a.b; Type: TABLE; Schema: s17a.b; Owner: -
--

CREATE TABLE "s17a.b"."t17a.b" (
    "a.b" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u17a.b" text DEFAULT 'a.b'::text,
    "e17a.b" "s17a.b"."a.b",
    "gg17a.b" bigint,
    CONSTRAINT "ck17a.b" CHECK (("u17a.b" <> 'a.bx'::text))
);


--
-- Name: TABLE "t17a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON TABLE "s17a.b"."t17a.b" IS 'a.b';


--
-- Name: vw17a.b; Type: VIEW; Schema: s17a.b; Owner: -
--

CREATE VIEW "s17a.b"."vw17a.b" AS
SELECT
    NULL::bigint AS "a.b",
    NULL::bigint AS "cn17a.b",
    NULL::text AS "v17a.b";


--
-- Name: VIEW "vw17a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON VIEW "s17a.b"."vw17a.b" IS 'a.b';


--
-- Name: c1a'; DROP TABLE canary; --; Type: TABLE; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --" (
    "a'; DROP TABLE canary; --" bigint NOT NULL,
    "p1a'; DROP TABLE canary; --" bigint NOT NULL,
    "v1a'; DROP TABLE canary; --" text DEFAULT 'a''; DROP TABLE canary; --'::text
);


--
-- Name: TABLE "c1a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON TABLE "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: COLUMN "c1a'; DROP TABLE canary; --"."a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON COLUMN "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --"."a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: d1a'; DROP TABLE canary; --; Type: TABLE; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s1a'; DROP TABLE canary; --"."d1a'; DROP TABLE canary; --" (
    "k21a'; DROP TABLE canary; --" text NOT NULL,
    "p1a'; DROP TABLE canary; --" bigint,
    "q1a'; DROP TABLE canary; --" bigint
);


--
-- Name: g1a'; DROP TABLE canary; --; Type: TABLE; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s1a'; DROP TABLE canary; --"."g1a'; DROP TABLE canary; --" (
    "a'; DROP TABLE canary; --" bigint NOT NULL,
    "n1a'; DROP TABLE canary; --" text
);


--
-- Name: mv1a'; DROP TABLE canary; --; Type: MATERIALIZED VIEW; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE MATERIALIZED VIEW "s1a'; DROP TABLE canary; --"."mv1a'; DROP TABLE canary; --" AS
 SELECT "c1a'; DROP TABLE canary; --"."a'; DROP TABLE canary; --"
   FROM "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv1a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s1a'; DROP TABLE canary; --"."mv1a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: pt1a'; DROP TABLE canary; --; Type: TABLE; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s1a'; DROP TABLE canary; --"."pt1a'; DROP TABLE canary; --" (
    "a'; DROP TABLE canary; --" bigint NOT NULL,
    "p1a'; DROP TABLE canary; --" bigint NOT NULL,
    "at1a'; DROP TABLE canary; --" date NOT NULL
)
PARTITION BY RANGE ("at1a'; DROP TABLE canary; --");


--
-- Name: pa1a'; DROP TABLE canary; --; Type: TABLE; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s1a'; DROP TABLE canary; --"."pa1a'; DROP TABLE canary; --" (
    "a'; DROP TABLE canary; --" bigint NOT NULL,
    "p1a'; DROP TABLE canary; --" bigint NOT NULL,
    "at1a'; DROP TABLE canary; --" date NOT NULL
);


--
-- Name: sq1a'; DROP TABLE canary; --; Type: SEQUENCE; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE SEQUENCE "s1a'; DROP TABLE canary; --"."sq1a'; DROP TABLE canary; --"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq1a'; DROP TABLE canary; --; Type: SEQUENCE OWNED BY; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER SEQUENCE "s1a'; DROP TABLE canary; --"."sq1a'; DROP TABLE canary; --" OWNED BY "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --"."a'; DROP TABLE canary; --";


--
-- Name: t1a'; DROP TABLE canary; --; Type: TABLE; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --" (
    "a'; DROP TABLE canary; --" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u1a'; DROP TABLE canary; --" text DEFAULT 'a''; DROP TABLE canary; --'::text,
    "e1a'; DROP TABLE canary; --" "s1a'; DROP TABLE canary; --"."a'; DROP TABLE canary; --",
    "gg1a'; DROP TABLE canary; --" bigint,
    CONSTRAINT "ck1a'; DROP TABLE canary; --" CHECK (("u1a'; DROP TABLE canary; --" <> 'a''; DROP TABLE canary; --x'::text))
);


--
-- Name: TABLE "t1a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON TABLE "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: vw1a'; DROP TABLE canary; --; Type: VIEW; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE VIEW "s1a'; DROP TABLE canary; --"."vw1a'; DROP TABLE canary; --" AS
SELECT
    NULL::bigint AS "a'; DROP TABLE canary; --",
    NULL::bigint AS "cn1a'; DROP TABLE canary; --",
    NULL::text AS "v1a'; DROP TABLE canary; --";


--
-- Name: VIEW "vw1a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON VIEW "s1a'; DROP TABLE canary; --"."vw1a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: c2a ; DROP TABLE canary; --; Type: TABLE; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --" (
    "a
; DROP TABLE canary; --" bigint NOT NULL,
    "p2a
; DROP TABLE canary; --" bigint NOT NULL,
    "v2a
; DROP TABLE canary; --" text DEFAULT 'a
; DROP TABLE canary; --'::text
);


--
-- Name: TABLE "c2a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON TABLE "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: COLUMN "c2a ; DROP TABLE canary; --"."a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON COLUMN "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --"."a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: d2a ; DROP TABLE canary; --; Type: TABLE; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s2a
; DROP TABLE canary; --"."d2a
; DROP TABLE canary; --" (
    "k22a
; DROP TABLE canary; --" text NOT NULL,
    "p2a
; DROP TABLE canary; --" bigint,
    "q2a
; DROP TABLE canary; --" bigint
);


--
-- Name: g2a ; DROP TABLE canary; --; Type: TABLE; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s2a
; DROP TABLE canary; --"."g2a
; DROP TABLE canary; --" (
    "a
; DROP TABLE canary; --" bigint NOT NULL,
    "n2a
; DROP TABLE canary; --" text
);


--
-- Name: mv2a ; DROP TABLE canary; --; Type: MATERIALIZED VIEW; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE MATERIALIZED VIEW "s2a
; DROP TABLE canary; --"."mv2a
; DROP TABLE canary; --" AS
 SELECT "c2a
; DROP TABLE canary; --"."a
; DROP TABLE canary; --"
   FROM "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv2a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s2a
; DROP TABLE canary; --"."mv2a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: pt2a ; DROP TABLE canary; --; Type: TABLE; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s2a
; DROP TABLE canary; --"."pt2a
; DROP TABLE canary; --" (
    "a
; DROP TABLE canary; --" bigint NOT NULL,
    "p2a
; DROP TABLE canary; --" bigint NOT NULL,
    "at2a
; DROP TABLE canary; --" date NOT NULL
)
PARTITION BY RANGE ("at2a
; DROP TABLE canary; --");


--
-- Name: pa2a ; DROP TABLE canary; --; Type: TABLE; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s2a
; DROP TABLE canary; --"."pa2a
; DROP TABLE canary; --" (
    "a
; DROP TABLE canary; --" bigint NOT NULL,
    "p2a
; DROP TABLE canary; --" bigint NOT NULL,
    "at2a
; DROP TABLE canary; --" date NOT NULL
);


--
-- Name: sq2a ; DROP TABLE canary; --; Type: SEQUENCE; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE SEQUENCE "s2a
; DROP TABLE canary; --"."sq2a
; DROP TABLE canary; --"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq2a ; DROP TABLE canary; --; Type: SEQUENCE OWNED BY; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER SEQUENCE "s2a
; DROP TABLE canary; --"."sq2a
; DROP TABLE canary; --" OWNED BY "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --"."a
; DROP TABLE canary; --";


--
-- Name: t2a ; DROP TABLE canary; --; Type: TABLE; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE TABLE "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --" (
    "a
; DROP TABLE canary; --" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u2a
; DROP TABLE canary; --" text DEFAULT 'a
; DROP TABLE canary; --'::text,
    "e2a
; DROP TABLE canary; --" "s2a
; DROP TABLE canary; --"."a
; DROP TABLE canary; --",
    "gg2a
; DROP TABLE canary; --" bigint,
    CONSTRAINT "ck2a
; DROP TABLE canary; --" CHECK (("u2a
; DROP TABLE canary; --" <> 'a
; DROP TABLE canary; --x'::text))
);


--
-- Name: TABLE "t2a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON TABLE "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: vw2a ; DROP TABLE canary; --; Type: VIEW; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE VIEW "s2a
; DROP TABLE canary; --"."vw2a
; DROP TABLE canary; --" AS
SELECT
    NULL::bigint AS "a
; DROP TABLE canary; --",
    NULL::bigint AS "cn2a
; DROP TABLE canary; --",
    NULL::text AS "v2a
; DROP TABLE canary; --";


--
-- Name: VIEW "vw2a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON VIEW "s2a
; DROP TABLE canary; --"."vw2a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: c3:x; Type: TABLE; Schema: s3:x; Owner: -
--

CREATE TABLE "s3:x"."c3:x" (
    ":x" bigint NOT NULL,
    "p3:x" bigint NOT NULL,
    "v3:x" text DEFAULT ':x'::text
);


--
-- Name: TABLE "c3:x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON TABLE "s3:x"."c3:x" IS ':x';


--
-- Name: COLUMN "c3:x".":x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON COLUMN "s3:x"."c3:x".":x" IS ':x';


--
-- Name: d3:x; Type: TABLE; Schema: s3:x; Owner: -
--

CREATE TABLE "s3:x"."d3:x" (
    "k23:x" text NOT NULL,
    "p3:x" bigint,
    "q3:x" bigint
);


--
-- Name: g3:x; Type: TABLE; Schema: s3:x; Owner: -
--

CREATE TABLE "s3:x"."g3:x" (
    ":x" bigint NOT NULL,
    "n3:x" text
);


--
-- Name: mv3:x; Type: MATERIALIZED VIEW; Schema: s3:x; Owner: -
--

CREATE MATERIALIZED VIEW "s3:x"."mv3:x" AS
 SELECT "c3:x".":x"
   FROM "s3:x"."c3:x"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv3:x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s3:x"."mv3:x" IS ':x';


--
-- Name: pt3:x; Type: TABLE; Schema: s3:x; Owner: -
--

CREATE TABLE "s3:x"."pt3:x" (
    ":x" bigint NOT NULL,
    "p3:x" bigint NOT NULL,
    "at3:x" date NOT NULL
)
PARTITION BY RANGE ("at3:x");


--
-- Name: pa3:x; Type: TABLE; Schema: s3:x; Owner: -
--

CREATE TABLE "s3:x"."pa3:x" (
    ":x" bigint NOT NULL,
    "p3:x" bigint NOT NULL,
    "at3:x" date NOT NULL
);


--
-- Name: sq3:x; Type: SEQUENCE; Schema: s3:x; Owner: -
--

CREATE SEQUENCE "s3:x"."sq3:x"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq3:x; Type: SEQUENCE OWNED BY; Schema: s3:x; Owner: -
--

ALTER SEQUENCE "s3:x"."sq3:x" OWNED BY "s3:x"."c3:x".":x";


--
-- Name: t3:x; Type: TABLE; Schema: s3:x; Owner: -
--

CREATE TABLE "s3:x"."t3:x" (
    ":x" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u3:x" text DEFAULT ':x'::text,
    "e3:x" "s3:x".":x",
    "gg3:x" bigint,
    CONSTRAINT "ck3:x" CHECK (("u3:x" <> ':xx'::text))
);


--
-- Name: TABLE "t3:x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON TABLE "s3:x"."t3:x" IS ':x';


--
-- Name: vw3:x; Type: VIEW; Schema: s3:x; Owner: -
--

CREATE VIEW "s3:x"."vw3:x" AS
SELECT
    NULL::bigint AS ":x",
    NULL::bigint AS "cn3:x",
    NULL::text AS "v3:x";


--
-- Name: VIEW "vw3:x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON VIEW "s3:x"."vw3:x" IS ':x';


--
-- Name: c4:'x'; Type: TABLE; Schema: s4:'x'; Owner: -
--

CREATE TABLE "s4:'x'"."c4:'x'" (
    ":'x'" bigint NOT NULL,
    "p4:'x'" bigint NOT NULL,
    "v4:'x'" text DEFAULT ':''x'''::text
);


--
-- Name: TABLE "c4:'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON TABLE "s4:'x'"."c4:'x'" IS ':''x''';


--
-- Name: COLUMN "c4:'x'".":'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON COLUMN "s4:'x'"."c4:'x'".":'x'" IS ':''x''';


--
-- Name: d4:'x'; Type: TABLE; Schema: s4:'x'; Owner: -
--

CREATE TABLE "s4:'x'"."d4:'x'" (
    "k24:'x'" text NOT NULL,
    "p4:'x'" bigint,
    "q4:'x'" bigint
);


--
-- Name: g4:'x'; Type: TABLE; Schema: s4:'x'; Owner: -
--

CREATE TABLE "s4:'x'"."g4:'x'" (
    ":'x'" bigint NOT NULL,
    "n4:'x'" text
);


--
-- Name: mv4:'x'; Type: MATERIALIZED VIEW; Schema: s4:'x'; Owner: -
--

CREATE MATERIALIZED VIEW "s4:'x'"."mv4:'x'" AS
 SELECT "c4:'x'".":'x'"
   FROM "s4:'x'"."c4:'x'"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv4:'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s4:'x'"."mv4:'x'" IS ':''x''';


--
-- Name: pt4:'x'; Type: TABLE; Schema: s4:'x'; Owner: -
--

CREATE TABLE "s4:'x'"."pt4:'x'" (
    ":'x'" bigint NOT NULL,
    "p4:'x'" bigint NOT NULL,
    "at4:'x'" date NOT NULL
)
PARTITION BY RANGE ("at4:'x'");


--
-- Name: pa4:'x'; Type: TABLE; Schema: s4:'x'; Owner: -
--

CREATE TABLE "s4:'x'"."pa4:'x'" (
    ":'x'" bigint NOT NULL,
    "p4:'x'" bigint NOT NULL,
    "at4:'x'" date NOT NULL
);


--
-- Name: sq4:'x'; Type: SEQUENCE; Schema: s4:'x'; Owner: -
--

CREATE SEQUENCE "s4:'x'"."sq4:'x'"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq4:'x'; Type: SEQUENCE OWNED BY; Schema: s4:'x'; Owner: -
--

ALTER SEQUENCE "s4:'x'"."sq4:'x'" OWNED BY "s4:'x'"."c4:'x'".":'x'";


--
-- Name: t4:'x'; Type: TABLE; Schema: s4:'x'; Owner: -
--

CREATE TABLE "s4:'x'"."t4:'x'" (
    ":'x'" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u4:'x'" text DEFAULT ':''x'''::text,
    "e4:'x'" "s4:'x'".":'x'",
    "gg4:'x'" bigint,
    CONSTRAINT "ck4:'x'" CHECK (("u4:'x'" <> ':''x''x'::text))
);


--
-- Name: TABLE "t4:'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON TABLE "s4:'x'"."t4:'x'" IS ':''x''';


--
-- Name: vw4:'x'; Type: VIEW; Schema: s4:'x'; Owner: -
--

CREATE VIEW "s4:'x'"."vw4:'x'" AS
SELECT
    NULL::bigint AS ":'x'",
    NULL::bigint AS "cn4:'x'",
    NULL::text AS "v4:'x'";


--
-- Name: VIEW "vw4:'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON VIEW "s4:'x'"."vw4:'x'" IS ':''x''';


--
-- Name: c5:"x"; Type: TABLE; Schema: s5:"x"; Owner: -
--

CREATE TABLE "s5:""x"""."c5:""x""" (
    ":""x""" bigint NOT NULL,
    "p5:""x""" bigint NOT NULL,
    "v5:""x""" text DEFAULT ':"x"'::text
);


--
-- Name: TABLE "c5:""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON TABLE "s5:""x"""."c5:""x""" IS ':"x"';


--
-- Name: COLUMN "c5:""x""".":""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON COLUMN "s5:""x"""."c5:""x""".":""x""" IS ':"x"';


--
-- Name: d5:"x"; Type: TABLE; Schema: s5:"x"; Owner: -
--

CREATE TABLE "s5:""x"""."d5:""x""" (
    "k25:""x""" text NOT NULL,
    "p5:""x""" bigint,
    "q5:""x""" bigint
);


--
-- Name: g5:"x"; Type: TABLE; Schema: s5:"x"; Owner: -
--

CREATE TABLE "s5:""x"""."g5:""x""" (
    ":""x""" bigint NOT NULL,
    "n5:""x""" text
);


--
-- Name: mv5:"x"; Type: MATERIALIZED VIEW; Schema: s5:"x"; Owner: -
--

CREATE MATERIALIZED VIEW "s5:""x"""."mv5:""x""" AS
 SELECT "c5:""x""".":""x"""
   FROM "s5:""x"""."c5:""x"""
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv5:""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s5:""x"""."mv5:""x""" IS ':"x"';


--
-- Name: pt5:"x"; Type: TABLE; Schema: s5:"x"; Owner: -
--

CREATE TABLE "s5:""x"""."pt5:""x""" (
    ":""x""" bigint NOT NULL,
    "p5:""x""" bigint NOT NULL,
    "at5:""x""" date NOT NULL
)
PARTITION BY RANGE ("at5:""x""");


--
-- Name: pa5:"x"; Type: TABLE; Schema: s5:"x"; Owner: -
--

CREATE TABLE "s5:""x"""."pa5:""x""" (
    ":""x""" bigint NOT NULL,
    "p5:""x""" bigint NOT NULL,
    "at5:""x""" date NOT NULL
);


--
-- Name: sq5:"x"; Type: SEQUENCE; Schema: s5:"x"; Owner: -
--

CREATE SEQUENCE "s5:""x"""."sq5:""x"""
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq5:"x"; Type: SEQUENCE OWNED BY; Schema: s5:"x"; Owner: -
--

ALTER SEQUENCE "s5:""x"""."sq5:""x""" OWNED BY "s5:""x"""."c5:""x""".":""x""";


--
-- Name: t5:"x"; Type: TABLE; Schema: s5:"x"; Owner: -
--

CREATE TABLE "s5:""x"""."t5:""x""" (
    ":""x""" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u5:""x""" text DEFAULT ':"x"'::text,
    "e5:""x""" "s5:""x""".":""x""",
    "gg5:""x""" bigint,
    CONSTRAINT "ck5:""x""" CHECK (("u5:""x""" <> ':"x"x'::text))
);


--
-- Name: TABLE "t5:""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON TABLE "s5:""x"""."t5:""x""" IS ':"x"';


--
-- Name: vw5:"x"; Type: VIEW; Schema: s5:"x"; Owner: -
--

CREATE VIEW "s5:""x"""."vw5:""x""" AS
SELECT
    NULL::bigint AS ":""x""",
    NULL::bigint AS "cn5:""x""",
    NULL::text AS "v5:""x""";


--
-- Name: VIEW "vw5:""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON VIEW "s5:""x"""."vw5:""x""" IS ':"x"';


--
-- Name: c6a \! touch pwned ; Type: TABLE; Schema: s6a \! touch pwned ; Owner: -
--

CREATE TABLE "s6a
\! touch pwned
"."c6a
\! touch pwned
" (
    "a
\! touch pwned
" bigint NOT NULL,
    "p6a
\! touch pwned
" bigint NOT NULL,
    "v6a
\! touch pwned
" text DEFAULT 'a
\! touch pwned
'::text
);


--
-- Name: TABLE "c6a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON TABLE "s6a
\! touch pwned
"."c6a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: COLUMN "c6a \! touch pwned "."a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON COLUMN "s6a
\! touch pwned
"."c6a
\! touch pwned
"."a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: d6a \! touch pwned ; Type: TABLE; Schema: s6a \! touch pwned ; Owner: -
--

CREATE TABLE "s6a
\! touch pwned
"."d6a
\! touch pwned
" (
    "k26a
\! touch pwned
" text NOT NULL,
    "p6a
\! touch pwned
" bigint,
    "q6a
\! touch pwned
" bigint
);


--
-- Name: g6a \! touch pwned ; Type: TABLE; Schema: s6a \! touch pwned ; Owner: -
--

CREATE TABLE "s6a
\! touch pwned
"."g6a
\! touch pwned
" (
    "a
\! touch pwned
" bigint NOT NULL,
    "n6a
\! touch pwned
" text
);


--
-- Name: mv6a \! touch pwned ; Type: MATERIALIZED VIEW; Schema: s6a \! touch pwned ; Owner: -
--

CREATE MATERIALIZED VIEW "s6a
\! touch pwned
"."mv6a
\! touch pwned
" AS
 SELECT "c6a
\! touch pwned
"."a
\! touch pwned
"
   FROM "s6a
\! touch pwned
"."c6a
\! touch pwned
"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv6a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s6a
\! touch pwned
"."mv6a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: pt6a \! touch pwned ; Type: TABLE; Schema: s6a \! touch pwned ; Owner: -
--

CREATE TABLE "s6a
\! touch pwned
"."pt6a
\! touch pwned
" (
    "a
\! touch pwned
" bigint NOT NULL,
    "p6a
\! touch pwned
" bigint NOT NULL,
    "at6a
\! touch pwned
" date NOT NULL
)
PARTITION BY RANGE ("at6a
\! touch pwned
");


--
-- Name: pa6a \! touch pwned ; Type: TABLE; Schema: s6a \! touch pwned ; Owner: -
--

CREATE TABLE "s6a
\! touch pwned
"."pa6a
\! touch pwned
" (
    "a
\! touch pwned
" bigint NOT NULL,
    "p6a
\! touch pwned
" bigint NOT NULL,
    "at6a
\! touch pwned
" date NOT NULL
);


--
-- Name: sq6a \! touch pwned ; Type: SEQUENCE; Schema: s6a \! touch pwned ; Owner: -
--

CREATE SEQUENCE "s6a
\! touch pwned
"."sq6a
\! touch pwned
"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq6a \! touch pwned ; Type: SEQUENCE OWNED BY; Schema: s6a \! touch pwned ; Owner: -
--

ALTER SEQUENCE "s6a
\! touch pwned
"."sq6a
\! touch pwned
" OWNED BY "s6a
\! touch pwned
"."c6a
\! touch pwned
"."a
\! touch pwned
";


--
-- Name: t6a \! touch pwned ; Type: TABLE; Schema: s6a \! touch pwned ; Owner: -
--

CREATE TABLE "s6a
\! touch pwned
"."t6a
\! touch pwned
" (
    "a
\! touch pwned
" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u6a
\! touch pwned
" text DEFAULT 'a
\! touch pwned
'::text,
    "e6a
\! touch pwned
" "s6a
\! touch pwned
"."a
\! touch pwned
",
    "gg6a
\! touch pwned
" bigint,
    CONSTRAINT "ck6a
\! touch pwned
" CHECK (("u6a
\! touch pwned
" <> 'a
\! touch pwned
x'::text))
);


--
-- Name: TABLE "t6a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON TABLE "s6a
\! touch pwned
"."t6a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: vw6a \! touch pwned ; Type: VIEW; Schema: s6a \! touch pwned ; Owner: -
--

CREATE VIEW "s6a
\! touch pwned
"."vw6a
\! touch pwned
" AS
SELECT
    NULL::bigint AS "a
\! touch pwned
",
    NULL::bigint AS "cn6a
\! touch pwned
",
    NULL::text AS "v6a
\! touch pwned
";


--
-- Name: VIEW "vw6a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON VIEW "s6a
\! touch pwned
"."vw6a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: c7$$; DROP TABLE canary; $$; Type: TABLE; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE TABLE "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$" (
    "$$; DROP TABLE canary; $$" bigint NOT NULL,
    "p7$$; DROP TABLE canary; $$" bigint NOT NULL,
    "v7$$; DROP TABLE canary; $$" text DEFAULT '$$; DROP TABLE canary; $$'::text
);


--
-- Name: TABLE "c7$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON TABLE "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: COLUMN "c7$$; DROP TABLE canary; $$"."$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON COLUMN "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$"."$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: d7$$; DROP TABLE canary; $$; Type: TABLE; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE TABLE "s7$$; DROP TABLE canary; $$"."d7$$; DROP TABLE canary; $$" (
    "k27$$; DROP TABLE canary; $$" text NOT NULL,
    "p7$$; DROP TABLE canary; $$" bigint,
    "q7$$; DROP TABLE canary; $$" bigint
);


--
-- Name: g7$$; DROP TABLE canary; $$; Type: TABLE; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE TABLE "s7$$; DROP TABLE canary; $$"."g7$$; DROP TABLE canary; $$" (
    "$$; DROP TABLE canary; $$" bigint NOT NULL,
    "n7$$; DROP TABLE canary; $$" text
);


--
-- Name: mv7$$; DROP TABLE canary; $$; Type: MATERIALIZED VIEW; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE MATERIALIZED VIEW "s7$$; DROP TABLE canary; $$"."mv7$$; DROP TABLE canary; $$" AS
 SELECT "c7$$; DROP TABLE canary; $$"."$$; DROP TABLE canary; $$"
   FROM "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv7$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s7$$; DROP TABLE canary; $$"."mv7$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: pt7$$; DROP TABLE canary; $$; Type: TABLE; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE TABLE "s7$$; DROP TABLE canary; $$"."pt7$$; DROP TABLE canary; $$" (
    "$$; DROP TABLE canary; $$" bigint NOT NULL,
    "p7$$; DROP TABLE canary; $$" bigint NOT NULL,
    "at7$$; DROP TABLE canary; $$" date NOT NULL
)
PARTITION BY RANGE ("at7$$; DROP TABLE canary; $$");


--
-- Name: pa7$$; DROP TABLE canary; $$; Type: TABLE; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE TABLE "s7$$; DROP TABLE canary; $$"."pa7$$; DROP TABLE canary; $$" (
    "$$; DROP TABLE canary; $$" bigint NOT NULL,
    "p7$$; DROP TABLE canary; $$" bigint NOT NULL,
    "at7$$; DROP TABLE canary; $$" date NOT NULL
);


--
-- Name: sq7$$; DROP TABLE canary; $$; Type: SEQUENCE; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE SEQUENCE "s7$$; DROP TABLE canary; $$"."sq7$$; DROP TABLE canary; $$"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq7$$; DROP TABLE canary; $$; Type: SEQUENCE OWNED BY; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER SEQUENCE "s7$$; DROP TABLE canary; $$"."sq7$$; DROP TABLE canary; $$" OWNED BY "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$"."$$; DROP TABLE canary; $$";


--
-- Name: t7$$; DROP TABLE canary; $$; Type: TABLE; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE TABLE "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$" (
    "$$; DROP TABLE canary; $$" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u7$$; DROP TABLE canary; $$" text DEFAULT '$$; DROP TABLE canary; $$'::text,
    "e7$$; DROP TABLE canary; $$" "s7$$; DROP TABLE canary; $$"."$$; DROP TABLE canary; $$",
    "gg7$$; DROP TABLE canary; $$" bigint,
    CONSTRAINT "ck7$$; DROP TABLE canary; $$" CHECK (("u7$$; DROP TABLE canary; $$" <> '$$; DROP TABLE canary; $$x'::text))
);


--
-- Name: TABLE "t7$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON TABLE "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: vw7$$; DROP TABLE canary; $$; Type: VIEW; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE VIEW "s7$$; DROP TABLE canary; $$"."vw7$$; DROP TABLE canary; $$" AS
SELECT
    NULL::bigint AS "$$; DROP TABLE canary; $$",
    NULL::bigint AS "cn7$$; DROP TABLE canary; $$",
    NULL::text AS "v7$$; DROP TABLE canary; $$";


--
-- Name: VIEW "vw7$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON VIEW "s7$$; DROP TABLE canary; $$"."vw7$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: c8$tenantpath$; Type: TABLE; Schema: s8$tenantpath$; Owner: -
--

CREATE TABLE "s8$tenantpath$"."c8$tenantpath$" (
    "$tenantpath$" bigint NOT NULL,
    "p8$tenantpath$" bigint NOT NULL,
    "v8$tenantpath$" text DEFAULT '$tenantpath$'::text
);


--
-- Name: TABLE "c8$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON TABLE "s8$tenantpath$"."c8$tenantpath$" IS '$tenantpath$';


--
-- Name: COLUMN "c8$tenantpath$"."$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON COLUMN "s8$tenantpath$"."c8$tenantpath$"."$tenantpath$" IS '$tenantpath$';


--
-- Name: d8$tenantpath$; Type: TABLE; Schema: s8$tenantpath$; Owner: -
--

CREATE TABLE "s8$tenantpath$"."d8$tenantpath$" (
    "k28$tenantpath$" text NOT NULL,
    "p8$tenantpath$" bigint,
    "q8$tenantpath$" bigint
);


--
-- Name: g8$tenantpath$; Type: TABLE; Schema: s8$tenantpath$; Owner: -
--

CREATE TABLE "s8$tenantpath$"."g8$tenantpath$" (
    "$tenantpath$" bigint NOT NULL,
    "n8$tenantpath$" text
);


--
-- Name: mv8$tenantpath$; Type: MATERIALIZED VIEW; Schema: s8$tenantpath$; Owner: -
--

CREATE MATERIALIZED VIEW "s8$tenantpath$"."mv8$tenantpath$" AS
 SELECT "c8$tenantpath$"."$tenantpath$"
   FROM "s8$tenantpath$"."c8$tenantpath$"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv8$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s8$tenantpath$"."mv8$tenantpath$" IS '$tenantpath$';


--
-- Name: pt8$tenantpath$; Type: TABLE; Schema: s8$tenantpath$; Owner: -
--

CREATE TABLE "s8$tenantpath$"."pt8$tenantpath$" (
    "$tenantpath$" bigint NOT NULL,
    "p8$tenantpath$" bigint NOT NULL,
    "at8$tenantpath$" date NOT NULL
)
PARTITION BY RANGE ("at8$tenantpath$");


--
-- Name: pa8$tenantpath$; Type: TABLE; Schema: s8$tenantpath$; Owner: -
--

CREATE TABLE "s8$tenantpath$"."pa8$tenantpath$" (
    "$tenantpath$" bigint NOT NULL,
    "p8$tenantpath$" bigint NOT NULL,
    "at8$tenantpath$" date NOT NULL
);


--
-- Name: sq8$tenantpath$; Type: SEQUENCE; Schema: s8$tenantpath$; Owner: -
--

CREATE SEQUENCE "s8$tenantpath$"."sq8$tenantpath$"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq8$tenantpath$; Type: SEQUENCE OWNED BY; Schema: s8$tenantpath$; Owner: -
--

ALTER SEQUENCE "s8$tenantpath$"."sq8$tenantpath$" OWNED BY "s8$tenantpath$"."c8$tenantpath$"."$tenantpath$";


--
-- Name: t8$tenantpath$; Type: TABLE; Schema: s8$tenantpath$; Owner: -
--

CREATE TABLE "s8$tenantpath$"."t8$tenantpath$" (
    "$tenantpath$" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u8$tenantpath$" text DEFAULT '$tenantpath$'::text,
    "e8$tenantpath$" "s8$tenantpath$"."$tenantpath$",
    "gg8$tenantpath$" bigint,
    CONSTRAINT "ck8$tenantpath$" CHECK (("u8$tenantpath$" <> '$tenantpath$x'::text))
);


--
-- Name: TABLE "t8$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON TABLE "s8$tenantpath$"."t8$tenantpath$" IS '$tenantpath$';


--
-- Name: vw8$tenantpath$; Type: VIEW; Schema: s8$tenantpath$; Owner: -
--

CREATE VIEW "s8$tenantpath$"."vw8$tenantpath$" AS
SELECT
    NULL::bigint AS "$tenantpath$",
    NULL::bigint AS "cn8$tenantpath$",
    NULL::text AS "v8$tenantpath$";


--
-- Name: VIEW "vw8$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON VIEW "s8$tenantpath$"."vw8$tenantpath$" IS '$tenantpath$';


--
-- Name: c9*/ DROP TABLE canary; /*; Type: TABLE; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE TABLE "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*" (
    "*/ DROP TABLE canary; /*" bigint NOT NULL,
    "p9*/ DROP TABLE canary; /*" bigint NOT NULL,
    "v9*/ DROP TABLE canary; /*" text DEFAULT '*/ DROP TABLE canary; /*'::text
);


--
-- Name: TABLE "c9*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON TABLE "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- Name: COLUMN "c9*/ DROP TABLE canary; /*"."*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON COLUMN "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*"."*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- Name: d9*/ DROP TABLE canary; /*; Type: TABLE; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE TABLE "s9*/ DROP TABLE canary; /*"."d9*/ DROP TABLE canary; /*" (
    "k29*/ DROP TABLE canary; /*" text NOT NULL,
    "p9*/ DROP TABLE canary; /*" bigint,
    "q9*/ DROP TABLE canary; /*" bigint
);


--
-- Name: g9*/ DROP TABLE canary; /*; Type: TABLE; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE TABLE "s9*/ DROP TABLE canary; /*"."g9*/ DROP TABLE canary; /*" (
    "*/ DROP TABLE canary; /*" bigint NOT NULL,
    "n9*/ DROP TABLE canary; /*" text
);


--
-- Name: mv9*/ DROP TABLE canary; /*; Type: MATERIALIZED VIEW; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE MATERIALIZED VIEW "s9*/ DROP TABLE canary; /*"."mv9*/ DROP TABLE canary; /*" AS
 SELECT "c9*/ DROP TABLE canary; /*"."*/ DROP TABLE canary; /*"
   FROM "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*"
  WITH NO DATA;


--
-- Name: MATERIALIZED VIEW "mv9*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON MATERIALIZED VIEW "s9*/ DROP TABLE canary; /*"."mv9*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- Name: pt9*/ DROP TABLE canary; /*; Type: TABLE; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE TABLE "s9*/ DROP TABLE canary; /*"."pt9*/ DROP TABLE canary; /*" (
    "*/ DROP TABLE canary; /*" bigint NOT NULL,
    "p9*/ DROP TABLE canary; /*" bigint NOT NULL,
    "at9*/ DROP TABLE canary; /*" date NOT NULL
)
PARTITION BY RANGE ("at9*/ DROP TABLE canary; /*");


--
-- Name: pa9*/ DROP TABLE canary; /*; Type: TABLE; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE TABLE "s9*/ DROP TABLE canary; /*"."pa9*/ DROP TABLE canary; /*" (
    "*/ DROP TABLE canary; /*" bigint NOT NULL,
    "p9*/ DROP TABLE canary; /*" bigint NOT NULL,
    "at9*/ DROP TABLE canary; /*" date NOT NULL
);


--
-- Name: sq9*/ DROP TABLE canary; /*; Type: SEQUENCE; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE SEQUENCE "s9*/ DROP TABLE canary; /*"."sq9*/ DROP TABLE canary; /*"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sq9*/ DROP TABLE canary; /*; Type: SEQUENCE OWNED BY; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER SEQUENCE "s9*/ DROP TABLE canary; /*"."sq9*/ DROP TABLE canary; /*" OWNED BY "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*"."*/ DROP TABLE canary; /*";


--
-- Name: t9*/ DROP TABLE canary; /*; Type: TABLE; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE TABLE "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*" (
    "*/ DROP TABLE canary; /*" bigint NOT NULL,
    store_id bigint NOT NULL,
    "u9*/ DROP TABLE canary; /*" text DEFAULT '*/ DROP TABLE canary; /*'::text,
    "e9*/ DROP TABLE canary; /*" "s9*/ DROP TABLE canary; /*"."*/ DROP TABLE canary; /*",
    "gg9*/ DROP TABLE canary; /*" bigint,
    CONSTRAINT "ck9*/ DROP TABLE canary; /*" CHECK (("u9*/ DROP TABLE canary; /*" <> '*/ DROP TABLE canary; /*x'::text))
);


--
-- Name: TABLE "t9*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON TABLE "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- Name: vw9*/ DROP TABLE canary; /*; Type: VIEW; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE VIEW "s9*/ DROP TABLE canary; /*"."vw9*/ DROP TABLE canary; /*" AS
SELECT
    NULL::bigint AS "*/ DROP TABLE canary; /*",
    NULL::bigint AS "cn9*/ DROP TABLE canary; /*",
    NULL::text AS "v9*/ DROP TABLE canary; /*";


--
-- Name: VIEW "vw9*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON VIEW "s9*/ DROP TABLE canary; /*"."vw9*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- Name: pa0a"; DROP TABLE canary; --; Type: TABLE ATTACH; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."pt0a""; DROP TABLE canary; --" ATTACH PARTITION "s0a""; DROP TABLE canary; --"."pa0a""; DROP TABLE canary; --" DEFAULT;


--
-- Name: pa10%I %L %; Type: TABLE ATTACH; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."pt10%I %L %" ATTACH PARTITION "s10%I %L %"."pa10%I %L %" DEFAULT;


--
-- Name: pa11\'; DROP TABLE canary; --; Type: TABLE ATTACH; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."pt11\'; DROP TABLE canary; --" ATTACH PARTITION "s11\'; DROP TABLE canary; --"."pa11\'; DROP TABLE canary; --" DEFAULT;


--
-- Name: pa12`touch pwned`; Type: TABLE ATTACH; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."pt12`touch pwned`" ATTACH PARTITION "s12`touch pwned`"."pa12`touch pwned`" DEFAULT;


--
-- Name: pa13 \! touch pwned; Type: TABLE ATTACH; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."pt13\! touch pwned" ATTACH PARTITION "s13\! touch pwned"."pa13\! touch pwned" DEFAULT;


--
-- Name: pa14a b; Type: TABLE ATTACH; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."pt14a b" ATTACH PARTITION "s14a b"."pa14a b" DEFAULT;


--
-- Name: pa15\gexec; Type: TABLE ATTACH; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."pt15\gexec" ATTACH PARTITION "s15\gexec"."pa15\gexec" DEFAULT;


--
-- Name: pa16a b\gset; Type: TABLE ATTACH; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."pt16a b\gset" ATTACH PARTITION "s16a b\gset"."pa16a b\gset" DEFAULT;


--
-- Name: pa17a.b; Type: TABLE ATTACH; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."pt17a.b" ATTACH PARTITION "s17a.b"."pa17a.b" DEFAULT;


--
-- Name: pa1a'; DROP TABLE canary; --; Type: TABLE ATTACH; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."pt1a'; DROP TABLE canary; --" ATTACH PARTITION "s1a'; DROP TABLE canary; --"."pa1a'; DROP TABLE canary; --" DEFAULT;


--
-- Name: pa2a ; DROP TABLE canary; --; Type: TABLE ATTACH; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."pt2a
; DROP TABLE canary; --" ATTACH PARTITION "s2a
; DROP TABLE canary; --"."pa2a
; DROP TABLE canary; --" DEFAULT;


--
-- Name: pa3:x; Type: TABLE ATTACH; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."pt3:x" ATTACH PARTITION "s3:x"."pa3:x" DEFAULT;


--
-- Name: pa4:'x'; Type: TABLE ATTACH; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."pt4:'x'" ATTACH PARTITION "s4:'x'"."pa4:'x'" DEFAULT;


--
-- Name: pa5:"x"; Type: TABLE ATTACH; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."pt5:""x""" ATTACH PARTITION "s5:""x"""."pa5:""x""" DEFAULT;


--
-- Name: pa6a \! touch pwned ; Type: TABLE ATTACH; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."pt6a
\! touch pwned
" ATTACH PARTITION "s6a
\! touch pwned
"."pa6a
\! touch pwned
" DEFAULT;


--
-- Name: pa7$$; DROP TABLE canary; $$; Type: TABLE ATTACH; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."pt7$$; DROP TABLE canary; $$" ATTACH PARTITION "s7$$; DROP TABLE canary; $$"."pa7$$; DROP TABLE canary; $$" DEFAULT;


--
-- Name: pa8$tenantpath$; Type: TABLE ATTACH; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."pt8$tenantpath$" ATTACH PARTITION "s8$tenantpath$"."pa8$tenantpath$" DEFAULT;


--
-- Name: pa9*/ DROP TABLE canary; /*; Type: TABLE ATTACH; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."pt9*/ DROP TABLE canary; /*" ATTACH PARTITION "s9*/ DROP TABLE canary; /*"."pa9*/ DROP TABLE canary; /*" DEFAULT;


--
-- Name: c0a"; DROP TABLE canary; -- a"; DROP TABLE canary; --; Type: DEFAULT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --" ALTER COLUMN "a""; DROP TABLE canary; --" SET DEFAULT nextval('"s0a""; DROP TABLE canary; --"."sq0a""; DROP TABLE canary; --"'::regclass);


--
-- Name: c10%I %L % %I %L %; Type: DEFAULT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."c10%I %L %" ALTER COLUMN "%I %L %" SET DEFAULT nextval('"s10%I %L %"."sq10%I %L %"'::regclass);


--
-- Name: c11\'; DROP TABLE canary; -- \'; DROP TABLE canary; --; Type: DEFAULT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --" ALTER COLUMN "\'; DROP TABLE canary; --" SET DEFAULT nextval('"s11\''; DROP TABLE canary; --"."sq11\''; DROP TABLE canary; --"'::regclass);


--
-- Name: c12`touch pwned` `touch pwned`; Type: DEFAULT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."c12`touch pwned`" ALTER COLUMN "`touch pwned`" SET DEFAULT nextval('"s12`touch pwned`"."sq12`touch pwned`"'::regclass);


--
-- Name: c13 \! touch pwned  \! touch pwned; Type: DEFAULT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."c13\! touch pwned" ALTER COLUMN "\! touch pwned" SET DEFAULT nextval('"s13\! touch pwned"."sq13\! touch pwned"'::regclass);


--
-- Name: c14a b a b; Type: DEFAULT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."c14a b" ALTER COLUMN "a b" SET DEFAULT nextval('"s14a b"."sq14a b"'::regclass);


--
-- Name: c15\gexec \gexec; Type: DEFAULT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."c15\gexec" ALTER COLUMN "\gexec" SET DEFAULT nextval('"s15\gexec"."sq15\gexec"'::regclass);


--
-- Name: c16a b\gset a b\gset; Type: DEFAULT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."c16a b\gset" ALTER COLUMN "a b\gset" SET DEFAULT nextval('"s16a b\gset"."sq16a b\gset"'::regclass);


--
-- Name: c17a.b a.b; Type: DEFAULT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."c17a.b" ALTER COLUMN "a.b" SET DEFAULT nextval('"s17a.b"."sq17a.b"'::regclass);


--
-- Name: c1a'; DROP TABLE canary; -- a'; DROP TABLE canary; --; Type: DEFAULT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --" ALTER COLUMN "a'; DROP TABLE canary; --" SET DEFAULT nextval('"s1a''; DROP TABLE canary; --"."sq1a''; DROP TABLE canary; --"'::regclass);


--
-- Name: c2a ; DROP TABLE canary; -- a ; DROP TABLE canary; --; Type: DEFAULT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --" ALTER COLUMN "a
; DROP TABLE canary; --" SET DEFAULT nextval('"s2a
; DROP TABLE canary; --"."sq2a
; DROP TABLE canary; --"'::regclass);


--
-- Name: c3:x :x; Type: DEFAULT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."c3:x" ALTER COLUMN ":x" SET DEFAULT nextval('"s3:x"."sq3:x"'::regclass);


--
-- Name: c4:'x' :'x'; Type: DEFAULT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."c4:'x'" ALTER COLUMN ":'x'" SET DEFAULT nextval('"s4:''x''"."sq4:''x''"'::regclass);


--
-- Name: c5:"x" :"x"; Type: DEFAULT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."c5:""x""" ALTER COLUMN ":""x""" SET DEFAULT nextval('"s5:""x"""."sq5:""x"""'::regclass);


--
-- Name: c6a \! touch pwned  a \! touch pwned ; Type: DEFAULT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."c6a
\! touch pwned
" ALTER COLUMN "a
\! touch pwned
" SET DEFAULT nextval('"s6a
\! touch pwned
"."sq6a
\! touch pwned
"'::regclass);


--
-- Name: c7$$; DROP TABLE canary; $$ $$; DROP TABLE canary; $$; Type: DEFAULT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$" ALTER COLUMN "$$; DROP TABLE canary; $$" SET DEFAULT nextval('"s7$$; DROP TABLE canary; $$"."sq7$$; DROP TABLE canary; $$"'::regclass);


--
-- Name: c8$tenantpath$ $tenantpath$; Type: DEFAULT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."c8$tenantpath$" ALTER COLUMN "$tenantpath$" SET DEFAULT nextval('"s8$tenantpath$"."sq8$tenantpath$"'::regclass);


--
-- Name: c9*/ DROP TABLE canary; /* */ DROP TABLE canary; /*; Type: DEFAULT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*" ALTER COLUMN "*/ DROP TABLE canary; /*" SET DEFAULT nextval('"s9*/ DROP TABLE canary; /*"."sq9*/ DROP TABLE canary; /*"'::regclass);


--
-- Name: stores stores_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stores
    ADD CONSTRAINT stores_pkey PRIMARY KEY (id);


--
-- Name: d0a"; DROP TABLE canary; -- ckd0a"; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."d0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "ckd0a""; DROP TABLE canary; --" PRIMARY KEY ("k20a""; DROP TABLE canary; --");


--
-- Name: c0a"; DROP TABLE canary; -- ckk0a"; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "ckk0a""; DROP TABLE canary; --" PRIMARY KEY ("a""; DROP TABLE canary; --");


--
-- Name: CONSTRAINT "ckk0a""; DROP TABLE canary; --" ON "c0a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "ckk0a""; DROP TABLE canary; --" ON "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: g0a"; DROP TABLE canary; -- g0a"; DROP TABLE canary; --_n0a"; DROP TABLE canary; --_key; Type: CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."g0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "g0a""; DROP TABLE canary; --_n0a""; DROP TABLE canary; --_key" UNIQUE ("n0a""; DROP TABLE canary; --");


--
-- Name: g0a"; DROP TABLE canary; -- g0a"; DROP TABLE canary; --_pkey; Type: CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."g0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "g0a""; DROP TABLE canary; --_pkey" PRIMARY KEY ("a""; DROP TABLE canary; --");


--
-- Name: t0a"; DROP TABLE canary; -- k0a"; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "k0a""; DROP TABLE canary; --" PRIMARY KEY ("a""; DROP TABLE canary; --");


--
-- Name: CONSTRAINT "k0a""; DROP TABLE canary; --" ON "t0a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "k0a""; DROP TABLE canary; --" ON "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: pt0a"; DROP TABLE canary; -- ptk0a"; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."pt0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "ptk0a""; DROP TABLE canary; --" PRIMARY KEY ("a""; DROP TABLE canary; --", "at0a""; DROP TABLE canary; --");


--
-- Name: pa0a"; DROP TABLE canary; -- pa0a"; DROP TABLE canary; --_pkey; Type: CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."pa0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "pa0a""; DROP TABLE canary; --_pkey" PRIMARY KEY ("a""; DROP TABLE canary; --", "at0a""; DROP TABLE canary; --");


--
-- Name: t0a"; DROP TABLE canary; -- uq0a"; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "uq0a""; DROP TABLE canary; --" UNIQUE ("u0a""; DROP TABLE canary; --");


--
-- Name: d10%I %L % ckd10%I %L %; Type: CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."d10%I %L %"
    ADD CONSTRAINT "ckd10%I %L %" PRIMARY KEY ("k210%I %L %");


--
-- Name: c10%I %L % ckk10%I %L %; Type: CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."c10%I %L %"
    ADD CONSTRAINT "ckk10%I %L %" PRIMARY KEY ("%I %L %");


--
-- Name: CONSTRAINT "ckk10%I %L %" ON "c10%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON CONSTRAINT "ckk10%I %L %" ON "s10%I %L %"."c10%I %L %" IS '%I %L %';


--
-- Name: g10%I %L % g10%I %L %_n10%I %L %_key; Type: CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."g10%I %L %"
    ADD CONSTRAINT "g10%I %L %_n10%I %L %_key" UNIQUE ("n10%I %L %");


--
-- Name: g10%I %L % g10%I %L %_pkey; Type: CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."g10%I %L %"
    ADD CONSTRAINT "g10%I %L %_pkey" PRIMARY KEY ("%I %L %");


--
-- Name: t10%I %L % k10%I %L %; Type: CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."t10%I %L %"
    ADD CONSTRAINT "k10%I %L %" PRIMARY KEY ("%I %L %");


--
-- Name: CONSTRAINT "k10%I %L %" ON "t10%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON CONSTRAINT "k10%I %L %" ON "s10%I %L %"."t10%I %L %" IS '%I %L %';


--
-- Name: pt10%I %L % ptk10%I %L %; Type: CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."pt10%I %L %"
    ADD CONSTRAINT "ptk10%I %L %" PRIMARY KEY ("%I %L %", "at10%I %L %");


--
-- Name: pa10%I %L % pa10%I %L %_pkey; Type: CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."pa10%I %L %"
    ADD CONSTRAINT "pa10%I %L %_pkey" PRIMARY KEY ("%I %L %", "at10%I %L %");


--
-- Name: t10%I %L % uq10%I %L %; Type: CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."t10%I %L %"
    ADD CONSTRAINT "uq10%I %L %" UNIQUE ("u10%I %L %");


--
-- Name: d11\'; DROP TABLE canary; -- ckd11\'; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."d11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "ckd11\'; DROP TABLE canary; --" PRIMARY KEY ("k211\'; DROP TABLE canary; --");


--
-- Name: c11\'; DROP TABLE canary; -- ckk11\'; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "ckk11\'; DROP TABLE canary; --" PRIMARY KEY ("\'; DROP TABLE canary; --");


--
-- Name: CONSTRAINT "ckk11\'; DROP TABLE canary; --" ON "c11\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "ckk11\'; DROP TABLE canary; --" ON "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: g11\'; DROP TABLE canary; -- g11\'; DROP TABLE canary; --_n11\'; DROP TABLE canary; --_key; Type: CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."g11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "g11\'; DROP TABLE canary; --_n11\'; DROP TABLE canary; --_key" UNIQUE ("n11\'; DROP TABLE canary; --");


--
-- Name: g11\'; DROP TABLE canary; -- g11\'; DROP TABLE canary; --_pkey; Type: CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."g11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "g11\'; DROP TABLE canary; --_pkey" PRIMARY KEY ("\'; DROP TABLE canary; --");


--
-- Name: t11\'; DROP TABLE canary; -- k11\'; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "k11\'; DROP TABLE canary; --" PRIMARY KEY ("\'; DROP TABLE canary; --");


--
-- Name: CONSTRAINT "k11\'; DROP TABLE canary; --" ON "t11\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "k11\'; DROP TABLE canary; --" ON "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: pt11\'; DROP TABLE canary; -- ptk11\'; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."pt11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "ptk11\'; DROP TABLE canary; --" PRIMARY KEY ("\'; DROP TABLE canary; --", "at11\'; DROP TABLE canary; --");


--
-- Name: pa11\'; DROP TABLE canary; -- pa11\'; DROP TABLE canary; --_pkey; Type: CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."pa11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "pa11\'; DROP TABLE canary; --_pkey" PRIMARY KEY ("\'; DROP TABLE canary; --", "at11\'; DROP TABLE canary; --");


--
-- Name: t11\'; DROP TABLE canary; -- uq11\'; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "uq11\'; DROP TABLE canary; --" UNIQUE ("u11\'; DROP TABLE canary; --");


--
-- Name: d12`touch pwned` ckd12`touch pwned`; Type: CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."d12`touch pwned`"
    ADD CONSTRAINT "ckd12`touch pwned`" PRIMARY KEY ("k212`touch pwned`");


--
-- Name: c12`touch pwned` ckk12`touch pwned`; Type: CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."c12`touch pwned`"
    ADD CONSTRAINT "ckk12`touch pwned`" PRIMARY KEY ("`touch pwned`");


--
-- Name: CONSTRAINT "ckk12`touch pwned`" ON "c12`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON CONSTRAINT "ckk12`touch pwned`" ON "s12`touch pwned`"."c12`touch pwned`" IS '`touch pwned`';


--
-- Name: g12`touch pwned` g12`touch pwned`_n12`touch pwned`_key; Type: CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."g12`touch pwned`"
    ADD CONSTRAINT "g12`touch pwned`_n12`touch pwned`_key" UNIQUE ("n12`touch pwned`");


--
-- Name: g12`touch pwned` g12`touch pwned`_pkey; Type: CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."g12`touch pwned`"
    ADD CONSTRAINT "g12`touch pwned`_pkey" PRIMARY KEY ("`touch pwned`");


--
-- Name: t12`touch pwned` k12`touch pwned`; Type: CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."t12`touch pwned`"
    ADD CONSTRAINT "k12`touch pwned`" PRIMARY KEY ("`touch pwned`");


--
-- Name: CONSTRAINT "k12`touch pwned`" ON "t12`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON CONSTRAINT "k12`touch pwned`" ON "s12`touch pwned`"."t12`touch pwned`" IS '`touch pwned`';


--
-- Name: pt12`touch pwned` ptk12`touch pwned`; Type: CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."pt12`touch pwned`"
    ADD CONSTRAINT "ptk12`touch pwned`" PRIMARY KEY ("`touch pwned`", "at12`touch pwned`");


--
-- Name: pa12`touch pwned` pa12`touch pwned`_pkey; Type: CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."pa12`touch pwned`"
    ADD CONSTRAINT "pa12`touch pwned`_pkey" PRIMARY KEY ("`touch pwned`", "at12`touch pwned`");


--
-- Name: t12`touch pwned` uq12`touch pwned`; Type: CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."t12`touch pwned`"
    ADD CONSTRAINT "uq12`touch pwned`" UNIQUE ("u12`touch pwned`");


--
-- Name: d13 \! touch pwned ckd13 \! touch pwned; Type: CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."d13\! touch pwned"
    ADD CONSTRAINT "ckd13\! touch pwned" PRIMARY KEY ("k213\! touch pwned");


--
-- Name: c13 \! touch pwned ckk13 \! touch pwned; Type: CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."c13\! touch pwned"
    ADD CONSTRAINT "ckk13\! touch pwned" PRIMARY KEY ("\! touch pwned");


--
-- Name: CONSTRAINT "ckk13 \! touch pwned" ON "c13 \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON CONSTRAINT "ckk13\! touch pwned" ON "s13\! touch pwned"."c13\! touch pwned" IS '\! touch pwned';


--
-- Name: g13 \! touch pwned g13 \! touch pwned_n13 \! touch pwned_key; Type: CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."g13\! touch pwned"
    ADD CONSTRAINT "g13\! touch pwned_n13\! touch pwned_key" UNIQUE ("n13\! touch pwned");


--
-- Name: g13 \! touch pwned g13 \! touch pwned_pkey; Type: CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."g13\! touch pwned"
    ADD CONSTRAINT "g13\! touch pwned_pkey" PRIMARY KEY ("\! touch pwned");


--
-- Name: t13 \! touch pwned k13 \! touch pwned; Type: CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."t13\! touch pwned"
    ADD CONSTRAINT "k13\! touch pwned" PRIMARY KEY ("\! touch pwned");


--
-- Name: CONSTRAINT "k13 \! touch pwned" ON "t13 \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON CONSTRAINT "k13\! touch pwned" ON "s13\! touch pwned"."t13\! touch pwned" IS '\! touch pwned';


--
-- Name: pt13 \! touch pwned ptk13 \! touch pwned; Type: CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."pt13\! touch pwned"
    ADD CONSTRAINT "ptk13\! touch pwned" PRIMARY KEY ("\! touch pwned", "at13\! touch pwned");


--
-- Name: pa13 \! touch pwned pa13 \! touch pwned_pkey; Type: CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."pa13\! touch pwned"
    ADD CONSTRAINT "pa13\! touch pwned_pkey" PRIMARY KEY ("\! touch pwned", "at13\! touch pwned");


--
-- Name: t13 \! touch pwned uq13 \! touch pwned; Type: CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."t13\! touch pwned"
    ADD CONSTRAINT "uq13\! touch pwned" UNIQUE ("u13\! touch pwned");


--
-- Name: d14a b ckd14a b; Type: CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."d14a b"
    ADD CONSTRAINT "ckd14a b" PRIMARY KEY ("k214a b");


--
-- Name: c14a b ckk14a b; Type: CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."c14a b"
    ADD CONSTRAINT "ckk14a b" PRIMARY KEY ("a b");


--
-- Name: CONSTRAINT "ckk14a b" ON "c14a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON CONSTRAINT "ckk14a b" ON "s14a b"."c14a b" IS 'a b';


--
-- Name: g14a b g14a b_n14a b_key; Type: CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."g14a b"
    ADD CONSTRAINT "g14a b_n14a b_key" UNIQUE ("n14a b");


--
-- Name: g14a b g14a b_pkey; Type: CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."g14a b"
    ADD CONSTRAINT "g14a b_pkey" PRIMARY KEY ("a b");


--
-- Name: t14a b k14a b; Type: CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."t14a b"
    ADD CONSTRAINT "k14a b" PRIMARY KEY ("a b");


--
-- Name: CONSTRAINT "k14a b" ON "t14a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON CONSTRAINT "k14a b" ON "s14a b"."t14a b" IS 'a b';


--
-- Name: pt14a b ptk14a b; Type: CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."pt14a b"
    ADD CONSTRAINT "ptk14a b" PRIMARY KEY ("a b", "at14a b");


--
-- Name: pa14a b pa14a b_pkey; Type: CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."pa14a b"
    ADD CONSTRAINT "pa14a b_pkey" PRIMARY KEY ("a b", "at14a b");


--
-- Name: t14a b uq14a b; Type: CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."t14a b"
    ADD CONSTRAINT "uq14a b" UNIQUE ("u14a b");


--
-- Name: d15\gexec ckd15\gexec; Type: CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."d15\gexec"
    ADD CONSTRAINT "ckd15\gexec" PRIMARY KEY ("k215\gexec");


--
-- Name: c15\gexec ckk15\gexec; Type: CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."c15\gexec"
    ADD CONSTRAINT "ckk15\gexec" PRIMARY KEY ("\gexec");


--
-- Name: CONSTRAINT "ckk15\gexec" ON "c15\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON CONSTRAINT "ckk15\gexec" ON "s15\gexec"."c15\gexec" IS '\gexec';


--
-- Name: g15\gexec g15\gexec_n15\gexec_key; Type: CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."g15\gexec"
    ADD CONSTRAINT "g15\gexec_n15\gexec_key" UNIQUE ("n15\gexec");


--
-- Name: g15\gexec g15\gexec_pkey; Type: CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."g15\gexec"
    ADD CONSTRAINT "g15\gexec_pkey" PRIMARY KEY ("\gexec");


--
-- Name: t15\gexec k15\gexec; Type: CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."t15\gexec"
    ADD CONSTRAINT "k15\gexec" PRIMARY KEY ("\gexec");


--
-- Name: CONSTRAINT "k15\gexec" ON "t15\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON CONSTRAINT "k15\gexec" ON "s15\gexec"."t15\gexec" IS '\gexec';


--
-- Name: pt15\gexec ptk15\gexec; Type: CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."pt15\gexec"
    ADD CONSTRAINT "ptk15\gexec" PRIMARY KEY ("\gexec", "at15\gexec");


--
-- Name: pa15\gexec pa15\gexec_pkey; Type: CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."pa15\gexec"
    ADD CONSTRAINT "pa15\gexec_pkey" PRIMARY KEY ("\gexec", "at15\gexec");


--
-- Name: t15\gexec uq15\gexec; Type: CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."t15\gexec"
    ADD CONSTRAINT "uq15\gexec" UNIQUE ("u15\gexec");


--
-- Name: d16a b\gset ckd16a b\gset; Type: CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."d16a b\gset"
    ADD CONSTRAINT "ckd16a b\gset" PRIMARY KEY ("k216a b\gset");


--
-- Name: c16a b\gset ckk16a b\gset; Type: CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."c16a b\gset"
    ADD CONSTRAINT "ckk16a b\gset" PRIMARY KEY ("a b\gset");


--
-- Name: CONSTRAINT "ckk16a b\gset" ON "c16a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON CONSTRAINT "ckk16a b\gset" ON "s16a b\gset"."c16a b\gset" IS 'a b\gset';


--
-- Name: g16a b\gset g16a b\gset_n16a b\gset_key; Type: CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."g16a b\gset"
    ADD CONSTRAINT "g16a b\gset_n16a b\gset_key" UNIQUE ("n16a b\gset");


--
-- Name: g16a b\gset g16a b\gset_pkey; Type: CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."g16a b\gset"
    ADD CONSTRAINT "g16a b\gset_pkey" PRIMARY KEY ("a b\gset");


--
-- Name: t16a b\gset k16a b\gset; Type: CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."t16a b\gset"
    ADD CONSTRAINT "k16a b\gset" PRIMARY KEY ("a b\gset");


--
-- Name: CONSTRAINT "k16a b\gset" ON "t16a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON CONSTRAINT "k16a b\gset" ON "s16a b\gset"."t16a b\gset" IS 'a b\gset';


--
-- Name: pt16a b\gset ptk16a b\gset; Type: CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."pt16a b\gset"
    ADD CONSTRAINT "ptk16a b\gset" PRIMARY KEY ("a b\gset", "at16a b\gset");


--
-- Name: pa16a b\gset pa16a b\gset_pkey; Type: CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."pa16a b\gset"
    ADD CONSTRAINT "pa16a b\gset_pkey" PRIMARY KEY ("a b\gset", "at16a b\gset");


--
-- Name: t16a b\gset uq16a b\gset; Type: CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."t16a b\gset"
    ADD CONSTRAINT "uq16a b\gset" UNIQUE ("u16a b\gset");


--
-- Name: d17a.b ckd17a.b; Type: CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."d17a.b"
    ADD CONSTRAINT "ckd17a.b" PRIMARY KEY ("k217a.b");


--
-- Name: c17a.b ckk17a.b; Type: CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."c17a.b"
    ADD CONSTRAINT "ckk17a.b" PRIMARY KEY ("a.b");


--
-- Name: CONSTRAINT "ckk17a.b" ON "c17a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON CONSTRAINT "ckk17a.b" ON "s17a.b"."c17a.b" IS 'a.b';


--
-- Name: g17a.b g17a.b_n17a.b_key; Type: CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."g17a.b"
    ADD CONSTRAINT "g17a.b_n17a.b_key" UNIQUE ("n17a.b");


--
-- Name: g17a.b g17a.b_pkey; Type: CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."g17a.b"
    ADD CONSTRAINT "g17a.b_pkey" PRIMARY KEY ("a.b");


--
-- Name: t17a.b k17a.b; Type: CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."t17a.b"
    ADD CONSTRAINT "k17a.b" PRIMARY KEY ("a.b");


--
-- Name: CONSTRAINT "k17a.b" ON "t17a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON CONSTRAINT "k17a.b" ON "s17a.b"."t17a.b" IS 'a.b';


--
-- Name: pt17a.b ptk17a.b; Type: CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."pt17a.b"
    ADD CONSTRAINT "ptk17a.b" PRIMARY KEY ("a.b", "at17a.b");


--
-- Name: pa17a.b pa17a.b_pkey; Type: CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."pa17a.b"
    ADD CONSTRAINT "pa17a.b_pkey" PRIMARY KEY ("a.b", "at17a.b");


--
-- Name: t17a.b uq17a.b; Type: CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."t17a.b"
    ADD CONSTRAINT "uq17a.b" UNIQUE ("u17a.b");


--
-- Name: d1a'; DROP TABLE canary; -- ckd1a'; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."d1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "ckd1a'; DROP TABLE canary; --" PRIMARY KEY ("k21a'; DROP TABLE canary; --");


--
-- Name: c1a'; DROP TABLE canary; -- ckk1a'; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "ckk1a'; DROP TABLE canary; --" PRIMARY KEY ("a'; DROP TABLE canary; --");


--
-- Name: CONSTRAINT "ckk1a'; DROP TABLE canary; --" ON "c1a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "ckk1a'; DROP TABLE canary; --" ON "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: g1a'; DROP TABLE canary; -- g1a'; DROP TABLE canary; --_n1a'; DROP TABLE canary; --_key; Type: CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."g1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "g1a'; DROP TABLE canary; --_n1a'; DROP TABLE canary; --_key" UNIQUE ("n1a'; DROP TABLE canary; --");


--
-- Name: g1a'; DROP TABLE canary; -- g1a'; DROP TABLE canary; --_pkey; Type: CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."g1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "g1a'; DROP TABLE canary; --_pkey" PRIMARY KEY ("a'; DROP TABLE canary; --");


--
-- Name: t1a'; DROP TABLE canary; -- k1a'; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "k1a'; DROP TABLE canary; --" PRIMARY KEY ("a'; DROP TABLE canary; --");


--
-- Name: CONSTRAINT "k1a'; DROP TABLE canary; --" ON "t1a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "k1a'; DROP TABLE canary; --" ON "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: pt1a'; DROP TABLE canary; -- ptk1a'; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."pt1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "ptk1a'; DROP TABLE canary; --" PRIMARY KEY ("a'; DROP TABLE canary; --", "at1a'; DROP TABLE canary; --");


--
-- Name: pa1a'; DROP TABLE canary; -- pa1a'; DROP TABLE canary; --_pkey; Type: CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."pa1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "pa1a'; DROP TABLE canary; --_pkey" PRIMARY KEY ("a'; DROP TABLE canary; --", "at1a'; DROP TABLE canary; --");


--
-- Name: t1a'; DROP TABLE canary; -- uq1a'; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "uq1a'; DROP TABLE canary; --" UNIQUE ("u1a'; DROP TABLE canary; --");


--
-- Name: d2a ; DROP TABLE canary; -- ckd2a ; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."d2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "ckd2a
; DROP TABLE canary; --" PRIMARY KEY ("k22a
; DROP TABLE canary; --");


--
-- Name: c2a ; DROP TABLE canary; -- ckk2a ; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "ckk2a
; DROP TABLE canary; --" PRIMARY KEY ("a
; DROP TABLE canary; --");


--
-- Name: CONSTRAINT "ckk2a ; DROP TABLE canary; --" ON "c2a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "ckk2a
; DROP TABLE canary; --" ON "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: g2a ; DROP TABLE canary; -- g2a ; DROP TABLE canary; --_n2a ; DROP TABLE canary; --_key; Type: CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."g2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "g2a
; DROP TABLE canary; --_n2a
; DROP TABLE canary; --_key" UNIQUE ("n2a
; DROP TABLE canary; --");


--
-- Name: g2a ; DROP TABLE canary; -- g2a ; DROP TABLE canary; --_pkey; Type: CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."g2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "g2a
; DROP TABLE canary; --_pkey" PRIMARY KEY ("a
; DROP TABLE canary; --");


--
-- Name: t2a ; DROP TABLE canary; -- k2a ; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "k2a
; DROP TABLE canary; --" PRIMARY KEY ("a
; DROP TABLE canary; --");


--
-- Name: CONSTRAINT "k2a ; DROP TABLE canary; --" ON "t2a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "k2a
; DROP TABLE canary; --" ON "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: pt2a ; DROP TABLE canary; -- ptk2a ; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."pt2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "ptk2a
; DROP TABLE canary; --" PRIMARY KEY ("a
; DROP TABLE canary; --", "at2a
; DROP TABLE canary; --");


--
-- Name: pa2a ; DROP TABLE canary; -- pa2a ; DROP TABLE canary; --_pkey; Type: CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."pa2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "pa2a
; DROP TABLE canary; --_pkey" PRIMARY KEY ("a
; DROP TABLE canary; --", "at2a
; DROP TABLE canary; --");


--
-- Name: t2a ; DROP TABLE canary; -- uq2a ; DROP TABLE canary; --; Type: CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "uq2a
; DROP TABLE canary; --" UNIQUE ("u2a
; DROP TABLE canary; --");


--
-- Name: d3:x ckd3:x; Type: CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."d3:x"
    ADD CONSTRAINT "ckd3:x" PRIMARY KEY ("k23:x");


--
-- Name: c3:x ckk3:x; Type: CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."c3:x"
    ADD CONSTRAINT "ckk3:x" PRIMARY KEY (":x");


--
-- Name: CONSTRAINT "ckk3:x" ON "c3:x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON CONSTRAINT "ckk3:x" ON "s3:x"."c3:x" IS ':x';


--
-- Name: g3:x g3:x_n3:x_key; Type: CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."g3:x"
    ADD CONSTRAINT "g3:x_n3:x_key" UNIQUE ("n3:x");


--
-- Name: g3:x g3:x_pkey; Type: CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."g3:x"
    ADD CONSTRAINT "g3:x_pkey" PRIMARY KEY (":x");


--
-- Name: t3:x k3:x; Type: CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."t3:x"
    ADD CONSTRAINT "k3:x" PRIMARY KEY (":x");


--
-- Name: CONSTRAINT "k3:x" ON "t3:x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON CONSTRAINT "k3:x" ON "s3:x"."t3:x" IS ':x';


--
-- Name: pt3:x ptk3:x; Type: CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."pt3:x"
    ADD CONSTRAINT "ptk3:x" PRIMARY KEY (":x", "at3:x");


--
-- Name: pa3:x pa3:x_pkey; Type: CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."pa3:x"
    ADD CONSTRAINT "pa3:x_pkey" PRIMARY KEY (":x", "at3:x");


--
-- Name: t3:x uq3:x; Type: CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."t3:x"
    ADD CONSTRAINT "uq3:x" UNIQUE ("u3:x");


--
-- Name: d4:'x' ckd4:'x'; Type: CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."d4:'x'"
    ADD CONSTRAINT "ckd4:'x'" PRIMARY KEY ("k24:'x'");


--
-- Name: c4:'x' ckk4:'x'; Type: CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."c4:'x'"
    ADD CONSTRAINT "ckk4:'x'" PRIMARY KEY (":'x'");


--
-- Name: CONSTRAINT "ckk4:'x'" ON "c4:'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON CONSTRAINT "ckk4:'x'" ON "s4:'x'"."c4:'x'" IS ':''x''';


--
-- Name: g4:'x' g4:'x'_n4:'x'_key; Type: CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."g4:'x'"
    ADD CONSTRAINT "g4:'x'_n4:'x'_key" UNIQUE ("n4:'x'");


--
-- Name: g4:'x' g4:'x'_pkey; Type: CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."g4:'x'"
    ADD CONSTRAINT "g4:'x'_pkey" PRIMARY KEY (":'x'");


--
-- Name: t4:'x' k4:'x'; Type: CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."t4:'x'"
    ADD CONSTRAINT "k4:'x'" PRIMARY KEY (":'x'");


--
-- Name: CONSTRAINT "k4:'x'" ON "t4:'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON CONSTRAINT "k4:'x'" ON "s4:'x'"."t4:'x'" IS ':''x''';


--
-- Name: pt4:'x' ptk4:'x'; Type: CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."pt4:'x'"
    ADD CONSTRAINT "ptk4:'x'" PRIMARY KEY (":'x'", "at4:'x'");


--
-- Name: pa4:'x' pa4:'x'_pkey; Type: CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."pa4:'x'"
    ADD CONSTRAINT "pa4:'x'_pkey" PRIMARY KEY (":'x'", "at4:'x'");


--
-- Name: t4:'x' uq4:'x'; Type: CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."t4:'x'"
    ADD CONSTRAINT "uq4:'x'" UNIQUE ("u4:'x'");


--
-- Name: d5:"x" ckd5:"x"; Type: CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."d5:""x"""
    ADD CONSTRAINT "ckd5:""x""" PRIMARY KEY ("k25:""x""");


--
-- Name: c5:"x" ckk5:"x"; Type: CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."c5:""x"""
    ADD CONSTRAINT "ckk5:""x""" PRIMARY KEY (":""x""");


--
-- Name: CONSTRAINT "ckk5:""x""" ON "c5:""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON CONSTRAINT "ckk5:""x""" ON "s5:""x"""."c5:""x""" IS ':"x"';


--
-- Name: g5:"x" g5:"x"_n5:"x"_key; Type: CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."g5:""x"""
    ADD CONSTRAINT "g5:""x""_n5:""x""_key" UNIQUE ("n5:""x""");


--
-- Name: g5:"x" g5:"x"_pkey; Type: CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."g5:""x"""
    ADD CONSTRAINT "g5:""x""_pkey" PRIMARY KEY (":""x""");


--
-- Name: t5:"x" k5:"x"; Type: CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."t5:""x"""
    ADD CONSTRAINT "k5:""x""" PRIMARY KEY (":""x""");


--
-- Name: CONSTRAINT "k5:""x""" ON "t5:""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON CONSTRAINT "k5:""x""" ON "s5:""x"""."t5:""x""" IS ':"x"';


--
-- Name: pt5:"x" ptk5:"x"; Type: CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."pt5:""x"""
    ADD CONSTRAINT "ptk5:""x""" PRIMARY KEY (":""x""", "at5:""x""");


--
-- Name: pa5:"x" pa5:"x"_pkey; Type: CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."pa5:""x"""
    ADD CONSTRAINT "pa5:""x""_pkey" PRIMARY KEY (":""x""", "at5:""x""");


--
-- Name: t5:"x" uq5:"x"; Type: CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."t5:""x"""
    ADD CONSTRAINT "uq5:""x""" UNIQUE ("u5:""x""");


--
-- Name: d6a \! touch pwned  ckd6a \! touch pwned ; Type: CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."d6a
\! touch pwned
"
    ADD CONSTRAINT "ckd6a
\! touch pwned
" PRIMARY KEY ("k26a
\! touch pwned
");


--
-- Name: c6a \! touch pwned  ckk6a \! touch pwned ; Type: CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."c6a
\! touch pwned
"
    ADD CONSTRAINT "ckk6a
\! touch pwned
" PRIMARY KEY ("a
\! touch pwned
");


--
-- Name: CONSTRAINT "ckk6a \! touch pwned " ON "c6a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON CONSTRAINT "ckk6a
\! touch pwned
" ON "s6a
\! touch pwned
"."c6a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: g6a \! touch pwned  g6a \! touch pwned _n6a \! touch pwned _key; Type: CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."g6a
\! touch pwned
"
    ADD CONSTRAINT "g6a
\! touch pwned
_n6a
\! touch pwned
_key" UNIQUE ("n6a
\! touch pwned
");


--
-- Name: g6a \! touch pwned  g6a \! touch pwned _pkey; Type: CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."g6a
\! touch pwned
"
    ADD CONSTRAINT "g6a
\! touch pwned
_pkey" PRIMARY KEY ("a
\! touch pwned
");


--
-- Name: t6a \! touch pwned  k6a \! touch pwned ; Type: CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."t6a
\! touch pwned
"
    ADD CONSTRAINT "k6a
\! touch pwned
" PRIMARY KEY ("a
\! touch pwned
");


--
-- Name: CONSTRAINT "k6a \! touch pwned " ON "t6a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON CONSTRAINT "k6a
\! touch pwned
" ON "s6a
\! touch pwned
"."t6a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: pt6a \! touch pwned  ptk6a \! touch pwned ; Type: CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."pt6a
\! touch pwned
"
    ADD CONSTRAINT "ptk6a
\! touch pwned
" PRIMARY KEY ("a
\! touch pwned
", "at6a
\! touch pwned
");


--
-- Name: pa6a \! touch pwned  pa6a \! touch pwned _pkey; Type: CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."pa6a
\! touch pwned
"
    ADD CONSTRAINT "pa6a
\! touch pwned
_pkey" PRIMARY KEY ("a
\! touch pwned
", "at6a
\! touch pwned
");


--
-- Name: t6a \! touch pwned  uq6a \! touch pwned ; Type: CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."t6a
\! touch pwned
"
    ADD CONSTRAINT "uq6a
\! touch pwned
" UNIQUE ("u6a
\! touch pwned
");


--
-- Name: d7$$; DROP TABLE canary; $$ ckd7$$; DROP TABLE canary; $$; Type: CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."d7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "ckd7$$; DROP TABLE canary; $$" PRIMARY KEY ("k27$$; DROP TABLE canary; $$");


--
-- Name: c7$$; DROP TABLE canary; $$ ckk7$$; DROP TABLE canary; $$; Type: CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "ckk7$$; DROP TABLE canary; $$" PRIMARY KEY ("$$; DROP TABLE canary; $$");


--
-- Name: CONSTRAINT "ckk7$$; DROP TABLE canary; $$" ON "c7$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON CONSTRAINT "ckk7$$; DROP TABLE canary; $$" ON "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: g7$$; DROP TABLE canary; $$ g7$$; DROP TABLE canary; $$_n7$$; DROP TABLE canary; $$_key; Type: CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."g7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "g7$$; DROP TABLE canary; $$_n7$$; DROP TABLE canary; $$_key" UNIQUE ("n7$$; DROP TABLE canary; $$");


--
-- Name: g7$$; DROP TABLE canary; $$ g7$$; DROP TABLE canary; $$_pkey; Type: CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."g7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "g7$$; DROP TABLE canary; $$_pkey" PRIMARY KEY ("$$; DROP TABLE canary; $$");


--
-- Name: t7$$; DROP TABLE canary; $$ k7$$; DROP TABLE canary; $$; Type: CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "k7$$; DROP TABLE canary; $$" PRIMARY KEY ("$$; DROP TABLE canary; $$");


--
-- Name: CONSTRAINT "k7$$; DROP TABLE canary; $$" ON "t7$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON CONSTRAINT "k7$$; DROP TABLE canary; $$" ON "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: pt7$$; DROP TABLE canary; $$ ptk7$$; DROP TABLE canary; $$; Type: CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."pt7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "ptk7$$; DROP TABLE canary; $$" PRIMARY KEY ("$$; DROP TABLE canary; $$", "at7$$; DROP TABLE canary; $$");


--
-- Name: pa7$$; DROP TABLE canary; $$ pa7$$; DROP TABLE canary; $$_pkey; Type: CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."pa7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "pa7$$; DROP TABLE canary; $$_pkey" PRIMARY KEY ("$$; DROP TABLE canary; $$", "at7$$; DROP TABLE canary; $$");


--
-- Name: t7$$; DROP TABLE canary; $$ uq7$$; DROP TABLE canary; $$; Type: CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "uq7$$; DROP TABLE canary; $$" UNIQUE ("u7$$; DROP TABLE canary; $$");


--
-- Name: d8$tenantpath$ ckd8$tenantpath$; Type: CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."d8$tenantpath$"
    ADD CONSTRAINT "ckd8$tenantpath$" PRIMARY KEY ("k28$tenantpath$");


--
-- Name: c8$tenantpath$ ckk8$tenantpath$; Type: CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."c8$tenantpath$"
    ADD CONSTRAINT "ckk8$tenantpath$" PRIMARY KEY ("$tenantpath$");


--
-- Name: CONSTRAINT "ckk8$tenantpath$" ON "c8$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON CONSTRAINT "ckk8$tenantpath$" ON "s8$tenantpath$"."c8$tenantpath$" IS '$tenantpath$';


--
-- Name: g8$tenantpath$ g8$tenantpath$_n8$tenantpath$_key; Type: CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."g8$tenantpath$"
    ADD CONSTRAINT "g8$tenantpath$_n8$tenantpath$_key" UNIQUE ("n8$tenantpath$");


--
-- Name: g8$tenantpath$ g8$tenantpath$_pkey; Type: CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."g8$tenantpath$"
    ADD CONSTRAINT "g8$tenantpath$_pkey" PRIMARY KEY ("$tenantpath$");


--
-- Name: t8$tenantpath$ k8$tenantpath$; Type: CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."t8$tenantpath$"
    ADD CONSTRAINT "k8$tenantpath$" PRIMARY KEY ("$tenantpath$");


--
-- Name: CONSTRAINT "k8$tenantpath$" ON "t8$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON CONSTRAINT "k8$tenantpath$" ON "s8$tenantpath$"."t8$tenantpath$" IS '$tenantpath$';


--
-- Name: pt8$tenantpath$ ptk8$tenantpath$; Type: CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."pt8$tenantpath$"
    ADD CONSTRAINT "ptk8$tenantpath$" PRIMARY KEY ("$tenantpath$", "at8$tenantpath$");


--
-- Name: pa8$tenantpath$ pa8$tenantpath$_pkey; Type: CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."pa8$tenantpath$"
    ADD CONSTRAINT "pa8$tenantpath$_pkey" PRIMARY KEY ("$tenantpath$", "at8$tenantpath$");


--
-- Name: t8$tenantpath$ uq8$tenantpath$; Type: CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."t8$tenantpath$"
    ADD CONSTRAINT "uq8$tenantpath$" UNIQUE ("u8$tenantpath$");


--
-- Name: d9*/ DROP TABLE canary; /* ckd9*/ DROP TABLE canary; /*; Type: CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."d9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "ckd9*/ DROP TABLE canary; /*" PRIMARY KEY ("k29*/ DROP TABLE canary; /*");


--
-- Name: c9*/ DROP TABLE canary; /* ckk9*/ DROP TABLE canary; /*; Type: CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "ckk9*/ DROP TABLE canary; /*" PRIMARY KEY ("*/ DROP TABLE canary; /*");


--
-- Name: CONSTRAINT "ckk9*/ DROP TABLE canary; /*" ON "c9*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON CONSTRAINT "ckk9*/ DROP TABLE canary; /*" ON "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- Name: g9*/ DROP TABLE canary; /* g9*/ DROP TABLE canary; /*_n9*/ DROP TABLE canary; /*_key; Type: CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."g9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "g9*/ DROP TABLE canary; /*_n9*/ DROP TABLE canary; /*_key" UNIQUE ("n9*/ DROP TABLE canary; /*");


--
-- Name: g9*/ DROP TABLE canary; /* g9*/ DROP TABLE canary; /*_pkey; Type: CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."g9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "g9*/ DROP TABLE canary; /*_pkey" PRIMARY KEY ("*/ DROP TABLE canary; /*");


--
-- Name: t9*/ DROP TABLE canary; /* k9*/ DROP TABLE canary; /*; Type: CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "k9*/ DROP TABLE canary; /*" PRIMARY KEY ("*/ DROP TABLE canary; /*");


--
-- Name: CONSTRAINT "k9*/ DROP TABLE canary; /*" ON "t9*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON CONSTRAINT "k9*/ DROP TABLE canary; /*" ON "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- Name: pt9*/ DROP TABLE canary; /* ptk9*/ DROP TABLE canary; /*; Type: CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."pt9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "ptk9*/ DROP TABLE canary; /*" PRIMARY KEY ("*/ DROP TABLE canary; /*", "at9*/ DROP TABLE canary; /*");


--
-- Name: pa9*/ DROP TABLE canary; /* pa9*/ DROP TABLE canary; /*_pkey; Type: CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."pa9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "pa9*/ DROP TABLE canary; /*_pkey" PRIMARY KEY ("*/ DROP TABLE canary; /*", "at9*/ DROP TABLE canary; /*");


--
-- Name: t9*/ DROP TABLE canary; /* uq9*/ DROP TABLE canary; /*; Type: CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "uq9*/ DROP TABLE canary; /*" UNIQUE ("u9*/ DROP TABLE canary; /*");


--
-- Name: i0a"; DROP TABLE canary; --; Type: INDEX; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE INDEX "i0a""; DROP TABLE canary; --" ON "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --" USING btree ("v0a""; DROP TABLE canary; --") WHERE ("v0a""; DROP TABLE canary; --" <> 'a"; DROP TABLE canary; --'::text);


--
-- Name: ui0a"; DROP TABLE canary; --; Type: INDEX; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE UNIQUE INDEX "ui0a""; DROP TABLE canary; --" ON "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --" USING btree ("v0a""; DROP TABLE canary; --", lower("v0a""; DROP TABLE canary; --")) WHERE ("v0a""; DROP TABLE canary; --" <> 'a"; DROP TABLE canary; --'::text);


--
-- Name: INDEX "ui0a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON INDEX "s0a""; DROP TABLE canary; --"."ui0a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: i10%I %L %; Type: INDEX; Schema: s10%I %L %; Owner: -
--

CREATE INDEX "i10%I %L %" ON "s10%I %L %"."c10%I %L %" USING btree ("v10%I %L %") WHERE ("v10%I %L %" <> '%I %L %'::text);


--
-- Name: ui10%I %L %; Type: INDEX; Schema: s10%I %L %; Owner: -
--

CREATE UNIQUE INDEX "ui10%I %L %" ON "s10%I %L %"."c10%I %L %" USING btree ("v10%I %L %", lower("v10%I %L %")) WHERE ("v10%I %L %" <> '%I %L %'::text);


--
-- Name: INDEX "ui10%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON INDEX "s10%I %L %"."ui10%I %L %" IS '%I %L %';


--
-- Name: i11\'; DROP TABLE canary; --; Type: INDEX; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE INDEX "i11\'; DROP TABLE canary; --" ON "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --" USING btree ("v11\'; DROP TABLE canary; --") WHERE ("v11\'; DROP TABLE canary; --" <> '\''; DROP TABLE canary; --'::text);


--
-- Name: ui11\'; DROP TABLE canary; --; Type: INDEX; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE UNIQUE INDEX "ui11\'; DROP TABLE canary; --" ON "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --" USING btree ("v11\'; DROP TABLE canary; --", lower("v11\'; DROP TABLE canary; --")) WHERE ("v11\'; DROP TABLE canary; --" <> '\''; DROP TABLE canary; --'::text);


--
-- Name: INDEX "ui11\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON INDEX "s11\'; DROP TABLE canary; --"."ui11\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: i12`touch pwned`; Type: INDEX; Schema: s12`touch pwned`; Owner: -
--

CREATE INDEX "i12`touch pwned`" ON "s12`touch pwned`"."c12`touch pwned`" USING btree ("v12`touch pwned`") WHERE ("v12`touch pwned`" <> '`touch pwned`'::text);


--
-- Name: ui12`touch pwned`; Type: INDEX; Schema: s12`touch pwned`; Owner: -
--

CREATE UNIQUE INDEX "ui12`touch pwned`" ON "s12`touch pwned`"."c12`touch pwned`" USING btree ("v12`touch pwned`", lower("v12`touch pwned`")) WHERE ("v12`touch pwned`" <> '`touch pwned`'::text);


--
-- Name: INDEX "ui12`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON INDEX "s12`touch pwned`"."ui12`touch pwned`" IS '`touch pwned`';


--
-- Name: i13 \! touch pwned; Type: INDEX; Schema: s13 \! touch pwned; Owner: -
--

CREATE INDEX "i13\! touch pwned" ON "s13\! touch pwned"."c13\! touch pwned" USING btree ("v13\! touch pwned") WHERE ("v13\! touch pwned" <> '\! touch pwned'::text);


--
-- Name: ui13 \! touch pwned; Type: INDEX; Schema: s13 \! touch pwned; Owner: -
--

CREATE UNIQUE INDEX "ui13\! touch pwned" ON "s13\! touch pwned"."c13\! touch pwned" USING btree ("v13\! touch pwned", lower("v13\! touch pwned")) WHERE ("v13\! touch pwned" <> '\! touch pwned'::text);


--
-- Name: INDEX "ui13 \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON INDEX "s13\! touch pwned"."ui13\! touch pwned" IS '\! touch pwned';


--
-- Name: i14a b; Type: INDEX; Schema: s14a b; Owner: -
--

CREATE INDEX "i14a b" ON "s14a b"."c14a b" USING btree ("v14a b") WHERE ("v14a b" <> 'a b'::text);


--
-- Name: ui14a b; Type: INDEX; Schema: s14a b; Owner: -
--

CREATE UNIQUE INDEX "ui14a b" ON "s14a b"."c14a b" USING btree ("v14a b", lower("v14a b")) WHERE ("v14a b" <> 'a b'::text);


--
-- Name: INDEX "ui14a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON INDEX "s14a b"."ui14a b" IS 'a b';


--
-- Name: i15\gexec; Type: INDEX; Schema: s15\gexec; Owner: -
--

CREATE INDEX "i15\gexec" ON "s15\gexec"."c15\gexec" USING btree ("v15\gexec") WHERE ("v15\gexec" <> '\gexec'::text);


--
-- Name: ui15\gexec; Type: INDEX; Schema: s15\gexec; Owner: -
--

CREATE UNIQUE INDEX "ui15\gexec" ON "s15\gexec"."c15\gexec" USING btree ("v15\gexec", lower("v15\gexec")) WHERE ("v15\gexec" <> '\gexec'::text);


--
-- Name: INDEX "ui15\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON INDEX "s15\gexec"."ui15\gexec" IS '\gexec';


--
-- Name: i16a b\gset; Type: INDEX; Schema: s16a b\gset; Owner: -
--

CREATE INDEX "i16a b\gset" ON "s16a b\gset"."c16a b\gset" USING btree ("v16a b\gset") WHERE ("v16a b\gset" <> 'a b\gset'::text);


--
-- Name: ui16a b\gset; Type: INDEX; Schema: s16a b\gset; Owner: -
--

CREATE UNIQUE INDEX "ui16a b\gset" ON "s16a b\gset"."c16a b\gset" USING btree ("v16a b\gset", lower("v16a b\gset")) WHERE ("v16a b\gset" <> 'a b\gset'::text);


--
-- Name: INDEX "ui16a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON INDEX "s16a b\gset"."ui16a b\gset" IS 'a b\gset';


--
-- Name: i17a.b; Type: INDEX; Schema: s17a.b; Owner: -
--

CREATE INDEX "i17a.b" ON "s17a.b"."c17a.b" USING btree ("v17a.b") WHERE ("v17a.b" <> 'a.b'::text);


--
-- Name: ui17a.b; Type: INDEX; Schema: s17a.b; Owner: -
--

CREATE UNIQUE INDEX "ui17a.b" ON "s17a.b"."c17a.b" USING btree ("v17a.b", lower("v17a.b")) WHERE ("v17a.b" <> 'a.b'::text);


--
-- Name: INDEX "ui17a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON INDEX "s17a.b"."ui17a.b" IS 'a.b';


--
-- Name: i1a'; DROP TABLE canary; --; Type: INDEX; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE INDEX "i1a'; DROP TABLE canary; --" ON "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --" USING btree ("v1a'; DROP TABLE canary; --") WHERE ("v1a'; DROP TABLE canary; --" <> 'a''; DROP TABLE canary; --'::text);


--
-- Name: ui1a'; DROP TABLE canary; --; Type: INDEX; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE UNIQUE INDEX "ui1a'; DROP TABLE canary; --" ON "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --" USING btree ("v1a'; DROP TABLE canary; --", lower("v1a'; DROP TABLE canary; --")) WHERE ("v1a'; DROP TABLE canary; --" <> 'a''; DROP TABLE canary; --'::text);


--
-- Name: INDEX "ui1a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON INDEX "s1a'; DROP TABLE canary; --"."ui1a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: i2a ; DROP TABLE canary; --; Type: INDEX; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE INDEX "i2a
; DROP TABLE canary; --" ON "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --" USING btree ("v2a
; DROP TABLE canary; --") WHERE ("v2a
; DROP TABLE canary; --" <> 'a
; DROP TABLE canary; --'::text);


--
-- Name: ui2a ; DROP TABLE canary; --; Type: INDEX; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE UNIQUE INDEX "ui2a
; DROP TABLE canary; --" ON "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --" USING btree ("v2a
; DROP TABLE canary; --", lower("v2a
; DROP TABLE canary; --")) WHERE ("v2a
; DROP TABLE canary; --" <> 'a
; DROP TABLE canary; --'::text);


--
-- Name: INDEX "ui2a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON INDEX "s2a
; DROP TABLE canary; --"."ui2a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: i3:x; Type: INDEX; Schema: s3:x; Owner: -
--

CREATE INDEX "i3:x" ON "s3:x"."c3:x" USING btree ("v3:x") WHERE ("v3:x" <> ':x'::text);


--
-- Name: ui3:x; Type: INDEX; Schema: s3:x; Owner: -
--

CREATE UNIQUE INDEX "ui3:x" ON "s3:x"."c3:x" USING btree ("v3:x", lower("v3:x")) WHERE ("v3:x" <> ':x'::text);


--
-- Name: INDEX "ui3:x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON INDEX "s3:x"."ui3:x" IS ':x';


--
-- Name: i4:'x'; Type: INDEX; Schema: s4:'x'; Owner: -
--

CREATE INDEX "i4:'x'" ON "s4:'x'"."c4:'x'" USING btree ("v4:'x'") WHERE ("v4:'x'" <> ':''x'''::text);


--
-- Name: ui4:'x'; Type: INDEX; Schema: s4:'x'; Owner: -
--

CREATE UNIQUE INDEX "ui4:'x'" ON "s4:'x'"."c4:'x'" USING btree ("v4:'x'", lower("v4:'x'")) WHERE ("v4:'x'" <> ':''x'''::text);


--
-- Name: INDEX "ui4:'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON INDEX "s4:'x'"."ui4:'x'" IS ':''x''';


--
-- Name: i5:"x"; Type: INDEX; Schema: s5:"x"; Owner: -
--

CREATE INDEX "i5:""x""" ON "s5:""x"""."c5:""x""" USING btree ("v5:""x""") WHERE ("v5:""x""" <> ':"x"'::text);


--
-- Name: ui5:"x"; Type: INDEX; Schema: s5:"x"; Owner: -
--

CREATE UNIQUE INDEX "ui5:""x""" ON "s5:""x"""."c5:""x""" USING btree ("v5:""x""", lower("v5:""x""")) WHERE ("v5:""x""" <> ':"x"'::text);


--
-- Name: INDEX "ui5:""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON INDEX "s5:""x"""."ui5:""x""" IS ':"x"';


--
-- Name: i6a \! touch pwned ; Type: INDEX; Schema: s6a \! touch pwned ; Owner: -
--

CREATE INDEX "i6a
\! touch pwned
" ON "s6a
\! touch pwned
"."c6a
\! touch pwned
" USING btree ("v6a
\! touch pwned
") WHERE ("v6a
\! touch pwned
" <> 'a
\! touch pwned
'::text);


--
-- Name: ui6a \! touch pwned ; Type: INDEX; Schema: s6a \! touch pwned ; Owner: -
--

CREATE UNIQUE INDEX "ui6a
\! touch pwned
" ON "s6a
\! touch pwned
"."c6a
\! touch pwned
" USING btree ("v6a
\! touch pwned
", lower("v6a
\! touch pwned
")) WHERE ("v6a
\! touch pwned
" <> 'a
\! touch pwned
'::text);


--
-- Name: INDEX "ui6a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON INDEX "s6a
\! touch pwned
"."ui6a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: i7$$; DROP TABLE canary; $$; Type: INDEX; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE INDEX "i7$$; DROP TABLE canary; $$" ON "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$" USING btree ("v7$$; DROP TABLE canary; $$") WHERE ("v7$$; DROP TABLE canary; $$" <> '$$; DROP TABLE canary; $$'::text);


--
-- Name: ui7$$; DROP TABLE canary; $$; Type: INDEX; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE UNIQUE INDEX "ui7$$; DROP TABLE canary; $$" ON "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$" USING btree ("v7$$; DROP TABLE canary; $$", lower("v7$$; DROP TABLE canary; $$")) WHERE ("v7$$; DROP TABLE canary; $$" <> '$$; DROP TABLE canary; $$'::text);


--
-- Name: INDEX "ui7$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON INDEX "s7$$; DROP TABLE canary; $$"."ui7$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: i8$tenantpath$; Type: INDEX; Schema: s8$tenantpath$; Owner: -
--

CREATE INDEX "i8$tenantpath$" ON "s8$tenantpath$"."c8$tenantpath$" USING btree ("v8$tenantpath$") WHERE ("v8$tenantpath$" <> '$tenantpath$'::text);


--
-- Name: ui8$tenantpath$; Type: INDEX; Schema: s8$tenantpath$; Owner: -
--

CREATE UNIQUE INDEX "ui8$tenantpath$" ON "s8$tenantpath$"."c8$tenantpath$" USING btree ("v8$tenantpath$", lower("v8$tenantpath$")) WHERE ("v8$tenantpath$" <> '$tenantpath$'::text);


--
-- Name: INDEX "ui8$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON INDEX "s8$tenantpath$"."ui8$tenantpath$" IS '$tenantpath$';


--
-- Name: i9*/ DROP TABLE canary; /*; Type: INDEX; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE INDEX "i9*/ DROP TABLE canary; /*" ON "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*" USING btree ("v9*/ DROP TABLE canary; /*") WHERE ("v9*/ DROP TABLE canary; /*" <> '*/ DROP TABLE canary; /*'::text);


--
-- Name: ui9*/ DROP TABLE canary; /*; Type: INDEX; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE UNIQUE INDEX "ui9*/ DROP TABLE canary; /*" ON "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*" USING btree ("v9*/ DROP TABLE canary; /*", lower("v9*/ DROP TABLE canary; /*")) WHERE ("v9*/ DROP TABLE canary; /*" <> '*/ DROP TABLE canary; /*'::text);


--
-- Name: INDEX "ui9*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON INDEX "s9*/ DROP TABLE canary; /*"."ui9*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- Name: pa0a"; DROP TABLE canary; --_pkey; Type: INDEX ATTACH; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER INDEX "s0a""; DROP TABLE canary; --"."ptk0a""; DROP TABLE canary; --" ATTACH PARTITION "s0a""; DROP TABLE canary; --"."pa0a""; DROP TABLE canary; --_pkey";


--
-- Name: pa10%I %L %_pkey; Type: INDEX ATTACH; Schema: s10%I %L %; Owner: -
--

ALTER INDEX "s10%I %L %"."ptk10%I %L %" ATTACH PARTITION "s10%I %L %"."pa10%I %L %_pkey";


--
-- Name: pa11\'; DROP TABLE canary; --_pkey; Type: INDEX ATTACH; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER INDEX "s11\'; DROP TABLE canary; --"."ptk11\'; DROP TABLE canary; --" ATTACH PARTITION "s11\'; DROP TABLE canary; --"."pa11\'; DROP TABLE canary; --_pkey";


--
-- Name: pa12`touch pwned`_pkey; Type: INDEX ATTACH; Schema: s12`touch pwned`; Owner: -
--

ALTER INDEX "s12`touch pwned`"."ptk12`touch pwned`" ATTACH PARTITION "s12`touch pwned`"."pa12`touch pwned`_pkey";


--
-- Name: pa13 \! touch pwned_pkey; Type: INDEX ATTACH; Schema: s13 \! touch pwned; Owner: -
--

ALTER INDEX "s13\! touch pwned"."ptk13\! touch pwned" ATTACH PARTITION "s13\! touch pwned"."pa13\! touch pwned_pkey";


--
-- Name: pa14a b_pkey; Type: INDEX ATTACH; Schema: s14a b; Owner: -
--

ALTER INDEX "s14a b"."ptk14a b" ATTACH PARTITION "s14a b"."pa14a b_pkey";


--
-- Name: pa15\gexec_pkey; Type: INDEX ATTACH; Schema: s15\gexec; Owner: -
--

ALTER INDEX "s15\gexec"."ptk15\gexec" ATTACH PARTITION "s15\gexec"."pa15\gexec_pkey";


--
-- Name: pa16a b\gset_pkey; Type: INDEX ATTACH; Schema: s16a b\gset; Owner: -
--

ALTER INDEX "s16a b\gset"."ptk16a b\gset" ATTACH PARTITION "s16a b\gset"."pa16a b\gset_pkey";


--
-- Name: pa17a.b_pkey; Type: INDEX ATTACH; Schema: s17a.b; Owner: -
--

ALTER INDEX "s17a.b"."ptk17a.b" ATTACH PARTITION "s17a.b"."pa17a.b_pkey";


--
-- Name: pa1a'; DROP TABLE canary; --_pkey; Type: INDEX ATTACH; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER INDEX "s1a'; DROP TABLE canary; --"."ptk1a'; DROP TABLE canary; --" ATTACH PARTITION "s1a'; DROP TABLE canary; --"."pa1a'; DROP TABLE canary; --_pkey";


--
-- Name: pa2a ; DROP TABLE canary; --_pkey; Type: INDEX ATTACH; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER INDEX "s2a
; DROP TABLE canary; --"."ptk2a
; DROP TABLE canary; --" ATTACH PARTITION "s2a
; DROP TABLE canary; --"."pa2a
; DROP TABLE canary; --_pkey";


--
-- Name: pa3:x_pkey; Type: INDEX ATTACH; Schema: s3:x; Owner: -
--

ALTER INDEX "s3:x"."ptk3:x" ATTACH PARTITION "s3:x"."pa3:x_pkey";


--
-- Name: pa4:'x'_pkey; Type: INDEX ATTACH; Schema: s4:'x'; Owner: -
--

ALTER INDEX "s4:'x'"."ptk4:'x'" ATTACH PARTITION "s4:'x'"."pa4:'x'_pkey";


--
-- Name: pa5:"x"_pkey; Type: INDEX ATTACH; Schema: s5:"x"; Owner: -
--

ALTER INDEX "s5:""x"""."ptk5:""x""" ATTACH PARTITION "s5:""x"""."pa5:""x""_pkey";


--
-- Name: pa6a \! touch pwned _pkey; Type: INDEX ATTACH; Schema: s6a \! touch pwned ; Owner: -
--

ALTER INDEX "s6a
\! touch pwned
"."ptk6a
\! touch pwned
" ATTACH PARTITION "s6a
\! touch pwned
"."pa6a
\! touch pwned
_pkey";


--
-- Name: pa7$$; DROP TABLE canary; $$_pkey; Type: INDEX ATTACH; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER INDEX "s7$$; DROP TABLE canary; $$"."ptk7$$; DROP TABLE canary; $$" ATTACH PARTITION "s7$$; DROP TABLE canary; $$"."pa7$$; DROP TABLE canary; $$_pkey";


--
-- Name: pa8$tenantpath$_pkey; Type: INDEX ATTACH; Schema: s8$tenantpath$; Owner: -
--

ALTER INDEX "s8$tenantpath$"."ptk8$tenantpath$" ATTACH PARTITION "s8$tenantpath$"."pa8$tenantpath$_pkey";


--
-- Name: pa9*/ DROP TABLE canary; /*_pkey; Type: INDEX ATTACH; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER INDEX "s9*/ DROP TABLE canary; /*"."ptk9*/ DROP TABLE canary; /*" ATTACH PARTITION "s9*/ DROP TABLE canary; /*"."pa9*/ DROP TABLE canary; /*_pkey";


--
-- Name: vw0a"; DROP TABLE canary; -- _RETURN; Type: RULE; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE OR REPLACE VIEW "s0a""; DROP TABLE canary; --"."vw0a""; DROP TABLE canary; --" AS
 SELECT "c0a""; DROP TABLE canary; --"."a""; DROP TABLE canary; --",
    count(*) AS "cn0a""; DROP TABLE canary; --",
    "c0a""; DROP TABLE canary; --"."v0a""; DROP TABLE canary; --"
   FROM "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --"
  WHERE ("c0a""; DROP TABLE canary; --"."v0a""; DROP TABLE canary; --" <> 'a"; DROP TABLE canary; --'::text)
  GROUP BY "c0a""; DROP TABLE canary; --"."a""; DROP TABLE canary; --";


--
-- Name: g0a"; DROP TABLE canary; -- ru0a"; DROP TABLE canary; --; Type: RULE; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE RULE "ru0a""; DROP TABLE canary; --" AS
    ON INSERT TO "s0a""; DROP TABLE canary; --"."g0a""; DROP TABLE canary; --" DO NOTHING;


--
-- Name: RULE "ru0a""; DROP TABLE canary; --" ON "g0a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON RULE "ru0a""; DROP TABLE canary; --" ON "s0a""; DROP TABLE canary; --"."g0a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: vw10%I %L % _RETURN; Type: RULE; Schema: s10%I %L %; Owner: -
--

CREATE OR REPLACE VIEW "s10%I %L %"."vw10%I %L %" AS
 SELECT "c10%I %L %"."%I %L %",
    count(*) AS "cn10%I %L %",
    "c10%I %L %"."v10%I %L %"
   FROM "s10%I %L %"."c10%I %L %"
  WHERE ("c10%I %L %"."v10%I %L %" <> '%I %L %'::text)
  GROUP BY "c10%I %L %"."%I %L %";


--
-- Name: g10%I %L % ru10%I %L %; Type: RULE; Schema: s10%I %L %; Owner: -
--

CREATE RULE "ru10%I %L %" AS
    ON INSERT TO "s10%I %L %"."g10%I %L %" DO NOTHING;


--
-- Name: RULE "ru10%I %L %" ON "g10%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON RULE "ru10%I %L %" ON "s10%I %L %"."g10%I %L %" IS '%I %L %';


--
-- Name: vw11\'; DROP TABLE canary; -- _RETURN; Type: RULE; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE OR REPLACE VIEW "s11\'; DROP TABLE canary; --"."vw11\'; DROP TABLE canary; --" AS
 SELECT "c11\'; DROP TABLE canary; --"."\'; DROP TABLE canary; --",
    count(*) AS "cn11\'; DROP TABLE canary; --",
    "c11\'; DROP TABLE canary; --"."v11\'; DROP TABLE canary; --"
   FROM "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --"
  WHERE ("c11\'; DROP TABLE canary; --"."v11\'; DROP TABLE canary; --" <> '\''; DROP TABLE canary; --'::text)
  GROUP BY "c11\'; DROP TABLE canary; --"."\'; DROP TABLE canary; --";


--
-- Name: g11\'; DROP TABLE canary; -- ru11\'; DROP TABLE canary; --; Type: RULE; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE RULE "ru11\'; DROP TABLE canary; --" AS
    ON INSERT TO "s11\'; DROP TABLE canary; --"."g11\'; DROP TABLE canary; --" DO NOTHING;


--
-- Name: RULE "ru11\'; DROP TABLE canary; --" ON "g11\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON RULE "ru11\'; DROP TABLE canary; --" ON "s11\'; DROP TABLE canary; --"."g11\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: vw12`touch pwned` _RETURN; Type: RULE; Schema: s12`touch pwned`; Owner: -
--

CREATE OR REPLACE VIEW "s12`touch pwned`"."vw12`touch pwned`" AS
 SELECT "c12`touch pwned`"."`touch pwned`",
    count(*) AS "cn12`touch pwned`",
    "c12`touch pwned`"."v12`touch pwned`"
   FROM "s12`touch pwned`"."c12`touch pwned`"
  WHERE ("c12`touch pwned`"."v12`touch pwned`" <> '`touch pwned`'::text)
  GROUP BY "c12`touch pwned`"."`touch pwned`";


--
-- Name: g12`touch pwned` ru12`touch pwned`; Type: RULE; Schema: s12`touch pwned`; Owner: -
--

CREATE RULE "ru12`touch pwned`" AS
    ON INSERT TO "s12`touch pwned`"."g12`touch pwned`" DO NOTHING;


--
-- Name: RULE "ru12`touch pwned`" ON "g12`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON RULE "ru12`touch pwned`" ON "s12`touch pwned`"."g12`touch pwned`" IS '`touch pwned`';


--
-- Name: vw13 \! touch pwned _RETURN; Type: RULE; Schema: s13 \! touch pwned; Owner: -
--

CREATE OR REPLACE VIEW "s13\! touch pwned"."vw13\! touch pwned" AS
 SELECT "c13\! touch pwned"."\! touch pwned",
    count(*) AS "cn13\! touch pwned",
    "c13\! touch pwned"."v13\! touch pwned"
   FROM "s13\! touch pwned"."c13\! touch pwned"
  WHERE ("c13\! touch pwned"."v13\! touch pwned" <> '\! touch pwned'::text)
  GROUP BY "c13\! touch pwned"."\! touch pwned";


--
-- Name: g13 \! touch pwned ru13 \! touch pwned; Type: RULE; Schema: s13 \! touch pwned; Owner: -
--

CREATE RULE "ru13\! touch pwned" AS
    ON INSERT TO "s13\! touch pwned"."g13\! touch pwned" DO NOTHING;


--
-- Name: RULE "ru13 \! touch pwned" ON "g13 \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON RULE "ru13\! touch pwned" ON "s13\! touch pwned"."g13\! touch pwned" IS '\! touch pwned';


--
-- Name: vw14a b _RETURN; Type: RULE; Schema: s14a b; Owner: -
--

CREATE OR REPLACE VIEW "s14a b"."vw14a b" AS
 SELECT "c14a b"."a b",
    count(*) AS "cn14a b",
    "c14a b"."v14a b"
   FROM "s14a b"."c14a b"
  WHERE ("c14a b"."v14a b" <> 'a b'::text)
  GROUP BY "c14a b"."a b";


--
-- Name: g14a b ru14a b; Type: RULE; Schema: s14a b; Owner: -
--

CREATE RULE "ru14a b" AS
    ON INSERT TO "s14a b"."g14a b" DO NOTHING;


--
-- Name: RULE "ru14a b" ON "g14a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON RULE "ru14a b" ON "s14a b"."g14a b" IS 'a b';


--
-- Name: vw15\gexec _RETURN; Type: RULE; Schema: s15\gexec; Owner: -
--

CREATE OR REPLACE VIEW "s15\gexec"."vw15\gexec" AS
 SELECT "c15\gexec"."\gexec",
    count(*) AS "cn15\gexec",
    "c15\gexec"."v15\gexec"
   FROM "s15\gexec"."c15\gexec"
  WHERE ("c15\gexec"."v15\gexec" <> '\gexec'::text)
  GROUP BY "c15\gexec"."\gexec";


--
-- Name: g15\gexec ru15\gexec; Type: RULE; Schema: s15\gexec; Owner: -
--

CREATE RULE "ru15\gexec" AS
    ON INSERT TO "s15\gexec"."g15\gexec" DO NOTHING;


--
-- Name: RULE "ru15\gexec" ON "g15\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON RULE "ru15\gexec" ON "s15\gexec"."g15\gexec" IS '\gexec';


--
-- Name: vw16a b\gset _RETURN; Type: RULE; Schema: s16a b\gset; Owner: -
--

CREATE OR REPLACE VIEW "s16a b\gset"."vw16a b\gset" AS
 SELECT "c16a b\gset"."a b\gset",
    count(*) AS "cn16a b\gset",
    "c16a b\gset"."v16a b\gset"
   FROM "s16a b\gset"."c16a b\gset"
  WHERE ("c16a b\gset"."v16a b\gset" <> 'a b\gset'::text)
  GROUP BY "c16a b\gset"."a b\gset";


--
-- Name: g16a b\gset ru16a b\gset; Type: RULE; Schema: s16a b\gset; Owner: -
--

CREATE RULE "ru16a b\gset" AS
    ON INSERT TO "s16a b\gset"."g16a b\gset" DO NOTHING;


--
-- Name: RULE "ru16a b\gset" ON "g16a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON RULE "ru16a b\gset" ON "s16a b\gset"."g16a b\gset" IS 'a b\gset';


--
-- Name: vw17a.b _RETURN; Type: RULE; Schema: s17a.b; Owner: -
--

CREATE OR REPLACE VIEW "s17a.b"."vw17a.b" AS
 SELECT "c17a.b"."a.b",
    count(*) AS "cn17a.b",
    "c17a.b"."v17a.b"
   FROM "s17a.b"."c17a.b"
  WHERE ("c17a.b"."v17a.b" <> 'a.b'::text)
  GROUP BY "c17a.b"."a.b";


--
-- Name: g17a.b ru17a.b; Type: RULE; Schema: s17a.b; Owner: -
--

CREATE RULE "ru17a.b" AS
    ON INSERT TO "s17a.b"."g17a.b" DO NOTHING;


--
-- Name: RULE "ru17a.b" ON "g17a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON RULE "ru17a.b" ON "s17a.b"."g17a.b" IS 'a.b';


--
-- Name: vw1a'; DROP TABLE canary; -- _RETURN; Type: RULE; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE OR REPLACE VIEW "s1a'; DROP TABLE canary; --"."vw1a'; DROP TABLE canary; --" AS
 SELECT "c1a'; DROP TABLE canary; --"."a'; DROP TABLE canary; --",
    count(*) AS "cn1a'; DROP TABLE canary; --",
    "c1a'; DROP TABLE canary; --"."v1a'; DROP TABLE canary; --"
   FROM "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --"
  WHERE ("c1a'; DROP TABLE canary; --"."v1a'; DROP TABLE canary; --" <> 'a''; DROP TABLE canary; --'::text)
  GROUP BY "c1a'; DROP TABLE canary; --"."a'; DROP TABLE canary; --";


--
-- Name: g1a'; DROP TABLE canary; -- ru1a'; DROP TABLE canary; --; Type: RULE; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE RULE "ru1a'; DROP TABLE canary; --" AS
    ON INSERT TO "s1a'; DROP TABLE canary; --"."g1a'; DROP TABLE canary; --" DO NOTHING;


--
-- Name: RULE "ru1a'; DROP TABLE canary; --" ON "g1a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON RULE "ru1a'; DROP TABLE canary; --" ON "s1a'; DROP TABLE canary; --"."g1a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: vw2a ; DROP TABLE canary; -- _RETURN; Type: RULE; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE OR REPLACE VIEW "s2a
; DROP TABLE canary; --"."vw2a
; DROP TABLE canary; --" AS
 SELECT "c2a
; DROP TABLE canary; --"."a
; DROP TABLE canary; --",
    count(*) AS "cn2a
; DROP TABLE canary; --",
    "c2a
; DROP TABLE canary; --"."v2a
; DROP TABLE canary; --"
   FROM "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --"
  WHERE ("c2a
; DROP TABLE canary; --"."v2a
; DROP TABLE canary; --" <> 'a
; DROP TABLE canary; --'::text)
  GROUP BY "c2a
; DROP TABLE canary; --"."a
; DROP TABLE canary; --";


--
-- Name: g2a ; DROP TABLE canary; -- ru2a ; DROP TABLE canary; --; Type: RULE; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE RULE "ru2a
; DROP TABLE canary; --" AS
    ON INSERT TO "s2a
; DROP TABLE canary; --"."g2a
; DROP TABLE canary; --" DO NOTHING;


--
-- Name: RULE "ru2a ; DROP TABLE canary; --" ON "g2a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON RULE "ru2a
; DROP TABLE canary; --" ON "s2a
; DROP TABLE canary; --"."g2a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: vw3:x _RETURN; Type: RULE; Schema: s3:x; Owner: -
--

CREATE OR REPLACE VIEW "s3:x"."vw3:x" AS
 SELECT "c3:x".":x",
    count(*) AS "cn3:x",
    "c3:x"."v3:x"
   FROM "s3:x"."c3:x"
  WHERE ("c3:x"."v3:x" <> ':x'::text)
  GROUP BY "c3:x".":x";


--
-- Name: g3:x ru3:x; Type: RULE; Schema: s3:x; Owner: -
--

CREATE RULE "ru3:x" AS
    ON INSERT TO "s3:x"."g3:x" DO NOTHING;


--
-- Name: RULE "ru3:x" ON "g3:x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON RULE "ru3:x" ON "s3:x"."g3:x" IS ':x';


--
-- Name: vw4:'x' _RETURN; Type: RULE; Schema: s4:'x'; Owner: -
--

CREATE OR REPLACE VIEW "s4:'x'"."vw4:'x'" AS
 SELECT "c4:'x'".":'x'",
    count(*) AS "cn4:'x'",
    "c4:'x'"."v4:'x'"
   FROM "s4:'x'"."c4:'x'"
  WHERE ("c4:'x'"."v4:'x'" <> ':''x'''::text)
  GROUP BY "c4:'x'".":'x'";


--
-- Name: g4:'x' ru4:'x'; Type: RULE; Schema: s4:'x'; Owner: -
--

CREATE RULE "ru4:'x'" AS
    ON INSERT TO "s4:'x'"."g4:'x'" DO NOTHING;


--
-- Name: RULE "ru4:'x'" ON "g4:'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON RULE "ru4:'x'" ON "s4:'x'"."g4:'x'" IS ':''x''';


--
-- Name: vw5:"x" _RETURN; Type: RULE; Schema: s5:"x"; Owner: -
--

CREATE OR REPLACE VIEW "s5:""x"""."vw5:""x""" AS
 SELECT "c5:""x""".":""x""",
    count(*) AS "cn5:""x""",
    "c5:""x"""."v5:""x"""
   FROM "s5:""x"""."c5:""x"""
  WHERE ("c5:""x"""."v5:""x""" <> ':"x"'::text)
  GROUP BY "c5:""x""".":""x""";


--
-- Name: g5:"x" ru5:"x"; Type: RULE; Schema: s5:"x"; Owner: -
--

CREATE RULE "ru5:""x""" AS
    ON INSERT TO "s5:""x"""."g5:""x""" DO NOTHING;


--
-- Name: RULE "ru5:""x""" ON "g5:""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON RULE "ru5:""x""" ON "s5:""x"""."g5:""x""" IS ':"x"';


--
-- Name: vw6a \! touch pwned  _RETURN; Type: RULE; Schema: s6a \! touch pwned ; Owner: -
--

CREATE OR REPLACE VIEW "s6a
\! touch pwned
"."vw6a
\! touch pwned
" AS
 SELECT "c6a
\! touch pwned
"."a
\! touch pwned
",
    count(*) AS "cn6a
\! touch pwned
",
    "c6a
\! touch pwned
"."v6a
\! touch pwned
"
   FROM "s6a
\! touch pwned
"."c6a
\! touch pwned
"
  WHERE ("c6a
\! touch pwned
"."v6a
\! touch pwned
" <> 'a
\! touch pwned
'::text)
  GROUP BY "c6a
\! touch pwned
"."a
\! touch pwned
";


--
-- Name: g6a \! touch pwned  ru6a \! touch pwned ; Type: RULE; Schema: s6a \! touch pwned ; Owner: -
--

CREATE RULE "ru6a
\! touch pwned
" AS
    ON INSERT TO "s6a
\! touch pwned
"."g6a
\! touch pwned
" DO NOTHING;


--
-- Name: RULE "ru6a \! touch pwned " ON "g6a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON RULE "ru6a
\! touch pwned
" ON "s6a
\! touch pwned
"."g6a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: vw7$$; DROP TABLE canary; $$ _RETURN; Type: RULE; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE OR REPLACE VIEW "s7$$; DROP TABLE canary; $$"."vw7$$; DROP TABLE canary; $$" AS
 SELECT "c7$$; DROP TABLE canary; $$"."$$; DROP TABLE canary; $$",
    count(*) AS "cn7$$; DROP TABLE canary; $$",
    "c7$$; DROP TABLE canary; $$"."v7$$; DROP TABLE canary; $$"
   FROM "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$"
  WHERE ("c7$$; DROP TABLE canary; $$"."v7$$; DROP TABLE canary; $$" <> '$$; DROP TABLE canary; $$'::text)
  GROUP BY "c7$$; DROP TABLE canary; $$"."$$; DROP TABLE canary; $$";


--
-- Name: g7$$; DROP TABLE canary; $$ ru7$$; DROP TABLE canary; $$; Type: RULE; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE RULE "ru7$$; DROP TABLE canary; $$" AS
    ON INSERT TO "s7$$; DROP TABLE canary; $$"."g7$$; DROP TABLE canary; $$" DO NOTHING;


--
-- Name: RULE "ru7$$; DROP TABLE canary; $$" ON "g7$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON RULE "ru7$$; DROP TABLE canary; $$" ON "s7$$; DROP TABLE canary; $$"."g7$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: vw8$tenantpath$ _RETURN; Type: RULE; Schema: s8$tenantpath$; Owner: -
--

CREATE OR REPLACE VIEW "s8$tenantpath$"."vw8$tenantpath$" AS
 SELECT "c8$tenantpath$"."$tenantpath$",
    count(*) AS "cn8$tenantpath$",
    "c8$tenantpath$"."v8$tenantpath$"
   FROM "s8$tenantpath$"."c8$tenantpath$"
  WHERE ("c8$tenantpath$"."v8$tenantpath$" <> '$tenantpath$'::text)
  GROUP BY "c8$tenantpath$"."$tenantpath$";


--
-- Name: g8$tenantpath$ ru8$tenantpath$; Type: RULE; Schema: s8$tenantpath$; Owner: -
--

CREATE RULE "ru8$tenantpath$" AS
    ON INSERT TO "s8$tenantpath$"."g8$tenantpath$" DO NOTHING;


--
-- Name: RULE "ru8$tenantpath$" ON "g8$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON RULE "ru8$tenantpath$" ON "s8$tenantpath$"."g8$tenantpath$" IS '$tenantpath$';


--
-- Name: vw9*/ DROP TABLE canary; /* _RETURN; Type: RULE; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE OR REPLACE VIEW "s9*/ DROP TABLE canary; /*"."vw9*/ DROP TABLE canary; /*" AS
 SELECT "c9*/ DROP TABLE canary; /*"."*/ DROP TABLE canary; /*",
    count(*) AS "cn9*/ DROP TABLE canary; /*",
    "c9*/ DROP TABLE canary; /*"."v9*/ DROP TABLE canary; /*"
   FROM "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*"
  WHERE ("c9*/ DROP TABLE canary; /*"."v9*/ DROP TABLE canary; /*" <> '*/ DROP TABLE canary; /*'::text)
  GROUP BY "c9*/ DROP TABLE canary; /*"."*/ DROP TABLE canary; /*";


--
-- Name: g9*/ DROP TABLE canary; /* ru9*/ DROP TABLE canary; /*; Type: RULE; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE RULE "ru9*/ DROP TABLE canary; /*" AS
    ON INSERT TO "s9*/ DROP TABLE canary; /*"."g9*/ DROP TABLE canary; /*" DO NOTHING;


--
-- Name: RULE "ru9*/ DROP TABLE canary; /*" ON "g9*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON RULE "ru9*/ DROP TABLE canary; /*" ON "s9*/ DROP TABLE canary; /*"."g9*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- Name: t0a"; DROP TABLE canary; -- tr0a"; DROP TABLE canary; --; Type: TRIGGER; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE TRIGGER "tr0a""; DROP TABLE canary; --" BEFORE UPDATE ON "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --" FOR EACH ROW EXECUTE FUNCTION public.f('a"; DROP TABLE canary; --');


--
-- Name: TRIGGER "tr0a""; DROP TABLE canary; --" ON "t0a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON TRIGGER "tr0a""; DROP TABLE canary; --" ON "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: t10%I %L % tr10%I %L %; Type: TRIGGER; Schema: s10%I %L %; Owner: -
--

CREATE TRIGGER "tr10%I %L %" BEFORE UPDATE ON "s10%I %L %"."t10%I %L %" FOR EACH ROW EXECUTE FUNCTION public.f('%I %L %');


--
-- Name: TRIGGER "tr10%I %L %" ON "t10%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON TRIGGER "tr10%I %L %" ON "s10%I %L %"."t10%I %L %" IS '%I %L %';


--
-- Name: t11\'; DROP TABLE canary; -- tr11\'; DROP TABLE canary; --; Type: TRIGGER; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE TRIGGER "tr11\'; DROP TABLE canary; --" BEFORE UPDATE ON "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --" FOR EACH ROW EXECUTE FUNCTION public.f('\''; DROP TABLE canary; --');


--
-- Name: TRIGGER "tr11\'; DROP TABLE canary; --" ON "t11\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON TRIGGER "tr11\'; DROP TABLE canary; --" ON "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: t12`touch pwned` tr12`touch pwned`; Type: TRIGGER; Schema: s12`touch pwned`; Owner: -
--

CREATE TRIGGER "tr12`touch pwned`" BEFORE UPDATE ON "s12`touch pwned`"."t12`touch pwned`" FOR EACH ROW EXECUTE FUNCTION public.f('`touch pwned`');


--
-- Name: TRIGGER "tr12`touch pwned`" ON "t12`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON TRIGGER "tr12`touch pwned`" ON "s12`touch pwned`"."t12`touch pwned`" IS '`touch pwned`';


--
-- Name: t13 \! touch pwned tr13 \! touch pwned; Type: TRIGGER; Schema: s13 \! touch pwned; Owner: -
--

CREATE TRIGGER "tr13\! touch pwned" BEFORE UPDATE ON "s13\! touch pwned"."t13\! touch pwned" FOR EACH ROW EXECUTE FUNCTION public.f('\! touch pwned');


--
-- Name: TRIGGER "tr13 \! touch pwned" ON "t13 \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON TRIGGER "tr13\! touch pwned" ON "s13\! touch pwned"."t13\! touch pwned" IS '\! touch pwned';


--
-- Name: t14a b tr14a b; Type: TRIGGER; Schema: s14a b; Owner: -
--

CREATE TRIGGER "tr14a b" BEFORE UPDATE ON "s14a b"."t14a b" FOR EACH ROW EXECUTE FUNCTION public.f('a b');


--
-- Name: TRIGGER "tr14a b" ON "t14a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON TRIGGER "tr14a b" ON "s14a b"."t14a b" IS 'a b';


--
-- Name: t15\gexec tr15\gexec; Type: TRIGGER; Schema: s15\gexec; Owner: -
--

CREATE TRIGGER "tr15\gexec" BEFORE UPDATE ON "s15\gexec"."t15\gexec" FOR EACH ROW EXECUTE FUNCTION public.f('\gexec');


--
-- Name: TRIGGER "tr15\gexec" ON "t15\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON TRIGGER "tr15\gexec" ON "s15\gexec"."t15\gexec" IS '\gexec';


--
-- Name: t16a b\gset tr16a b\gset; Type: TRIGGER; Schema: s16a b\gset; Owner: -
--

CREATE TRIGGER "tr16a b\gset" BEFORE UPDATE ON "s16a b\gset"."t16a b\gset" FOR EACH ROW EXECUTE FUNCTION public.f('a b\gset');


--
-- Name: TRIGGER "tr16a b\gset" ON "t16a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON TRIGGER "tr16a b\gset" ON "s16a b\gset"."t16a b\gset" IS 'a b\gset';


--
-- Name: t17a.b tr17a.b; Type: TRIGGER; Schema: s17a.b; Owner: -
--

CREATE TRIGGER "tr17a.b" BEFORE UPDATE ON "s17a.b"."t17a.b" FOR EACH ROW EXECUTE FUNCTION public.f('a.b');


--
-- Name: TRIGGER "tr17a.b" ON "t17a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON TRIGGER "tr17a.b" ON "s17a.b"."t17a.b" IS 'a.b';


--
-- Name: t1a'; DROP TABLE canary; -- tr1a'; DROP TABLE canary; --; Type: TRIGGER; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE TRIGGER "tr1a'; DROP TABLE canary; --" BEFORE UPDATE ON "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --" FOR EACH ROW EXECUTE FUNCTION public.f('a''; DROP TABLE canary; --');


--
-- Name: TRIGGER "tr1a'; DROP TABLE canary; --" ON "t1a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON TRIGGER "tr1a'; DROP TABLE canary; --" ON "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: t2a ; DROP TABLE canary; -- tr2a ; DROP TABLE canary; --; Type: TRIGGER; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE TRIGGER "tr2a
; DROP TABLE canary; --" BEFORE UPDATE ON "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --" FOR EACH ROW EXECUTE FUNCTION public.f('a
; DROP TABLE canary; --');


--
-- Name: TRIGGER "tr2a ; DROP TABLE canary; --" ON "t2a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON TRIGGER "tr2a
; DROP TABLE canary; --" ON "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: t3:x tr3:x; Type: TRIGGER; Schema: s3:x; Owner: -
--

CREATE TRIGGER "tr3:x" BEFORE UPDATE ON "s3:x"."t3:x" FOR EACH ROW EXECUTE FUNCTION public.f(':x');


--
-- Name: TRIGGER "tr3:x" ON "t3:x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON TRIGGER "tr3:x" ON "s3:x"."t3:x" IS ':x';


--
-- Name: t4:'x' tr4:'x'; Type: TRIGGER; Schema: s4:'x'; Owner: -
--

CREATE TRIGGER "tr4:'x'" BEFORE UPDATE ON "s4:'x'"."t4:'x'" FOR EACH ROW EXECUTE FUNCTION public.f(':''x''');


--
-- Name: TRIGGER "tr4:'x'" ON "t4:'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON TRIGGER "tr4:'x'" ON "s4:'x'"."t4:'x'" IS ':''x''';


--
-- Name: t5:"x" tr5:"x"; Type: TRIGGER; Schema: s5:"x"; Owner: -
--

CREATE TRIGGER "tr5:""x""" BEFORE UPDATE ON "s5:""x"""."t5:""x""" FOR EACH ROW EXECUTE FUNCTION public.f(':"x"');


--
-- Name: TRIGGER "tr5:""x""" ON "t5:""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON TRIGGER "tr5:""x""" ON "s5:""x"""."t5:""x""" IS ':"x"';


--
-- Name: t6a \! touch pwned  tr6a \! touch pwned ; Type: TRIGGER; Schema: s6a \! touch pwned ; Owner: -
--

CREATE TRIGGER "tr6a
\! touch pwned
" BEFORE UPDATE ON "s6a
\! touch pwned
"."t6a
\! touch pwned
" FOR EACH ROW EXECUTE FUNCTION public.f('a
\! touch pwned
');


--
-- Name: TRIGGER "tr6a \! touch pwned " ON "t6a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON TRIGGER "tr6a
\! touch pwned
" ON "s6a
\! touch pwned
"."t6a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: t7$$; DROP TABLE canary; $$ tr7$$; DROP TABLE canary; $$; Type: TRIGGER; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE TRIGGER "tr7$$; DROP TABLE canary; $$" BEFORE UPDATE ON "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$" FOR EACH ROW EXECUTE FUNCTION public.f('$$; DROP TABLE canary; $$');


--
-- Name: TRIGGER "tr7$$; DROP TABLE canary; $$" ON "t7$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON TRIGGER "tr7$$; DROP TABLE canary; $$" ON "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: t8$tenantpath$ tr8$tenantpath$; Type: TRIGGER; Schema: s8$tenantpath$; Owner: -
--

CREATE TRIGGER "tr8$tenantpath$" BEFORE UPDATE ON "s8$tenantpath$"."t8$tenantpath$" FOR EACH ROW EXECUTE FUNCTION public.f('$tenantpath$');


--
-- Name: TRIGGER "tr8$tenantpath$" ON "t8$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON TRIGGER "tr8$tenantpath$" ON "s8$tenantpath$"."t8$tenantpath$" IS '$tenantpath$';


--
-- Name: t9*/ DROP TABLE canary; /* tr9*/ DROP TABLE canary; /*; Type: TRIGGER; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE TRIGGER "tr9*/ DROP TABLE canary; /*" BEFORE UPDATE ON "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*" FOR EACH ROW EXECUTE FUNCTION public.f('*/ DROP TABLE canary; /*');


--
-- Name: TRIGGER "tr9*/ DROP TABLE canary; /*" ON "t9*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON TRIGGER "tr9*/ DROP TABLE canary; /*" ON "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- Name: d0a"; DROP TABLE canary; -- fd0a"; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."d0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "fd0a""; DROP TABLE canary; --" FOREIGN KEY ("p0a""; DROP TABLE canary; --") REFERENCES "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --"("a""; DROP TABLE canary; --");


--
-- Name: d0a"; DROP TABLE canary; -- fe0a"; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."d0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "fe0a""; DROP TABLE canary; --" FOREIGN KEY ("q0a""; DROP TABLE canary; --") REFERENCES "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --"("a""; DROP TABLE canary; --");


--
-- Name: t0a"; DROP TABLE canary; -- fg0a"; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "fg0a""; DROP TABLE canary; --" FOREIGN KEY ("gg0a""; DROP TABLE canary; --") REFERENCES "s0a""; DROP TABLE canary; --"."g0a""; DROP TABLE canary; --"("a""; DROP TABLE canary; --");


--
-- Name: c0a"; DROP TABLE canary; -- fk0a"; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "fk0a""; DROP TABLE canary; --" FOREIGN KEY ("p0a""; DROP TABLE canary; --") REFERENCES "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --"("a""; DROP TABLE canary; --") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk0a""; DROP TABLE canary; --" ON "c0a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "fk0a""; DROP TABLE canary; --" ON "s0a""; DROP TABLE canary; --"."c0a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: pt0a"; DROP TABLE canary; -- ptf0a"; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE "s0a""; DROP TABLE canary; --"."pt0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "ptf0a""; DROP TABLE canary; --" FOREIGN KEY ("p0a""; DROP TABLE canary; --") REFERENCES "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --"("a""; DROP TABLE canary; --");


--
-- Name: t0a"; DROP TABLE canary; -- t0a"; DROP TABLE canary; --_store_id_fkey; Type: FK CONSTRAINT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --"
    ADD CONSTRAINT "t0a""; DROP TABLE canary; --_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d10%I %L % fd10%I %L %; Type: FK CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."d10%I %L %"
    ADD CONSTRAINT "fd10%I %L %" FOREIGN KEY ("p10%I %L %") REFERENCES "s10%I %L %"."c10%I %L %"("%I %L %");


--
-- Name: d10%I %L % fe10%I %L %; Type: FK CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."d10%I %L %"
    ADD CONSTRAINT "fe10%I %L %" FOREIGN KEY ("q10%I %L %") REFERENCES "s10%I %L %"."t10%I %L %"("%I %L %");


--
-- Name: t10%I %L % fg10%I %L %; Type: FK CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."t10%I %L %"
    ADD CONSTRAINT "fg10%I %L %" FOREIGN KEY ("gg10%I %L %") REFERENCES "s10%I %L %"."g10%I %L %"("%I %L %");


--
-- Name: c10%I %L % fk10%I %L %; Type: FK CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."c10%I %L %"
    ADD CONSTRAINT "fk10%I %L %" FOREIGN KEY ("p10%I %L %") REFERENCES "s10%I %L %"."t10%I %L %"("%I %L %") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk10%I %L %" ON "c10%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON CONSTRAINT "fk10%I %L %" ON "s10%I %L %"."c10%I %L %" IS '%I %L %';


--
-- Name: pt10%I %L % ptf10%I %L %; Type: FK CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE "s10%I %L %"."pt10%I %L %"
    ADD CONSTRAINT "ptf10%I %L %" FOREIGN KEY ("p10%I %L %") REFERENCES "s10%I %L %"."t10%I %L %"("%I %L %");


--
-- Name: t10%I %L % t10%I %L %_store_id_fkey; Type: FK CONSTRAINT; Schema: s10%I %L %; Owner: -
--

ALTER TABLE ONLY "s10%I %L %"."t10%I %L %"
    ADD CONSTRAINT "t10%I %L %_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d11\'; DROP TABLE canary; -- fd11\'; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."d11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "fd11\'; DROP TABLE canary; --" FOREIGN KEY ("p11\'; DROP TABLE canary; --") REFERENCES "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --"("\'; DROP TABLE canary; --");


--
-- Name: d11\'; DROP TABLE canary; -- fe11\'; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."d11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "fe11\'; DROP TABLE canary; --" FOREIGN KEY ("q11\'; DROP TABLE canary; --") REFERENCES "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --"("\'; DROP TABLE canary; --");


--
-- Name: t11\'; DROP TABLE canary; -- fg11\'; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "fg11\'; DROP TABLE canary; --" FOREIGN KEY ("gg11\'; DROP TABLE canary; --") REFERENCES "s11\'; DROP TABLE canary; --"."g11\'; DROP TABLE canary; --"("\'; DROP TABLE canary; --");


--
-- Name: c11\'; DROP TABLE canary; -- fk11\'; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "fk11\'; DROP TABLE canary; --" FOREIGN KEY ("p11\'; DROP TABLE canary; --") REFERENCES "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --"("\'; DROP TABLE canary; --") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk11\'; DROP TABLE canary; --" ON "c11\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "fk11\'; DROP TABLE canary; --" ON "s11\'; DROP TABLE canary; --"."c11\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: pt11\'; DROP TABLE canary; -- ptf11\'; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE "s11\'; DROP TABLE canary; --"."pt11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "ptf11\'; DROP TABLE canary; --" FOREIGN KEY ("p11\'; DROP TABLE canary; --") REFERENCES "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --"("\'; DROP TABLE canary; --");


--
-- Name: t11\'; DROP TABLE canary; -- t11\'; DROP TABLE canary; --_store_id_fkey; Type: FK CONSTRAINT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --"
    ADD CONSTRAINT "t11\'; DROP TABLE canary; --_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d12`touch pwned` fd12`touch pwned`; Type: FK CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."d12`touch pwned`"
    ADD CONSTRAINT "fd12`touch pwned`" FOREIGN KEY ("p12`touch pwned`") REFERENCES "s12`touch pwned`"."c12`touch pwned`"("`touch pwned`");


--
-- Name: d12`touch pwned` fe12`touch pwned`; Type: FK CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."d12`touch pwned`"
    ADD CONSTRAINT "fe12`touch pwned`" FOREIGN KEY ("q12`touch pwned`") REFERENCES "s12`touch pwned`"."t12`touch pwned`"("`touch pwned`");


--
-- Name: t12`touch pwned` fg12`touch pwned`; Type: FK CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."t12`touch pwned`"
    ADD CONSTRAINT "fg12`touch pwned`" FOREIGN KEY ("gg12`touch pwned`") REFERENCES "s12`touch pwned`"."g12`touch pwned`"("`touch pwned`");


--
-- Name: c12`touch pwned` fk12`touch pwned`; Type: FK CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."c12`touch pwned`"
    ADD CONSTRAINT "fk12`touch pwned`" FOREIGN KEY ("p12`touch pwned`") REFERENCES "s12`touch pwned`"."t12`touch pwned`"("`touch pwned`") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk12`touch pwned`" ON "c12`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON CONSTRAINT "fk12`touch pwned`" ON "s12`touch pwned`"."c12`touch pwned`" IS '`touch pwned`';


--
-- Name: pt12`touch pwned` ptf12`touch pwned`; Type: FK CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE "s12`touch pwned`"."pt12`touch pwned`"
    ADD CONSTRAINT "ptf12`touch pwned`" FOREIGN KEY ("p12`touch pwned`") REFERENCES "s12`touch pwned`"."t12`touch pwned`"("`touch pwned`");


--
-- Name: t12`touch pwned` t12`touch pwned`_store_id_fkey; Type: FK CONSTRAINT; Schema: s12`touch pwned`; Owner: -
--

ALTER TABLE ONLY "s12`touch pwned`"."t12`touch pwned`"
    ADD CONSTRAINT "t12`touch pwned`_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d13 \! touch pwned fd13 \! touch pwned; Type: FK CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."d13\! touch pwned"
    ADD CONSTRAINT "fd13\! touch pwned" FOREIGN KEY ("p13\! touch pwned") REFERENCES "s13\! touch pwned"."c13\! touch pwned"("\! touch pwned");


--
-- Name: d13 \! touch pwned fe13 \! touch pwned; Type: FK CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."d13\! touch pwned"
    ADD CONSTRAINT "fe13\! touch pwned" FOREIGN KEY ("q13\! touch pwned") REFERENCES "s13\! touch pwned"."t13\! touch pwned"("\! touch pwned");


--
-- Name: t13 \! touch pwned fg13 \! touch pwned; Type: FK CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."t13\! touch pwned"
    ADD CONSTRAINT "fg13\! touch pwned" FOREIGN KEY ("gg13\! touch pwned") REFERENCES "s13\! touch pwned"."g13\! touch pwned"("\! touch pwned");


--
-- Name: c13 \! touch pwned fk13 \! touch pwned; Type: FK CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."c13\! touch pwned"
    ADD CONSTRAINT "fk13\! touch pwned" FOREIGN KEY ("p13\! touch pwned") REFERENCES "s13\! touch pwned"."t13\! touch pwned"("\! touch pwned") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk13 \! touch pwned" ON "c13 \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON CONSTRAINT "fk13\! touch pwned" ON "s13\! touch pwned"."c13\! touch pwned" IS '\! touch pwned';


--
-- Name: pt13 \! touch pwned ptf13 \! touch pwned; Type: FK CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE "s13\! touch pwned"."pt13\! touch pwned"
    ADD CONSTRAINT "ptf13\! touch pwned" FOREIGN KEY ("p13\! touch pwned") REFERENCES "s13\! touch pwned"."t13\! touch pwned"("\! touch pwned");


--
-- Name: t13 \! touch pwned t13 \! touch pwned_store_id_fkey; Type: FK CONSTRAINT; Schema: s13 \! touch pwned; Owner: -
--

ALTER TABLE ONLY "s13\! touch pwned"."t13\! touch pwned"
    ADD CONSTRAINT "t13\! touch pwned_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d14a b fd14a b; Type: FK CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."d14a b"
    ADD CONSTRAINT "fd14a b" FOREIGN KEY ("p14a b") REFERENCES "s14a b"."c14a b"("a b");


--
-- Name: d14a b fe14a b; Type: FK CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."d14a b"
    ADD CONSTRAINT "fe14a b" FOREIGN KEY ("q14a b") REFERENCES "s14a b"."t14a b"("a b");


--
-- Name: t14a b fg14a b; Type: FK CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."t14a b"
    ADD CONSTRAINT "fg14a b" FOREIGN KEY ("gg14a b") REFERENCES "s14a b"."g14a b"("a b");


--
-- Name: c14a b fk14a b; Type: FK CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."c14a b"
    ADD CONSTRAINT "fk14a b" FOREIGN KEY ("p14a b") REFERENCES "s14a b"."t14a b"("a b") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk14a b" ON "c14a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON CONSTRAINT "fk14a b" ON "s14a b"."c14a b" IS 'a b';


--
-- Name: pt14a b ptf14a b; Type: FK CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE "s14a b"."pt14a b"
    ADD CONSTRAINT "ptf14a b" FOREIGN KEY ("p14a b") REFERENCES "s14a b"."t14a b"("a b");


--
-- Name: t14a b t14a b_store_id_fkey; Type: FK CONSTRAINT; Schema: s14a b; Owner: -
--

ALTER TABLE ONLY "s14a b"."t14a b"
    ADD CONSTRAINT "t14a b_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d15\gexec fd15\gexec; Type: FK CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."d15\gexec"
    ADD CONSTRAINT "fd15\gexec" FOREIGN KEY ("p15\gexec") REFERENCES "s15\gexec"."c15\gexec"("\gexec");


--
-- Name: d15\gexec fe15\gexec; Type: FK CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."d15\gexec"
    ADD CONSTRAINT "fe15\gexec" FOREIGN KEY ("q15\gexec") REFERENCES "s15\gexec"."t15\gexec"("\gexec");


--
-- Name: t15\gexec fg15\gexec; Type: FK CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."t15\gexec"
    ADD CONSTRAINT "fg15\gexec" FOREIGN KEY ("gg15\gexec") REFERENCES "s15\gexec"."g15\gexec"("\gexec");


--
-- Name: c15\gexec fk15\gexec; Type: FK CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."c15\gexec"
    ADD CONSTRAINT "fk15\gexec" FOREIGN KEY ("p15\gexec") REFERENCES "s15\gexec"."t15\gexec"("\gexec") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk15\gexec" ON "c15\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON CONSTRAINT "fk15\gexec" ON "s15\gexec"."c15\gexec" IS '\gexec';


--
-- Name: pt15\gexec ptf15\gexec; Type: FK CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE "s15\gexec"."pt15\gexec"
    ADD CONSTRAINT "ptf15\gexec" FOREIGN KEY ("p15\gexec") REFERENCES "s15\gexec"."t15\gexec"("\gexec");


--
-- Name: t15\gexec t15\gexec_store_id_fkey; Type: FK CONSTRAINT; Schema: s15\gexec; Owner: -
--

ALTER TABLE ONLY "s15\gexec"."t15\gexec"
    ADD CONSTRAINT "t15\gexec_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d16a b\gset fd16a b\gset; Type: FK CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."d16a b\gset"
    ADD CONSTRAINT "fd16a b\gset" FOREIGN KEY ("p16a b\gset") REFERENCES "s16a b\gset"."c16a b\gset"("a b\gset");


--
-- Name: d16a b\gset fe16a b\gset; Type: FK CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."d16a b\gset"
    ADD CONSTRAINT "fe16a b\gset" FOREIGN KEY ("q16a b\gset") REFERENCES "s16a b\gset"."t16a b\gset"("a b\gset");


--
-- Name: t16a b\gset fg16a b\gset; Type: FK CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."t16a b\gset"
    ADD CONSTRAINT "fg16a b\gset" FOREIGN KEY ("gg16a b\gset") REFERENCES "s16a b\gset"."g16a b\gset"("a b\gset");


--
-- Name: c16a b\gset fk16a b\gset; Type: FK CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."c16a b\gset"
    ADD CONSTRAINT "fk16a b\gset" FOREIGN KEY ("p16a b\gset") REFERENCES "s16a b\gset"."t16a b\gset"("a b\gset") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk16a b\gset" ON "c16a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON CONSTRAINT "fk16a b\gset" ON "s16a b\gset"."c16a b\gset" IS 'a b\gset';


--
-- Name: pt16a b\gset ptf16a b\gset; Type: FK CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE "s16a b\gset"."pt16a b\gset"
    ADD CONSTRAINT "ptf16a b\gset" FOREIGN KEY ("p16a b\gset") REFERENCES "s16a b\gset"."t16a b\gset"("a b\gset");


--
-- Name: t16a b\gset t16a b\gset_store_id_fkey; Type: FK CONSTRAINT; Schema: s16a b\gset; Owner: -
--

ALTER TABLE ONLY "s16a b\gset"."t16a b\gset"
    ADD CONSTRAINT "t16a b\gset_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d17a.b fd17a.b; Type: FK CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."d17a.b"
    ADD CONSTRAINT "fd17a.b" FOREIGN KEY ("p17a.b") REFERENCES "s17a.b"."c17a.b"("a.b");


--
-- Name: d17a.b fe17a.b; Type: FK CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."d17a.b"
    ADD CONSTRAINT "fe17a.b" FOREIGN KEY ("q17a.b") REFERENCES "s17a.b"."t17a.b"("a.b");


--
-- Name: t17a.b fg17a.b; Type: FK CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."t17a.b"
    ADD CONSTRAINT "fg17a.b" FOREIGN KEY ("gg17a.b") REFERENCES "s17a.b"."g17a.b"("a.b");


--
-- Name: c17a.b fk17a.b; Type: FK CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."c17a.b"
    ADD CONSTRAINT "fk17a.b" FOREIGN KEY ("p17a.b") REFERENCES "s17a.b"."t17a.b"("a.b") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk17a.b" ON "c17a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON CONSTRAINT "fk17a.b" ON "s17a.b"."c17a.b" IS 'a.b';


--
-- Name: pt17a.b ptf17a.b; Type: FK CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE "s17a.b"."pt17a.b"
    ADD CONSTRAINT "ptf17a.b" FOREIGN KEY ("p17a.b") REFERENCES "s17a.b"."t17a.b"("a.b");


--
-- Name: t17a.b t17a.b_store_id_fkey; Type: FK CONSTRAINT; Schema: s17a.b; Owner: -
--

ALTER TABLE ONLY "s17a.b"."t17a.b"
    ADD CONSTRAINT "t17a.b_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d1a'; DROP TABLE canary; -- fd1a'; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."d1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "fd1a'; DROP TABLE canary; --" FOREIGN KEY ("p1a'; DROP TABLE canary; --") REFERENCES "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --"("a'; DROP TABLE canary; --");


--
-- Name: d1a'; DROP TABLE canary; -- fe1a'; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."d1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "fe1a'; DROP TABLE canary; --" FOREIGN KEY ("q1a'; DROP TABLE canary; --") REFERENCES "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --"("a'; DROP TABLE canary; --");


--
-- Name: t1a'; DROP TABLE canary; -- fg1a'; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "fg1a'; DROP TABLE canary; --" FOREIGN KEY ("gg1a'; DROP TABLE canary; --") REFERENCES "s1a'; DROP TABLE canary; --"."g1a'; DROP TABLE canary; --"("a'; DROP TABLE canary; --");


--
-- Name: c1a'; DROP TABLE canary; -- fk1a'; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "fk1a'; DROP TABLE canary; --" FOREIGN KEY ("p1a'; DROP TABLE canary; --") REFERENCES "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --"("a'; DROP TABLE canary; --") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk1a'; DROP TABLE canary; --" ON "c1a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "fk1a'; DROP TABLE canary; --" ON "s1a'; DROP TABLE canary; --"."c1a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: pt1a'; DROP TABLE canary; -- ptf1a'; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE "s1a'; DROP TABLE canary; --"."pt1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "ptf1a'; DROP TABLE canary; --" FOREIGN KEY ("p1a'; DROP TABLE canary; --") REFERENCES "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --"("a'; DROP TABLE canary; --");


--
-- Name: t1a'; DROP TABLE canary; -- t1a'; DROP TABLE canary; --_store_id_fkey; Type: FK CONSTRAINT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --"
    ADD CONSTRAINT "t1a'; DROP TABLE canary; --_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d2a ; DROP TABLE canary; -- fd2a ; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."d2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "fd2a
; DROP TABLE canary; --" FOREIGN KEY ("p2a
; DROP TABLE canary; --") REFERENCES "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --"("a
; DROP TABLE canary; --");


--
-- Name: d2a ; DROP TABLE canary; -- fe2a ; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."d2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "fe2a
; DROP TABLE canary; --" FOREIGN KEY ("q2a
; DROP TABLE canary; --") REFERENCES "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --"("a
; DROP TABLE canary; --");


--
-- Name: t2a ; DROP TABLE canary; -- fg2a ; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "fg2a
; DROP TABLE canary; --" FOREIGN KEY ("gg2a
; DROP TABLE canary; --") REFERENCES "s2a
; DROP TABLE canary; --"."g2a
; DROP TABLE canary; --"("a
; DROP TABLE canary; --");


--
-- Name: c2a ; DROP TABLE canary; -- fk2a ; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "fk2a
; DROP TABLE canary; --" FOREIGN KEY ("p2a
; DROP TABLE canary; --") REFERENCES "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --"("a
; DROP TABLE canary; --") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk2a ; DROP TABLE canary; --" ON "c2a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON CONSTRAINT "fk2a
; DROP TABLE canary; --" ON "s2a
; DROP TABLE canary; --"."c2a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: pt2a ; DROP TABLE canary; -- ptf2a ; DROP TABLE canary; --; Type: FK CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE "s2a
; DROP TABLE canary; --"."pt2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "ptf2a
; DROP TABLE canary; --" FOREIGN KEY ("p2a
; DROP TABLE canary; --") REFERENCES "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --"("a
; DROP TABLE canary; --");


--
-- Name: t2a ; DROP TABLE canary; -- t2a ; DROP TABLE canary; --_store_id_fkey; Type: FK CONSTRAINT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

ALTER TABLE ONLY "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --"
    ADD CONSTRAINT "t2a
; DROP TABLE canary; --_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d3:x fd3:x; Type: FK CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."d3:x"
    ADD CONSTRAINT "fd3:x" FOREIGN KEY ("p3:x") REFERENCES "s3:x"."c3:x"(":x");


--
-- Name: d3:x fe3:x; Type: FK CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."d3:x"
    ADD CONSTRAINT "fe3:x" FOREIGN KEY ("q3:x") REFERENCES "s3:x"."t3:x"(":x");


--
-- Name: t3:x fg3:x; Type: FK CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."t3:x"
    ADD CONSTRAINT "fg3:x" FOREIGN KEY ("gg3:x") REFERENCES "s3:x"."g3:x"(":x");


--
-- Name: c3:x fk3:x; Type: FK CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."c3:x"
    ADD CONSTRAINT "fk3:x" FOREIGN KEY ("p3:x") REFERENCES "s3:x"."t3:x"(":x") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk3:x" ON "c3:x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON CONSTRAINT "fk3:x" ON "s3:x"."c3:x" IS ':x';


--
-- Name: pt3:x ptf3:x; Type: FK CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE "s3:x"."pt3:x"
    ADD CONSTRAINT "ptf3:x" FOREIGN KEY ("p3:x") REFERENCES "s3:x"."t3:x"(":x");


--
-- Name: t3:x t3:x_store_id_fkey; Type: FK CONSTRAINT; Schema: s3:x; Owner: -
--

ALTER TABLE ONLY "s3:x"."t3:x"
    ADD CONSTRAINT "t3:x_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d4:'x' fd4:'x'; Type: FK CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."d4:'x'"
    ADD CONSTRAINT "fd4:'x'" FOREIGN KEY ("p4:'x'") REFERENCES "s4:'x'"."c4:'x'"(":'x'");


--
-- Name: d4:'x' fe4:'x'; Type: FK CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."d4:'x'"
    ADD CONSTRAINT "fe4:'x'" FOREIGN KEY ("q4:'x'") REFERENCES "s4:'x'"."t4:'x'"(":'x'");


--
-- Name: t4:'x' fg4:'x'; Type: FK CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."t4:'x'"
    ADD CONSTRAINT "fg4:'x'" FOREIGN KEY ("gg4:'x'") REFERENCES "s4:'x'"."g4:'x'"(":'x'");


--
-- Name: c4:'x' fk4:'x'; Type: FK CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."c4:'x'"
    ADD CONSTRAINT "fk4:'x'" FOREIGN KEY ("p4:'x'") REFERENCES "s4:'x'"."t4:'x'"(":'x'") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk4:'x'" ON "c4:'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON CONSTRAINT "fk4:'x'" ON "s4:'x'"."c4:'x'" IS ':''x''';


--
-- Name: pt4:'x' ptf4:'x'; Type: FK CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE "s4:'x'"."pt4:'x'"
    ADD CONSTRAINT "ptf4:'x'" FOREIGN KEY ("p4:'x'") REFERENCES "s4:'x'"."t4:'x'"(":'x'");


--
-- Name: t4:'x' t4:'x'_store_id_fkey; Type: FK CONSTRAINT; Schema: s4:'x'; Owner: -
--

ALTER TABLE ONLY "s4:'x'"."t4:'x'"
    ADD CONSTRAINT "t4:'x'_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d5:"x" fd5:"x"; Type: FK CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."d5:""x"""
    ADD CONSTRAINT "fd5:""x""" FOREIGN KEY ("p5:""x""") REFERENCES "s5:""x"""."c5:""x"""(":""x""");


--
-- Name: d5:"x" fe5:"x"; Type: FK CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."d5:""x"""
    ADD CONSTRAINT "fe5:""x""" FOREIGN KEY ("q5:""x""") REFERENCES "s5:""x"""."t5:""x"""(":""x""");


--
-- Name: t5:"x" fg5:"x"; Type: FK CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."t5:""x"""
    ADD CONSTRAINT "fg5:""x""" FOREIGN KEY ("gg5:""x""") REFERENCES "s5:""x"""."g5:""x"""(":""x""");


--
-- Name: c5:"x" fk5:"x"; Type: FK CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."c5:""x"""
    ADD CONSTRAINT "fk5:""x""" FOREIGN KEY ("p5:""x""") REFERENCES "s5:""x"""."t5:""x"""(":""x""") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk5:""x""" ON "c5:""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON CONSTRAINT "fk5:""x""" ON "s5:""x"""."c5:""x""" IS ':"x"';


--
-- Name: pt5:"x" ptf5:"x"; Type: FK CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE "s5:""x"""."pt5:""x"""
    ADD CONSTRAINT "ptf5:""x""" FOREIGN KEY ("p5:""x""") REFERENCES "s5:""x"""."t5:""x"""(":""x""");


--
-- Name: t5:"x" t5:"x"_store_id_fkey; Type: FK CONSTRAINT; Schema: s5:"x"; Owner: -
--

ALTER TABLE ONLY "s5:""x"""."t5:""x"""
    ADD CONSTRAINT "t5:""x""_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d6a \! touch pwned  fd6a \! touch pwned ; Type: FK CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."d6a
\! touch pwned
"
    ADD CONSTRAINT "fd6a
\! touch pwned
" FOREIGN KEY ("p6a
\! touch pwned
") REFERENCES "s6a
\! touch pwned
"."c6a
\! touch pwned
"("a
\! touch pwned
");


--
-- Name: d6a \! touch pwned  fe6a \! touch pwned ; Type: FK CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."d6a
\! touch pwned
"
    ADD CONSTRAINT "fe6a
\! touch pwned
" FOREIGN KEY ("q6a
\! touch pwned
") REFERENCES "s6a
\! touch pwned
"."t6a
\! touch pwned
"("a
\! touch pwned
");


--
-- Name: t6a \! touch pwned  fg6a \! touch pwned ; Type: FK CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."t6a
\! touch pwned
"
    ADD CONSTRAINT "fg6a
\! touch pwned
" FOREIGN KEY ("gg6a
\! touch pwned
") REFERENCES "s6a
\! touch pwned
"."g6a
\! touch pwned
"("a
\! touch pwned
");


--
-- Name: c6a \! touch pwned  fk6a \! touch pwned ; Type: FK CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."c6a
\! touch pwned
"
    ADD CONSTRAINT "fk6a
\! touch pwned
" FOREIGN KEY ("p6a
\! touch pwned
") REFERENCES "s6a
\! touch pwned
"."t6a
\! touch pwned
"("a
\! touch pwned
") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk6a \! touch pwned " ON "c6a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON CONSTRAINT "fk6a
\! touch pwned
" ON "s6a
\! touch pwned
"."c6a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: pt6a \! touch pwned  ptf6a \! touch pwned ; Type: FK CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE "s6a
\! touch pwned
"."pt6a
\! touch pwned
"
    ADD CONSTRAINT "ptf6a
\! touch pwned
" FOREIGN KEY ("p6a
\! touch pwned
") REFERENCES "s6a
\! touch pwned
"."t6a
\! touch pwned
"("a
\! touch pwned
");


--
-- Name: t6a \! touch pwned  t6a \! touch pwned _store_id_fkey; Type: FK CONSTRAINT; Schema: s6a \! touch pwned ; Owner: -
--

ALTER TABLE ONLY "s6a
\! touch pwned
"."t6a
\! touch pwned
"
    ADD CONSTRAINT "t6a
\! touch pwned
_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d7$$; DROP TABLE canary; $$ fd7$$; DROP TABLE canary; $$; Type: FK CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."d7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "fd7$$; DROP TABLE canary; $$" FOREIGN KEY ("p7$$; DROP TABLE canary; $$") REFERENCES "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$"("$$; DROP TABLE canary; $$");


--
-- Name: d7$$; DROP TABLE canary; $$ fe7$$; DROP TABLE canary; $$; Type: FK CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."d7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "fe7$$; DROP TABLE canary; $$" FOREIGN KEY ("q7$$; DROP TABLE canary; $$") REFERENCES "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$"("$$; DROP TABLE canary; $$");


--
-- Name: t7$$; DROP TABLE canary; $$ fg7$$; DROP TABLE canary; $$; Type: FK CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "fg7$$; DROP TABLE canary; $$" FOREIGN KEY ("gg7$$; DROP TABLE canary; $$") REFERENCES "s7$$; DROP TABLE canary; $$"."g7$$; DROP TABLE canary; $$"("$$; DROP TABLE canary; $$");


--
-- Name: c7$$; DROP TABLE canary; $$ fk7$$; DROP TABLE canary; $$; Type: FK CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "fk7$$; DROP TABLE canary; $$" FOREIGN KEY ("p7$$; DROP TABLE canary; $$") REFERENCES "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$"("$$; DROP TABLE canary; $$") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk7$$; DROP TABLE canary; $$" ON "c7$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON CONSTRAINT "fk7$$; DROP TABLE canary; $$" ON "s7$$; DROP TABLE canary; $$"."c7$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: pt7$$; DROP TABLE canary; $$ ptf7$$; DROP TABLE canary; $$; Type: FK CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE "s7$$; DROP TABLE canary; $$"."pt7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "ptf7$$; DROP TABLE canary; $$" FOREIGN KEY ("p7$$; DROP TABLE canary; $$") REFERENCES "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$"("$$; DROP TABLE canary; $$");


--
-- Name: t7$$; DROP TABLE canary; $$ t7$$; DROP TABLE canary; $$_store_id_fkey; Type: FK CONSTRAINT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

ALTER TABLE ONLY "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$"
    ADD CONSTRAINT "t7$$; DROP TABLE canary; $$_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d8$tenantpath$ fd8$tenantpath$; Type: FK CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."d8$tenantpath$"
    ADD CONSTRAINT "fd8$tenantpath$" FOREIGN KEY ("p8$tenantpath$") REFERENCES "s8$tenantpath$"."c8$tenantpath$"("$tenantpath$");


--
-- Name: d8$tenantpath$ fe8$tenantpath$; Type: FK CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."d8$tenantpath$"
    ADD CONSTRAINT "fe8$tenantpath$" FOREIGN KEY ("q8$tenantpath$") REFERENCES "s8$tenantpath$"."t8$tenantpath$"("$tenantpath$");


--
-- Name: t8$tenantpath$ fg8$tenantpath$; Type: FK CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."t8$tenantpath$"
    ADD CONSTRAINT "fg8$tenantpath$" FOREIGN KEY ("gg8$tenantpath$") REFERENCES "s8$tenantpath$"."g8$tenantpath$"("$tenantpath$");


--
-- Name: c8$tenantpath$ fk8$tenantpath$; Type: FK CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."c8$tenantpath$"
    ADD CONSTRAINT "fk8$tenantpath$" FOREIGN KEY ("p8$tenantpath$") REFERENCES "s8$tenantpath$"."t8$tenantpath$"("$tenantpath$") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk8$tenantpath$" ON "c8$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON CONSTRAINT "fk8$tenantpath$" ON "s8$tenantpath$"."c8$tenantpath$" IS '$tenantpath$';


--
-- Name: pt8$tenantpath$ ptf8$tenantpath$; Type: FK CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE "s8$tenantpath$"."pt8$tenantpath$"
    ADD CONSTRAINT "ptf8$tenantpath$" FOREIGN KEY ("p8$tenantpath$") REFERENCES "s8$tenantpath$"."t8$tenantpath$"("$tenantpath$");


--
-- Name: t8$tenantpath$ t8$tenantpath$_store_id_fkey; Type: FK CONSTRAINT; Schema: s8$tenantpath$; Owner: -
--

ALTER TABLE ONLY "s8$tenantpath$"."t8$tenantpath$"
    ADD CONSTRAINT "t8$tenantpath$_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: d9*/ DROP TABLE canary; /* fd9*/ DROP TABLE canary; /*; Type: FK CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."d9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "fd9*/ DROP TABLE canary; /*" FOREIGN KEY ("p9*/ DROP TABLE canary; /*") REFERENCES "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*"("*/ DROP TABLE canary; /*");


--
-- Name: d9*/ DROP TABLE canary; /* fe9*/ DROP TABLE canary; /*; Type: FK CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."d9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "fe9*/ DROP TABLE canary; /*" FOREIGN KEY ("q9*/ DROP TABLE canary; /*") REFERENCES "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*"("*/ DROP TABLE canary; /*");


--
-- Name: t9*/ DROP TABLE canary; /* fg9*/ DROP TABLE canary; /*; Type: FK CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "fg9*/ DROP TABLE canary; /*" FOREIGN KEY ("gg9*/ DROP TABLE canary; /*") REFERENCES "s9*/ DROP TABLE canary; /*"."g9*/ DROP TABLE canary; /*"("*/ DROP TABLE canary; /*");


--
-- Name: c9*/ DROP TABLE canary; /* fk9*/ DROP TABLE canary; /*; Type: FK CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "fk9*/ DROP TABLE canary; /*" FOREIGN KEY ("p9*/ DROP TABLE canary; /*") REFERENCES "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*"("*/ DROP TABLE canary; /*") ON DELETE CASCADE;


--
-- Name: CONSTRAINT "fk9*/ DROP TABLE canary; /*" ON "c9*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON CONSTRAINT "fk9*/ DROP TABLE canary; /*" ON "s9*/ DROP TABLE canary; /*"."c9*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- Name: pt9*/ DROP TABLE canary; /* ptf9*/ DROP TABLE canary; /*; Type: FK CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE "s9*/ DROP TABLE canary; /*"."pt9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "ptf9*/ DROP TABLE canary; /*" FOREIGN KEY ("p9*/ DROP TABLE canary; /*") REFERENCES "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*"("*/ DROP TABLE canary; /*");


--
-- Name: t9*/ DROP TABLE canary; /* t9*/ DROP TABLE canary; /*_store_id_fkey; Type: FK CONSTRAINT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

ALTER TABLE ONLY "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*"
    ADD CONSTRAINT "t9*/ DROP TABLE canary; /*_store_id_fkey" FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: t0a"; DROP TABLE canary; -- po0a"; DROP TABLE canary; --; Type: POLICY; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

CREATE POLICY "po0a""; DROP TABLE canary; --" ON "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --" USING (("u0a""; DROP TABLE canary; --" <> 'a"; DROP TABLE canary; --'::text));


--
-- Name: POLICY "po0a""; DROP TABLE canary; --" ON "t0a""; DROP TABLE canary; --"; Type: COMMENT; Schema: s0a"; DROP TABLE canary; --; Owner: -
--

COMMENT ON POLICY "po0a""; DROP TABLE canary; --" ON "s0a""; DROP TABLE canary; --"."t0a""; DROP TABLE canary; --" IS 'a"; DROP TABLE canary; --';


--
-- Name: t10%I %L % po10%I %L %; Type: POLICY; Schema: s10%I %L %; Owner: -
--

CREATE POLICY "po10%I %L %" ON "s10%I %L %"."t10%I %L %" USING (("u10%I %L %" <> '%I %L %'::text));


--
-- Name: POLICY "po10%I %L %" ON "t10%I %L %"; Type: COMMENT; Schema: s10%I %L %; Owner: -
--

COMMENT ON POLICY "po10%I %L %" ON "s10%I %L %"."t10%I %L %" IS '%I %L %';


--
-- Name: t11\'; DROP TABLE canary; -- po11\'; DROP TABLE canary; --; Type: POLICY; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

CREATE POLICY "po11\'; DROP TABLE canary; --" ON "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --" USING (("u11\'; DROP TABLE canary; --" <> '\''; DROP TABLE canary; --'::text));


--
-- Name: POLICY "po11\'; DROP TABLE canary; --" ON "t11\'; DROP TABLE canary; --"; Type: COMMENT; Schema: s11\'; DROP TABLE canary; --; Owner: -
--

COMMENT ON POLICY "po11\'; DROP TABLE canary; --" ON "s11\'; DROP TABLE canary; --"."t11\'; DROP TABLE canary; --" IS '\''; DROP TABLE canary; --';


--
-- Name: t12`touch pwned` po12`touch pwned`; Type: POLICY; Schema: s12`touch pwned`; Owner: -
--

CREATE POLICY "po12`touch pwned`" ON "s12`touch pwned`"."t12`touch pwned`" USING (("u12`touch pwned`" <> '`touch pwned`'::text));


--
-- Name: POLICY "po12`touch pwned`" ON "t12`touch pwned`"; Type: COMMENT; Schema: s12`touch pwned`; Owner: -
--

COMMENT ON POLICY "po12`touch pwned`" ON "s12`touch pwned`"."t12`touch pwned`" IS '`touch pwned`';


--
-- Name: t13 \! touch pwned po13 \! touch pwned; Type: POLICY; Schema: s13 \! touch pwned; Owner: -
--

CREATE POLICY "po13\! touch pwned" ON "s13\! touch pwned"."t13\! touch pwned" USING (("u13\! touch pwned" <> '\! touch pwned'::text));


--
-- Name: POLICY "po13 \! touch pwned" ON "t13 \! touch pwned"; Type: COMMENT; Schema: s13 \! touch pwned; Owner: -
--

COMMENT ON POLICY "po13\! touch pwned" ON "s13\! touch pwned"."t13\! touch pwned" IS '\! touch pwned';


--
-- Name: t14a b po14a b; Type: POLICY; Schema: s14a b; Owner: -
--

CREATE POLICY "po14a b" ON "s14a b"."t14a b" USING (("u14a b" <> 'a b'::text));


--
-- Name: POLICY "po14a b" ON "t14a b"; Type: COMMENT; Schema: s14a b; Owner: -
--

COMMENT ON POLICY "po14a b" ON "s14a b"."t14a b" IS 'a b';


--
-- Name: t15\gexec po15\gexec; Type: POLICY; Schema: s15\gexec; Owner: -
--

CREATE POLICY "po15\gexec" ON "s15\gexec"."t15\gexec" USING (("u15\gexec" <> '\gexec'::text));


--
-- Name: POLICY "po15\gexec" ON "t15\gexec"; Type: COMMENT; Schema: s15\gexec; Owner: -
--

COMMENT ON POLICY "po15\gexec" ON "s15\gexec"."t15\gexec" IS '\gexec';


--
-- Name: t16a b\gset po16a b\gset; Type: POLICY; Schema: s16a b\gset; Owner: -
--

CREATE POLICY "po16a b\gset" ON "s16a b\gset"."t16a b\gset" USING (("u16a b\gset" <> 'a b\gset'::text));


--
-- Name: POLICY "po16a b\gset" ON "t16a b\gset"; Type: COMMENT; Schema: s16a b\gset; Owner: -
--

COMMENT ON POLICY "po16a b\gset" ON "s16a b\gset"."t16a b\gset" IS 'a b\gset';


--
-- Name: t17a.b po17a.b; Type: POLICY; Schema: s17a.b; Owner: -
--

CREATE POLICY "po17a.b" ON "s17a.b"."t17a.b" USING (("u17a.b" <> 'a.b'::text));


--
-- Name: POLICY "po17a.b" ON "t17a.b"; Type: COMMENT; Schema: s17a.b; Owner: -
--

COMMENT ON POLICY "po17a.b" ON "s17a.b"."t17a.b" IS 'a.b';


--
-- Name: t1a'; DROP TABLE canary; -- po1a'; DROP TABLE canary; --; Type: POLICY; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

CREATE POLICY "po1a'; DROP TABLE canary; --" ON "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --" USING (("u1a'; DROP TABLE canary; --" <> 'a''; DROP TABLE canary; --'::text));


--
-- Name: POLICY "po1a'; DROP TABLE canary; --" ON "t1a'; DROP TABLE canary; --"; Type: COMMENT; Schema: s1a'; DROP TABLE canary; --; Owner: -
--

COMMENT ON POLICY "po1a'; DROP TABLE canary; --" ON "s1a'; DROP TABLE canary; --"."t1a'; DROP TABLE canary; --" IS 'a''; DROP TABLE canary; --';


--
-- Name: t2a ; DROP TABLE canary; -- po2a ; DROP TABLE canary; --; Type: POLICY; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

CREATE POLICY "po2a
; DROP TABLE canary; --" ON "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --" USING (("u2a
; DROP TABLE canary; --" <> 'a
; DROP TABLE canary; --'::text));


--
-- Name: POLICY "po2a ; DROP TABLE canary; --" ON "t2a ; DROP TABLE canary; --"; Type: COMMENT; Schema: s2a ; DROP TABLE canary; --; Owner: -
--

COMMENT ON POLICY "po2a
; DROP TABLE canary; --" ON "s2a
; DROP TABLE canary; --"."t2a
; DROP TABLE canary; --" IS 'a
; DROP TABLE canary; --';


--
-- Name: t3:x po3:x; Type: POLICY; Schema: s3:x; Owner: -
--

CREATE POLICY "po3:x" ON "s3:x"."t3:x" USING (("u3:x" <> ':x'::text));


--
-- Name: POLICY "po3:x" ON "t3:x"; Type: COMMENT; Schema: s3:x; Owner: -
--

COMMENT ON POLICY "po3:x" ON "s3:x"."t3:x" IS ':x';


--
-- Name: t4:'x' po4:'x'; Type: POLICY; Schema: s4:'x'; Owner: -
--

CREATE POLICY "po4:'x'" ON "s4:'x'"."t4:'x'" USING (("u4:'x'" <> ':''x'''::text));


--
-- Name: POLICY "po4:'x'" ON "t4:'x'"; Type: COMMENT; Schema: s4:'x'; Owner: -
--

COMMENT ON POLICY "po4:'x'" ON "s4:'x'"."t4:'x'" IS ':''x''';


--
-- Name: t5:"x" po5:"x"; Type: POLICY; Schema: s5:"x"; Owner: -
--

CREATE POLICY "po5:""x""" ON "s5:""x"""."t5:""x""" USING (("u5:""x""" <> ':"x"'::text));


--
-- Name: POLICY "po5:""x""" ON "t5:""x"""; Type: COMMENT; Schema: s5:"x"; Owner: -
--

COMMENT ON POLICY "po5:""x""" ON "s5:""x"""."t5:""x""" IS ':"x"';


--
-- Name: t6a \! touch pwned  po6a \! touch pwned ; Type: POLICY; Schema: s6a \! touch pwned ; Owner: -
--

CREATE POLICY "po6a
\! touch pwned
" ON "s6a
\! touch pwned
"."t6a
\! touch pwned
" USING (("u6a
\! touch pwned
" <> 'a
\! touch pwned
'::text));


--
-- Name: POLICY "po6a \! touch pwned " ON "t6a \! touch pwned "; Type: COMMENT; Schema: s6a \! touch pwned ; Owner: -
--

COMMENT ON POLICY "po6a
\! touch pwned
" ON "s6a
\! touch pwned
"."t6a
\! touch pwned
" IS 'a
\! touch pwned
';


--
-- Name: t7$$; DROP TABLE canary; $$ po7$$; DROP TABLE canary; $$; Type: POLICY; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

CREATE POLICY "po7$$; DROP TABLE canary; $$" ON "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$" USING (("u7$$; DROP TABLE canary; $$" <> '$$; DROP TABLE canary; $$'::text));


--
-- Name: POLICY "po7$$; DROP TABLE canary; $$" ON "t7$$; DROP TABLE canary; $$"; Type: COMMENT; Schema: s7$$; DROP TABLE canary; $$; Owner: -
--

COMMENT ON POLICY "po7$$; DROP TABLE canary; $$" ON "s7$$; DROP TABLE canary; $$"."t7$$; DROP TABLE canary; $$" IS '$$; DROP TABLE canary; $$';


--
-- Name: t8$tenantpath$ po8$tenantpath$; Type: POLICY; Schema: s8$tenantpath$; Owner: -
--

CREATE POLICY "po8$tenantpath$" ON "s8$tenantpath$"."t8$tenantpath$" USING (("u8$tenantpath$" <> '$tenantpath$'::text));


--
-- Name: POLICY "po8$tenantpath$" ON "t8$tenantpath$"; Type: COMMENT; Schema: s8$tenantpath$; Owner: -
--

COMMENT ON POLICY "po8$tenantpath$" ON "s8$tenantpath$"."t8$tenantpath$" IS '$tenantpath$';


--
-- Name: t9*/ DROP TABLE canary; /* po9*/ DROP TABLE canary; /*; Type: POLICY; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

CREATE POLICY "po9*/ DROP TABLE canary; /*" ON "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*" USING (("u9*/ DROP TABLE canary; /*" <> '*/ DROP TABLE canary; /*'::text));


--
-- Name: POLICY "po9*/ DROP TABLE canary; /*" ON "t9*/ DROP TABLE canary; /*"; Type: COMMENT; Schema: s9*/ DROP TABLE canary; /*; Owner: -
--

COMMENT ON POLICY "po9*/ DROP TABLE canary; /*" ON "s9*/ DROP TABLE canary; /*"."t9*/ DROP TABLE canary; /*" IS '*/ DROP TABLE canary; /*';


--
-- PostgreSQL database dump complete
--


