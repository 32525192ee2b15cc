--
-- PostgreSQL database dump
--

\restrict 3wiPwYWqg4FqB9JHAASSFl5T4NsnsR1y4Yp2Mm8iO5jLAduKHSjj7ShtPAqVShe

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

ALTER TABLE IF EXISTS public.readings DROP CONSTRAINT IF EXISTS readings_site;
ALTER TABLE IF EXISTS ONLY public.readings_1_old DROP CONSTRAINT IF EXISTS extra;
DROP TRIGGER IF EXISTS whole ON public.readings;
DROP TRIGGER IF EXISTS rowwise ON public.readings;
DROP INDEX IF EXISTS public.readings_by_value;
DROP INDEX IF EXISTS public.readings_unique;
DROP INDEX IF EXISTS public.only_here;
ALTER TABLE IF EXISTS ONLY public.top DROP CONSTRAINT IF EXISTS top_pkey;
ALTER TABLE IF EXISTS ONLY public.tagged DROP CONSTRAINT IF EXISTS tagged_id_seen_key;
ALTER TABLE IF EXISTS ONLY public.sites DROP CONSTRAINT IF EXISTS sites_pkey;
ALTER TABLE IF EXISTS ONLY public.readings_rest DROP CONSTRAINT IF EXISTS rest_key;
ALTER TABLE IF EXISTS ONLY public.readings_null DROP CONSTRAINT IF EXISTS readings_null_pkey;
ALTER TABLE IF EXISTS ONLY public.readings_1_old DROP CONSTRAINT IF EXISTS readings_1_old_pkey;
ALTER TABLE IF EXISTS ONLY public.readings_1_new_b DROP CONSTRAINT IF EXISTS readings_1_new_b_pkey;
ALTER TABLE IF EXISTS ONLY public.readings_1_new_a DROP CONSTRAINT IF EXISTS readings_1_new_a_pkey;
ALTER TABLE IF EXISTS ONLY public.readings_1_new DROP CONSTRAINT IF EXISTS readings_1_new_pkey;
ALTER TABLE IF EXISTS ONLY public.readings_1 DROP CONSTRAINT IF EXISTS readings_1_pkey;
ALTER TABLE IF EXISTS ONLY public.readings DROP CONSTRAINT IF EXISTS readings_pk;
ALTER TABLE IF EXISTS ONLY public.bottom DROP CONSTRAINT IF EXISTS bottom_pkey;
ALTER TABLE IF EXISTS public.top ALTER COLUMN id DROP DEFAULT;
ALTER TABLE IF EXISTS public.tagged ALTER COLUMN late DROP DEFAULT;
ALTER TABLE IF EXISTS public.tagged ALTER COLUMN tags DROP DEFAULT;
ALTER TABLE IF EXISTS public.tagged ALTER COLUMN note DROP DEFAULT;
ALTER TABLE IF EXISTS public.tagged ALTER COLUMN id DROP DEFAULT;
ALTER TABLE IF EXISTS public.right_side ALTER COLUMN late DROP DEFAULT;
ALTER TABLE IF EXISTS public.right_side ALTER COLUMN id DROP DEFAULT;
ALTER TABLE IF EXISTS public.left_side ALTER COLUMN late DROP DEFAULT;
ALTER TABLE IF EXISTS public.left_side ALTER COLUMN note DROP DEFAULT;
ALTER TABLE IF EXISTS public.left_side ALTER COLUMN id DROP DEFAULT;
ALTER TABLE IF EXISTS public.deepest ALTER COLUMN late DROP DEFAULT;
ALTER TABLE IF EXISTS public.deepest ALTER COLUMN note DROP DEFAULT;
ALTER TABLE IF EXISTS public.deepest ALTER COLUMN id DROP DEFAULT;
ALTER TABLE IF EXISTS public.bottom ALTER COLUMN late DROP DEFAULT;
ALTER TABLE IF EXISTS public.bottom ALTER COLUMN id DROP DEFAULT;
DROP SEQUENCE IF EXISTS public.top_id_seq;
DROP TABLE IF EXISTS public.tagged;
DROP TABLE IF EXISTS public.sites;
DROP TABLE IF EXISTS public.readings_rest;
DROP TABLE IF EXISTS public.readings_null;
DROP TABLE IF EXISTS public.readings_1_old;
DROP TABLE IF EXISTS public.readings_1_new_b;
DROP TABLE IF EXISTS public.readings_1_new_a;
DROP TABLE IF EXISTS public.readings_1_new;
DROP TABLE IF EXISTS public.readings_1;
DROP TABLE IF EXISTS public.readings;
DROP TABLE IF EXISTS public.mixin;
DROP TABLE IF EXISTS public.deepest;
DROP TABLE IF EXISTS public.bottom;
DROP TABLE IF EXISTS public.right_side;
DROP TABLE IF EXISTS public.left_side;
DROP TABLE IF EXISTS public.top;
DROP FUNCTION IF EXISTS public.note();
--
-- Name: note(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: top; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.top (
    id bigint NOT NULL,
    tenant integer NOT NULL,
    note text DEFAULT 'top'::text,
    late integer DEFAULT 1,
    CONSTRAINT positive CHECK ((id > 0)),
    CONSTRAINT top_late_check CHECK ((late < 100)),
    CONSTRAINT top_only CHECK ((tenant <> 13)) NO INHERIT
);


--
-- Name: left_side; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.left_side (
    l integer,
    CONSTRAINT l_set CHECK ((l IS NOT NULL))
)
INHERITS (public.top);


--
-- Name: right_side; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.right_side (
    note text DEFAULT 'right'::text,
    r integer NOT NULL
)
INHERITS (public.top);


--
-- Name: bottom; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bottom (
    note text DEFAULT 'bottom'::text NOT NULL,
    b jsonb
)
INHERITS (public.left_side, public.right_side);


--
-- Name: deepest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deepest (
)
INHERITS (public.bottom);


--
-- Name: mixin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mixin (
    seen timestamp with time zone,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    late integer
);


--
-- Name: readings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings (
    site integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'temp'::text NOT NULL,
    value double precision,
    seq bigint NOT NULL,
    CONSTRAINT readings_value_check CHECK ((value > ('-274'::integer)::double precision))
)
PARTITION BY LIST (site);


--
-- Name: readings_1; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings_1 (
    site integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'temp'::text NOT NULL,
    value double precision,
    seq bigint NOT NULL,
    CONSTRAINT readings_value_check CHECK ((value > ('-274'::integer)::double precision))
)
PARTITION BY RANGE (at, kind);


--
-- Name: readings_1_new; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings_1_new (
    site integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'temp'::text NOT NULL,
    value double precision DEFAULT 1.5,
    seq bigint NOT NULL,
    CONSTRAINT mine CHECK ((value < (1000)::double precision)),
    CONSTRAINT readings_value_check CHECK ((value > ('-274'::integer)::double precision))
)
PARTITION BY HASH (kind);


--
-- Name: readings_1_new_a; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings_1_new_a (
    site integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'temp'::text NOT NULL,
    value double precision DEFAULT 1.5,
    seq bigint NOT NULL,
    CONSTRAINT mine CHECK ((value < (1000)::double precision)),
    CONSTRAINT readings_value_check CHECK ((value > ('-274'::integer)::double precision))
);


--
-- Name: readings_1_new_b; Type: TABLE; Schema: public; Owner: -
--

CREATE UNLOGGED TABLE public.readings_1_new_b (
    site integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'temp'::text NOT NULL,
    value double precision DEFAULT 1.5,
    seq bigint NOT NULL,
    CONSTRAINT mine CHECK ((value < (1000)::double precision)),
    CONSTRAINT readings_value_check CHECK ((value > ('-274'::integer)::double precision))
);


--
-- Name: readings_1_old; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings_1_old (
    site integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'temp'::text NOT NULL,
    value double precision,
    seq bigint NOT NULL,
    CONSTRAINT readings_value_check CHECK ((value > ('-274'::integer)::double precision))
);


--
-- Name: readings_null; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings_null (
    site integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'temp'::text NOT NULL,
    value double precision,
    seq bigint NOT NULL,
    CONSTRAINT readings_value_check CHECK ((value > ('-274'::integer)::double precision))
);


--
-- Name: readings_rest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.readings_rest (
    value double precision,
    kind text DEFAULT NULL NOT NULL,
    at timestamp with time zone NOT NULL,
    site integer NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT readings_value_check CHECK ((value > ('-274'::integer)::double precision))
);


--
-- Name: readings_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.readings ALTER COLUMN seq ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.readings_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: sites; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sites (
    site integer NOT NULL
);


--
-- Name: tagged; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tagged (
    CONSTRAINT positive CHECK ((id > 0))
)
INHERITS (public.top, public.mixin);


--
-- Name: top_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.top_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: top_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.top_id_seq OWNED BY public.top.id;


--
-- Name: readings_1; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_1 FOR VALUES IN (1, 2, 3);


--
-- Name: readings_1_new; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_1 ATTACH PARTITION public.readings_1_new FOR VALUES FROM ('2020-01-01 00:00:00+00', 'm') TO (MAXVALUE, MAXVALUE);


--
-- Name: readings_1_new_a; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_1_new ATTACH PARTITION public.readings_1_new_a FOR VALUES WITH (modulus 2, remainder 0);


--
-- Name: readings_1_new_b; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_1_new ATTACH PARTITION public.readings_1_new_b FOR VALUES WITH (modulus 2, remainder 1);


--
-- Name: readings_1_old; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_1 ATTACH PARTITION public.readings_1_old FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2020-01-01 00:00:00+00', 'm');


--
-- Name: readings_null; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_null FOR VALUES IN (NULL, 9);


--
-- Name: readings_rest; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_rest DEFAULT;


--
-- Name: bottom id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bottom ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Name: bottom late; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bottom ALTER COLUMN late SET DEFAULT 1;


--
-- Name: deepest id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deepest ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Name: deepest note; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deepest ALTER COLUMN note SET DEFAULT 'bottom'::text;


--
-- Name: deepest late; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deepest ALTER COLUMN late SET DEFAULT 1;


--
-- Name: left_side id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.left_side ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Name: left_side note; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.left_side ALTER COLUMN note SET DEFAULT 'top'::text;


--
-- Name: left_side late; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.left_side ALTER COLUMN late SET DEFAULT 1;


--
-- Name: right_side id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.right_side ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Name: right_side late; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.right_side ALTER COLUMN late SET DEFAULT 1;


--
-- Name: tagged id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tagged ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Name: tagged note; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tagged ALTER COLUMN note SET DEFAULT 'top'::text;


--
-- Name: tagged tags; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tagged ALTER COLUMN tags SET DEFAULT '{}'::text[];


--
-- Name: tagged late; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tagged ALTER COLUMN late SET DEFAULT 1;


--
-- Name: top id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Data for Name: bottom; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deepest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: left_side; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mixin; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: readings_1_new_a; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: readings_1_new_b; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: readings_1_old; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: readings_null; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: readings_rest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: right_side; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sites; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: tagged; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: top; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: readings_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.readings_seq_seq', 1, false);


--
-- Name: top_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.top_id_seq', 1, false);


--
-- Name: bottom bottom_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bottom
    ADD CONSTRAINT bottom_pkey PRIMARY KEY (id);


--
-- Name: readings readings_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings
    ADD CONSTRAINT readings_pk PRIMARY KEY (site, at, kind);


--
-- Name: readings_1 readings_1_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_1
    ADD CONSTRAINT readings_1_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_1_new readings_1_new_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_1_new
    ADD CONSTRAINT readings_1_new_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_1_new_a readings_1_new_a_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_1_new_a
    ADD CONSTRAINT readings_1_new_a_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_1_new_b readings_1_new_b_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_1_new_b
    ADD CONSTRAINT readings_1_new_b_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_1_old readings_1_old_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_1_old
    ADD CONSTRAINT readings_1_old_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_null readings_null_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_null
    ADD CONSTRAINT readings_null_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_rest rest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_rest
    ADD CONSTRAINT rest_key PRIMARY KEY (site, at, kind);


--
-- Name: sites sites_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_pkey PRIMARY KEY (site);


--
-- Name: tagged tagged_id_seen_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tagged
    ADD CONSTRAINT tagged_id_seen_key UNIQUE (id, seen);


--
-- Name: top top_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top
    ADD CONSTRAINT top_pkey PRIMARY KEY (id);


--
-- Name: only_here; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX only_here ON ONLY public.readings USING btree (kind);


--
-- Name: part_of_it; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX part_of_it ON public.readings_null USING btree (kind);


--
-- Name: readings_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX readings_unique ON ONLY public.readings USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_1_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX readings_1_site_kind_at_value_idx ON ONLY public.readings_1 USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_1_new_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX readings_1_new_site_kind_at_value_idx ON ONLY public.readings_1_new USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_1_new_a_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX readings_1_new_a_site_kind_at_value_idx ON public.readings_1_new_a USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_by_value; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_by_value ON ONLY public.readings USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_1_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_1_value_idx ON ONLY public.readings_1 USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_1_new_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_1_new_value_idx ON ONLY public.readings_1_new USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_1_new_a_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_1_new_a_value_idx ON public.readings_1_new_a USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_1_new_b_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX readings_1_new_b_site_kind_at_value_idx ON public.readings_1_new_b USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_1_new_b_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_1_new_b_value_idx ON public.readings_1_new_b USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_1_old_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX readings_1_old_site_kind_at_value_idx ON public.readings_1_old USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_1_old_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_1_old_value_idx ON public.readings_1_old USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_null_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX readings_null_site_kind_at_value_idx ON public.readings_null USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_null_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_null_value_idx ON public.readings_null USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_rest_by_value; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_rest_by_value ON public.readings_rest USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_rest_kind_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX readings_rest_kind_idx ON public.readings_rest USING btree (kind);


--
-- Name: readings_rest_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX readings_rest_site_kind_at_value_idx ON public.readings_rest USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: part_of_it; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.only_here ATTACH PARTITION public.part_of_it;


--
-- Name: readings_1_new_a_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_new_pkey ATTACH PARTITION public.readings_1_new_a_pkey;


--
-- Name: readings_1_new_a_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_new_site_kind_at_value_idx ATTACH PARTITION public.readings_1_new_a_site_kind_at_value_idx;


--
-- Name: readings_1_new_a_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_new_value_idx ATTACH PARTITION public.readings_1_new_a_value_idx;


--
-- Name: readings_1_new_b_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_new_pkey ATTACH PARTITION public.readings_1_new_b_pkey;


--
-- Name: readings_1_new_b_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_new_site_kind_at_value_idx ATTACH PARTITION public.readings_1_new_b_site_kind_at_value_idx;


--
-- Name: readings_1_new_b_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_new_value_idx ATTACH PARTITION public.readings_1_new_b_value_idx;


--
-- Name: readings_1_new_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_pkey ATTACH PARTITION public.readings_1_new_pkey;


--
-- Name: readings_1_new_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_site_kind_at_value_idx ATTACH PARTITION public.readings_1_new_site_kind_at_value_idx;


--
-- Name: readings_1_new_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_value_idx ATTACH PARTITION public.readings_1_new_value_idx;


--
-- Name: readings_1_old_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_pkey ATTACH PARTITION public.readings_1_old_pkey;


--
-- Name: readings_1_old_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_site_kind_at_value_idx ATTACH PARTITION public.readings_1_old_site_kind_at_value_idx;


--
-- Name: readings_1_old_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_1_value_idx ATTACH PARTITION public.readings_1_old_value_idx;


--
-- Name: readings_1_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_pk ATTACH PARTITION public.readings_1_pkey;


--
-- Name: readings_1_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_unique ATTACH PARTITION public.readings_1_site_kind_at_value_idx;


--
-- Name: readings_1_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_by_value ATTACH PARTITION public.readings_1_value_idx;


--
-- Name: readings_null_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_pk ATTACH PARTITION public.readings_null_pkey;


--
-- Name: readings_null_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_unique ATTACH PARTITION public.readings_null_site_kind_at_value_idx;


--
-- Name: readings_null_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_by_value ATTACH PARTITION public.readings_null_value_idx;


--
-- Name: readings_rest_by_value; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_by_value ATTACH PARTITION public.readings_rest_by_value;


--
-- Name: readings_rest_kind_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.only_here ATTACH PARTITION public.readings_rest_kind_idx;


--
-- Name: readings_rest_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_unique ATTACH PARTITION public.readings_rest_site_kind_at_value_idx;


--
-- Name: rest_key; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.readings_pk ATTACH PARTITION public.rest_key;


--
-- Name: readings rowwise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rowwise AFTER INSERT OR UPDATE OF value ON public.readings FOR EACH ROW WHEN ((new.value > (0)::double precision)) EXECUTE FUNCTION public.note('x');


--
-- Name: readings_1_old rowwise; Type: TRIGGER; Schema: public; Owner: -
--


ALTER TABLE public.readings_1_old ENABLE ALWAYS TRIGGER rowwise;


--
-- Name: readings_null rowwise; Type: TRIGGER; Schema: public; Owner: -
--


ALTER TABLE public.readings_null DISABLE TRIGGER rowwise;


--
-- Name: readings whole; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER whole AFTER TRUNCATE ON public.readings FOR EACH STATEMENT EXECUTE FUNCTION public.note();


--
-- Name: readings_1_old extra; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.readings_1_old
    ADD CONSTRAINT extra FOREIGN KEY (site) REFERENCES public.sites(site);


--
-- Name: readings readings_site; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.readings
    ADD CONSTRAINT readings_site FOREIGN KEY (site) REFERENCES public.sites(site) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--

\unrestrict 3wiPwYWqg4FqB9JHAASSFl5T4NsnsR1y4Yp2Mm8iO5jLAduKHSjj7ShtPAqVShe

