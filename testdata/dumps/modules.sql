--
-- PostgreSQL database dump
--

\restrict 8QQH17phs69HhRsZjRBrrvVNEQ71LuxYZHhDfasrKpsw16KJecjU9oIVBBZWhsv

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
-- Name: billing; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA billing;


--
-- Name: crm; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA crm;


--
-- Name: SCHEMA crm; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA crm IS 'customers';


--
-- Name: ext; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA ext;


--
-- Name: nocase; Type: COLLATION; Schema: crm; Owner: -
--

CREATE COLLATION crm.nocase (provider = icu, deterministic = false, locale = 'und-u-ks-level2');


--
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA ext;


--
-- Name: EXTENSION citext; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


--
-- Name: hstore; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;


--
-- Name: EXTENSION hstore; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';


--
-- Name: pgcrypto; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA ext;


--
-- Name: EXTENSION pgcrypto; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';


--
-- Name: status; Type: TYPE; Schema: crm; Owner: -
--

CREATE TYPE crm.status AS ENUM (
    'lead',
    'customer'
);


--
-- Name: TYPE status; Type: COMMENT; Schema: crm; Owner: -
--

COMMENT ON TYPE crm.status IS 's';


--
-- Name: add(integer, integer); Type: FUNCTION; Schema: billing; Owner: -
--

CREATE FUNCTION billing.add(a integer, b integer) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT COST 5 PARALLEL SAFE
    RETURN (a + b);


--
-- Name: FUNCTION add(a integer, b integer); Type: COMMENT; Schema: billing; Owner: -
--

COMMENT ON FUNCTION billing.add(a integer, b integer) IS 'plus';


--
-- Name: close(integer, double precision); Type: PROCEDURE; Schema: billing; Owner: -
--

CREATE PROCEDURE billing.close(INOUT x integer DEFAULT 1, IN y double precision DEFAULT 2)
    LANGUAGE plpgsql
    AS $$BEGIN x := 1; END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: lines; Type: TABLE; Schema: billing; Owner: -
--

CREATE TABLE billing.lines (
    account uuid NOT NULL,
    no integer NOT NULL,
    status crm.status[]
);


--
-- Name: total(uuid, text[]); Type: FUNCTION; Schema: billing; Owner: -
--

CREATE FUNCTION billing.total(account uuid, VARIADIC kinds text[] DEFAULT '{}'::text[]) RETURNS TABLE(no integer, amount numeric)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT l.no,
     1.0
    FROM billing.lines l
   WHERE (l.account = total.account);
END;


--
-- Name: add_up(numeric); Type: AGGREGATE; Schema: billing; Owner: -
--

CREATE AGGREGATE billing.add_up(numeric) (
    SFUNC = numeric_add,
    STYPE = numeric,
    INITCOND = '0'
);


--
-- Name: <+>; Type: OPERATOR; Schema: billing; Owner: -
--

CREATE OPERATOR billing.<+> (
    FUNCTION = billing.add,
    LEFTARG = integer,
    RIGHTARG = integer
);


--
-- Name: simple; Type: TEXT SEARCH CONFIGURATION; Schema: crm; Owner: -
--

CREATE TEXT SEARCH CONFIGURATION crm.simple (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR asciiword WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR word WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR hword_part WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR hword_asciipart WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR asciihword WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR hword WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION crm.simple
    ADD MAPPING FOR uint WITH simple;


--
-- Name: dummy; Type: FOREIGN DATA WRAPPER; Schema: -; Owner: -
--

CREATE FOREIGN DATA WRAPPER dummy;


--
-- Name: remote; Type: SERVER; Schema: -; Owner: -
--

CREATE SERVER remote FOREIGN DATA WRAPPER dummy;


--
-- Name: accounts; Type: TABLE; Schema: billing; Owner: -
--

CREATE TABLE billing.accounts (
    id uuid NOT NULL,
    iban text
);


--
-- Name: remote_rates; Type: FOREIGN TABLE; Schema: billing; Owner: -
--

CREATE FOREIGN TABLE billing.remote_rates (
    day date NOT NULL,
    rate numeric DEFAULT 1,
    CONSTRAINT pos CHECK ((rate > (0)::numeric))
)
SERVER remote
OPTIONS (
    t 'x'
);
ALTER FOREIGN TABLE billing.remote_rates ALTER COLUMN rate OPTIONS (
    column_name 'r'
);


--
-- Name: accounts; Type: TABLE; Schema: crm; Owner: -
--

CREATE TABLE crm.accounts (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    mail ext.citext,
    attributes public.hstore,
    status crm.status DEFAULT 'lead'::crm.status NOT NULL
);


--
-- Name: COLUMN accounts.mail; Type: COMMENT; Schema: crm; Owner: -
--

COMMENT ON COLUMN crm.accounts.mail IS 'line
line';


--
-- Name: billed; Type: VIEW; Schema: crm; Owner: -
--

CREATE VIEW crm.billed AS
 SELECT a.mail,
    count(*) AS n
   FROM (crm.accounts a
     JOIN billing.lines l ON ((l.account = a.id)))
  GROUP BY a.mail;


--
-- Name: named; Type: TABLE; Schema: crm; Owner: -
--

CREATE TABLE crm.named (
    n text COLLATE crm.nocase
);


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: billing; Owner: -
--

COPY billing.accounts (id, iban) FROM stdin;
\.


--
-- Data for Name: lines; Type: TABLE DATA; Schema: billing; Owner: -
--

COPY billing.lines (account, no, status) FROM stdin;
\.


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: crm; Owner: -
--

COPY crm.accounts (id, mail, attributes, status) FROM stdin;
f8c82872-4603-436e-8e45-4ccb18e8a0a0	a@b	\N	lead
92ddf098-3091-46a4-91e0-78b76114905c	tab\there	\N	lead
\.


--
-- Data for Name: named; Type: TABLE DATA; Schema: crm; Owner: -
--

COPY crm.named (n) FROM stdin;
\.


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: billing; Owner: -
--

ALTER TABLE ONLY billing.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: lines lines_pkey; Type: CONSTRAINT; Schema: billing; Owner: -
--

ALTER TABLE ONLY billing.lines
    ADD CONSTRAINT lines_pkey PRIMARY KEY (account, no);


--
-- Name: accounts accounts_mail_key; Type: CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.accounts
    ADD CONSTRAINT accounts_mail_key UNIQUE (mail);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: crm; Owner: -
--

ALTER TABLE ONLY crm.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: accounts accounts_id_fkey; Type: FK CONSTRAINT; Schema: billing; Owner: -
--

ALTER TABLE ONLY billing.accounts
    ADD CONSTRAINT accounts_id_fkey FOREIGN KEY (id) REFERENCES crm.accounts(id) ON DELETE CASCADE;


--
-- Name: lines lines_account_fkey; Type: FK CONSTRAINT; Schema: billing; Owner: -
--

ALTER TABLE ONLY billing.lines
    ADD CONSTRAINT lines_account_fkey FOREIGN KEY (account) REFERENCES billing.accounts(id);


--
-- PostgreSQL database dump complete
--

\unrestrict 8QQH17phs69HhRsZjRBrrvVNEQ71LuxYZHhDfasrKpsw16KJecjU9oIVBBZWhsv

