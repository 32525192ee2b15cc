--
-- PostgreSQL database dump
--

\restrict UvXW0eSXLNzFHarI8RwcOM8ZEUo3wIsTKfr3BNWDI6Hvr6Mq0IkZw16GSjXJuoX

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

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: base; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.base (
    id integer NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    note text DEFAULT 'none'::text,
    late integer DEFAULT 7,
    CONSTRAINT base_id_check CHECK ((id > 0)),
    CONSTRAINT own CHECK ((note <> 'x'::text)) NO INHERIT
);


--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    email text
)
INHERITS (public.base);


--
-- Name: admins; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admins (
    note text DEFAULT 'user'::text NOT NULL,
    level integer
)
INHERITS (public.users);


--
-- Name: base_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.base_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: base_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.base_id_seq OWNED BY public.base.id;


--
-- Name: archive; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.archive (
    name text NOT NULL COLLATE pg_catalog."C",
    upper_name text GENERATED ALWAYS AS (upper(name)) STORED,
    id integer DEFAULT nextval('public.base_id_seq'::regclass) NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    note text DEFAULT 'none'::text,
    late integer DEFAULT 7,
    CONSTRAINT base_id_check CHECK ((id > 0)),
    CONSTRAINT own CHECK ((note <> 'x'::text)) NO INHERIT
);


--
-- Name: named; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.named (
    name text NOT NULL COLLATE pg_catalog."C",
    upper_name text GENERATED ALWAYS AS (upper(name)) STORED,
    CONSTRAINT n CHECK ((length(name) < 9)) NO INHERIT
);


--
-- Name: teams; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.teams (
    size integer
)
INHERITS (public.base, public.named);


--
-- Name: admins id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admins ALTER COLUMN id SET DEFAULT nextval('public.base_id_seq'::regclass);


--
-- Name: admins created; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admins ALTER COLUMN created SET DEFAULT NULL;


--
-- Name: admins late; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admins ALTER COLUMN late SET DEFAULT 7;


--
-- Name: base id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.base ALTER COLUMN id SET DEFAULT nextval('public.base_id_seq'::regclass);


--
-- Name: teams id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.teams ALTER COLUMN id SET DEFAULT nextval('public.base_id_seq'::regclass);


--
-- Name: teams created; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.teams ALTER COLUMN created SET DEFAULT now();


--
-- Name: teams note; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.teams ALTER COLUMN note SET DEFAULT 'none'::text;


--
-- Name: teams late; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.teams ALTER COLUMN late SET DEFAULT 7;


--
-- Name: users id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.base_id_seq'::regclass);


--
-- Name: users created; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users ALTER COLUMN created SET DEFAULT NULL;


--
-- Name: users note; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users ALTER COLUMN note SET DEFAULT 'user'::text;


--
-- Name: users late; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users ALTER COLUMN late SET DEFAULT 7;


--
-- Data for Name: admins; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.admins (id, created, note, email, level, late) FROM stdin;
\.


--
-- Data for Name: archive; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.archive (name, id, created, note, late) FROM stdin;
\.


--
-- Data for Name: base; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.base (id, created, note, late) FROM stdin;
\.


--
-- Data for Name: named; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.named (name) FROM stdin;
\.


--
-- Data for Name: teams; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.teams (id, created, note, name, size, late) FROM stdin;
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.users (id, created, note, email, late) FROM stdin;
\.


--
-- Name: base_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.base_id_seq', 1, false);


--
-- Name: archive archive_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.archive
    ADD CONSTRAINT archive_pkey PRIMARY KEY (id);


--
-- Name: base base_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.base
    ADD CONSTRAINT base_pkey PRIMARY KEY (id);


--
-- Name: teams teams_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_pkey PRIMARY KEY (id);


--
-- Name: users users_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_email_key UNIQUE (email);


--
-- Name: users users_ins; Type: RULE; Schema: public; Owner: -
--

CREATE RULE users_ins AS
    ON INSERT TO public.users
   WHERE (new.id > 10) DO INSTEAD NOTHING;


--
-- PostgreSQL database dump complete
--

\unrestrict UvXW0eSXLNzFHarI8RwcOM8ZEUo3wIsTKfr3BNWDI6Hvr6Mq0IkZw16GSjXJuoX

