--
-- PostgreSQL database dump
--

\restrict ufAvMci3saqYA0ZefVj8DGW86yyIHfKn0kCQBzCg2SevshPWVlOGpDfMh82FRd9

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
-- Name: acme; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA acme;


--
-- Name: globex; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA globex;


--
-- Name: initech; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA initech;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: accounts; Type: TABLE; Schema: acme; Owner: -
--

CREATE TABLE acme.accounts (
    id bigint NOT NULL,
    email text NOT NULL,
    since date
);


--
-- Name: orders; Type: TABLE; Schema: acme; Owner: -
--

CREATE TABLE acme.orders (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    total numeric
);


--
-- Name: accounts; Type: TABLE; Schema: globex; Owner: -
--

CREATE TABLE globex.accounts (
    id bigint NOT NULL,
    email text NOT NULL,
    since date
);


--
-- Name: orders; Type: TABLE; Schema: globex; Owner: -
--

CREATE TABLE globex.orders (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    total numeric
);


--
-- Name: accounts; Type: TABLE; Schema: initech; Owner: -
--

CREATE TABLE initech.accounts (
    id bigint NOT NULL,
    email text NOT NULL,
    since date
);


--
-- Name: orders; Type: TABLE; Schema: initech; Owner: -
--

CREATE TABLE initech.orders (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    total numeric,
    note text
);


--
-- Name: plans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plans (
    id bigint NOT NULL,
    name text NOT NULL
);


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: acme; Owner: -
--

COPY acme.accounts (id, email, since) FROM stdin;
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: acme; Owner: -
--

COPY acme.orders (id, account_id, total) FROM stdin;
\.


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: globex; Owner: -
--

COPY globex.accounts (id, email, since) FROM stdin;
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: globex; Owner: -
--

COPY globex.orders (id, account_id, total) FROM stdin;
\.


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: initech; Owner: -
--

COPY initech.accounts (id, email, since) FROM stdin;
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: initech; Owner: -
--

COPY initech.orders (id, account_id, total, note) FROM stdin;
\.


--
-- Data for Name: plans; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.plans (id, name) FROM stdin;
\.


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: acme; Owner: -
--

ALTER TABLE ONLY acme.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: acme; Owner: -
--

ALTER TABLE ONLY acme.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: globex; Owner: -
--

ALTER TABLE ONLY globex.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: globex; Owner: -
--

ALTER TABLE ONLY globex.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: initech; Owner: -
--

ALTER TABLE ONLY initech.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: initech; Owner: -
--

ALTER TABLE ONLY initech.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: plans plans_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plans
    ADD CONSTRAINT plans_pkey PRIMARY KEY (id);


--
-- Name: orders orders_account_id_fkey; Type: FK CONSTRAINT; Schema: acme; Owner: -
--

ALTER TABLE ONLY acme.orders
    ADD CONSTRAINT orders_account_id_fkey FOREIGN KEY (account_id) REFERENCES acme.accounts(id);


--
-- Name: orders orders_account_id_fkey; Type: FK CONSTRAINT; Schema: globex; Owner: -
--

ALTER TABLE ONLY globex.orders
    ADD CONSTRAINT orders_account_id_fkey FOREIGN KEY (account_id) REFERENCES globex.accounts(id);


--
-- Name: orders orders_account_id_fkey; Type: FK CONSTRAINT; Schema: initech; Owner: -
--

ALTER TABLE ONLY initech.orders
    ADD CONSTRAINT orders_account_id_fkey FOREIGN KEY (account_id) REFERENCES initech.accounts(id);


--
-- PostgreSQL database dump complete
--

\unrestrict ufAvMci3saqYA0ZefVj8DGW86yyIHfKn0kCQBzCg2SevshPWVlOGpDfMh82FRd9

