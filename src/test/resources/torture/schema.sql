CREATE SCHEMA ext;
CREATE EXTENSION citext WITH SCHEMA ext;
CREATE SCHEMA "odd schema";
CREATE DOMAIN public.serial_no AS bigint NOT NULL CHECK (VALUE > 0);

CREATE TABLE "odd schema"."Root" ("Key" ext.citext NOT NULL, name text, "HostName" text NOT NULL);
CREATE TABLE public.carrier (id integer NOT NULL, owner ext.citext NOT NULL, code ext.citext NOT NULL);
CREATE TABLE public.by_citext (id bigint NOT NULL, code ext.citext NOT NULL, changed integer DEFAULT 0 NOT NULL);
CREATE TABLE public."no
key -- $tenantpath$ \ ' "" é /* :x" (t integer NOT NULL, p1 text, "NEW" text, "tp_key" integer);
CREATE TABLE public."select" ("from" integer NOT NULL, tp_key integer NOT NULL, "where" text);
CREATE TABLE public.composite_child (a integer NOT NULL, b integer NOT NULL, id uuid DEFAULT gen_random_uuid() NOT NULL, "Größe" text);
CREATE TABLE "odd schema".a_name_of_sixty_three_bytes_which_is_as_long_as_names_can_be_01 (id public.serial_no, carrier_id integer NOT NULL);
CREATE TABLE "odd schema".a_name_of_sixty_three_bytes_which_is_as_long_as_names_can_be_02 (id bigint NOT NULL, parent bigint NOT NULL);
CREATE TABLE public.parted (id bigint NOT NULL, at date NOT NULL, carrier_id integer NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE public.parted_1 (id bigint NOT NULL, at date NOT NULL, carrier_id integer NOT NULL);
CREATE TABLE public.parted_rest (id bigint NOT NULL, at date NOT NULL, carrier_id integer NOT NULL);
CREATE TABLE public.keyless_parted (bucket integer, carrier_id integer NOT NULL) PARTITION BY LIST (bucket);
CREATE TABLE public.keyless_parted_1 (bucket integer, carrier_id integer NOT NULL) PARTITION BY HASH (carrier_id);
CREATE TABLE public.keyless_parted_1_0 (bucket integer, carrier_id integer NOT NULL);
CREATE TABLE public.keyless_parted_1_1 (bucket integer, carrier_id integer NOT NULL);
CREATE TABLE public.keyless_parted_default (bucket integer, carrier_id integer NOT NULL);
CREATE TABLE public.tree (id integer NOT NULL, parent_id integer, carrier_id integer NOT NULL);
CREATE TABLE public.country (code character(2) NOT NULL);
CREATE TABLE public.touched (by_whom text, n bigint);
ALTER TABLE ONLY public.parted ATTACH PARTITION public.parted_1 FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');
ALTER TABLE ONLY public.parted ATTACH PARTITION public.parted_rest DEFAULT;
ALTER TABLE ONLY public.keyless_parted_1 ATTACH PARTITION public.keyless_parted_1_0 FOR VALUES WITH (modulus 2, remainder 0);
ALTER TABLE ONLY public.keyless_parted_1 ATTACH PARTITION public.keyless_parted_1_1 FOR VALUES WITH (modulus 2, remainder 1);
ALTER TABLE ONLY public.keyless_parted ATTACH PARTITION public.keyless_parted_1 FOR VALUES IN (1);
ALTER TABLE ONLY public.keyless_parted ATTACH PARTITION public.keyless_parted_default DEFAULT;

CREATE FUNCTION public.count_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.changed := OLD.changed + 1; RETURN NEW; END $$;
CREATE FUNCTION public.as_is() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;

INSERT INTO "odd schema"."Root" SELECT 'Tenant' || i, 'name ' || i, 'host' || i FROM generate_series(1, 5) i;
INSERT INTO public.country VALUES ('de'), ('fr');
INSERT INTO public.carrier SELECT i, 'tenant' || (i % 5 + 1), 'Code' || i FROM generate_series(1, 1000) i;
INSERT INTO public.by_citext SELECT i, 'cODE' || (i % 1000 + 1) FROM generate_series(1, 25000) i;
INSERT INTO public."no
key -- $tenantpath$ \ ' "" é /* :x" SELECT i % 1000 + 1, i::text FROM generate_series(1, 3000) i;
INSERT INTO public."select" SELECT i % 1000 + 1, i, 'x' FROM generate_series(1, 25000) i;
INSERT INTO public.composite_child SELECT i % 1000 + 1, i FROM generate_series(1, 25000) i;
INSERT INTO "odd schema".a_name_of_sixty_three_bytes_which_is_as_long_as_names_can_be_01 SELECT i, i FROM generate_series(1, 1000) i;
INSERT INTO "odd schema".a_name_of_sixty_three_bytes_which_is_as_long_as_names_can_be_02 SELECT i, i FROM generate_series(1, 1000) i;
INSERT INTO public.parted SELECT i, date '2025-01-01' + i % 60, i % 1000 + 1 FROM generate_series(1, 25000) i;
INSERT INTO public.keyless_parted SELECT i % 3, i % 1000 + 1 FROM generate_series(1, 2000) i;
INSERT INTO public.tree SELECT i, nullif(i / 2, 0), i FROM generate_series(1, 1) i;
INSERT INTO public.tree SELECT i, i - 5, (i - 1) % 1000 + 1 FROM generate_series(6, 500, 5) i;

ALTER TABLE ONLY "odd schema"."Root" ADD CONSTRAINT "Root_pkey" PRIMARY KEY ("Key");
ALTER TABLE ONLY "odd schema"."Root" ADD CONSTRAINT "Root_HostName_key" UNIQUE ("HostName");
ALTER TABLE ONLY public.carrier ADD CONSTRAINT carrier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.carrier ADD CONSTRAINT carrier_code_key UNIQUE (code);
ALTER TABLE ONLY public.by_citext ADD CONSTRAINT by_citext_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."select" ADD CONSTRAINT select_pkey PRIMARY KEY ("from", tp_key);
ALTER TABLE ONLY public.composite_child ADD CONSTRAINT composite_child_pkey PRIMARY KEY (id);
ALTER TABLE ONLY "odd schema".a_name_of_sixty_three_bytes_which_is_as_long_as_names_can_be_01 ADD CONSTRAINT a1_pkey PRIMARY KEY (id);
ALTER TABLE ONLY "odd schema".a_name_of_sixty_three_bytes_which_is_as_long_as_names_can_be_02 ADD CONSTRAINT a2_pkey PRIMARY KEY (id);
ALTER TABLE public.parted ADD CONSTRAINT parted_pkey PRIMARY KEY (id, at);
ALTER TABLE ONLY public.tree ADD CONSTRAINT tree_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.country ADD CONSTRAINT country_pkey PRIMARY KEY (code);

CREATE TRIGGER touch BEFORE UPDATE ON public.by_citext FOR EACH ROW EXECUTE FUNCTION public.count_touch();
CREATE TRIGGER "zzzz last" BEFORE INSERT OR UPDATE ON public.by_citext FOR EACH ROW EXECUTE FUNCTION public.as_is();
CREATE TRIGGER "~" AFTER INSERT ON public.by_citext FOR EACH ROW EXECUTE FUNCTION public.as_is();

ALTER TABLE ONLY public.carrier ADD CONSTRAINT carrier_owner_fkey FOREIGN KEY (owner) REFERENCES "odd schema"."Root"("Key");
ALTER TABLE ONLY public.by_citext ADD CONSTRAINT by_citext_code_fkey FOREIGN KEY (code) REFERENCES public.carrier(code);
ALTER TABLE ONLY public."no
key -- $tenantpath$ \ ' "" é /* :x" ADD CONSTRAINT "f ""1"" $tenantpath$" FOREIGN KEY (t) REFERENCES public.carrier(id);
ALTER TABLE ONLY public."select" ADD CONSTRAINT select_fkey FOREIGN KEY ("from") REFERENCES public.carrier(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.composite_child ADD CONSTRAINT composite_child_fkey FOREIGN KEY (a, b) REFERENCES public."select"("from", tp_key) MATCH FULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY "odd schema".a_name_of_sixty_three_bytes_which_is_as_long_as_names_can_be_01 ADD CONSTRAINT a1_fkey FOREIGN KEY (carrier_id) REFERENCES public.carrier(id);
ALTER TABLE ONLY "odd schema".a_name_of_sixty_three_bytes_which_is_as_long_as_names_can_be_02 ADD CONSTRAINT a2_fkey FOREIGN KEY (parent) REFERENCES "odd schema".a_name_of_sixty_three_bytes_which_is_as_long_as_names_can_be_01(id);
ALTER TABLE public.parted ADD CONSTRAINT parted_fkey FOREIGN KEY (carrier_id) REFERENCES public.carrier(id);
ALTER TABLE public.keyless_parted ADD CONSTRAINT keyless_parted_fkey FOREIGN KEY (carrier_id) REFERENCES public.carrier(id);
ALTER TABLE ONLY public.tree ADD CONSTRAINT tree_parent_fkey FOREIGN KEY (parent_id) REFERENCES public.tree(id);
ALTER TABLE ONLY public.tree ADD CONSTRAINT tree_carrier_fkey FOREIGN KEY (carrier_id) REFERENCES public.carrier(id) ON DELETE SET NULL;
ALTER TABLE public.by_citext ENABLE ROW LEVEL SECURITY;
ALTER TABLE ONLY public.by_citext FORCE ROW LEVEL SECURITY;
CREATE POLICY by_owner ON public.by_citext USING ((changed >= 0));
