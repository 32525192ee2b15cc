--
-- PostgreSQL database dump
--

\restrict Az1D3S4CcNzrHltzuxnFBD0e9WuFsM2eoK1BKDxTzmMIdFrMxy5jeUmUz5uaYSB

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
-- Name: dim_dates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dim_dates (
    day date NOT NULL,
    quarter integer NOT NULL
);


--
-- Name: dim_products; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dim_products (
    product_key integer NOT NULL,
    name text NOT NULL
);


--
-- Name: fact_sales; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fact_sales (
    day date NOT NULL,
    product_key integer NOT NULL,
    cents bigint NOT NULL
);


--
-- Data for Name: dim_dates; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.dim_dates (day, quarter) FROM stdin;
\.


--
-- Data for Name: dim_products; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.dim_products (product_key, name) FROM stdin;
\.


--
-- Data for Name: fact_sales; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fact_sales (day, product_key, cents) FROM stdin;
\.


--
-- Name: dim_dates dim_dates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dim_dates
    ADD CONSTRAINT dim_dates_pkey PRIMARY KEY (day);


--
-- Name: dim_products dim_products_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dim_products
    ADD CONSTRAINT dim_products_pkey PRIMARY KEY (product_key);


--
-- Name: fact_sales fact_sales_day_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact_sales
    ADD CONSTRAINT fact_sales_day_fkey FOREIGN KEY (day) REFERENCES public.dim_dates(day);


--
-- Name: fact_sales fact_sales_product_key_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact_sales
    ADD CONSTRAINT fact_sales_product_key_fkey FOREIGN KEY (product_key) REFERENCES public.dim_products(product_key);


--
-- PostgreSQL database dump complete
--

\unrestrict Az1D3S4CcNzrHltzuxnFBD0e9WuFsM2eoK1BKDxTzmMIdFrMxy5jeUmUz5uaYSB

