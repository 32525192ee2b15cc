--
-- PostgreSQL database dump
--

\restrict v9Ta5T3RGSRnMZmEuPtnqjkLuvdu8pxHMtscO0qcnDPO5OaCghSwOF9A5NSBSkz

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
-- Name: Shop; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA "Shop";


ALTER SCHEMA "Shop" OWNER TO "postgres";

--
-- Name: SCHEMA "public"; Type: COMMENT; Schema: -; Owner: pg_database_owner
--

COMMENT ON SCHEMA "public" IS 'standard public schema';


--
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS "citext" WITH SCHEMA "Shop";


--
-- Name: EXTENSION "citext"; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION "citext" IS 'data type for case-insensitive character strings';


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS "pg_trgm" WITH SCHEMA "public";


--
-- Name: EXTENSION "pg_trgm"; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION "pg_trgm" IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: Level; Type: TYPE; Schema: Shop; Owner: postgres
--

CREATE TYPE "Shop"."Level" AS ENUM (
    'low',
    'high'
);


ALTER TYPE "Shop"."Level" OWNER TO "postgres";

--
-- Name: pair; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE "public"."pair" AS (
	"left" integer,
	"Right" "text"
);


ALTER TYPE "public"."pair" OWNER TO "postgres";

--
-- Name: year; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN "public"."year" AS integer DEFAULT 2000
	CONSTRAINT "year_check" CHECK (((VALUE > 1900) AND (VALUE <> 1999)));


ALTER DOMAIN "public"."year" OWNER TO "postgres";

--
-- Name: Next(integer, "json"); Type: FUNCTION; Schema: Shop; Owner: postgres
--

CREATE FUNCTION "Shop"."Next"("x" integer, "Y y" "json" DEFAULT '{}'::"json") RETURNS integer
    LANGUAGE "sql" IMMUTABLE
    AS $$ SELECT "x" + 1 $$;


ALTER FUNCTION "Shop"."Next"("x" integer, "Y y" "json") OWNER TO "postgres";

--
-- Name: note(); Type: FUNCTION; Schema: Shop; Owner: postgres
--

CREATE FUNCTION "Shop"."note"() RETURNS "trigger"
    LANGUAGE "plpgsql"
    AS $$BEGIN PERFORM 'it''s "quoted"'; RETURN "new"; END$$;


ALTER FUNCTION "Shop"."note"() OWNER TO "postgres";

