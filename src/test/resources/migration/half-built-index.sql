-- An index of a partitioned table that only some of its partitions have: invalid in the dump, and so it stays.
CREATE TABLE public.tenants (id bigint NOT NULL, name text);
ALTER TABLE ONLY public.tenants ADD CONSTRAINT tenants_pkey PRIMARY KEY (id);
CREATE TABLE public.readings (tenant_id bigint NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE public.readings_early (tenant_id bigint NOT NULL, at date NOT NULL);
CREATE TABLE public.readings_rest (tenant_id bigint NOT NULL, at date NOT NULL);
ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_early FOR VALUES FROM ('2020-01-01') TO ('2022-01-01');
ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_rest DEFAULT;
CREATE INDEX readings_at ON ONLY public.readings USING btree (at);
CREATE INDEX readings_early_at ON public.readings_early USING btree (at);
ALTER INDEX public.readings_at ATTACH PARTITION public.readings_early_at;
ALTER TABLE public.readings ADD CONSTRAINT readings_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
CREATE TABLE public.devices (id bigint NOT NULL, tenant_id bigint NOT NULL);
ALTER TABLE ONLY public.devices ADD CONSTRAINT devices_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.devices ADD CONSTRAINT devices_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
CREATE TABLE public.repairs (id bigint NOT NULL, device_id bigint NOT NULL);
ALTER TABLE ONLY public.repairs ADD CONSTRAINT repairs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.repairs ADD CONSTRAINT repairs_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id);
