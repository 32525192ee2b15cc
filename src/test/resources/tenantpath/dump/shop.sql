--
-- PostgreSQL database dump
--

\restrict otE3PhcgEO6K1u5H624ToI3Ew62ZL3f8nFlwHJCkKwMsmZPKMdqzNalnlm2pIzc

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
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
-- Name: shop; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA shop;


ALTER SCHEMA shop OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Orders; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop."Orders" (
    id integer NOT NULL,
    store_id integer NOT NULL,
    note text DEFAULT 'a;b\'::text
);


ALTER TABLE shop."Orders" OWNER TO postgres;

--
-- Name: TABLE "Orders"; Type: COMMENT; Schema: shop; Owner: postgres
--

COMMENT ON TABLE shop."Orders" IS 'größte; Tabelle';


--
-- Name: total(integer); Type: FUNCTION; Schema: shop; Owner: postgres
--

CREATE FUNCTION shop.total(integer) RETURNS bigint
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT
         CASE
             WHEN ($1 > 0) THEN count(*)
             ELSE (0)::bigint
         END AS "case"
    FROM shop."Orders"
   WHERE ("Orders".store_id = $1);
END;


ALTER FUNCTION shop.total(integer) OWNER TO postgres;

--
-- Name: stores; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.stores (
    id integer NOT NULL,
    name text NOT NULL
);


ALTER TABLE shop.stores OWNER TO postgres;

--
-- Name: names; Type: VIEW; Schema: shop; Owner: postgres
--

CREATE VIEW shop.names AS
 SELECT stores.name
   FROM shop.stores;


ALTER TABLE shop.names OWNER TO postgres;

--
-- Data for Name: Orders; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop."Orders" (id, store_id, note) FROM stdin;
1	1	\N
2	1	\\.\n\\.
\.


--
-- Data for Name: stores; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop.stores (id, name) FROM stdin;
1	A
2	B\tb\\.
3	C
\.


--
-- Name: Orders Orders_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop."Orders"
    ADD CONSTRAINT "Orders_pkey" PRIMARY KEY (id);


--
-- Name: stores stores_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.stores
    ADD CONSTRAINT stores_pkey PRIMARY KEY (id);


--
-- Name: stores quiet; Type: RULE; Schema: shop; Owner: postgres
--

CREATE RULE quiet AS
    ON DELETE TO shop.stores DO ( DELETE FROM shop."Orders"
  WHERE ("Orders".store_id = old.id);

 NOTIFY gone;
);


--
-- Name: Orders Orders_store_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop."Orders"
    ADD CONSTRAINT "Orders_store_id_fkey" FOREIGN KEY (store_id) REFERENCES shop.stores(id);


--
-- PostgreSQL database dump complete
--

\unrestrict otE3PhcgEO6K1u5H624ToI3Ew62ZL3f8nFlwHJCkKwMsmZPKMdqzNalnlm2pIzc

