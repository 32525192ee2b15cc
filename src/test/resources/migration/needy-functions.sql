-- Policies, checks, defaults and indexes that call functions which need a table: of a row of it, or
-- by a parsed body. Their tables stay on the coordinator, and the functions where they are.
CREATE TABLE public.tenants (id bigint PRIMARY KEY, plan_id integer);
CREATE TABLE public.plans (id integer PRIMARY KEY, level integer);
CREATE TABLE public.settings (id integer PRIMARY KEY, plan_id integer NOT NULL, level integer);
CREATE TABLE public.notes (id bigint PRIMARY KEY, tenant_id bigint NOT NULL REFERENCES public.tenants, text text);
ALTER TABLE public.tenants ADD CONSTRAINT tenants_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plans;
ALTER TABLE public.settings ADD CONSTRAINT settings_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.plans;
CREATE FUNCTION public.level_of(s public.settings) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(s.level, 1) $$;
CREATE FUNCTION public.level_of(p public.plans) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(p.level, 1) $$;
CREATE VIEW public.levels AS SELECT p.id, public.level_of(p.*) AS level FROM public.plans p;
CREATE TABLE public.orders (id bigint PRIMARY KEY, tenant_id bigint NOT NULL REFERENCES public.tenants,
  level integer DEFAULT public.level_of(NULL::public.settings));
ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY levelled ON public.orders USING ((public.level_of(NULL::public.settings) > 0));
CREATE TABLE public.invoices (id bigint PRIMARY KEY, tenant_id bigint NOT NULL REFERENCES public.tenants,
  CONSTRAINT levelled CHECK ((public.level_of(NULL::public.plans) > 0)));
CREATE TABLE public.logs (id bigint PRIMARY KEY, plan_id integer REFERENCES public.plans,
  CONSTRAINT levelled CHECK ((public.level_of(NULL::public.plans) > 0)));
