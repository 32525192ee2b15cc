-- Partitioned tables with and without keys, referenced and referencing.
CREATE TABLE public.tenants (id bigint NOT NULL, name text);
ALTER TABLE ONLY public.tenants ADD CONSTRAINT tenants_pkey PRIMARY KEY (id);
CREATE TABLE public.devices (id bigint NOT NULL, tenant_id bigint NOT NULL);
ALTER TABLE ONLY public.devices ADD CONSTRAINT devices_pkey PRIMARY KEY (id);

CREATE TABLE public.readings (id bigint NOT NULL, device_id bigint NOT NULL, at date NOT NULL, value double precision) PARTITION BY RANGE (at);
CREATE TABLE public.readings_early (id bigint NOT NULL, device_id bigint NOT NULL, at date NOT NULL, value double precision);
CREATE TABLE public.readings_a_partition_with_a_name_of_more_than_fifty_six_bytes (id bigint NOT NULL, device_id bigint NOT NULL, at date NOT NULL, value double precision);
ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_early FOR VALUES FROM ('2020-01-01') TO ('2025-01-01');
ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_a_partition_with_a_name_of_more_than_fifty_six_bytes DEFAULT;
ALTER TABLE ONLY public.readings ADD CONSTRAINT readings_pkey PRIMARY KEY (id, at);
ALTER TABLE ONLY public.readings_early ADD CONSTRAINT readings_early_pkey PRIMARY KEY (id, at);
ALTER TABLE ONLY public.readings_a_partition_with_a_name_of_more_than_fifty_six_bytes ADD CONSTRAINT readings_rest_pkey PRIMARY KEY (id, at);
ALTER INDEX public.readings_pkey ATTACH PARTITION public.readings_early_pkey;
ALTER INDEX public.readings_pkey ATTACH PARTITION public.readings_rest_pkey;

CREATE TABLE public.flags (reading_id bigint NOT NULL, reading_at date NOT NULL, flag text NOT NULL);
ALTER TABLE ONLY public.flags ADD CONSTRAINT flags_pkey PRIMARY KEY (reading_id, reading_at, flag);

CREATE TABLE public.events (device_id bigint NOT NULL, body text) PARTITION BY HASH (device_id);
CREATE TABLE public.events_0 (device_id bigint NOT NULL, body text);
CREATE TABLE public.events_1 (device_id bigint NOT NULL, body text);
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_0 FOR VALUES WITH (modulus 2, remainder 0);
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_1 FOR VALUES WITH (modulus 2, remainder 1);

CREATE TABLE public.alarms (id bigint NOT NULL, tenant_id bigint NOT NULL, kind text NOT NULL) PARTITION BY LIST (kind);
CREATE SCHEMA archive;
CREATE TABLE archive.alarms_rest (id bigint NOT NULL, tenant_id bigint NOT NULL, kind text NOT NULL);
ALTER TABLE ONLY public.alarms ATTACH PARTITION archive.alarms_rest DEFAULT;
ALTER TABLE ONLY public.alarms ADD CONSTRAINT alarms_kind_key UNIQUE (kind, id);
ALTER TABLE ONLY archive.alarms_rest ADD CONSTRAINT alarms_rest_kind_id_key UNIQUE (kind, id);
ALTER INDEX public.alarms_kind_key ATTACH PARTITION archive.alarms_rest_kind_id_key;

ALTER TABLE ONLY public.devices ADD CONSTRAINT devices_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
ALTER TABLE public.readings ADD CONSTRAINT readings_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id);
ALTER TABLE ONLY public.flags ADD CONSTRAINT flags_reading_fkey FOREIGN KEY (reading_id, reading_at) REFERENCES public.readings(id, at) ON DELETE CASCADE;
ALTER TABLE ONLY public.events_0 ADD CONSTRAINT events_0_device_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id);
ALTER TABLE ONLY public.events_1 ADD CONSTRAINT events_1_device_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id);
ALTER TABLE public.alarms ADD CONSTRAINT alarms_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);
COMMENT ON CONSTRAINT flags_reading_fkey ON public.flags IS 'references a partitioned table: $tenantpath$ and ''quotes''';
COMMENT ON CONSTRAINT readings_early_pkey ON public.readings_early IS 'of one partition';
COMMENT ON INDEX public.readings_early_pkey IS 'of one partition''s index';
ALTER TABLE ONLY public.readings_early REPLICA IDENTITY USING INDEX readings_early_pkey;
ALTER TABLE public.readings_early CLUSTER ON readings_early_pkey;
