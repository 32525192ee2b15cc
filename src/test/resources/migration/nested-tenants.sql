-- Tenants that nest, by a text key with a collation: the root references itself, and a membership links shared users.
CREATE TABLE public.organizations (
  code varchar(30) COLLATE "C" NOT NULL, parent_code varchar(30) COLLATE "C", name text NOT NULL);
ALTER TABLE ONLY public.organizations ADD CONSTRAINT organizations_pkey PRIMARY KEY (code);
CREATE TABLE public.users (id bigint NOT NULL, email text NOT NULL);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_email_key UNIQUE (email);
CREATE TABLE public.memberships (organization_code varchar(30) COLLATE "C" NOT NULL, user_id bigint NOT NULL, role text);
ALTER TABLE ONLY public.memberships ADD CONSTRAINT memberships_pkey PRIMARY KEY (organization_code, user_id);
CREATE TABLE public.folders (id bigint NOT NULL, organization_code varchar(30) COLLATE "C" NOT NULL, parent_id bigint);
ALTER TABLE ONLY public.folders ADD CONSTRAINT folders_pkey PRIMARY KEY (id);
CREATE TABLE public.documents (id bigint NOT NULL, folder_id bigint NOT NULL, title text);
ALTER TABLE ONLY public.documents ADD CONSTRAINT documents_pkey PRIMARY KEY (id);
CREATE TABLE public.document_versions (document_id bigint NOT NULL, number integer NOT NULL, body jsonb);
ALTER TABLE ONLY public.document_versions ADD CONSTRAINT document_versions_pkey PRIMARY KEY (document_id, number);

ALTER TABLE ONLY public.organizations ADD CONSTRAINT organizations_parent_fkey FOREIGN KEY (parent_code) REFERENCES public.organizations(code);
ALTER TABLE ONLY public.memberships ADD CONSTRAINT memberships_organization_fkey FOREIGN KEY (organization_code) REFERENCES public.organizations(code);
ALTER TABLE ONLY public.memberships ADD CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.folders ADD CONSTRAINT folders_organization_fkey FOREIGN KEY (organization_code) REFERENCES public.organizations(code);
ALTER TABLE ONLY public.folders ADD CONSTRAINT folders_parent_fkey FOREIGN KEY (parent_id) REFERENCES public.folders(id);
ALTER TABLE ONLY public.documents ADD CONSTRAINT documents_folder_fkey FOREIGN KEY (folder_id) REFERENCES public.folders(id);
ALTER TABLE ONLY public.document_versions ADD CONSTRAINT document_versions_document_fkey FOREIGN KEY (document_id) REFERENCES public.documents(id);
