-- What stays on the coordinator: foreign keys in a ring, triggers in every state, inheritance, partitions, sequences, views on views.
CREATE TABLE public.companies (id bigint NOT NULL, name text NOT NULL);
ALTER TABLE ONLY public.companies ADD CONSTRAINT companies_pkey PRIMARY KEY (id);
CREATE SEQUENCE public.projects_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE TABLE public.projects (id bigint DEFAULT nextval('public.projects_id_seq'::regclass) NOT NULL, company_id bigint NOT NULL);
ALTER SEQUENCE public.projects_id_seq OWNED BY public.projects.id;
ALTER TABLE ONLY public.projects ADD CONSTRAINT projects_pkey PRIMARY KEY (id);
CREATE TABLE public.tasks (project_id bigint NOT NULL, id bigint NOT NULL);
ALTER TABLE public.tasks ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
  SEQUENCE NAME public.tasks_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1);
ALTER TABLE ONLY public.tasks ADD CONSTRAINT tasks_pkey PRIMARY KEY (id);

CREATE TABLE public.local_shelves (code text NOT NULL, best_book text, shout text GENERATED ALWAYS AS (upper(code)) STORED);
ALTER TABLE ONLY public.local_shelves ADD CONSTRAINT local_shelves_pkey PRIMARY KEY (code);
CREATE TABLE public.local_books (code text NOT NULL, shelf_code text NOT NULL, sequel_code text);
ALTER TABLE ONLY public.local_books ADD CONSTRAINT local_books_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.local_shelves ADD CONSTRAINT local_shelves_best_fkey FOREIGN KEY (best_book) REFERENCES public.local_books(code);
ALTER TABLE ONLY public.local_books ADD CONSTRAINT local_books_shelf_fkey FOREIGN KEY (shelf_code) REFERENCES public.local_shelves(code) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.local_books ADD CONSTRAINT local_books_sequel_fkey FOREIGN KEY (sequel_code) REFERENCES public.local_books(code) NOT VALID;
COMMENT ON CONSTRAINT local_books_shelf_fkey ON public.local_books IS 'in a ring';

CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'it fires'; END $$;
CREATE TRIGGER fires BEFORE INSERT ON public.local_books FOR EACH ROW EXECUTE FUNCTION public.refuse();
CREATE TRIGGER always BEFORE INSERT ON public.local_books FOR EACH ROW EXECUTE FUNCTION public.refuse();
ALTER TABLE public.local_books ENABLE ALWAYS TRIGGER always;
CREATE TRIGGER never BEFORE INSERT ON public.local_books FOR EACH ROW EXECUTE FUNCTION public.refuse();
ALTER TABLE public.local_books DISABLE TRIGGER never;
CREATE TRIGGER copied BEFORE INSERT ON public.local_books FOR EACH ROW EXECUTE FUNCTION public.refuse();
ALTER TABLE public.local_books ENABLE REPLICA TRIGGER copied;
CREATE CONSTRAINT TRIGGER late AFTER INSERT ON public.local_books DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.refuse();

CREATE TABLE public.local_notes (id bigint NOT NULL, note text);
CREATE TABLE public.local_long_notes (more text) INHERITS (public.local_notes);
CREATE TABLE public.local_events (at_day integer NOT NULL, what text) PARTITION BY RANGE (at_day);
CREATE TABLE public.local_events_1 (at_day integer NOT NULL, what text);
CREATE TABLE public.local_events_2 (at_day integer NOT NULL, what text);
ALTER TABLE ONLY public.local_events ATTACH PARTITION public.local_events_1 FOR VALUES FROM (MINVALUE) TO (3);
ALTER TABLE ONLY public.local_events ATTACH PARTITION public.local_events_2 FOR VALUES FROM (3) TO (MAXVALUE);
CREATE TRIGGER fires BEFORE INSERT ON public.local_events FOR EACH ROW EXECUTE FUNCTION public.refuse();
CREATE TRIGGER own BEFORE INSERT ON public.local_events_2 FOR EACH ROW EXECUTE FUNCTION public.refuse();
CREATE TABLE public."local_ $(exit 3) `exit 3` 'q' ""q"" \ :x ; %s" ("a'b\c" integer NOT NULL, ":root" text, "$HOME" text);

CREATE SEQUENCE public.local_countdown START WITH -1 INCREMENT BY -1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE public.local_restarted START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE MATERIALIZED VIEW public.local_a AS SELECT shelf_code, count(*) AS books FROM public.local_books GROUP BY shelf_code WITH NO DATA;
CREATE MATERIALIZED VIEW public.local_b AS SELECT count(*) AS shelves FROM public.local_a WITH NO DATA;

ALTER TABLE ONLY public.projects ADD CONSTRAINT projects_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.companies(id);
ALTER TABLE ONLY public.tasks ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id);
