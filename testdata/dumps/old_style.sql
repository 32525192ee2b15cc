--
-- PostgreSQL database dump
--

-- Dumped from database version 9.3.25
-- Dumped by pg_dump version 9.3.25
-- Started on 2015-03-02 10:15:44 CET

SET statement_timeout = 0;
SET lock_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET check_function_bodies = false;
SET client_min_messages = warning;

--
-- TOC entry 6 (class 2615 OID 16387)
-- Name: archive; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA archive;


ALTER SCHEMA archive OWNER TO postgres;

--
-- TOC entry 191 (class 3079 OID 11750)
-- Name: plpgsql; Type: EXTENSION; Schema: -; Owner: 
--

CREATE EXTENSION IF NOT EXISTS plpgsql WITH SCHEMA pg_catalog;


--
-- TOC entry 2051 (class 0 OID 0)
-- Dependencies: 191
-- Name: EXTENSION plpgsql; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural language';


SET search_path = public, pg_catalog;

--
-- TOC entry 507 (class 1247 OID 16390)
-- Name: state; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE state AS ENUM (
    'open',
    'closed'
);


ALTER TYPE public.state OWNER TO postgres;

--
-- TOC entry 204 (class 1255 OID 16395)
-- Name: touch(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END;
$$;


ALTER FUNCTION public.touch() OWNER TO postgres;

SET default_tablespace = '';

SET default_with_oids = false;

--
-- TOC entry 172 (class 1259 OID 16396)
-- Name: accounts; Type: TABLE; Schema: public; Owner: postgres; Tablespace: 
--

CREATE TABLE accounts (
    id integer NOT NULL,
    name character varying(255) DEFAULT ''::character varying NOT NULL,
    state state,
    balance numeric(10,2) DEFAULT 0.0,
    updated_at timestamp without time zone,
    CONSTRAINT balance_not_negative CHECK ((balance >= (0)::numeric))
);


ALTER TABLE public.accounts OWNER TO postgres;

--
-- TOC entry 173 (class 1259 OID 16402)
-- Name: accounts_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE accounts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.accounts_id_seq OWNER TO postgres;

--
-- TOC entry 2052 (class 0 OID 0)
-- Dependencies: 173
-- Name: accounts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE accounts_id_seq OWNED BY accounts.id;


--
-- TOC entry 174 (class 1259 OID 16404)
-- Name: entries; Type: TABLE; Schema: public; Owner: postgres; Tablespace: 
--

CREATE TABLE entries (
    id bigint NOT NULL,
    account_id integer NOT NULL,
    states state[],
    at timestamp with time zone DEFAULT now() NOT NULL,
    note text
);


ALTER TABLE public.entries OWNER TO postgres;

--
-- TOC entry 175 (class 1259 OID 16410)
-- Name: entries_2014; Type: TABLE; Schema: public; Owner: postgres; Tablespace: 
--

CREATE TABLE entries_2014 (
    CONSTRAINT entries_2014_at_check CHECK ((at < '2015-01-01 00:00:00+00'::timestamp with time zone))
)
INHERITS (entries);
ALTER TABLE ONLY entries_2014 ALTER COLUMN note SET STATISTICS 100;


ALTER TABLE public.entries_2014 OWNER TO postgres;

SET search_path = archive, pg_catalog;

--
-- TOC entry 176 (class 1259 OID 16420)
-- Name: entries; Type: TABLE; Schema: archive; Owner: postgres; Tablespace: 
--

CREATE TABLE entries (
    archived_at date,
    state public.state
)
INHERITS (public.entries);


ALTER TABLE archive.entries OWNER TO postgres;

SET search_path = public, pg_catalog;

--
-- TOC entry 177 (class 1259 OID 16430)
-- Name: totals; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW totals AS
    SELECT accounts.id, count(*) AS entries FROM (accounts JOIN entries ON ((entries.account_id = accounts.id))) GROUP BY accounts.id;


ALTER TABLE public.totals OWNER TO postgres;

--
-- TOC entry 1920 (class 2604 OID 16433)
-- Name: id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY accounts ALTER COLUMN id SET DEFAULT nextval('accounts_id_seq'::regclass);


SET search_path = archive, pg_catalog;

--
-- TOC entry 1921 (class 2604 OID 16434)
-- Name: at; Type: DEFAULT; Schema: archive; Owner: postgres
--

ALTER TABLE ONLY entries ALTER COLUMN at SET DEFAULT now();


SET search_path = public, pg_catalog;

--
-- TOC entry 2045 (class 0 OID 16396)
-- Dependencies: 172
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY accounts (id, name, state, balance, updated_at) FROM stdin;
1	first	open	0.00	2015-01-01 00:00:00
\.


--
-- TOC entry 2053 (class 0 OID 0)
-- Dependencies: 173
-- Name: accounts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('accounts_id_seq', 1, true);


--
-- TOC entry 1923 (class 2606 OID 16440)
-- Name: accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres; Tablespace: 
--

ALTER TABLE ONLY accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- TOC entry 1925 (class 2606 OID 16442)
-- Name: entries_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres; Tablespace: 
--

ALTER TABLE ONLY entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY (id);


SET search_path = archive, pg_catalog;

--
-- TOC entry 1927 (class 2606 OID 16444)
-- Name: entries_pkey; Type: CONSTRAINT; Schema: archive; Owner: postgres; Tablespace: 
--

ALTER TABLE ONLY entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY (id);


--
-- TOC entry 1928 (class 1259 OID 16446)
-- Name: index_entries_on_account_id; Type: INDEX; Schema: archive; Owner: postgres; Tablespace: 
--

CREATE INDEX index_entries_on_account_id ON entries USING btree (account_id) WHERE (note IS NOT NULL);


SET search_path = public, pg_catalog;

--
-- TOC entry 1929 (class 1259 OID 16447)
-- Name: index_accounts_on_lower_name; Type: INDEX; Schema: public; Owner: postgres; Tablespace: 
--

CREATE UNIQUE INDEX index_accounts_on_lower_name ON accounts USING btree (lower((name)::text) text_pattern_ops);


--
-- TOC entry 1940 (class 2620 OID 16448)
-- Name: touched; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER touched BEFORE UPDATE ON accounts FOR EACH ROW EXECUTE PROCEDURE touch();


--
-- TOC entry 1938 (class 2606 OID 16450)
-- Name: entries_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY entries
    ADD CONSTRAINT entries_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;


SET search_path = archive, pg_catalog;

--
-- TOC entry 1939 (class 2606 OID 16455)
-- Name: entries_account_id_fkey; Type: FK CONSTRAINT; Schema: archive; Owner: postgres
--

ALTER TABLE ONLY entries
    ADD CONSTRAINT entries_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id);


--
-- TOC entry 2050 (class 0 OID 0)
-- Dependencies: 7
-- Name: public; Type: ACL; Schema: -; Owner: postgres
--

REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM postgres;
GRANT ALL ON SCHEMA public TO postgres;
GRANT ALL ON SCHEMA public TO PUBLIC;


-- Completed on 2015-03-02 10:15:44 CET

--
-- PostgreSQL database dump complete
--

