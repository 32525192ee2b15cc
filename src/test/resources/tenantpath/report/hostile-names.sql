--
-- PostgreSQL database dump
--

\restrict 7C0gz6SqufeeuYJyrNbUYklaENfsACc7dMIg2W5DXU6cnd5WOS6EZ3L2bKNUguu

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
-- Name: <i>sch&ema</i>; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA "<i>sch&ema</i>";


ALTER SCHEMA "<i>sch&ema</i>" OWNER TO postgres;

--
-- Name: </pre><script>(); Type: FUNCTION; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE FUNCTION "<i>sch&ema</i>"."</pre><script>"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; /* </script> */ END$$;


ALTER FUNCTION "<i>sch&ema</i>"."</pre><script>"() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: ${7*7}<#if x>{{8*8}}; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."${7*7}<#if x>{{8*8}}" (
    id bigint NOT NULL,
    "${7*7}<#if x>{{8*8}} ref" bigint,
    "CHECK" text,
    CONSTRAINT "${7*7}<#if x>{{8*8}}_CHECK_check" CHECK (("CHECK" <> '</script><script>alert(2)</script>'::text))
);


ALTER TABLE "<i>sch&ema</i>"."${7*7}<#if x>{{8*8}}" OWNER TO postgres;

--
-- Name: %E0%A4%A; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."%E0%A4%A" (
    id bigint NOT NULL,
    "%E0%A4%A ref" bigint NOT NULL,
    "on""x" text
);


ALTER TABLE "<i>sch&ema</i>"."%E0%A4%A" OWNER TO postgres;

--
-- Name: TABLE "%E0%A4%A"; Type: COMMENT; Schema: <i>sch&ema</i>; Owner: postgres
--

COMMENT ON TABLE "<i>sch&ema</i>"."%E0%A4%A" IS '</textarea><script>alert(4)</script>';


--
-- Name: 100% done #1 &amp; a/b?c=d; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."100% done #1 &amp; a/b?c=d" (
    id bigint NOT NULL,
    "100% done #1 &amp; a ref" bigint NOT NULL,
    "on""x" text
);


ALTER TABLE "<i>sch&ema</i>"."100% done #1 &amp; a/b?c=d" OWNER TO postgres;

--
-- Name: <img src=x onerror=alert(1)>; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."<img src=x onerror=alert(1)>" (
    id bigint NOT NULL,
    "<img src=x onerror=a ref" bigint,
    "CHECK" text,
    CONSTRAINT "<img src=x onerror=alert(1)>_CHECK_check" CHECK (("CHECK" <> '</script><script>alert(2)</script>'::text))
);


ALTER TABLE "<i>sch&ema</i>"."<img src=x onerror=alert(1)>" OWNER TO postgres;

--
-- Name: <script>alert(1)</script>; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."<script>alert(1)</script>" (
    "<b>key" bigint NOT NULL,
    "slug=1" text
);


ALTER TABLE "<i>sch&ema</i>"."<script>alert(1)</script>" OWNER TO postgres;

--
-- Name: =cmd()|' /C calc'!A0; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."=cmd()|' /C calc'!A0" (
    id bigint NOT NULL,
    "=cmd()|' /C calc'!A0 ref" bigint,
    "CHECK" text,
    CONSTRAINT "=cmd()|' /C calc'!A0_CHECK_check" CHECK (("CHECK" <> '</script><script>alert(2)</script>'::text))
);


ALTER TABLE "<i>sch&ema</i>"."=cmd()|' /C calc'!A0" OWNER TO postgres;

--
-- Name: ]]><!--x--> --!>; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."]]><!--x--> --!>" (
    id bigint NOT NULL,
    "]]><!--x--> --!> ref" bigint NOT NULL,
    "CHECK" text,
    CONSTRAINT "]]><!--x--> --!>_CHECK_check" CHECK (("CHECK" <> '</script><script>alert(2)</script>'::text))
);


ALTER TABLE "<i>sch&ema</i>"."]]><!--x--> --!>" OWNER TO postgres;

--
-- Name: __proto__; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>".__proto__ (
    id bigint NOT NULL,
    "__proto__ ref" bigint NOT NULL,
    "on""x" text
);


ALTER TABLE "<i>sch&ema</i>".__proto__ OWNER TO postgres;

--
-- Name: constructor; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>".constructor (
    id bigint NOT NULL,
    "constructor ref" bigint NOT NULL,
    "CHECK" text,
    CONSTRAINT "constructor_CHECK_check" CHECK (("CHECK" <> '</script><script>alert(2)</script>'::text))
);


