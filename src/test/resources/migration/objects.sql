-- What hangs on tables: views, triggers, rules, policies, generated columns, comments, rights; on local tables that become managed too.
CREATE TABLE public.companies (id integer NOT NULL, name text NOT NULL);
ALTER TABLE ONLY public.companies ADD CONSTRAINT companies_pkey PRIMARY KEY (id);
CREATE TABLE public.projects (
  id integer NOT NULL, company_id integer NOT NULL, title text NOT NULL, changed integer DEFAULT 0 NOT NULL,
  shout text GENERATED ALWAYS AS (upper(title)) STORED, plan_code text NOT NULL);
ALTER TABLE ONLY public.projects ADD CONSTRAINT projects_pkey PRIMARY KEY (id);
CREATE TABLE public.tasks (id integer NOT NULL, project_id integer NOT NULL, label text, done boolean DEFAULT false NOT NULL);
ALTER TABLE ONLY public.tasks ADD CONSTRAINT tasks_pkey PRIMARY KEY (id);
CREATE TABLE public.plans (code text NOT NULL, price numeric(8,2) NOT NULL);
ALTER TABLE ONLY public.plans ADD CONSTRAINT plans_pkey PRIMARY KEY (code);
CREATE TABLE public.plan_texts (plan_code text NOT NULL, lang text NOT NULL, body text);
ALTER TABLE ONLY public.plan_texts ADD CONSTRAINT plan_texts_pkey PRIMARY KEY (plan_code, lang);

CREATE VIEW public.project_totals AS
  SELECT p.id, p.title, p.company_id, count(t.id) AS tasks
    FROM public.projects p LEFT JOIN public.tasks t ON t.project_id = p.id
   GROUP BY p.id;
COMMENT ON VIEW public.project_totals IS 'groups by a primary key';
CREATE VIEW public.big_projects AS SELECT id, title FROM public.project_totals WHERE tasks > 3;
CREATE VIEW public.texts AS SELECT plan_code, body FROM public.plan_texts;
COMMENT ON VIEW public.texts IS 'of a local table';
CREATE MATERIALIZED VIEW public.done AS SELECT project_id, count(*) AS n FROM public.tasks WHERE done GROUP BY project_id WITH NO DATA;
CREATE UNIQUE INDEX done_project ON public.done (project_id);

CREATE FUNCTION public.finished(public.tasks) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT $1.done';
CREATE VIEW public.finished_tasks AS SELECT t.id, t.label FROM public.tasks t WHERE public.finished(t.*);
CREATE FUNCTION public.tasks_of(project integer) RETURNS SETOF public.tasks LANGUAGE sql STABLE AS 'SELECT * FROM tasks WHERE project_id = project';
COMMENT ON FUNCTION public.tasks_of(integer) IS 'of the row type of a distributed table';
REVOKE ALL ON FUNCTION public.tasks_of(integer) FROM PUBLIC;
CREATE FUNCTION public.texts_in(language text) RETURNS SETOF public.plan_texts LANGUAGE plpgsql STABLE SECURITY DEFINER SET work_mem TO '8MB'
  AS $$ BEGIN RETURN QUERY SELECT * FROM public.plan_texts WHERE lang = language; END $$;
CREATE VIEW public.english AS SELECT plan_code, body FROM public.texts_in('en');
GRANT SELECT ON public.english TO PUBLIC;
CREATE FUNCTION public.texts() RETURNS SETOF public.texts LANGUAGE sql AS 'SELECT * FROM public.texts';
CREATE FUNCTION public.how_many_texts() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM public.plan_texts; END;
CREATE PROCEDURE public.write_text(IN words public.plan_texts) LANGUAGE sql AS 'INSERT INTO plan_texts SELECT (words).*';
CREATE FUNCTION public.longer(so_far text, other public.plan_texts) RETURNS text LANGUAGE sql IMMUTABLE
  AS 'SELECT CASE WHEN length(other.body) > length(so_far) THEN other.body ELSE so_far END';
CREATE AGGREGATE public.longest(public.plan_texts) (SFUNC = public.longer, STYPE = text, INITCOND = '');
COMMENT ON AGGREGATE public.longest(public.plan_texts) IS 'of the row type of a managed table';
CREATE TABLE public.notes (id integer NOT NULL, lang text);
ALTER TABLE public.notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY spoken ON public.notes FOR SELECT USING ((EXISTS (SELECT FROM public.plan_texts WHERE plan_texts.lang = notes.lang)));

CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := OLD.changed + 1; RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON public.projects FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE TRIGGER touch_text BEFORE UPDATE ON public.plan_texts FOR EACH ROW WHEN (false) EXECUTE FUNCTION public.touch();
CREATE RULE keep AS ON DELETE TO public.tasks DO INSTEAD NOTHING;
CREATE RULE keep AS ON DELETE TO public.plan_texts DO INSTEAD NOTHING;
CREATE TRIGGER always BEFORE UPDATE ON public.tasks FOR EACH ROW WHEN (false) EXECUTE FUNCTION public.touch();
ALTER TABLE public.tasks ENABLE ALWAYS TRIGGER always;
COMMENT ON TRIGGER always ON public.tasks IS 'it''s always';
CREATE TRIGGER copied AFTER INSERT ON public.tasks FOR EACH ROW WHEN (false) EXECUTE FUNCTION public.touch();
ALTER TABLE public.tasks ENABLE REPLICA TRIGGER copied;
CREATE RULE sleeps AS ON UPDATE TO public.plan_texts DO INSTEAD NOTHING;
ALTER TABLE public.plan_texts DISABLE RULE sleeps;
COMMENT ON RULE sleeps ON public.plan_texts IS 'it would lose what is written';
ALTER TABLE public.plan_texts ADD CONSTRAINT worded CHECK ((plan_code IS NOT NULL)) NO INHERIT NOT VALID;
ALTER TABLE public.tasks ADD CONSTRAINT numbered CHECK ((id > 0)) NOT VALID;
COMMENT ON TABLE public.plan_texts IS 'local, and will be managed';
COMMENT ON COLUMN public.plan_texts.body IS 'so will its columns';
COMMENT ON TABLE public.tasks IS 'distributed';
ALTER TABLE public.projects ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_company ON public.projects USING ((company_id = (current_setting('app.company'::text, true))::integer));
CREATE FUNCTION public.is_root() RETURNS boolean LANGUAGE sql STABLE AS 'SELECT (SELECT count(*) FROM public.tasks) >= 0';
CREATE FUNCTION public.is_admin() RETURNS boolean LANGUAGE sql STABLE AS 'SELECT public.is_root()';
CREATE POLICY of_admin ON public.projects USING (public.is_admin());
ALTER TABLE public.plan_texts ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_admin ON public.plan_texts USING (public.is_admin()) WITH CHECK (public.is_admin());
CREATE POLICY for_all ON public.plan_texts USING (true);
CREATE POLICY spoken ON public.plan_texts AS RESTRICTIVE USING ((lang <> 'xx'::text));
COMMENT ON POLICY spoken ON public.plan_texts IS 'restrictive, of a managed table';
ALTER TABLE public.tasks ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_all_tasks ON public.tasks USING (true);
CREATE POLICY with_text ON public.tasks FOR DELETE USING ((EXISTS (SELECT FROM public.plan_texts WHERE plan_texts.body = tasks.label)));
COMMENT ON POLICY with_text ON public.tasks IS 'it has a subquery';
GRANT SELECT ON public.texts TO PUBLIC;
GRANT SELECT, INSERT ON public.tasks TO PUBLIC;

ALTER TABLE ONLY public.projects ADD CONSTRAINT projects_company_id_fkey FOREIGN KEY (company_id) REFERENCES public.companies(id);
ALTER TABLE ONLY public.projects ADD CONSTRAINT projects_plan_code_fkey FOREIGN KEY (plan_code) REFERENCES public.plans(code);
ALTER TABLE ONLY public.tasks ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.plan_texts ADD CONSTRAINT plan_texts_plan_code_fkey FOREIGN KEY (plan_code) REFERENCES public.plans(code) ON DELETE CASCADE;
CREATE SCHEMA "Own Routines";
CREATE FUNCTION "Own Routines"."All Texts"() RETURNS SETOF public.plan_texts LANGUAGE sql STABLE AS 'SELECT * FROM public.plan_texts';
COMMENT ON FUNCTION "Own Routines"."All Texts"() IS 'of a schema whose name is quoted';