--
-- Name: atomic(integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION "public"."atomic"("a" integer) RETURNS bigint
    LANGUAGE "sql" STABLE
    BEGIN ATOMIC
 SELECT "count"(*) AS "all"
    FROM "pg_class"
   WHERE ((("pg_class"."relname")::"text" = 'x "y"'::"text") AND ("pg_class"."relpages" > "atomic"."a"));
END;


ALTER FUNCTION "public"."atomic"("a" integer) OWNER TO "postgres";

--
-- Name: Numbers; Type: SEQUENCE; Schema: Shop; Owner: postgres
--

CREATE SEQUENCE "Shop"."Numbers"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE "Shop"."Numbers" OWNER TO "postgres";

SET default_tablespace = '';

SET default_table_access_method = "heap";

--
-- Name: Orders; Type: TABLE; Schema: Shop; Owner: postgres
--

CREATE TABLE "Shop"."Orders" (
    "id" bigint NOT NULL,
    "user" "text" NOT NULL,
    "Name" "Shop"."citext" DEFAULT 'no "name"'::"text",
    "day" "date" DEFAULT CURRENT_DATE,
    "hour" integer,
    "value" numeric(10,2) DEFAULT 0.0,
    "type" "Shop"."Level" DEFAULT 'low'::"Shop"."Level" NOT NULL,
    "year" "public"."year",
    "doc" "jsonb" DEFAULT '{"a": 1}'::"jsonb",
    "raw" "json" DEFAULT '[]'::"json",
    "number" integer DEFAULT "nextval"('"Shop"."Numbers"'::"regclass"),
    "at" timestamp with time zone DEFAULT "now"(),
    "time" time without time zone DEFAULT '12:00:00'::time without time zone,
    "pos" "public"."pair",
    "bits" bit(3) DEFAULT '101'::"bit",
    "char" "char" DEFAULT 'x'::"char",
    "span" interval DEFAULT '1 day'::interval,
    "lower" "text" GENERATED ALWAYS AS ((("lower"("user") || ' '::"text") || "left"("user", 2))) STORED,
    CONSTRAINT "Orders_at_check" CHECK ((EXTRACT("year" FROM "at") > (1970)::numeric)),
    CONSTRAINT "Orders_check" CHECK ((("day" > '2000-01-01'::"date") OR ("hour" IS NULL))),
    CONSTRAINT "Orders_check1" CHECK (((("pos")."left" > 0) AND (("year")::integer >= 2000))),
    CONSTRAINT "Orders_check2" CHECK (
CASE
    WHEN ("type" = 'low'::"Shop"."Level") THEN ("value" < (10)::numeric)
    ELSE true
END),
    CONSTRAINT "Orders_hour_check" CHECK (("Shop"."Next"("hour") > 1)),
    CONSTRAINT "Orders_value_check" CHECK (("value" = ANY (ARRAY[1.5, (2)::numeric]))),
    CONSTRAINT "c c" CHECK ((("length"("user") > 3) AND (("Name")::"text" <> ('x'::"Shop"."citext")::"text")))
);


ALTER TABLE "Shop"."Orders" OWNER TO "postgres";

--
-- Name: Orders_id_seq; Type: SEQUENCE; Schema: Shop; Owner: postgres
--

ALTER TABLE "Shop"."Orders" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME "Shop"."Orders_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: V; Type: VIEW; Schema: Shop; Owner: postgres
--

CREATE VIEW "Shop"."V" AS
SELECT
    NULL::bigint AS "id",
    NULL::"text" AS "user",
    NULL::"date" AS "Day",
    NULL::"Shop"."Level" AS "level",
    NULL::bigint AS "count",
    NULL::numeric AS "max",
    NULL::bigint AS "row_number",
    NULL::"regclass" AS "rel",
    NULL::"tsvector" AS "ts";


ALTER TABLE "Shop"."V" OWNER TO "postgres";

--
-- Name: items; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."items" (
    "order_id" bigint NOT NULL,
    "no" integer NOT NULL,
    "level" "Shop"."Level" DEFAULT 'high'::"Shop"."Level",
    "end" "tstzrange",
    "name" "name" DEFAULT CURRENT_USER,
    "key" "text"
)
PARTITION BY RANGE ("order_id", "no");


ALTER TABLE "public"."items" OWNER TO "postgres";

--
-- Name: items_1; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."items_1" (
    "order_id" bigint NOT NULL,
    "no" integer NOT NULL,
    "level" "Shop"."Level" DEFAULT 'high'::"Shop"."Level",
    "end" "tstzrange",
    "name" "name" DEFAULT CURRENT_USER,
    "key" "text"
);


ALTER TABLE "public"."items_1" OWNER TO "postgres";

--
-- Name: mv; Type: MATERIALIZED VIEW; Schema: public; Owner: postgres
--

CREATE MATERIALIZED VIEW "public"."mv" AS
 SELECT "Sub Query"."Day",
    "Sub Query"."year"
   FROM ( SELECT "Orders"."day" AS "Day",
            "Orders"."year"
           FROM "Shop"."Orders") "Sub Query"
  WITH NO DATA;


ALTER TABLE "public"."mv" OWNER TO "postgres";

--
-- Name: items_1; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."items" ATTACH PARTITION "public"."items_1" FOR VALUES FROM ('1', 1) TO ('10', MAXVALUE);


--
-- Data for Name: Orders; Type: TABLE DATA; Schema: Shop; Owner: postgres
--

COPY "Shop"."Orders" ("id", "user", "Name", "day", "hour", "value", "type", "year", "doc", "raw", "number", "at", "time", "pos", "bits", "char", "span") FROM stdin;
\.


--
-- Data for Name: items_1; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."items_1" ("order_id", "no", "level", "end", "name", "key") FROM stdin;
\.


--
-- Name: Numbers; Type: SEQUENCE SET; Schema: Shop; Owner: postgres
--

SELECT pg_catalog.setval('"Shop"."Numbers"', 1, false);


--
-- Name: Orders_id_seq; Type: SEQUENCE SET; Schema: Shop; Owner: postgres
--

SELECT pg_catalog.setval('"Shop"."Orders_id_seq"', 1, false);


--
-- Name: Orders Orders_pkey; Type: CONSTRAINT; Schema: Shop; Owner: postgres
--

ALTER TABLE ONLY "Shop"."Orders"
    ADD CONSTRAINT "Orders_pkey" PRIMARY KEY ("id");


--
-- Name: items items_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."items"
    ADD CONSTRAINT "items_pkey" PRIMARY KEY ("order_id", "no");


--
-- Name: items_1 items_1_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."items_1"
    ADD CONSTRAINT "items_1_pkey" PRIMARY KEY ("order_id", "no");


--
-- Name: By name; Type: INDEX; Schema: Shop; Owner: postgres
--

CREATE INDEX "By name" ON "Shop"."Orders" USING "gin" ("user" "public"."gin_trgm_ops") WITH ("fastupdate"='off') WHERE ("day" IS NOT NULL);


--
-- Name: by_lower; Type: INDEX; Schema: Shop; Owner: postgres
--

CREATE UNIQUE INDEX "by_lower" ON "Shop"."Orders" USING "btree" ("lower"("user") "text_pattern_ops" DESC, "day", "Shop"."Next"("hour"), (("doc" ->> 'a'::"text")), "Name" COLLATE "C") INCLUDE ("value") WHERE (("type" = 'high'::"Shop"."Level") AND ("raw" IS NOT NULL));


--
-- Name: items_upper_no_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX "items_upper_no_idx" ON ONLY "public"."items" USING "btree" ("upper"("key"), "no");


--
-- Name: items_1_upper_no_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX "items_1_upper_no_idx" ON "public"."items_1" USING "btree" ("upper"("key"), "no");


--
-- Name: mv_Day_year_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX "mv_Day_year_idx" ON "public"."mv" USING "btree" ("Day", "year");


--
-- Name: items_1_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX "public"."items_pkey" ATTACH PARTITION "public"."items_1_pkey";


--
-- Name: items_1_upper_no_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX "public"."items_upper_no_idx" ATTACH PARTITION "public"."items_1_upper_no_idx";


--
-- Name: st; Type: STATISTICS; Schema: public; Owner: postgres
--

CREATE STATISTICS "public"."st" (dependencies) ON "day", "hour" FROM "Shop"."Orders";


ALTER STATISTICS "public"."st" OWNER TO "postgres";

--
-- Name: V _RETURN; Type: RULE; Schema: Shop; Owner: postgres
--

CREATE OR REPLACE VIEW "Shop"."V" AS
 SELECT "o"."id",
    "o"."user",
    "o"."day" AS "Day",
    "i"."level",
    "count"(*) AS "count",
    "max"("o"."value") FILTER (WHERE ("o"."hour" > 1)) AS "max",
    "row_number"() OVER (PARTITION BY "o"."day" ORDER BY "o"."id") AS "row_number",
    '"Shop"."Orders"'::"regclass" AS "rel",
    "to_tsvector"('"english"'::"regconfig", "o"."user") AS "ts"
   FROM ("Shop"."Orders" "o"
     JOIN "public"."items" "i" ON (("i"."order_id" = "o"."id")))
  GROUP BY "o"."id", "i"."level";


--
-- Name: items Keep; Type: RULE; Schema: public; Owner: postgres
--

CREATE RULE "Keep" AS
    ON DELETE TO "public"."items"
   WHERE ("old"."key" = 'k'::"text") DO INSTEAD NOTHING;


--
-- Name: Orders T t; Type: TRIGGER; Schema: Shop; Owner: postgres
--

CREATE TRIGGER "T t" BEFORE UPDATE OF "user", "day" ON "Shop"."Orders" FOR EACH ROW WHEN (((("new"."Name")::"text" IS DISTINCT FROM ("old"."Name")::"text") AND ("new"."day" > '2020-01-01'::"date"))) EXECUTE FUNCTION "Shop"."note"('"arg"');


--
-- Name: items items_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE "public"."items"
    ADD CONSTRAINT "items_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "Shop"."Orders"("id") ON DELETE CASCADE DEFERRABLE;


--
-- Name: Orders; Type: ROW SECURITY; Schema: Shop; Owner: postgres
--

ALTER TABLE "Shop"."Orders" ENABLE ROW LEVEL SECURITY;

--
-- Name: Orders Own rows; Type: POLICY; Schema: Shop; Owner: postgres
--

CREATE POLICY "Own rows" ON "Shop"."Orders" FOR UPDATE TO "pg_monitor" USING ((("user" = CURRENT_USER) AND (EXISTS ( SELECT 1
   FROM "public"."items" "x"
  WHERE (("x"."order_id" = "Orders"."id") AND ("x"."key" = 'a'::"text")))))) WITH CHECK (("day" = CURRENT_DATE));


--
-- PostgreSQL database dump complete
--

\unrestrict v9Ta5T3RGSRnMZmEuPtnqjkLuvdu8pxHMtscO0qcnDPO5OaCghSwOF9A5NSBSkz

