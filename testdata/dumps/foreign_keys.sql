--
-- PostgreSQL database dump
--

\restrict xd4vSrgw8Hb1Tcx2vVCnzfGOwnAko53s6zS5FgMCqzPMYNmNdGvw30NhTBbendM

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
-- Name: Ops; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA "Ops";


ALTER SCHEMA "Ops" OWNER TO postgres;

--
-- Name: core; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA core;


ALTER SCHEMA core OWNER TO postgres;

--
-- Name: sales; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA sales;


ALTER SCHEMA sales OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Log Entries; Type: TABLE; Schema: Ops; Owner: postgres
--

CREATE TABLE "Ops"."Log Entries" (
    "Tenant" bigint NOT NULL,
    "order" uuid NOT NULL,
    "select" text,
    at timestamp with time zone
);


ALTER TABLE "Ops"."Log Entries" OWNER TO postgres;

--
-- Name: a; Type: TABLE; Schema: Ops; Owner: postgres
--

CREATE TABLE "Ops".a (
    id integer NOT NULL,
    b_id integer
);


ALTER TABLE "Ops".a OWNER TO postgres;

--
-- Name: b; Type: TABLE; Schema: Ops; Owner: postgres
--

CREATE TABLE "Ops".b (
    id integer NOT NULL,
    c_id integer
);


ALTER TABLE "Ops".b OWNER TO postgres;

--
-- Name: c; Type: TABLE; Schema: Ops; Owner: postgres
--

CREATE TABLE "Ops".c (
    id integer NOT NULL,
    a_id integer
);


ALTER TABLE "Ops".c OWNER TO postgres;

--
-- Name: tenants; Type: TABLE; Schema: core; Owner: postgres
--

CREATE TABLE core.tenants (
    id bigint NOT NULL,
    slug text NOT NULL,
    home_region text,
    main_user bigint
);


ALTER TABLE core.tenants OWNER TO postgres;

--
-- Name: tenants_id_seq; Type: SEQUENCE; Schema: core; Owner: postgres
--

ALTER TABLE core.tenants ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.tenants_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: users; Type: TABLE; Schema: core; Owner: postgres
--

CREATE TABLE core.users (
    tenant_id bigint NOT NULL,
    id bigint NOT NULL,
    invited_by bigint,
    email text
);


ALTER TABLE core.users OWNER TO postgres;

--
-- Name: orders; Type: TABLE; Schema: sales; Owner: postgres
--

CREATE TABLE sales.orders (
    tenant_id bigint NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    buyer bigint,
    seller bigint,
    parent uuid,
    slug text
);


ALTER TABLE sales.orders OWNER TO postgres;

--
-- Name: parcels; Type: TABLE; Schema: sales; Owner: postgres
--

CREATE TABLE sales.parcels (
    tenant_id bigint,
    shipment integer,
    n integer
);


ALTER TABLE sales.parcels OWNER TO postgres;

--
-- Name: shipments; Type: TABLE; Schema: sales; Owner: postgres
--

CREATE TABLE sales.shipments (
    tenant_id bigint NOT NULL,
    id integer NOT NULL
)
PARTITION BY HASH (tenant_id);


ALTER TABLE sales.shipments OWNER TO postgres;

--
-- Name: shipments_0; Type: TABLE; Schema: sales; Owner: postgres
--

CREATE TABLE sales.shipments_0 (
    tenant_id bigint NOT NULL,
    id integer NOT NULL
);


ALTER TABLE sales.shipments_0 OWNER TO postgres;

--
-- Name: shipments_1; Type: TABLE; Schema: sales; Owner: postgres
--

CREATE TABLE sales.shipments_1 (
    tenant_id bigint NOT NULL,
    id integer NOT NULL
);


ALTER TABLE sales.shipments_1 OWNER TO postgres;

--
-- Name: shipments_0; Type: TABLE ATTACH; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.shipments ATTACH PARTITION sales.shipments_0 FOR VALUES WITH (modulus 2, remainder 0);


--
-- Name: shipments_1; Type: TABLE ATTACH; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.shipments ATTACH PARTITION sales.shipments_1 FOR VALUES WITH (modulus 2, remainder 1);


--
-- Data for Name: Log Entries; Type: TABLE DATA; Schema: Ops; Owner: postgres
--

COPY "Ops"."Log Entries" ("Tenant", "order", "select", at) FROM stdin;
\.


--
-- Data for Name: a; Type: TABLE DATA; Schema: Ops; Owner: postgres
--

