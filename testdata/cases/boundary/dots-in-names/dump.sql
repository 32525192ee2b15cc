--
-- PostgreSQL database dump
--

\restrict gJUUScP9eWmA5cwahaCpXChO7oKQId5bxb7VknBr99kFGIRBQIddZ9ahwv84EYi

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

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: billing.notes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."billing.notes" (
    id bigint NOT NULL,
    text text
);


--
-- Name: billing.rates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."billing.rates" (
    id bigint NOT NULL,
    "valid.from" date
);


--
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    n integer
);


--
-- Name: priced; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.priced AS
 SELECT o.id,
    r."valid.from"
   FROM (public.orders o
     JOIN public."billing.rates" r ON ((r.id = o.n)));


--
-- Name: products; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.products (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    title text
);


--
-- Name: stores; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stores (
    id bigint NOT NULL,
    name text
);


--
-- Name: billing.notes billing.notes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."billing.notes"
    ADD CONSTRAINT "billing.notes_pkey" PRIMARY KEY (id);


--
-- Name: billing.rates billing.rates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."billing.rates"
    ADD CONSTRAINT "billing.rates_pkey" PRIMARY KEY (id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: products products_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);


--
-- Name: stores stores_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stores
    ADD CONSTRAINT stores_pkey PRIMARY KEY (id);


--
-- Name: orders orders_store_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: products products_store_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- PostgreSQL database dump complete
--

\unrestrict gJUUScP9eWmA5cwahaCpXChO7oKQId5bxb7VknBr99kFGIRBQIddZ9ahwv84EYi

