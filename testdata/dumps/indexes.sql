--
-- PostgreSQL database dump
--

\restrict M4gM1n1YrTQlee6xIl9koj9fAkTgV3wiOBcnBbnAEQB4iU5vOiosXJB8fEkZeJT

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
-- Name: Odd schema; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "Odd schema";


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: T; Type: TABLE; Schema: Odd schema; Owner: -
--

CREATE TABLE "Odd schema"."T" (
    id integer NOT NULL,
    a text,
    b text,
    "C c" jsonb,
    d tsvector,
    e integer,
    f timestamp with time zone
);


--
-- Data for Name: T; Type: TABLE DATA; Schema: Odd schema; Owner: -
--

COPY "Odd schema"."T" (id, a, b, "C c", d, e, f) FROM stdin;
\.


--
-- Name: T T_pkey; Type: CONSTRAINT; Schema: Odd schema; Owner: -
--

ALTER TABLE ONLY "Odd schema"."T"
    ADD CONSTRAINT "T_pkey" PRIMARY KEY (id);


--
-- Name: Quoted index; Type: INDEX; Schema: Odd schema; Owner: -
--

CREATE INDEX "Quoted index" ON "Odd schema"."T" USING btree (a DESC NULLS LAST, b COLLATE "C" text_pattern_ops, e DESC);

ALTER TABLE "Odd schema"."T" CLUSTER ON "Quoted index";


--
-- Name: INDEX "Quoted index"; Type: COMMENT; Schema: Odd schema; Owner: -
--

COMMENT ON INDEX "Odd schema"."Quoted index" IS 'x';


--
-- Name: brin_index; Type: INDEX; Schema: Odd schema; Owner: -
--

CREATE INDEX brin_index ON "Odd schema"."T" USING brin (f) WITH (pages_per_range='32');


--
-- Name: cases; Type: INDEX; Schema: Odd schema; Owner: -
--

CREATE INDEX cases ON "Odd schema"."T" USING btree ((
CASE
    WHEN (e > 1) THEN a
    ELSE b
END));


--
-- Name: expressions; Type: INDEX; Schema: Odd schema; Owner: -
--

CREATE INDEX expressions ON "Odd schema"."T" USING btree (lower(a), (("C c" ->> 'k'::text)), ((e + 1)) DESC, date_trunc('day'::text, (f AT TIME ZONE 'utc'::text)));


--
-- Name: gin_index; Type: INDEX; Schema: Odd schema; Owner: -
--

CREATE INDEX gin_index ON "Odd schema"."T" USING gin ("C c" jsonb_path_ops);


--
-- Name: gist_index; Type: INDEX; Schema: Odd schema; Owner: -
--

CREATE INDEX gist_index ON "Odd schema"."T" USING gist (a public.gist_trgm_ops (siglen='32'));


--
-- Name: hash_index; Type: INDEX; Schema: Odd schema; Owner: -
--

CREATE INDEX hash_index ON "Odd schema"."T" USING hash (b);


--
-- Name: nnd; Type: INDEX; Schema: Odd schema; Owner: -
--

CREATE UNIQUE INDEX nnd ON "Odd schema"."T" USING btree (e, b) INCLUDE (a, f) NULLS NOT DISTINCT WITH (fillfactor='70') WHERE (e > 3);


--
-- Name: partial; Type: INDEX; Schema: Odd schema; Owner: -
--

CREATE UNIQUE INDEX partial ON "Odd schema"."T" USING btree (e) WHERE ((a IS NOT NULL) AND (b <> 'it''s'::text));


--
-- Name: plain; Type: INDEX; Schema: Odd schema; Owner: -
--

CREATE INDEX plain ON "Odd schema"."T" USING btree (a);


--
-- Name: trgm; Type: INDEX; Schema: Odd schema; Owner: -
--

CREATE INDEX trgm ON "Odd schema"."T" USING gin (a public.gin_trgm_ops, b public.gin_trgm_ops);


--
-- Name: stats; Type: STATISTICS; Schema: Odd schema; Owner: -
--

CREATE STATISTICS "Odd schema".stats (ndistinct, dependencies) ON a, b FROM "Odd schema"."T";


--
-- Name: stats_e; Type: STATISTICS; Schema: Odd schema; Owner: -
--

CREATE STATISTICS "Odd schema".stats_e ON e, lower(a) FROM "Odd schema"."T";


--
-- PostgreSQL database dump complete
--

\unrestrict M4gM1n1YrTQlee6xIl9koj9fAkTgV3wiOBcnBbnAEQB4iU5vOiosXJB8fEkZeJT

