--
-- PostgreSQL database dump
--

\restrict dySFjCuH8xcvqdbu6xBKnwVhrnQyAKJrEXRvhkVgVdvViMc4gFGbS6MlttXhbdk

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
-- Name: app; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA app;


--
-- Name: audit(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.audit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'app', 'pg_temp'
    AS $_$
BEGIN
  EXECUTE $q$ CREATE TABLE fake (id int); $q$;
  RETURN NEW;
END;
$_$;


--
-- Name: on_ddl(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.on_ddl() RETURNS event_trigger
    LANGUAGE plpgsql
    AS $$BEGIN END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: accounts; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.accounts (
    id uuid NOT NULL,
    owner text NOT NULL
);


--
-- Name: documents; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.documents (
    id bigint NOT NULL,
    account uuid NOT NULL,
    body text
);

ALTER TABLE ONLY app.documents FORCE ROW LEVEL SECURITY;


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: app; Owner: -
--

COPY app.accounts (id, owner) FROM stdin;
\.


--
-- Data for Name: documents; Type: TABLE DATA; Schema: app; Owner: -
--

COPY app.documents (id, account, body) FROM stdin;
\.


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: documents documents_pkey; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (id);


--
-- Name: documents a_audit; Type: TRIGGER; Schema: app; Owner: -
--

CREATE TRIGGER a_audit AFTER INSERT OR DELETE OR UPDATE OF body, account ON app.documents FOR EACH ROW WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION app.audit('x', 'it''s', '3');

ALTER TABLE app.documents ENABLE ALWAYS TRIGGER a_audit;


--
-- Name: documents checks; Type: TRIGGER; Schema: app; Owner: -
--

CREATE CONSTRAINT TRIGGER checks AFTER INSERT ON app.documents FROM app.accounts DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.audit();


--
-- Name: documents off; Type: TRIGGER; Schema: app; Owner: -
--

CREATE TRIGGER off BEFORE TRUNCATE ON app.documents FOR EACH STATEMENT EXECUTE FUNCTION app.audit();

ALTER TABLE app.documents DISABLE TRIGGER off;


--
-- Name: documents old_new; Type: TRIGGER; Schema: app; Owner: -
--

CREATE TRIGGER old_new AFTER UPDATE ON app.documents REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION app.audit();


--
-- Name: documents documents_account_fkey; Type: FK CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.documents
    ADD CONSTRAINT documents_account_fkey FOREIGN KEY (account) REFERENCES app.accounts(id);


--
-- Name: accounts; Type: ROW SECURITY; Schema: app; Owner: -
--

ALTER TABLE app.accounts ENABLE ROW LEVEL SECURITY;

--
-- Name: documents both_sides; Type: POLICY; Schema: app; Owner: -
--

CREATE POLICY both_sides ON app.documents FOR UPDATE USING (true) WITH CHECK ((id > 0));


--
-- Name: documents del; Type: POLICY; Schema: app; Owner: -
--

CREATE POLICY del ON app.documents FOR DELETE USING (false);


--
-- Name: documents; Type: ROW SECURITY; Schema: app; Owner: -
--

ALTER TABLE app.documents ENABLE ROW LEVEL SECURITY;

--
-- Name: accounts own; Type: POLICY; Schema: app; Owner: -
--

CREATE POLICY own ON app.accounts USING ((owner = CURRENT_USER));


--
-- Name: documents read only; Type: POLICY; Schema: app; Owner: -
--

CREATE POLICY "read only" ON app.documents AS RESTRICTIVE FOR SELECT TO pg_read_all_data, pg_monitor USING ((account = (current_setting('app.account'::text))::uuid));


--
-- Name: documents writes; Type: POLICY; Schema: app; Owner: -
--

CREATE POLICY writes ON app.documents FOR INSERT WITH CHECK (((body <> ''::text) AND (EXISTS ( SELECT 1
   FROM app.accounts a
  WHERE (a.id = documents.account)))));


--
-- Name: everything; Type: PUBLICATION; Schema: -; Owner: -
--

CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, update, delete, truncate');


--
-- Name: some; Type: PUBLICATION; Schema: -; Owner: -
--

CREATE PUBLICATION "some" WITH (publish = 'insert');


--
-- Name: some documents; Type: PUBLICATION TABLE; Schema: app; Owner: -
--

ALTER PUBLICATION "some" ADD TABLE ONLY app.documents WHERE ((id > 3));


--
-- Name: some public; Type: PUBLICATION TABLES IN SCHEMA; Schema: public; Owner: -
--

ALTER PUBLICATION "some" ADD TABLES IN SCHEMA public;


--
-- Name: TABLE documents; Type: ACL; Schema: app; Owner: -
--

GRANT SELECT ON TABLE app.documents TO pg_monitor;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: app; Owner: -
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA app GRANT SELECT ON TABLES  TO pg_monitor;


--
-- Name: ddl; Type: EVENT TRIGGER; Schema: -; Owner: -
--

CREATE EVENT TRIGGER ddl ON ddl_command_end
         WHEN TAG IN ('CREATE TABLE')
   EXECUTE FUNCTION app.on_ddl();


--
-- PostgreSQL database dump complete
--

\unrestrict dySFjCuH8xcvqdbu6xBKnwVhrnQyAKJrEXRvhkVgVdvViMc4gFGbS6MlttXhbdk