ALTER TABLE "<i>sch&ema</i>".constructor OWNER TO postgres;

--
-- Name: javascript:alert(1); Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."javascript:alert(1)" (
    id bigint NOT NULL,
    "javascript:alert(1) ref" bigint NOT NULL,
    "on""x" text
);


ALTER TABLE "<i>sch&ema</i>"."javascript:alert(1)" OWNER TO postgres;

--
-- Name: new line	tab; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."new
line	tab" (
    id bigint NOT NULL,
    "new
line	tab ref" bigint NOT NULL,
    "CHECK" text,
    CONSTRAINT "new
line	tab_CHECK_check" CHECK (("CHECK" <> '</script><script>alert(2)</script>'::text))
);


ALTER TABLE "<i>sch&ema</i>"."new
line	tab" OWNER TO postgres;

--
-- Name: q=1; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."q=1" (
    id bigint NOT NULL,
    "q=1 ref" bigint NOT NULL,
    "on""x" text
);


ALTER TABLE "<i>sch&ema</i>"."q=1" OWNER TO postgres;

--
-- Name: quote"d 'n' `tick` \ back; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."quote""d 'n' `tick` \ back" (
    id bigint NOT NULL,
    "quote""d 'n' `tick` \ ref" bigint NOT NULL,
    "on""x" text
);


ALTER TABLE "<i>sch&ema</i>"."quote""d 'n' `tick` \ back" OWNER TO postgres;

--
-- Name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé" (
    id bigint NOT NULL,
    "xxxxxxxxxxxxxxxxxxxx ref" bigint NOT NULL,
    "on""x" text
);


ALTER TABLE "<i>sch&ema</i>"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé" OWNER TO postgres;

--
-- Name: שולחן הזמנות; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."שולחן הזמנות" (
    id bigint NOT NULL,
    "שולחן הזמנות ref" bigint NOT NULL,
    "on""x" text
);


ALTER TABLE "<i>sch&ema</i>"."שולחן הזמנות" OWNER TO postgres;

--
-- Name: ‮gnp.exe; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."‮gnp.exe" (
    id bigint NOT NULL,
    "‮gnp.exe ref" bigint,
    "CHECK" text,
    CONSTRAINT "‮gnp.exe_CHECK_check" CHECK (("CHECK" <> '</script><script>alert(2)</script>'::text))
);


ALTER TABLE "<i>sch&ema</i>"."‮gnp.exe" OWNER TO postgres;

--
-- Name: 🧾 invoices 💥; Type: TABLE; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TABLE "<i>sch&ema</i>"."🧾 invoices 💥" (
    id bigint NOT NULL,
    "🧾 invoices 💥 ref" bigint NOT NULL,
    "CHECK" text,
    CONSTRAINT "🧾 invoices 💥_CHECK_check" CHECK (("CHECK" <> '</script><script>alert(2)</script>'::text))
);


ALTER TABLE "<i>sch&ema</i>"."🧾 invoices 💥" OWNER TO postgres;

--
-- Name: plain; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.plain (
    id integer
);


ALTER TABLE public.plain OWNER TO postgres;

--
-- Data for Name: ${7*7}<#if x>{{8*8}}; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."${7*7}<#if x>{{8*8}}" (id, "${7*7}<#if x>{{8*8}} ref", "CHECK") FROM stdin;
\.


--
-- Data for Name: %E0%A4%A; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."%E0%A4%A" (id, "%E0%A4%A ref", "on""x") FROM stdin;
\.


--
-- Data for Name: 100% done #1 &amp; a/b?c=d; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."100% done #1 &amp; a/b?c=d" (id, "100% done #1 &amp; a ref", "on""x") FROM stdin;
\.


--
-- Data for Name: <img src=x onerror=alert(1)>; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."<img src=x onerror=alert(1)>" (id, "<img src=x onerror=a ref", "CHECK") FROM stdin;
\.


--
-- Data for Name: <script>alert(1)</script>; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."<script>alert(1)</script>" ("<b>key", "slug=1") FROM stdin;
1	a
\.


--
-- Data for Name: =cmd()|' /C calc'!A0; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."=cmd()|' /C calc'!A0" (id, "=cmd()|' /C calc'!A0 ref", "CHECK") FROM stdin;
\.


