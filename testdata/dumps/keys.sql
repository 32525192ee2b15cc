--
-- PostgreSQL database dump
--

\restrict cyOuJIBIDnLy65FgCzsLG39NR4NMMCZyHamFioq74xeBzgfmvNTfXqmCxmH5pXh

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
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: bookings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bookings (
    room integer,
    during tstzrange,
    who text
);

ALTER TABLE ONLY public.bookings REPLICA IDENTITY NOTHING;


--
-- Name: customers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customers (
    region text NOT NULL,
    id bigint NOT NULL,
    email text,
    external uuid
);


--
-- Name: invoices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invoices (
    id bigint NOT NULL,
    region text,
    customer bigint,
    parent bigint,
    replaces bigint,
    total numeric(12,2),
    note text,
    CONSTRAINT invoices_check CHECK (((region IS NULL) = (customer IS NULL))),
    CONSTRAINT invoices_total_check CHECK ((total >= (0)::numeric)),
    CONSTRAINT mine_only CHECK ((id < 1000000000)) NO INHERIT,
    CONSTRAINT "note's check" CHECK (((note <> ''::text) AND (length(note) < 100)))
);


--
-- Name: regions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.regions (
    code text NOT NULL,
    name text
);

ALTER TABLE ONLY public.regions REPLICA IDENTITY FULL;


--
-- Name: scratch; Type: TABLE; Schema: public; Owner: -
--

CREATE UNLOGGED TABLE public.scratch (
    id integer
);


--
-- Data for Name: bookings; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.bookings (room, during, who) FROM stdin;
\.


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customers (region, id, email, external) FROM stdin;
\.


--
-- Data for Name: invoices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.invoices (id, region, customer, parent, replaces, total, note) FROM stdin;
\.


--
-- Data for Name: regions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.regions (code, name) FROM stdin;
\.


--
-- Data for Name: scratch; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.scratch (id) FROM stdin;
\.


--
-- Name: customers anytime; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT anytime UNIQUE (id, external) DEFERRABLE;


--
-- Name: bookings bookings_room_during_excl; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bookings
    ADD CONSTRAINT bookings_room_during_excl EXCLUDE USING gist (room WITH =, during WITH &&);


--
-- Name: customers customers_email_external_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_email_external_id_key UNIQUE (email) INCLUDE (external, id);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (region, id);

ALTER TABLE public.customers CLUSTER ON customers_pkey;

ALTER TABLE ONLY public.customers REPLICA IDENTITY USING INDEX customers_pkey;


--
-- Name: bookings deferred; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bookings
    ADD CONSTRAINT deferred EXCLUDE USING gist (lower(who) WITH =, during WITH &&) WHERE ((room > 3)) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: bookings hashed; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bookings
    ADD CONSTRAINT hashed EXCLUDE USING btree (who COLLATE "C" WITH =);


--
-- Name: invoices invoices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);


--
-- Name: customers later, unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT "later, unique" UNIQUE (external) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: regions regions_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.regions
    ADD CONSTRAINT regions_name_key UNIQUE NULLS NOT DISTINCT (name);


--
-- Name: regions regions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.regions
    ADD CONSTRAINT regions_pkey PRIMARY KEY (code);


--
-- Name: invoices unchecked_too; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.invoices
    ADD CONSTRAINT unchecked_too CHECK ((id > 0)) NOT VALID;


--
-- Name: invoices_note; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invoices_note ON public.invoices USING btree (note);


--
-- Name: invoices customer_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT customer_fk FOREIGN KEY (region, customer) REFERENCES public.customers(region, id) MATCH FULL ON DELETE CASCADE;


--
-- Name: CONSTRAINT customer_fk ON invoices; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON CONSTRAINT customer_fk ON public.invoices IS 'who pays';


--
-- Name: customers customers_region_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_region_fkey FOREIGN KEY (region) REFERENCES public.regions(code) ON UPDATE CASCADE;


--
-- Name: invoices invoices_parent_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_parent_fkey FOREIGN KEY (parent) REFERENCES public.invoices(id) ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED;


--
-- Name: invoices invoices_replaces_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_replaces_fkey FOREIGN KEY (replaces) REFERENCES public.invoices(id) DEFERRABLE;


--
-- Name: invoices partly; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT partly FOREIGN KEY (region, customer) REFERENCES public.customers(region, id) ON UPDATE RESTRICT ON DELETE SET NULL (customer);


--
-- Name: invoices unchecked; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT unchecked FOREIGN KEY (region) REFERENCES public.regions(code) NOT VALID;


--
-- PostgreSQL database dump complete
--

\unrestrict cyOuJIBIDnLy65FgCzsLG39NR4NMMCZyHamFioq74xeBzgfmvNTfXqmCxmH5pXh

