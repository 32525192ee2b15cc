--
-- PostgreSQL database dump
--

\restrict yCFsK13QgRc309uu6GbajvHDuQtSU7JwP1cwi84Rac9THQcmLfkl90FwRgN4PQ2

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
-- Name: left_pages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.left_pages (
    id bigint NOT NULL,
    order_id bigint,
    right_page_id bigint NOT NULL
);


--
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    latest_payment_id bigint
);


--
-- Name: payments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payments (
    id bigint NOT NULL,
    order_id bigint NOT NULL
);


--
-- Name: right_pages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.right_pages (
    id bigint NOT NULL,
    left_page_id bigint NOT NULL
);


--
-- Name: stores; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stores (
    id bigint NOT NULL,
    name text NOT NULL
);


--
-- Data for Name: left_pages; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.left_pages (id, order_id, right_page_id) FROM stdin;
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (id, store_id, latest_payment_id) FROM stdin;
\.


--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.payments (id, order_id) FROM stdin;
\.


--
-- Data for Name: right_pages; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.right_pages (id, left_page_id) FROM stdin;
\.


--
-- Data for Name: stores; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.stores (id, name) FROM stdin;
\.


--
-- Name: left_pages left_pages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.left_pages
    ADD CONSTRAINT left_pages_pkey PRIMARY KEY (id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: payments payments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (id);


--
-- Name: right_pages right_pages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.right_pages
    ADD CONSTRAINT right_pages_pkey PRIMARY KEY (id);


--
-- Name: stores stores_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stores
    ADD CONSTRAINT stores_pkey PRIMARY KEY (id);


--
-- Name: left_pages left_pages_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.left_pages
    ADD CONSTRAINT left_pages_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: left_pages left_pages_right_page_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.left_pages
    ADD CONSTRAINT left_pages_right_page_id_fkey FOREIGN KEY (right_page_id) REFERENCES public.right_pages(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orders orders_latest_payment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_latest_payment_id_fkey FOREIGN KEY (latest_payment_id) REFERENCES public.payments(id);


--
-- Name: orders orders_store_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);


--
-- Name: payments payments_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: right_pages right_pages_left_page_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.right_pages
    ADD CONSTRAINT right_pages_left_page_id_fkey FOREIGN KEY (left_page_id) REFERENCES public.left_pages(id) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--

\unrestrict yCFsK13QgRc309uu6GbajvHDuQtSU7JwP1cwi84Rac9THQcmLfkl90FwRgN4PQ2

