--
-- PostgreSQL database dump
--

\restrict 3GPApXV053wxPIVnbhzLZnD3PaIyaSa34YAM8jH20hkRMuV3ndB36VAUt9voxOv

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
-- Name: report; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA report;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: customers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customers (
    id integer NOT NULL,
    name text
);


--
-- Name: per_customer; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.per_customer AS
SELECT
    NULL::integer AS id,
    NULL::text AS name,
    NULL::numeric AS total;


--
-- Name: VIEW per_customer; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.per_customer IS 'sums';


--
-- Name: COLUMN per_customer.total; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.per_customer.total IS 'sum';


--
-- Name: orders_of(public.customers); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.orders_of(c public.customers) RETURNS SETOF public.per_customer
    LANGUAGE sql
    AS $$SELECT * FROM public.per_customer$$;


--
-- Name: numbers; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.numbers AS
 WITH RECURSIVE numbers(n) AS (
         VALUES (1)
        UNION ALL
         SELECT (numbers_1.n + 1)
           FROM numbers numbers_1
          WHERE (numbers_1.n < 10)
        )
 SELECT numbers.n
   FROM numbers;


--
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id integer NOT NULL,
    customer integer,
    total numeric
);


--
-- Name: uses_function; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.uses_function AS
 SELECT (public.orders_of(c.*)).total AS total
   FROM public.customers c;


--
-- Name: secure; Type: VIEW; Schema: report; Owner: -
--

CREATE VIEW report.secure WITH (security_barrier='true', security_invoker='true') AS
 SELECT orders.id
   FROM public.orders
  WHERE (orders.total > (3)::numeric)
  WITH CASCADED CHECK OPTION;


--
-- Name: local; Type: VIEW; Schema: report; Owner: -
--

CREATE VIEW report.local AS
 SELECT secure.id
   FROM report.secure
  WITH LOCAL CHECK OPTION;


--
-- Name: named; Type: VIEW; Schema: report; Owner: -
--

CREATE VIEW report.named AS
 SELECT customers.id AS a,
    customers.name AS "B b"
   FROM public.customers;


--
-- Name: totals; Type: MATERIALIZED VIEW; Schema: report; Owner: -
--

CREATE MATERIALIZED VIEW report.totals AS
 SELECT orders.customer,
    sum(orders.total) AS total
   FROM public.orders
  GROUP BY orders.customer
  WITH NO DATA;


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customers (id, name) FROM stdin;
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (id, customer, total) FROM stdin;
\.


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: totals_customer; Type: INDEX; Schema: report; Owner: -
--

CREATE UNIQUE INDEX totals_customer ON report.totals USING btree (customer);


--
-- Name: per_customer _RETURN; Type: RULE; Schema: public; Owner: -
--

CREATE OR REPLACE VIEW public.per_customer AS
 SELECT c.id,
    c.name,
    sum(o.total) AS total
   FROM (public.customers c
     JOIN public.orders o ON ((o.customer = c.id)))
  GROUP BY c.id;


--
-- Name: named _nothing; Type: RULE; Schema: report; Owner: -
--

CREATE RULE _nothing AS
    ON INSERT TO report.named DO INSTEAD NOTHING;


--
-- PostgreSQL database dump complete
--

\unrestrict 3GPApXV053wxPIVnbhzLZnD3PaIyaSa34YAM8jH20hkRMuV3ndB36VAUt9voxOv