--
-- Data for Name: ]]><!--x--> --!>; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."]]><!--x--> --!>" (id, "]]><!--x--> --!> ref", "CHECK") FROM stdin;
\.


--
-- Data for Name: __proto__; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>".__proto__ (id, "__proto__ ref", "on""x") FROM stdin;
\.


--
-- Data for Name: constructor; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>".constructor (id, "constructor ref", "CHECK") FROM stdin;
\.


--
-- Data for Name: javascript:alert(1); Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."javascript:alert(1)" (id, "javascript:alert(1) ref", "on""x") FROM stdin;
\.


--
-- Data for Name: new line	tab; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."new
line	tab" (id, "new
line	tab ref", "CHECK") FROM stdin;
\.


--
-- Data for Name: q=1; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."q=1" (id, "q=1 ref", "on""x") FROM stdin;
\.


--
-- Data for Name: quote"d 'n' `tick` \ back; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."quote""d 'n' `tick` \ back" (id, "quote""d 'n' `tick` \ ref", "on""x") FROM stdin;
\.


--
-- Data for Name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé" (id, "xxxxxxxxxxxxxxxxxxxx ref", "on""x") FROM stdin;
\.


--
-- Data for Name: שולחן הזמנות; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."שולחן הזמנות" (id, "שולחן הזמנות ref", "on""x") FROM stdin;
\.


--
-- Data for Name: ‮gnp.exe; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."‮gnp.exe" (id, "‮gnp.exe ref", "CHECK") FROM stdin;
\.


--
-- Data for Name: 🧾 invoices 💥; Type: TABLE DATA; Schema: <i>sch&ema</i>; Owner: postgres
--

COPY "<i>sch&ema</i>"."🧾 invoices 💥" (id, "🧾 invoices 💥 ref", "CHECK") FROM stdin;
\.


--
-- Data for Name: plain; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.plain (id) FROM stdin;
\.


--
-- Name: ${7*7}<#if x>{{8*8}} ${7*7}<#if x>{{8*8}}_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."${7*7}<#if x>{{8*8}}"
    ADD CONSTRAINT "${7*7}<#if x>{{8*8}}_pkey" PRIMARY KEY (id);


--
-- Name: %E0%A4%A %E0%A4%A_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."%E0%A4%A"
    ADD CONSTRAINT "%E0%A4%A_pkey" PRIMARY KEY (id);


--
-- Name: 100% done #1 &amp; a/b?c=d 100% done #1 &amp; a/b?c=d_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."100% done #1 &amp; a/b?c=d"
    ADD CONSTRAINT "100% done #1 &amp; a/b?c=d_pkey" PRIMARY KEY (id);


--
-- Name: <img src=x onerror=alert(1)> <img src=x onerror=alert(1)>_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."<img src=x onerror=alert(1)>"
    ADD CONSTRAINT "<img src=x onerror=alert(1)>_pkey" PRIMARY KEY (id);


--
-- Name: <script>alert(1)</script> <script>alert(1)</script>_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."<script>alert(1)</script>"
    ADD CONSTRAINT "<script>alert(1)</script>_pkey" PRIMARY KEY ("<b>key");


--
-- Name: <script>alert(1)</script> <script>alert(1)</script>_slug=1_key; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."<script>alert(1)</script>"
    ADD CONSTRAINT "<script>alert(1)</script>_slug=1_key" UNIQUE ("slug=1");


--
-- Name: =cmd()|' /C calc'!A0 =cmd()|' /C calc'!A0_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."=cmd()|' /C calc'!A0"
    ADD CONSTRAINT "=cmd()|' /C calc'!A0_pkey" PRIMARY KEY (id);


--
-- Name: ]]><!--x--> --!> ]]><!--x--> --!>_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."]]><!--x--> --!>"
    ADD CONSTRAINT "]]><!--x--> --!>_pkey" PRIMARY KEY (id);


--
-- Name: __proto__ __proto___pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>".__proto__
    ADD CONSTRAINT __proto___pkey PRIMARY KEY (id);


--
-- Name: constructor constructor_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>".constructor
    ADD CONSTRAINT constructor_pkey PRIMARY KEY (id);


--
-- Name: javascript:alert(1) javascript:alert(1)_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."javascript:alert(1)"
    ADD CONSTRAINT "javascript:alert(1)_pkey" PRIMARY KEY (id);


--
-- Name: new line	tab new line	tab_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."new
line	tab"
    ADD CONSTRAINT "new
line	tab_pkey" PRIMARY KEY (id);