COPY "Ops".a (id, b_id) FROM stdin;
\.


--
-- Data for Name: b; Type: TABLE DATA; Schema: Ops; Owner: postgres
--

COPY "Ops".b (id, c_id) FROM stdin;
\.


--
-- Data for Name: c; Type: TABLE DATA; Schema: Ops; Owner: postgres
--

COPY "Ops".c (id, a_id) FROM stdin;
\.


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: core; Owner: postgres
--

COPY core.tenants (id, slug, home_region, main_user) FROM stdin;
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: core; Owner: postgres
--

COPY core.users (tenant_id, id, invited_by, email) FROM stdin;
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: sales; Owner: postgres
--

COPY sales.orders (tenant_id, id, buyer, seller, parent, slug) FROM stdin;
\.


--
-- Data for Name: parcels; Type: TABLE DATA; Schema: sales; Owner: postgres
--

COPY sales.parcels (tenant_id, shipment, n) FROM stdin;
\.


--
-- Data for Name: shipments_0; Type: TABLE DATA; Schema: sales; Owner: postgres
--

COPY sales.shipments_0 (tenant_id, id) FROM stdin;
\.


--
-- Data for Name: shipments_1; Type: TABLE DATA; Schema: sales; Owner: postgres
--

COPY sales.shipments_1 (tenant_id, id) FROM stdin;
\.


--
-- Name: tenants_id_seq; Type: SEQUENCE SET; Schema: core; Owner: postgres
--

SELECT pg_catalog.setval('core.tenants_id_seq', 1, false);


--
-- Name: Log Entries Log Entries_pkey; Type: CONSTRAINT; Schema: Ops; Owner: postgres
--

ALTER TABLE ONLY "Ops"."Log Entries"
    ADD CONSTRAINT "Log Entries_pkey" PRIMARY KEY ("Tenant", "order");


--
-- Name: a a_pkey; Type: CONSTRAINT; Schema: Ops; Owner: postgres
--

ALTER TABLE ONLY "Ops".a
    ADD CONSTRAINT a_pkey PRIMARY KEY (id);


--
-- Name: b b_pkey; Type: CONSTRAINT; Schema: Ops; Owner: postgres
--

ALTER TABLE ONLY "Ops".b
    ADD CONSTRAINT b_pkey PRIMARY KEY (id);


--
-- Name: c c_pkey; Type: CONSTRAINT; Schema: Ops; Owner: postgres
--

ALTER TABLE ONLY "Ops".c
    ADD CONSTRAINT c_pkey PRIMARY KEY (id);


--
-- Name: tenants tenants_pkey; Type: CONSTRAINT; Schema: core; Owner: postgres
--

ALTER TABLE ONLY core.tenants
    ADD CONSTRAINT tenants_pkey PRIMARY KEY (id);


--
-- Name: tenants tenants_slug_key; Type: CONSTRAINT; Schema: core; Owner: postgres
--

ALTER TABLE ONLY core.tenants
    ADD CONSTRAINT tenants_slug_key UNIQUE (slug);


--
-- Name: users users_email_key; Type: CONSTRAINT; Schema: core; Owner: postgres
--

ALTER TABLE ONLY core.users
    ADD CONSTRAINT users_email_key UNIQUE (email);


--
-- Name: users users_id_tenant_id_key; Type: CONSTRAINT; Schema: core; Owner: postgres
--

ALTER TABLE ONLY core.users
    ADD CONSTRAINT users_id_tenant_id_key UNIQUE (id, tenant_id);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: core; Owner: postgres
--

ALTER TABLE ONLY core.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: orders orders_tenant_id_id_key; Type: CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.orders
    ADD CONSTRAINT orders_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: shipments shipments_pkey; Type: CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.shipments
    ADD CONSTRAINT shipments_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: shipments_0 shipments_0_pkey; Type: CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.shipments_0
    ADD CONSTRAINT shipments_0_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: shipments_1 shipments_1_pkey; Type: CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.shipments_1
    ADD CONSTRAINT shipments_1_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: shipments_0_pkey; Type: INDEX ATTACH; Schema: sales; Owner: postgres
--

ALTER INDEX sales.shipments_pkey ATTACH PARTITION sales.shipments_0_pkey;


--
-- Name: shipments_1_pkey; Type: INDEX ATTACH; Schema: sales; Owner: postgres
--

ALTER INDEX sales.shipments_pkey ATTACH PARTITION sales.shipments_1_pkey;


