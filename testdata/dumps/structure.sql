CREATE EXTENSION IF NOT EXISTS "pgcrypto";

CREATE SCHEMA IF NOT EXISTS "app";
SET search_path TO app, public;

CREATE TYPE "public"."plan" AS ENUM ('free', 'paid');

CREATE TABLE IF NOT EXISTS "public"."organizations" (
    "id" uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    "name" text NOT NULL UNIQUE,
    "plan" "public"."plan" NOT NULL,
    "parent_id" uuid REFERENCES "public"."organizations" ON DELETE SET NULL,
    "created_at" timestamptz NOT NULL DEFAULT now()
);

create table if not exists members (
    id serial primary key,
    organization_id uuid not null references organizations (id) on delete cascade on update cascade,
    email varchar(320) not null,
    role smallint default 0 not null check (role between 0 and 3),
    invited_by int references members deferrable initially deferred,
    unique (organization_id, email),
    check (invited_by <> id)
);

create table notes (like members including defaults including constraints, body text);
alter table notes rename to member_notes;
alter table member_notes rename column email to title;
alter table member_notes
    add column if not exists pinned boolean default false not null,
    add foreign key (organization_id) references organizations,
    add primary key (id),
    drop column role;

create type address as (street text, city text);
create table addresses of address (primary key (street), city with options not null default 'Bern');

create table scratch (id int);
drop table if exists scratch, never_there;
CREATE TABLE IF NOT EXISTS members (id int);

create unique index on member_notes (organization_id, lower(title)) where pinned;
create index on members using hash (email);
alter table members set schema public;
alter sequence members_id_seq restart with 10;

SET search_path TO "$user", public;

create table schema_migrations (version varchar not null primary key);
insert into schema_migrations (version) values
('20200102000000'),
('20200101000000');