--
-- Name: q=1 q=1_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."q=1"
    ADD CONSTRAINT "q=1_pkey" PRIMARY KEY (id);


--
-- Name: quote"d 'n' `tick` \ back quote"d 'n' `tick` \ back_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."quote""d 'n' `tick` \ back"
    ADD CONSTRAINT "quote""d 'n' `tick` \ back_pkey" PRIMARY KEY (id);


--
-- Name: %E0%A4%A u %E0%A4%A; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."%E0%A4%A"
    ADD CONSTRAINT "u %E0%A4%A" UNIQUE ("on""x");


--
-- Name: 100% done #1 &amp; a/b?c=d u 100% done #1 &amp; a/b?c=d; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."100% done #1 &amp; a/b?c=d"
    ADD CONSTRAINT "u 100% done #1 &amp; a/b?c=d" UNIQUE ("on""x");


--
-- Name: __proto__ u __proto__; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>".__proto__
    ADD CONSTRAINT "u __proto__" UNIQUE ("on""x");


--
-- Name: javascript:alert(1) u javascript:alert(1); Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."javascript:alert(1)"
    ADD CONSTRAINT "u javascript:alert(1)" UNIQUE ("on""x");


--
-- Name: q=1 u q=1; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."q=1"
    ADD CONSTRAINT "u q=1" UNIQUE ("on""x");


--
-- Name: quote"d 'n' `tick` \ back u quote"d 'n' `tick` \ back; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."quote""d 'n' `tick` \ back"
    ADD CONSTRAINT "u quote""d 'n' `tick` \ back" UNIQUE ("on""x");


--
-- Name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé u xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé"
    ADD CONSTRAINT "u xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" UNIQUE ("on""x");


--
-- Name: שולחן הזמנות u שולחן הזמנות; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."שולחן הזמנות"
    ADD CONSTRAINT "u שולחן הזמנות" UNIQUE ("on""x");


--
-- Name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé"
    ADD CONSTRAINT xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_pkey PRIMARY KEY (id);


--
-- Name: שולחן הזמנות שולחן הזמנות_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."שולחן הזמנות"
    ADD CONSTRAINT "שולחן הזמנות_pkey" PRIMARY KEY (id);


--
-- Name: ‮gnp.exe ‮gnp.exe_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."‮gnp.exe"
    ADD CONSTRAINT "‮gnp.exe_pkey" PRIMARY KEY (id);


--
-- Name: 🧾 invoices 💥 🧾 invoices 💥_pkey; Type: CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."🧾 invoices 💥"
    ADD CONSTRAINT "🧾 invoices 💥_pkey" PRIMARY KEY (id);


--
-- Name: %E0%A4%A "><svg onload=alert(3)>; Type: TRIGGER; Schema: <i>sch&ema</i>; Owner: postgres
--