--
-- Name: Log Entries Log Entries_Tenant_fkey; Type: FK CONSTRAINT; Schema: Ops; Owner: postgres
--

ALTER TABLE ONLY "Ops"."Log Entries"
    ADD CONSTRAINT "Log Entries_Tenant_fkey" FOREIGN KEY ("Tenant") REFERENCES core.tenants(id);


--
-- Name: Log Entries Log Entries_order_fkey; Type: FK CONSTRAINT; Schema: Ops; Owner: postgres
--

ALTER TABLE ONLY "Ops"."Log Entries"
    ADD CONSTRAINT "Log Entries_order_fkey" FOREIGN KEY ("order") REFERENCES sales.orders(id) ON DELETE SET NULL;


--
-- Name: Log Entries Log Entries_select_fkey; Type: FK CONSTRAINT; Schema: Ops; Owner: postgres
--

ALTER TABLE ONLY "Ops"."Log Entries"
    ADD CONSTRAINT "Log Entries_select_fkey" FOREIGN KEY ("select") REFERENCES core.users(email);


--
-- Name: a a_b_id_fkey; Type: FK CONSTRAINT; Schema: Ops; Owner: postgres
--

ALTER TABLE ONLY "Ops".a
    ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES "Ops".b(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: b b_c_id_fkey; Type: FK CONSTRAINT; Schema: Ops; Owner: postgres
--

ALTER TABLE ONLY "Ops".b
    ADD CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id) REFERENCES "Ops".c(id);


--
-- Name: c c_a_id_fkey; Type: FK CONSTRAINT; Schema: Ops; Owner: postgres
--

ALTER TABLE ONLY "Ops".c
    ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES "Ops".a(id);


--
-- Name: users invited by; Type: FK CONSTRAINT; Schema: core; Owner: postgres
--

ALTER TABLE ONLY core.users
    ADD CONSTRAINT "invited by" FOREIGN KEY (tenant_id, invited_by) REFERENCES core.users(tenant_id, id) ON DELETE SET NULL (invited_by) DEFERRABLE;


--
-- Name: tenants tenants_main_user_fkey; Type: FK CONSTRAINT; Schema: core; Owner: postgres
--

ALTER TABLE ONLY core.tenants
    ADD CONSTRAINT tenants_main_user_fkey FOREIGN KEY (id, main_user) REFERENCES core.users(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: users users_tenant_id_fkey; Type: FK CONSTRAINT; Schema: core; Owner: postgres
--

ALTER TABLE ONLY core.users
    ADD CONSTRAINT users_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES core.tenants(id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orders again; Type: FK CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.orders
    ADD CONSTRAINT again FOREIGN KEY (parent) REFERENCES sales.orders(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID;


--
-- Name: orders buyer; Type: FK CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.orders
    ADD CONSTRAINT buyer FOREIGN KEY (tenant_id, buyer) REFERENCES core.users(tenant_id, id) MATCH FULL;


--
-- Name: parcels parcels_shipment; Type: FK CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.parcels
    ADD CONSTRAINT parcels_shipment FOREIGN KEY (tenant_id, shipment) REFERENCES sales.shipments(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orders parent; Type: FK CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.orders
    ADD CONSTRAINT parent FOREIGN KEY (parent) REFERENCES sales.orders(id) ON DELETE SET DEFAULT;


--
-- Name: orders seller; Type: FK CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.orders
    ADD CONSTRAINT seller FOREIGN KEY (seller, tenant_id) REFERENCES core.users(id, tenant_id) ON UPDATE RESTRICT ON DELETE RESTRICT NOT VALID;


--
-- Name: shipments shipments_tenant; Type: FK CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE sales.shipments
    ADD CONSTRAINT shipments_tenant FOREIGN KEY (tenant_id) REFERENCES core.tenants(id) ON DELETE CASCADE;


--
-- Name: orders slug; Type: FK CONSTRAINT; Schema: sales; Owner: postgres
--

ALTER TABLE ONLY sales.orders
    ADD CONSTRAINT slug FOREIGN KEY (slug) REFERENCES core.tenants(slug) ON UPDATE SET NULL;


--
-- Name: CONSTRAINT slug ON orders; Type: COMMENT; Schema: sales; Owner: postgres
--

COMMENT ON CONSTRAINT slug ON sales.orders IS 'an odd one';


--
-- PostgreSQL database dump complete
--

\unrestrict xd4vSrgw8Hb1Tcx2vVCnzfGOwnAko53s6zS5FgMCqzPMYNmNdGvw30NhTBbendM

