--
-- PostgreSQL database dump
--

\restrict IJWRHa53KTPijpIBxsuM2yKiqURidScP7qLDKRig9zKRlK71e3gTx7QXjSTsKCe

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
-- Name: note(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;


ALTER FUNCTION public.note() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: top; Type: TABLE; Schema: public; Owner: postgres
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


ALTER TABLE public.top OWNER TO postgres;

--
-- Name: left_side; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.left_side (
    l integer,
    CONSTRAINT l_set CHECK ((l IS NOT NULL))
)
INHERITS (public.top);


ALTER TABLE public.left_side OWNER TO postgres;

--
-- Name: right_side; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.right_side (
    note text DEFAULT 'right'::text,
    r integer NOT NULL
)
INHERITS (public.top);


ALTER TABLE public.right_side OWNER TO postgres;

--
-- Name: bottom; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.bottom (
    note text DEFAULT 'bottom'::text NOT NULL,
    b jsonb
)
INHERITS (public.left_side, public.right_side);


ALTER TABLE public.bottom OWNER TO postgres;

--
-- Name: deepest; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.deepest (
)
INHERITS (public.bottom);


ALTER TABLE public.deepest OWNER TO postgres;

--
-- Name: mixin; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.mixin (
    seen timestamp with time zone,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    late integer
);


ALTER TABLE public.mixin OWNER TO postgres;

--
-- Name: readings; Type: TABLE; Schema: public; Owner: postgres
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


ALTER TABLE public.readings OWNER TO postgres;

--
-- Name: readings_1; Type: TABLE; Schema: public; Owner: postgres
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


ALTER TABLE public.readings_1 OWNER TO postgres;

--
-- Name: readings_1_new; Type: TABLE; Schema: public; Owner: postgres
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


ALTER TABLE public.readings_1_new OWNER TO postgres;

--
-- Name: readings_1_new_a; Type: TABLE; Schema: public; Owner: postgres
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


ALTER TABLE public.readings_1_new_a OWNER TO postgres;

--
-- Name: readings_1_new_b; Type: TABLE; Schema: public; Owner: postgres
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


ALTER TABLE public.readings_1_new_b OWNER TO postgres;

--
-- Name: readings_1_old; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.readings_1_old (
    site integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'temp'::text NOT NULL,
    value double precision,
    seq bigint NOT NULL,
    CONSTRAINT readings_value_check CHECK ((value > ('-274'::integer)::double precision))
);


ALTER TABLE public.readings_1_old OWNER TO postgres;

--
-- Name: readings_null; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.readings_null (
    site integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text DEFAULT 'temp'::text NOT NULL,
    value double precision,
    seq bigint NOT NULL,
    CONSTRAINT readings_value_check CHECK ((value > ('-274'::integer)::double precision))
);


ALTER TABLE public.readings_null OWNER TO postgres;

--
-- Name: readings_rest; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.readings_rest (
    value double precision,
    kind text DEFAULT NULL NOT NULL,
    at timestamp with time zone NOT NULL,
    site integer NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT readings_value_check CHECK ((value > ('-274'::integer)::double precision))
);


ALTER TABLE public.readings_rest OWNER TO postgres;

--
-- Name: readings_seq_seq; Type: SEQUENCE; Schema: public; Owner: postgres
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
-- Name: sites; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.sites (
    site integer NOT NULL
);


ALTER TABLE public.sites OWNER TO postgres;

--
-- Name: tagged; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.tagged (
    CONSTRAINT positive CHECK ((id > 0))
)
INHERITS (public.top, public.mixin);


ALTER TABLE public.tagged OWNER TO postgres;

--
-- Name: top_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.top_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.top_id_seq OWNER TO postgres;

--
-- Name: top_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.top_id_seq OWNED BY public.top.id;


--
-- Name: readings_1; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_1 FOR VALUES IN (1, 2, 3);


--
-- Name: readings_1_new; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_1 ATTACH PARTITION public.readings_1_new FOR VALUES FROM ('2020-01-01 00:00:00+00', 'm') TO (MAXVALUE, MAXVALUE);


--
-- Name: readings_1_new_a; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_1_new ATTACH PARTITION public.readings_1_new_a FOR VALUES WITH (modulus 2, remainder 0);


--
-- Name: readings_1_new_b; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_1_new ATTACH PARTITION public.readings_1_new_b FOR VALUES WITH (modulus 2, remainder 1);


--
-- Name: readings_1_old; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_1 ATTACH PARTITION public.readings_1_old FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2020-01-01 00:00:00+00', 'm');


--
-- Name: readings_null; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_null FOR VALUES IN (NULL, 9);


--
-- Name: readings_rest; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_rest DEFAULT;


--
-- Name: bottom id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.bottom ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Name: bottom late; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.bottom ALTER COLUMN late SET DEFAULT 1;


--
-- Name: deepest id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.deepest ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Name: deepest note; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.deepest ALTER COLUMN note SET DEFAULT 'bottom'::text;


--
-- Name: deepest late; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.deepest ALTER COLUMN late SET DEFAULT 1;


--
-- Name: left_side id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.left_side ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Name: left_side note; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.left_side ALTER COLUMN note SET DEFAULT 'top'::text;


--
-- Name: left_side late; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.left_side ALTER COLUMN late SET DEFAULT 1;


--
-- Name: right_side id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.right_side ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Name: right_side late; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.right_side ALTER COLUMN late SET DEFAULT 1;


--
-- Name: tagged id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.tagged ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Name: tagged note; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.tagged ALTER COLUMN note SET DEFAULT 'top'::text;


--
-- Name: tagged tags; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.tagged ALTER COLUMN tags SET DEFAULT '{}'::text[];


--
-- Name: tagged late; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.tagged ALTER COLUMN late SET DEFAULT 1;


--
-- Name: top id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.top ALTER COLUMN id SET DEFAULT nextval('public.top_id_seq'::regclass);


--
-- Data for Name: bottom; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.bottom (id, tenant, note, l, r, b, late) FROM stdin;
\.


--
-- Data for Name: deepest; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.deepest (id, tenant, note, l, r, b, late) FROM stdin;
\.


--
-- Data for Name: left_side; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.left_side (id, tenant, note, l, late) FROM stdin;
\.


--
-- Data for Name: mixin; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.mixin (seen, tags, late) FROM stdin;
\.


--
-- Data for Name: readings_1_new_a; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.readings_1_new_a (site, at, kind, value, seq) FROM stdin;
\.


--
-- Data for Name: readings_1_new_b; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.readings_1_new_b (site, at, kind, value, seq) FROM stdin;
\.


--
-- Data for Name: readings_1_old; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.readings_1_old (site, at, kind, value, seq) FROM stdin;
\.


--
-- Data for Name: readings_null; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.readings_null (site, at, kind, value, seq) FROM stdin;
\.


--
-- Data for Name: readings_rest; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.readings_rest (value, kind, at, site, seq) FROM stdin;
\.


--
-- Data for Name: right_side; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.right_side (id, tenant, note, r, late) FROM stdin;
\.


--
-- Data for Name: sites; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.sites (site) FROM stdin;
\.


--
-- Data for Name: tagged; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.tagged (id, tenant, note, seen, tags, late) FROM stdin;
\.


--
-- Data for Name: top; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.top (id, tenant, note, late) FROM stdin;
\.


--
-- Name: readings_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.readings_seq_seq', 1, false);


--
-- Name: top_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.top_id_seq', 1, false);


--
-- Name: bottom bottom_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.bottom
    ADD CONSTRAINT bottom_pkey PRIMARY KEY (id);


--
-- Name: readings readings_pk; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings
    ADD CONSTRAINT readings_pk PRIMARY KEY (site, at, kind);


--
-- Name: readings_1 readings_1_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_1
    ADD CONSTRAINT readings_1_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_1_new readings_1_new_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_1_new
    ADD CONSTRAINT readings_1_new_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_1_new_a readings_1_new_a_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_1_new_a
    ADD CONSTRAINT readings_1_new_a_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_1_new_b readings_1_new_b_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_1_new_b
    ADD CONSTRAINT readings_1_new_b_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_1_old readings_1_old_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_1_old
    ADD CONSTRAINT readings_1_old_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_null readings_null_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_null
    ADD CONSTRAINT readings_null_pkey PRIMARY KEY (site, at, kind);


--
-- Name: readings_rest rest_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_rest
    ADD CONSTRAINT rest_key PRIMARY KEY (site, at, kind);


--
-- Name: sites sites_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sites
    ADD CONSTRAINT sites_pkey PRIMARY KEY (site);


--
-- Name: tagged tagged_id_seen_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.tagged
    ADD CONSTRAINT tagged_id_seen_key UNIQUE (id, seen);


--
-- Name: top top_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.top
    ADD CONSTRAINT top_pkey PRIMARY KEY (id);


--
-- Name: only_here; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX only_here ON ONLY public.readings USING btree (kind);


--
-- Name: part_of_it; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX part_of_it ON public.readings_null USING btree (kind);


--
-- Name: readings_unique; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX readings_unique ON ONLY public.readings USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_1_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX readings_1_site_kind_at_value_idx ON ONLY public.readings_1 USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_1_new_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX readings_1_new_site_kind_at_value_idx ON ONLY public.readings_1_new USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_1_new_a_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX readings_1_new_a_site_kind_at_value_idx ON public.readings_1_new_a USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_by_value; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX readings_by_value ON ONLY public.readings USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_1_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX readings_1_value_idx ON ONLY public.readings_1 USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_1_new_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX readings_1_new_value_idx ON ONLY public.readings_1_new USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_1_new_a_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX readings_1_new_a_value_idx ON public.readings_1_new_a USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_1_new_b_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX readings_1_new_b_site_kind_at_value_idx ON public.readings_1_new_b USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_1_new_b_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX readings_1_new_b_value_idx ON public.readings_1_new_b USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_1_old_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX readings_1_old_site_kind_at_value_idx ON public.readings_1_old USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_1_old_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX readings_1_old_value_idx ON public.readings_1_old USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_null_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX readings_null_site_kind_at_value_idx ON public.readings_null USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: readings_null_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX readings_null_value_idx ON public.readings_null USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_rest_by_value; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX readings_rest_by_value ON public.readings_rest USING btree (value) WHERE (value > (0)::double precision);


--
-- Name: readings_rest_kind_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX readings_rest_kind_idx ON public.readings_rest USING btree (kind);


--
-- Name: readings_rest_site_kind_at_value_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX readings_rest_site_kind_at_value_idx ON public.readings_rest USING btree (site, kind, at DESC) INCLUDE (value);


--
-- Name: part_of_it; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.only_here ATTACH PARTITION public.part_of_it;


--
-- Name: readings_1_new_a_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_new_pkey ATTACH PARTITION public.readings_1_new_a_pkey;


--
-- Name: readings_1_new_a_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_new_site_kind_at_value_idx ATTACH PARTITION public.readings_1_new_a_site_kind_at_value_idx;


--
-- Name: readings_1_new_a_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_new_value_idx ATTACH PARTITION public.readings_1_new_a_value_idx;


--
-- Name: readings_1_new_b_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_new_pkey ATTACH PARTITION public.readings_1_new_b_pkey;


--
-- Name: readings_1_new_b_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_new_site_kind_at_value_idx ATTACH PARTITION public.readings_1_new_b_site_kind_at_value_idx;


--
-- Name: readings_1_new_b_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_new_value_idx ATTACH PARTITION public.readings_1_new_b_value_idx;


--
-- Name: readings_1_new_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_pkey ATTACH PARTITION public.readings_1_new_pkey;


--
-- Name: readings_1_new_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_site_kind_at_value_idx ATTACH PARTITION public.readings_1_new_site_kind_at_value_idx;


--
-- Name: readings_1_new_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_value_idx ATTACH PARTITION public.readings_1_new_value_idx;


--
-- Name: readings_1_old_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_pkey ATTACH PARTITION public.readings_1_old_pkey;


--
-- Name: readings_1_old_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_site_kind_at_value_idx ATTACH PARTITION public.readings_1_old_site_kind_at_value_idx;


--
-- Name: readings_1_old_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_1_value_idx ATTACH PARTITION public.readings_1_old_value_idx;


--
-- Name: readings_1_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_pk ATTACH PARTITION public.readings_1_pkey;


--
-- Name: readings_1_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_unique ATTACH PARTITION public.readings_1_site_kind_at_value_idx;


--
-- Name: readings_1_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_by_value ATTACH PARTITION public.readings_1_value_idx;


--
-- Name: readings_null_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_pk ATTACH PARTITION public.readings_null_pkey;


--
-- Name: readings_null_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_unique ATTACH PARTITION public.readings_null_site_kind_at_value_idx;


--
-- Name: readings_null_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_by_value ATTACH PARTITION public.readings_null_value_idx;


--
-- Name: readings_rest_by_value; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_by_value ATTACH PARTITION public.readings_rest_by_value;


--
-- Name: readings_rest_kind_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.only_here ATTACH PARTITION public.readings_rest_kind_idx;


--
-- Name: readings_rest_site_kind_at_value_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_unique ATTACH PARTITION public.readings_rest_site_kind_at_value_idx;


--
-- Name: rest_key; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.readings_pk ATTACH PARTITION public.rest_key;


--
-- Name: readings rowwise; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER rowwise AFTER INSERT OR UPDATE OF value ON public.readings FOR EACH ROW WHEN ((new.value > (0)::double precision)) EXECUTE FUNCTION public.note('x');


--
-- Name: readings_1_old rowwise; Type: TRIGGER; Schema: public; Owner: postgres
--


ALTER TABLE public.readings_1_old ENABLE ALWAYS TRIGGER rowwise;


--
-- Name: readings_null rowwise; Type: TRIGGER; Schema: public; Owner: postgres
--


ALTER TABLE public.readings_null DISABLE TRIGGER rowwise;


--
-- Name: readings whole; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER whole AFTER TRUNCATE ON public.readings FOR EACH STATEMENT EXECUTE FUNCTION public.note();


--
-- Name: readings_1_old extra; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.readings_1_old
    ADD CONSTRAINT extra FOREIGN KEY (site) REFERENCES public.sites(site);


--
-- Name: readings readings_site; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.readings
    ADD CONSTRAINT readings_site FOREIGN KEY (site) REFERENCES public.sites(site) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--

\unrestrict IJWRHa53KTPijpIBxsuM2yKiqURidScP7qLDKRig9zKRlK71e3gTx7QXjSTsKCe