CREATE TRIGGER """><svg onload=alert(3)>" BEFORE INSERT ON "<i>sch&ema</i>"."%E0%A4%A" FOR EACH ROW EXECUTE FUNCTION "<i>sch&ema</i>"."</pre><script>"();


--
-- Name: ${7*7}<#if x>{{8*8}} fk ${7*7}<#if x>{{8*8}}; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."${7*7}<#if x>{{8*8}}"
    ADD CONSTRAINT "fk ${7*7}<#if x>{{8*8}}" FOREIGN KEY ("${7*7}<#if x>{{8*8}} ref") REFERENCES "<i>sch&ema</i>"."q=1"(id);


--
-- Name: %E0%A4%A fk %E0%A4%A; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."%E0%A4%A"
    ADD CONSTRAINT "fk %E0%A4%A" FOREIGN KEY ("%E0%A4%A ref") REFERENCES "<i>sch&ema</i>"."<script>alert(1)</script>"("<b>key") ON DELETE SET NULL;


--
-- Name: 100% done #1 &amp; a/b?c=d fk 100% done #1 &amp; a/b?c=d; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."100% done #1 &amp; a/b?c=d"
    ADD CONSTRAINT "fk 100% done #1 &amp; a/b?c=d" FOREIGN KEY ("100% done #1 &amp; a ref") REFERENCES "<i>sch&ema</i>"."<script>alert(1)</script>"("<b>key") ON DELETE SET NULL;


--
-- Name: <img src=x onerror=alert(1)> fk <img src=x onerror=alert(1)>; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."<img src=x onerror=alert(1)>"
    ADD CONSTRAINT "fk <img src=x onerror=alert(1)>" FOREIGN KEY ("<img src=x onerror=a ref") REFERENCES "<i>sch&ema</i>"."%E0%A4%A"(id);


--
-- Name: =cmd()|' /C calc'!A0 fk =cmd()|' /C calc'!A0; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."=cmd()|' /C calc'!A0"
    ADD CONSTRAINT "fk =cmd()|' /C calc'!A0" FOREIGN KEY ("=cmd()|' /C calc'!A0 ref") REFERENCES "<i>sch&ema</i>"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé"(id);


--
-- Name: ]]><!--x--> --!> fk ]]><!--x--> --!>; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."]]><!--x--> --!>"
    ADD CONSTRAINT "fk ]]><!--x--> --!>" FOREIGN KEY ("]]><!--x--> --!> ref") REFERENCES "<i>sch&ema</i>"."quote""d 'n' `tick` \ back"(id);


--
-- Name: __proto__ fk __proto__; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>".__proto__
    ADD CONSTRAINT "fk __proto__" FOREIGN KEY ("__proto__ ref") REFERENCES "<i>sch&ema</i>"."<script>alert(1)</script>"("<b>key") ON DELETE SET NULL;


--
-- Name: constructor fk constructor; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>".constructor
    ADD CONSTRAINT "fk constructor" FOREIGN KEY ("constructor ref") REFERENCES "<i>sch&ema</i>".__proto__(id);


--
-- Name: javascript:alert(1) fk javascript:alert(1); Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."javascript:alert(1)"
    ADD CONSTRAINT "fk javascript:alert(1)" FOREIGN KEY ("javascript:alert(1) ref") REFERENCES "<i>sch&ema</i>"."<script>alert(1)</script>"("<b>key") ON DELETE SET NULL;


--
-- Name: new line	tab fk new line	tab; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."new
line	tab"
    ADD CONSTRAINT "fk new
line	tab" FOREIGN KEY ("new
line	tab ref") REFERENCES "<i>sch&ema</i>"."100% done #1 &amp; a/b?c=d"(id);


--
-- Name: q=1 fk q=1; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."q=1"
    ADD CONSTRAINT "fk q=1" FOREIGN KEY ("q=1 ref") REFERENCES "<i>sch&ema</i>"."<script>alert(1)</script>"("<b>key") ON DELETE SET NULL;


--
-- Name: quote"d 'n' `tick` \ back fk quote"d 'n' `tick` \ back; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."quote""d 'n' `tick` \ back"
    ADD CONSTRAINT "fk quote""d 'n' `tick` \ back" FOREIGN KEY ("quote""d 'n' `tick` \ ref") REFERENCES "<i>sch&ema</i>"."<script>alert(1)</script>"("<b>key") ON DELETE SET NULL;


--
-- Name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé fk xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé"
    ADD CONSTRAINT "fk xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" FOREIGN KEY ("xxxxxxxxxxxxxxxxxxxx ref") REFERENCES "<i>sch&ema</i>"."<script>alert(1)</script>"("<b>key") ON DELETE SET NULL;


--
-- Name: שולחן הזמנות fk שולחן הזמנות; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."שולחן הזמנות"
    ADD CONSTRAINT "fk שולחן הזמנות" FOREIGN KEY ("שולחן הזמנות ref") REFERENCES "<i>sch&ema</i>"."<script>alert(1)</script>"("<b>key") ON DELETE SET NULL;


--
-- Name: ‮gnp.exe fk ‮gnp.exe; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."‮gnp.exe"
    ADD CONSTRAINT "fk ‮gnp.exe" FOREIGN KEY ("‮gnp.exe ref") REFERENCES "<i>sch&ema</i>"."javascript:alert(1)"(id);


--
-- Name: 🧾 invoices 💥 fk 🧾 invoices 💥; Type: FK CONSTRAINT; Schema: <i>sch&ema</i>; Owner: postgres
--

ALTER TABLE ONLY "<i>sch&ema</i>"."🧾 invoices 💥"
    ADD CONSTRAINT "fk 🧾 invoices 💥" FOREIGN KEY ("🧾 invoices 💥 ref") REFERENCES "<i>sch&ema</i>"."שולחן הזמנות"(id);


--
-- PostgreSQL database dump complete
--

\unrestrict 7C0gz6SqufeeuYJyrNbUYklaENfsACc7dMIg2W5DXU6cnd5WOS6EZ3L2bKNUguu

