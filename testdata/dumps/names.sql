--
-- PostgreSQL database dump
--

\restrict TOFeDm8gsccApzSI2Nvgr0UgzDcZ3tpyBy5u9fyzAosmffXI0vSoPmRJkmoVB5L

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
-- Name: Müller & Söhne; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "Müller & Söhne";


--
-- Name: select; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "select";


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Order.Items; Type: TABLE; Schema: Müller & Söhne; Owner: -
--

CREATE TABLE "Müller & Söhne"."Order.Items" (
    "Id" integer NOT NULL,
    "a""b" text,
    "semi;colon" text DEFAULT 'x;y'::text,
    "per cent %s" integer,
    "NULL" integer,
    "$1" integer,
    CONSTRAINT "Order.Items_per cent %s_check" CHECK (("per cent %s" > 0))
);


--
-- Name: Users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Users" (
    id integer NOT NULL,
    "Id" integer
);


--
-- Name: a_table_with_a_name_that_is_sixty_three_bytes_long_as_it_may_be; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.a_table_with_a_name_that_is_sixty_three_bytes_long_as_it_may_be (
    a_column_with_a_name_that_is_sixty_three_bytes_long_as_it_might integer,
    b integer NOT NULL
);


--
-- Name: settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.settings (
    key text,
    value text,
    type integer,
    name text,
    current integer,
    output text,
    exclude integer,
    partition text,
    period date,
    include integer,
    generated integer,
    stored text,
    storage integer,
    compression text,
    identity integer,
    columns text,
    "position" integer,
    method text,
    owner text,
    role text,
    temp integer,
    "timestamp" timestamp without time zone,
    date date,
    "time" time without time zone,
    "interval" interval,
    "values" integer,
    "row" integer,
    year integer,
    "precision" integer,
    "char" character(1),
    "character" text,
    "bit" bit(1),
    nulls integer,
    first integer,
    of integer,
    "only" integer,
    enforced text,
    zone text,
    text text
);


--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id integer NOT NULL,
    "ID" integer
);


--
-- Name: 日本語; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."日本語" (
    "列" text
);


--
-- Name: from; Type: TABLE; Schema: select; Owner: -
--

CREATE TABLE "select"."from" (
    "where" integer NOT NULL,
    "group" integer,
    "order" integer,
    "constraint" integer,
    "check" text,
    "primary" integer,
    "unique" integer,
    "like" text,
    "default" integer,
    "user" text,
    "table" integer,
    "foreign" integer
);


--
-- Name: TABLE "from"; Type: COMMENT; Schema: select; Owner: -
--

COMMENT ON TABLE "select"."from" IS 'it''s; a -- comment /* of */ "this"';


--
-- Data for Name: Order.Items; Type: TABLE DATA; Schema: Müller & Söhne; Owner: -
--

COPY "Müller & Söhne"."Order.Items" ("Id", "a""b", "semi;colon", "per cent %s", "NULL", "$1") FROM stdin;
\.


--
-- Data for Name: Users; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public."Users" (id, "Id") FROM stdin;
\.


--
-- Data for Name: a_table_with_a_name_that_is_sixty_three_bytes_long_as_it_may_be; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.a_table_with_a_name_that_is_sixty_three_bytes_long_as_it_may_be (a_column_with_a_name_that_is_sixty_three_bytes_long_as_it_might, b) FROM stdin;
\.


--
-- Data for Name: settings; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.settings (key, value, type, name, current, output, exclude, partition, period, include, generated, stored, storage, compression, identity, columns, "position", method, owner, role, temp, "timestamp", date, "time", "interval", "values", "row", year, "precision", "char", "character", "bit", nulls, first, of, "only", enforced, zone, text) FROM stdin;
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.users (id, "ID") FROM stdin;
\.


--
-- Data for Name: 日本語; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public."日本語" ("列") FROM stdin;
\.


--
-- Data for Name: from; Type: TABLE DATA; Schema: select; Owner: -
--

COPY "select"."from" ("where", "group", "order", "constraint", "check", "primary", "unique", "like", "default", "user", "table", "foreign") FROM stdin;
\.


--
-- Name: Order.Items Order.Items_pkey; Type: CONSTRAINT; Schema: Müller & Söhne; Owner: -
--

ALTER TABLE ONLY "Müller & Söhne"."Order.Items"
    ADD CONSTRAINT "Order.Items_pkey" PRIMARY KEY ("Id");


--
-- Name: Users Users_Id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Users"
    ADD CONSTRAINT "Users_Id_key" UNIQUE ("Id");


--
-- Name: Users Users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Users"
    ADD CONSTRAINT "Users_pkey" PRIMARY KEY (id);


--
-- Name: a_table_with_a_name_that_is_sixty_three_bytes_long_as_it_may_be a_table_with_a_name_that_is_s_a_column_with_a_name_that_is__key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.a_table_with_a_name_that_is_sixty_three_bytes_long_as_it_may_be
    ADD CONSTRAINT a_table_with_a_name_that_is_s_a_column_with_a_name_that_is__key UNIQUE (a_column_with_a_name_that_is_sixty_three_bytes_long_as_it_might);


--
-- Name: a_table_with_a_name_that_is_sixty_three_bytes_long_as_it_may_be a_table_with_a_name_that_is_sixty_three_bytes_long_as_it_m_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.a_table_with_a_name_that_is_sixty_three_bytes_long_as_it_may_be
    ADD CONSTRAINT a_table_with_a_name_that_is_sixty_three_bytes_long_as_it_m_pkey PRIMARY KEY (b);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: 日本語 制約; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."日本語"
    ADD CONSTRAINT "制約" UNIQUE ("列");


--
-- Name: from from_group_order_key; Type: CONSTRAINT; Schema: select; Owner: -
--

ALTER TABLE ONLY "select"."from"
    ADD CONSTRAINT from_group_order_key UNIQUE ("group", "order");


--
-- Name: from from_pkey; Type: CONSTRAINT; Schema: select; Owner: -
--

ALTER TABLE ONLY "select"."from"
    ADD CONSTRAINT from_pkey PRIMARY KEY ("where");


--
-- Name: idx " quoted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "idx "" quoted" ON public.users USING btree ("ID");


--
-- Name: users users_ID_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT "users_ID_fkey" FOREIGN KEY ("ID") REFERENCES public."Users"("Id");


--
-- Name: users users_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_id_fkey FOREIGN KEY (id) REFERENCES public."Users"(id);


--
-- Name: from from_foreign_fkey; Type: FK CONSTRAINT; Schema: select; Owner: -
--

ALTER TABLE ONLY "select"."from"
    ADD CONSTRAINT from_foreign_fkey FOREIGN KEY ("foreign") REFERENCES "select"."from"("where");


--
-- PostgreSQL database dump complete
--

\unrestrict TOFeDm8gsccApzSI2Nvgr0UgzDcZ3tpyBy5u9fyzAosmffXI0vSoPmRJkmoVB5L

