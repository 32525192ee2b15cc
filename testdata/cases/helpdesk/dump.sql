--
-- PostgreSQL database dump
--

\restrict helpdesk

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

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: accounts; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.accounts (
    id bigint NOT NULL,
    name character varying NOT NULL,
    subdomain character varying NOT NULL,
    country_id bigint NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.accounts OWNER TO postgres;

--
-- Name: accounts_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.accounts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.accounts_id_seq OWNER TO postgres;

--
-- Name: accounts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.accounts_id_seq OWNED BY public.accounts.id;


--
-- Name: active_storage_attachments; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.active_storage_attachments (
    id bigint NOT NULL,
    name character varying NOT NULL,
    record_type character varying NOT NULL,
    record_id bigint NOT NULL,
    blob_id bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.active_storage_attachments OWNER TO postgres;

--
-- Name: active_storage_attachments_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.active_storage_attachments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.active_storage_attachments_id_seq OWNER TO postgres;

--
-- Name: active_storage_attachments_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.active_storage_attachments_id_seq OWNED BY public.active_storage_attachments.id;


--
-- Name: active_storage_blobs; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.active_storage_blobs (
    id bigint NOT NULL,
    key character varying NOT NULL,
    filename character varying NOT NULL,
    content_type character varying,
    metadata text,
    service_name character varying NOT NULL,
    byte_size bigint NOT NULL,
    checksum character varying,
    created_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.active_storage_blobs OWNER TO postgres;

--
-- Name: active_storage_blobs_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.active_storage_blobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.active_storage_blobs_id_seq OWNER TO postgres;

--
-- Name: active_storage_blobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.active_storage_blobs_id_seq OWNED BY public.active_storage_blobs.id;


--
-- Name: api_tokens; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.api_tokens (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    digest character varying NOT NULL,
    last_used_at timestamp(6) without time zone
);


ALTER TABLE public.api_tokens OWNER TO postgres;

--
-- Name: api_tokens_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.api_tokens_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.api_tokens_id_seq OWNER TO postgres;

--
-- Name: api_tokens_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.api_tokens_id_seq OWNED BY public.api_tokens.id;


--
-- Name: ar_internal_metadata; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.ar_internal_metadata (
    key character varying NOT NULL,
    value character varying,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.ar_internal_metadata OWNER TO postgres;

--
-- Name: article_votes; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.article_votes (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    score smallint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.article_votes OWNER TO postgres;

--
-- Name: article_votes_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.article_votes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.article_votes_id_seq OWNER TO postgres;

--
-- Name: article_votes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.article_votes_id_seq OWNED BY public.article_votes.id;


--
-- Name: articles; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.articles (
    id bigint NOT NULL,
    section_id bigint NOT NULL,
    user_id bigint NOT NULL,
    title character varying NOT NULL,
    body text,
    published_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.articles OWNER TO postgres;

--
-- Name: articles_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.articles_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.articles_id_seq OWNER TO postgres;

--
-- Name: articles_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.articles_id_seq OWNED BY public.articles.id;


--
-- Name: audit_events; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.audit_events (
    id bigint NOT NULL,
    account_id bigint,
    user_id bigint,
    action character varying NOT NULL,
    ip_address inet,
    created_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.audit_events OWNER TO postgres;

--
-- Name: audit_events_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.audit_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.audit_events_id_seq OWNER TO postgres;

--
-- Name: audit_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.audit_events_id_seq OWNED BY public.audit_events.id;


--
-- Name: comments; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.comments (
    id bigint NOT NULL,
    ticket_id bigint NOT NULL,
    user_id bigint,
    body text NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.comments OWNER TO postgres;

--
-- Name: comments_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.comments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.comments_id_seq OWNER TO postgres;

--
-- Name: comments_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.comments_id_seq OWNED BY public.comments.id;


--
-- Name: countries; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.countries (
    id bigint NOT NULL,
    iso_code character varying(2) NOT NULL,
    name character varying NOT NULL
);


ALTER TABLE public.countries OWNER TO postgres;

--
-- Name: countries_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.countries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.countries_id_seq OWNER TO postgres;

--
-- Name: countries_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.countries_id_seq OWNED BY public.countries.id;


--
-- Name: custom_field_values; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.custom_field_values (
    id bigint NOT NULL,
    custom_field_id bigint NOT NULL,
    ticket_id bigint NOT NULL,
    value text
);


ALTER TABLE public.custom_field_values OWNER TO postgres;

--
-- Name: custom_field_values_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.custom_field_values_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.custom_field_values_id_seq OWNER TO postgres;

--
-- Name: custom_field_values_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.custom_field_values_id_seq OWNED BY public.custom_field_values.id;


--
-- Name: custom_fields; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.custom_fields (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    label character varying NOT NULL,
    kind character varying NOT NULL
);


ALTER TABLE public.custom_fields OWNER TO postgres;

--
-- Name: custom_fields_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.custom_fields_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.custom_fields_id_seq OWNER TO postgres;

--
-- Name: custom_fields_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.custom_fields_id_seq OWNED BY public.custom_fields.id;


--
-- Name: delayed_jobs; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.delayed_jobs (
    id bigint NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    handler text NOT NULL,
    last_error text,
    run_at timestamp(6) without time zone,
    locked_at timestamp(6) without time zone,
    locked_by character varying,
    queue character varying,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone
);


ALTER TABLE public.delayed_jobs OWNER TO postgres;

--
-- Name: delayed_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.delayed_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.delayed_jobs_id_seq OWNER TO postgres;

--
-- Name: delayed_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.delayed_jobs_id_seq OWNED BY public.delayed_jobs.id;


--
-- Name: help_centers; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.help_centers (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    host character varying NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.help_centers OWNER TO postgres;

--
-- Name: help_centers_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.help_centers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.help_centers_id_seq OWNER TO postgres;

--
-- Name: help_centers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.help_centers_id_seq OWNED BY public.help_centers.id;


--
-- Name: invoice_lines; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.invoice_lines (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    description text NOT NULL,
    amount_cents integer NOT NULL
);


ALTER TABLE public.invoice_lines OWNER TO postgres;

--
-- Name: invoice_lines_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.invoice_lines_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.invoice_lines_id_seq OWNER TO postgres;

--
-- Name: invoice_lines_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.invoice_lines_id_seq OWNED BY public.invoice_lines.id;


--
-- Name: invoices; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.invoices (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    subscription_id bigint NOT NULL,
    number character varying NOT NULL,
    due_on date NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.invoices OWNER TO postgres;

--
-- Name: invoices_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.invoices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.invoices_id_seq OWNER TO postgres;

--
-- Name: invoices_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.invoices_id_seq OWNED BY public.invoices.id;


--
-- Name: plans; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.plans (
    id bigint NOT NULL,
    name character varying NOT NULL,
    seats integer NOT NULL,
    price_cents integer DEFAULT 0 NOT NULL
);


ALTER TABLE public.plans OWNER TO postgres;

--
-- Name: plans_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.plans_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.plans_id_seq OWNER TO postgres;

--
-- Name: plans_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.plans_id_seq OWNED BY public.plans.id;


--
-- Name: priorities; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.priorities (
    id bigint NOT NULL,
    name character varying NOT NULL,
    "position" integer NOT NULL
);


ALTER TABLE public.priorities OWNER TO postgres;

--
-- Name: priorities_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.priorities_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.priorities_id_seq OWNER TO postgres;

--
-- Name: priorities_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.priorities_id_seq OWNED BY public.priorities.id;


--
-- Name: schema_migrations; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.schema_migrations (
    version character varying NOT NULL
);


ALTER TABLE public.schema_migrations OWNER TO postgres;

--
-- Name: sections; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.sections (
    id bigint NOT NULL,
    help_center_id bigint NOT NULL,
    title character varying NOT NULL,
    "position" integer DEFAULT 0 NOT NULL
);


ALTER TABLE public.sections OWNER TO postgres;

--
-- Name: sections_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.sections_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.sections_id_seq OWNER TO postgres;

--
-- Name: sections_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.sections_id_seq OWNED BY public.sections.id;


--
-- Name: subscriptions; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.subscriptions (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    plan_id bigint NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.subscriptions OWNER TO postgres;

--
-- Name: subscriptions_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.subscriptions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.subscriptions_id_seq OWNER TO postgres;

--
-- Name: subscriptions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.subscriptions_id_seq OWNED BY public.subscriptions.id;


--
-- Name: taggings; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.taggings (
    id bigint NOT NULL,
    tag_id bigint NOT NULL,
    taggable_type character varying NOT NULL,
    taggable_id bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.taggings OWNER TO postgres;

--
-- Name: taggings_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.taggings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.taggings_id_seq OWNER TO postgres;

--
-- Name: taggings_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.taggings_id_seq OWNED BY public.taggings.id;


--
-- Name: tags; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.tags (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    name character varying NOT NULL
);


ALTER TABLE public.tags OWNER TO postgres;

--
-- Name: tags_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.tags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.tags_id_seq OWNER TO postgres;

--
-- Name: tags_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.tags_id_seq OWNED BY public.tags.id;


--
-- Name: teams; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.teams (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    name character varying NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.teams OWNER TO postgres;

--
-- Name: teams_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.teams_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.teams_id_seq OWNER TO postgres;

--
-- Name: teams_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.teams_id_seq OWNED BY public.teams.id;


--
-- Name: teams_users; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.teams_users (
    team_id bigint NOT NULL,
    user_id bigint NOT NULL
);


ALTER TABLE public.teams_users OWNER TO postgres;

--
-- Name: ticket_overviews; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.ticket_overviews AS
SELECT
    NULL::bigint AS id,
    NULL::bigint AS account_id,
    NULL::character varying AS subject,
    NULL::character varying AS priority,
    NULL::character varying AS requester,
    NULL::bigint AS comments_count;


ALTER TABLE public.ticket_overviews OWNER TO postgres;

--
-- Name: tickets; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.tickets (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    requester_id bigint NOT NULL,
    assignee_id bigint,
    team_id bigint,
    priority_id bigint NOT NULL,
    parent_id bigint,
    subject character varying NOT NULL,
    state character varying NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.tickets OWNER TO postgres;

--
-- Name: tickets_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.tickets_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.tickets_id_seq OWNER TO postgres;

--
-- Name: tickets_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.tickets_id_seq OWNED BY public.tickets.id;


--
-- Name: users; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.users (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    email character varying NOT NULL,
    name character varying NOT NULL,
    role character varying DEFAULT 'agent'::character varying NOT NULL,
    deleted_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.users OWNER TO postgres;

--
-- Name: users_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.users_id_seq OWNER TO postgres;

--
-- Name: users_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;


--
-- Name: webhook_deliveries; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.webhook_deliveries (
    id bigint NOT NULL,
    webhook_id bigint NOT NULL,
    status integer,
    payload jsonb NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);


ALTER TABLE public.webhook_deliveries OWNER TO postgres;

--
-- Name: webhook_deliveries_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.webhook_deliveries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.webhook_deliveries_id_seq OWNER TO postgres;

--
-- Name: webhook_deliveries_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.webhook_deliveries_id_seq OWNED BY public.webhook_deliveries.id;


--
-- Name: webhooks; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.webhooks (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    url character varying NOT NULL,
    active boolean DEFAULT true NOT NULL
);


ALTER TABLE public.webhooks OWNER TO postgres;

--
-- Name: webhooks_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.webhooks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.webhooks_id_seq OWNER TO postgres;

--
-- Name: webhooks_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.webhooks_id_seq OWNED BY public.webhooks.id;


--
-- Name: accounts id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.accounts ALTER COLUMN id SET DEFAULT nextval('public.accounts_id_seq'::regclass);


--
-- Name: active_storage_attachments id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.active_storage_attachments ALTER COLUMN id SET DEFAULT nextval('public.active_storage_attachments_id_seq'::regclass);


--
-- Name: active_storage_blobs id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.active_storage_blobs ALTER COLUMN id SET DEFAULT nextval('public.active_storage_blobs_id_seq'::regclass);


--
-- Name: api_tokens id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.api_tokens ALTER COLUMN id SET DEFAULT nextval('public.api_tokens_id_seq'::regclass);


--
-- Name: article_votes id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.article_votes ALTER COLUMN id SET DEFAULT nextval('public.article_votes_id_seq'::regclass);


--
-- Name: articles id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.articles ALTER COLUMN id SET DEFAULT nextval('public.articles_id_seq'::regclass);


--
-- Name: audit_events id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.audit_events ALTER COLUMN id SET DEFAULT nextval('public.audit_events_id_seq'::regclass);


--
-- Name: comments id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.comments ALTER COLUMN id SET DEFAULT nextval('public.comments_id_seq'::regclass);


--
-- Name: countries id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.countries ALTER COLUMN id SET DEFAULT nextval('public.countries_id_seq'::regclass);


--
-- Name: custom_field_values id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.custom_field_values ALTER COLUMN id SET DEFAULT nextval('public.custom_field_values_id_seq'::regclass);


--
-- Name: custom_fields id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.custom_fields ALTER COLUMN id SET DEFAULT nextval('public.custom_fields_id_seq'::regclass);


--
-- Name: delayed_jobs id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.delayed_jobs ALTER COLUMN id SET DEFAULT nextval('public.delayed_jobs_id_seq'::regclass);


--
-- Name: help_centers id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.help_centers ALTER COLUMN id SET DEFAULT nextval('public.help_centers_id_seq'::regclass);


--
-- Name: invoice_lines id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.invoice_lines ALTER COLUMN id SET DEFAULT nextval('public.invoice_lines_id_seq'::regclass);


--
-- Name: invoices id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.invoices ALTER COLUMN id SET DEFAULT nextval('public.invoices_id_seq'::regclass);


--
-- Name: plans id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.plans ALTER COLUMN id SET DEFAULT nextval('public.plans_id_seq'::regclass);


--
-- Name: priorities id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.priorities ALTER COLUMN id SET DEFAULT nextval('public.priorities_id_seq'::regclass);


--
-- Name: sections id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sections ALTER COLUMN id SET DEFAULT nextval('public.sections_id_seq'::regclass);


--
-- Name: subscriptions id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.subscriptions ALTER COLUMN id SET DEFAULT nextval('public.subscriptions_id_seq'::regclass);


--
-- Name: taggings id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.taggings ALTER COLUMN id SET DEFAULT nextval('public.taggings_id_seq'::regclass);


--
-- Name: tags id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.tags ALTER COLUMN id SET DEFAULT nextval('public.tags_id_seq'::regclass);


--
-- Name: teams id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.teams ALTER COLUMN id SET DEFAULT nextval('public.teams_id_seq'::regclass);


--
-- Name: tickets id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.tickets ALTER COLUMN id SET DEFAULT nextval('public.tickets_id_seq'::regclass);


--
-- Name: users id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);


--
-- Name: webhook_deliveries id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.webhook_deliveries ALTER COLUMN id SET DEFAULT nextval('public.webhook_deliveries_id_seq'::regclass);


--
-- Name: webhooks id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.webhooks ALTER COLUMN id SET DEFAULT nextval('public.webhooks_id_seq'::regclass);


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.accounts (id, name, subdomain, country_id, settings, created_at, updated_at) FROM stdin;
1	Account 1	account-1	1	{"theme": "dark", "agents": 3}	2024-02-01 15:00:00	2024-02-01 15:00:00
2	Account 2	account-2	2	{"theme": "dark", "agents": 6}	2024-02-01 22:00:00	2024-02-01 22:00:00
3	Account 3	account-3	3	{"theme": "dark", "agents": 9}	2024-02-02 05:00:00	2024-02-02 05:00:00
4	Account 4	account-4	4	{"theme": "dark", "agents": 12}	2024-02-02 12:00:00	2024-02-02 12:00:00
5	Account 5	account-5	1	{"theme": "dark", "agents": 15}	2024-02-02 19:00:00	2024-02-02 19:00:00
\.


--
-- Data for Name: active_storage_attachments; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.active_storage_attachments (id, name, record_type, record_id, blob_id, created_at) FROM stdin;
1	files	Comment	1	1	2024-02-01 15:00:00
2	files	Comment	2	2	2024-02-01 22:00:00
3	files	Comment	3	3	2024-02-02 05:00:00
4	files	Comment	4	4	2024-02-02 12:00:00
5	files	Comment	5	5	2024-02-02 19:00:00
6	files	Comment	6	6	2024-02-03 02:00:00
7	files	Comment	7	7	2024-02-03 09:00:00
8	files	Comment	8	8	2024-02-03 16:00:00
9	files	Comment	9	9	2024-02-03 23:00:00
10	files	Comment	10	10	2024-02-04 06:00:00
11	files	Article	11	11	2024-02-04 13:00:00
12	files	Article	12	12	2024-02-04 20:00:00
13	files	Article	13	13	2024-02-05 03:00:00
14	files	Article	14	14	2024-02-05 10:00:00
15	files	Article	15	15	2024-02-05 17:00:00
16	files	Article	16	16	2024-02-06 00:00:00
17	files	Article	17	17	2024-02-06 07:00:00
18	files	Article	18	18	2024-02-06 14:00:00
19	files	Article	19	19	2024-02-06 21:00:00
20	files	Article	20	20	2024-02-07 04:00:00
21	avatar	User	21	21	2024-02-07 11:00:00
22	avatar	User	22	22	2024-02-07 18:00:00
23	avatar	User	23	23	2024-02-08 01:00:00
24	avatar	User	24	24	2024-02-08 08:00:00
25	avatar	User	25	25	2024-02-08 15:00:00
26	avatar	User	26	26	2024-02-08 22:00:00
27	avatar	User	27	27	2024-02-09 05:00:00
28	avatar	User	28	28	2024-02-09 12:00:00
29	avatar	User	29	29	2024-02-09 19:00:00
30	avatar	User	30	30	2024-02-10 02:00:00
\.


--
-- Data for Name: active_storage_blobs; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.active_storage_blobs (id, key, filename, content_type, metadata, service_name, byte_size, checksum, created_at) FROM stdin;
1	b06fac93c1a1f7e036970de245b4217a	screenshot-1.png	image/png	{"identified":true}	local	1000	beeec7cc348c07cfd19cea27f8443f7e	2024-02-01 15:00:00
2	593f9e9d4b06bfca282627a5e4c7f9eb	screenshot-2.png	image/png	{"identified":true}	local	2000	456d08b99f5094a940ad32206a597d0e	2024-02-01 22:00:00
3	7d60cce6d651aecff87da2e2f8ed2dd7	screenshot-3.png	image/png	{"identified":true}	local	3000	9bd9c05b80d53bafabb2efe92333cca0	2024-02-02 05:00:00
4	cff26931616983534c4729ee75c7b3e2	screenshot-4.png	image/png	{"identified":true}	local	4000	bb40510fa9e23bc9dc3460acb29a4d4b	2024-02-02 12:00:00
5	dfbe875689d9c73f574e083b2801063b	screenshot-5.png	image/png	{"identified":true}	local	5000	66adfafac108d4acaf4ae179619237d0	2024-02-02 19:00:00
6	e7171338ea016e076d1de141f1f9a6b3	screenshot-6.png	image/png	{"identified":true}	local	6000	3aa453a2f713d46ea9585b07dfeb9b93	2024-02-03 02:00:00
7	56b869a1dfecacf1729b6213b414c2e1	screenshot-7.png	image/png	{"identified":true}	local	7000	885bac7fd7b407a86aa63d5b8fc5a462	2024-02-03 09:00:00
8	8175ac3d889a917346ba8fcd6b8e2cf3	screenshot-8.png	image/png	{"identified":true}	local	8000	e487c24a0228deb8c901650d4e981070	2024-02-03 16:00:00
9	159ffe3b31e96038d2788ca1ca16eab5	screenshot-9.png	image/png	{"identified":true}	local	9000	a5f9630f164274102d03d37d331dcc76	2024-02-03 23:00:00
10	3ceca658cb444851721b092c2aa7edd7	screenshot-10.png	image/png	{"identified":true}	local	10000	2cd7427a130035c7a20be44ed9a71f4a	2024-02-04 06:00:00
11	857a05714727c10db40c3b126710c9ab	screenshot-11.png	image/png	{"identified":true}	local	11000	bb45e9b6d82d0d79fb6fa3faf89b605d	2024-02-04 13:00:00
12	3e7d44593f6d39b42c45b4592284035c	screenshot-12.png	image/png	{"identified":true}	local	12000	07999e2c7404d54a0c31e8624f99a0d9	2024-02-04 20:00:00
13	6bd8eebf5baed33a89f870ac95996b06	screenshot-13.png	image/png	{"identified":true}	local	13000	41f73ef36a031f40fb94960c1aed2d82	2024-02-05 03:00:00
14	7bd5cf7bf92c97c9b19657026d22bf83	screenshot-14.png	image/png	{"identified":true}	local	14000	66c896c68c738336d9b1873fec6de3d7	2024-02-05 10:00:00
15	49b2d44d6324e2716025aaa7fe151369	screenshot-15.png	image/png	{"identified":true}	local	15000	9539cbdeedac31851e00960d8999f483	2024-02-05 17:00:00
16	1a2e38ce09560393609bd5cf62aa3131	screenshot-16.png	image/png	{"identified":true}	local	16000	0e70990697e270b60f90b7072fe88f88	2024-02-06 00:00:00
17	196b927ad4741b3257f8f458e9aec900	screenshot-17.png	image/png	{"identified":true}	local	17000	18022564c5495c3fd6d8cad74ed0ecc5	2024-02-06 07:00:00
18	35f0514f8e2643032a1ec3936ac0fdc9	screenshot-18.png	image/png	{"identified":true}	local	18000	a2a0bbbfcd7ae6ae18ef61bd9012dd23	2024-02-06 14:00:00
19	a7a9665223c196628241a592f15d31b1	screenshot-19.png	image/png	{"identified":true}	local	19000	8590f52a5db16252a3e1f0edd075ba91	2024-02-06 21:00:00
20	2c27d71116b30764d19f4014403ec9c4	screenshot-20.png	image/png	{"identified":true}	local	20000	91518d283530d85cccd3d21c819130dc	2024-02-07 04:00:00
21	a514d4b8552fd8a10b04fa1bb14b7106	screenshot-21.png	image/png	{"identified":true}	local	21000	4f7a4f8c084993bd8cef95524d0ea40f	2024-02-07 11:00:00
22	5b68253ef4fc45df3dcb5823c8b06b95	screenshot-22.png	image/png	{"identified":true}	local	22000	cf8ed3683b2eac5fbda0ea9037ebbf87	2024-02-07 18:00:00
23	39641341e4604a939534504a23f7e5ae	screenshot-23.png	image/png	{"identified":true}	local	23000	41c72b56ccadae2f881ec78659787bc3	2024-02-08 01:00:00
24	04cdf2398bb0ba6e4dafeba73e7fe8a8	screenshot-24.png	image/png	{"identified":true}	local	24000	27db408e1502367dc5cf12a8b08a8771	2024-02-08 08:00:00
25	18d97c6ed4a9ea4eb1426c08f1a86dc9	screenshot-25.png	image/png	{"identified":true}	local	25000	893fe49fd503ec297a542d1c200b3bef	2024-02-08 15:00:00
26	4217ad7e319f85fdb5400e7f97c12c0d	screenshot-26.png	image/png	{"identified":true}	local	26000	9f8b7bcb157dce0faeb56e02c817c6ff	2024-02-08 22:00:00
27	20251b542540b56b1ce54760e249d306	screenshot-27.png	image/png	{"identified":true}	local	27000	14fc0d149290848899317f7c08272859	2024-02-09 05:00:00
28	f80f2163aba2a3bdea36f5a7f22872b5	screenshot-28.png	image/png	{"identified":true}	local	28000	ae792e85df2eabdfa3c9d45e895b2218	2024-02-09 12:00:00
29	f10bcac8556d7e9496c8d75ed2a96351	screenshot-29.png	image/png	{"identified":true}	local	29000	0a75a2288875d7f679bc19fc77a387bd	2024-02-09 19:00:00
30	86d384b7ae3fe0e30dd073ea5a020596	screenshot-30.png	image/png	{"identified":true}	local	30000	8b2dafe3662c27914f3bcf3d024161ad	2024-02-10 02:00:00
\.


--
-- Data for Name: api_tokens; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.api_tokens (id, user_id, digest, last_used_at) FROM stdin;
1	1	c774af06ec560a4930ede338fd1564c4	\N
2	2	36ffbd416df49bf26ff1c6e68a9ead44	2024-02-01 22:00:00
3	3	a325f14d07ae3e872e04f17714b33743	\N
4	4	8cec199dea1d6ce6d78465a10bf07f13	2024-02-02 12:00:00
5	5	927d062f1dbd9a357ace24c83c997786	\N
6	6	3146b9ea02c5fc29551082ac3a4a3c29	2024-02-03 02:00:00
7	7	c25c2b8204e19bac9c2cbb993be14a60	\N
8	8	7fcd55dda16c8ff00a3b0ef44e1e8486	2024-02-03 16:00:00
9	9	03357e2af491e44e413cb1c4e1a6417c	\N
10	10	4d0edf7a5cdcf8bb25f3eb0166d61ecd	2024-02-04 06:00:00
11	11	a67aaa7c25d0926deca6186908fff008	\N
12	12	0a7fc66b492dc0662e08d7978d56a085	2024-02-04 20:00:00
13	13	a9146c0a59a030de74731b4c58582ca3	\N
14	14	f88a838b0da33e65e282d0c2056826f5	2024-02-05 10:00:00
15	15	8724f50eab27f3ca9e067951700fa9f0	\N
16	16	2c7bb3419245ace94c5255b0becbb2d2	2024-02-06 00:00:00
17	17	d7cf298c29ff3283ae1d57174205559e	\N
18	18	044cdc41f298c24133546708af033b07	2024-02-06 14:00:00
19	19	76f471fa33907cfa4285ba8034cec610	\N
20	20	fbd7e5dd05f42916b98ad43ed18de250	2024-02-07 04:00:00
\.


--
-- Data for Name: ar_internal_metadata; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.ar_internal_metadata (key, value, created_at, updated_at) FROM stdin;
environment	production	2024-01-01 00:00:00	2024-01-01 00:00:00
\.


--
-- Data for Name: article_votes; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.article_votes (id, article_id, score, created_at) FROM stdin;
1	1	2	2024-02-01 15:00:00
2	2	3	2024-02-01 22:00:00
3	3	4	2024-02-02 05:00:00
4	4	5	2024-02-02 12:00:00
5	5	1	2024-02-02 19:00:00
6	6	2	2024-02-03 02:00:00
7	7	3	2024-02-03 09:00:00
8	8	4	2024-02-03 16:00:00
9	9	5	2024-02-03 23:00:00
10	10	1	2024-02-04 06:00:00
11	11	2	2024-02-04 13:00:00
12	12	3	2024-02-04 20:00:00
13	13	4	2024-02-05 03:00:00
14	14	5	2024-02-05 10:00:00
15	15	1	2024-02-05 17:00:00
16	16	2	2024-02-06 00:00:00
17	17	3	2024-02-06 07:00:00
18	18	4	2024-02-06 14:00:00
19	19	5	2024-02-06 21:00:00
20	20	1	2024-02-07 04:00:00
21	21	2	2024-02-07 11:00:00
22	22	3	2024-02-07 18:00:00
23	23	4	2024-02-08 01:00:00
24	24	5	2024-02-08 08:00:00
25	25	1	2024-02-08 15:00:00
26	26	2	2024-02-08 22:00:00
27	27	3	2024-02-09 05:00:00
28	28	4	2024-02-09 12:00:00
29	29	5	2024-02-09 19:00:00
30	30	1	2024-02-10 02:00:00
31	31	2	2024-02-10 09:00:00
32	32	3	2024-02-10 16:00:00
33	33	4	2024-02-10 23:00:00
34	34	5	2024-02-11 06:00:00
35	35	1	2024-02-11 13:00:00
36	36	2	2024-02-11 20:00:00
37	37	3	2024-02-12 03:00:00
38	38	4	2024-02-12 10:00:00
39	39	5	2024-02-12 17:00:00
40	40	1	2024-02-13 00:00:00
41	41	2	2024-02-13 07:00:00
42	42	3	2024-02-13 14:00:00
43	43	4	2024-02-13 21:00:00
44	44	5	2024-02-14 04:00:00
45	45	1	2024-02-14 11:00:00
46	1	2	2024-02-14 18:00:00
47	2	3	2024-02-15 01:00:00
48	3	4	2024-02-15 08:00:00
49	4	5	2024-02-15 15:00:00
50	5	1	2024-02-15 22:00:00
51	6	2	2024-02-16 05:00:00
52	7	3	2024-02-16 12:00:00
53	8	4	2024-02-16 19:00:00
54	9	5	2024-02-17 02:00:00
55	10	1	2024-02-17 09:00:00
56	11	2	2024-02-17 16:00:00
57	12	3	2024-02-17 23:00:00
58	13	4	2024-02-18 06:00:00
59	14	5	2024-02-18 13:00:00
60	15	1	2024-02-18 20:00:00
61	16	2	2024-02-19 03:00:00
62	17	3	2024-02-19 10:00:00
63	18	4	2024-02-19 17:00:00
64	19	5	2024-02-20 00:00:00
65	20	1	2024-02-20 07:00:00
66	21	2	2024-02-20 14:00:00
67	22	3	2024-02-20 21:00:00
68	23	4	2024-02-21 04:00:00
69	24	5	2024-02-21 11:00:00
70	25	1	2024-02-21 18:00:00
71	26	2	2024-02-22 01:00:00
72	27	3	2024-02-22 08:00:00
73	28	4	2024-02-22 15:00:00
74	29	5	2024-02-22 22:00:00
75	30	1	2024-02-23 05:00:00
76	31	2	2024-02-23 12:00:00
77	32	3	2024-02-23 19:00:00
78	33	4	2024-02-24 02:00:00
79	34	5	2024-02-24 09:00:00
80	35	1	2024-02-24 16:00:00
81	36	2	2024-02-24 23:00:00
82	37	3	2024-02-25 06:00:00
83	38	4	2024-02-25 13:00:00
84	39	5	2024-02-25 20:00:00
85	40	1	2024-02-26 03:00:00
86	41	2	2024-02-26 10:00:00
87	42	3	2024-02-26 17:00:00
88	43	4	2024-02-27 00:00:00
89	44	5	2024-02-27 07:00:00
90	45	1	2024-02-27 14:00:00
\.


--
-- Data for Name: articles; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.articles (id, section_id, user_id, title, body, published_at, created_at, updated_at) FROM stdin;
1	1	1	How to 1	Text 1	2024-02-01 15:00:00	2024-02-01 15:00:00	2024-02-01 15:00:00
2	2	2	How to 2	Text 2	2024-02-01 22:00:00	2024-02-01 22:00:00	2024-02-01 22:00:00
3	3	3	How to 3	Text 3	2024-02-02 05:00:00	2024-02-02 05:00:00	2024-02-02 05:00:00
4	4	4	How to 4	Text 4	2024-02-02 12:00:00	2024-02-02 12:00:00	2024-02-02 12:00:00
5	5	5	How to 5	Text 5	\N	2024-02-02 19:00:00	2024-02-02 19:00:00
6	6	6	How to 6	Text 6	2024-02-03 02:00:00	2024-02-03 02:00:00	2024-02-03 02:00:00
7	7	7	How to 7	Text 7	2024-02-03 09:00:00	2024-02-03 09:00:00	2024-02-03 09:00:00
8	8	8	How to 8	Text 8	2024-02-03 16:00:00	2024-02-03 16:00:00	2024-02-03 16:00:00
9	9	9	How to 9	Text 9	2024-02-03 23:00:00	2024-02-03 23:00:00	2024-02-03 23:00:00
10	10	10	How to 10	Text 10	\N	2024-02-04 06:00:00	2024-02-04 06:00:00
11	11	11	How to 11	Text 11	2024-02-04 13:00:00	2024-02-04 13:00:00	2024-02-04 13:00:00
12	12	12	How to 12	Text 12	2024-02-04 20:00:00	2024-02-04 20:00:00	2024-02-04 20:00:00
13	13	13	How to 13	Text 13	2024-02-05 03:00:00	2024-02-05 03:00:00	2024-02-05 03:00:00
14	14	14	How to 14	Text 14	2024-02-05 10:00:00	2024-02-05 10:00:00	2024-02-05 10:00:00
15	15	15	How to 15	Text 15	\N	2024-02-05 17:00:00	2024-02-05 17:00:00
16	1	16	How to 16	Text 16	2024-02-06 00:00:00	2024-02-06 00:00:00	2024-02-06 00:00:00
17	2	17	How to 17	Text 17	2024-02-06 07:00:00	2024-02-06 07:00:00	2024-02-06 07:00:00
18	3	18	How to 18	Text 18	2024-02-06 14:00:00	2024-02-06 14:00:00	2024-02-06 14:00:00
19	4	19	How to 19	Text 19	2024-02-06 21:00:00	2024-02-06 21:00:00	2024-02-06 21:00:00
20	5	20	How to 20	Text 20	\N	2024-02-07 04:00:00	2024-02-07 04:00:00
21	6	21	How to 21	Text 21	2024-02-07 11:00:00	2024-02-07 11:00:00	2024-02-07 11:00:00
22	7	22	How to 22	Text 22	2024-02-07 18:00:00	2024-02-07 18:00:00	2024-02-07 18:00:00
23	8	23	How to 23	Text 23	2024-02-08 01:00:00	2024-02-08 01:00:00	2024-02-08 01:00:00
24	9	24	How to 24	Text 24	2024-02-08 08:00:00	2024-02-08 08:00:00	2024-02-08 08:00:00
25	10	25	How to 25	Text 25	\N	2024-02-08 15:00:00	2024-02-08 15:00:00
26	11	26	How to 26	Text 26	2024-02-08 22:00:00	2024-02-08 22:00:00	2024-02-08 22:00:00
27	12	27	How to 27	Text 27	2024-02-09 05:00:00	2024-02-09 05:00:00	2024-02-09 05:00:00
28	13	28	How to 28	Text 28	2024-02-09 12:00:00	2024-02-09 12:00:00	2024-02-09 12:00:00
29	14	29	How to 29	Text 29	2024-02-09 19:00:00	2024-02-09 19:00:00	2024-02-09 19:00:00
30	15	30	How to 30	Text 30	\N	2024-02-10 02:00:00	2024-02-10 02:00:00
31	1	31	How to 31	Text 31	2024-02-10 09:00:00	2024-02-10 09:00:00	2024-02-10 09:00:00
32	2	32	How to 32	Text 32	2024-02-10 16:00:00	2024-02-10 16:00:00	2024-02-10 16:00:00
33	3	33	How to 33	Text 33	2024-02-10 23:00:00	2024-02-10 23:00:00	2024-02-10 23:00:00
34	4	34	How to 34	Text 34	2024-02-11 06:00:00	2024-02-11 06:00:00	2024-02-11 06:00:00
35	5	35	How to 35	Text 35	\N	2024-02-11 13:00:00	2024-02-11 13:00:00
36	6	36	How to 36	Text 36	2024-02-11 20:00:00	2024-02-11 20:00:00	2024-02-11 20:00:00
37	7	37	How to 37	Text 37	2024-02-12 03:00:00	2024-02-12 03:00:00	2024-02-12 03:00:00
38	8	38	How to 38	Text 38	2024-02-12 10:00:00	2024-02-12 10:00:00	2024-02-12 10:00:00
39	9	39	How to 39	Text 39	2024-02-12 17:00:00	2024-02-12 17:00:00	2024-02-12 17:00:00
40	10	40	How to 40	Text 40	\N	2024-02-13 00:00:00	2024-02-13 00:00:00
41	11	1	How to 41	Text 41	2024-02-13 07:00:00	2024-02-13 07:00:00	2024-02-13 07:00:00
42	12	2	How to 42	Text 42	2024-02-13 14:00:00	2024-02-13 14:00:00	2024-02-13 14:00:00
43	13	3	How to 43	Text 43	2024-02-13 21:00:00	2024-02-13 21:00:00	2024-02-13 21:00:00
44	14	4	How to 44	Text 44	2024-02-14 04:00:00	2024-02-14 04:00:00	2024-02-14 04:00:00
45	15	5	How to 45	Text 45	\N	2024-02-14 11:00:00	2024-02-14 11:00:00
\.


--
-- Data for Name: audit_events; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.audit_events (id, account_id, user_id, action, ip_address, created_at) FROM stdin;
1	1	1	export	192.0.2.1	2024-02-01 15:00:00
2	2	2	invite	192.0.2.2	2024-02-01 22:00:00
3	3	3	sign_in	192.0.2.3	2024-02-02 05:00:00
4	4	4	export	192.0.2.4	2024-02-02 12:00:00
5	5	\N	invite	192.0.2.5	2024-02-02 19:00:00
6	1	6	sign_in	192.0.2.6	2024-02-03 02:00:00
7	2	7	export	192.0.2.7	2024-02-03 09:00:00
8	3	8	invite	192.0.2.8	2024-02-03 16:00:00
9	4	9	sign_in	192.0.2.9	2024-02-03 23:00:00
10	5	\N	export	192.0.2.10	2024-02-04 06:00:00
11	1	11	invite	192.0.2.11	2024-02-04 13:00:00
12	2	12	sign_in	192.0.2.12	2024-02-04 20:00:00
13	3	13	export	192.0.2.13	2024-02-05 03:00:00
14	4	14	invite	192.0.2.14	2024-02-05 10:00:00
15	5	\N	sign_in	192.0.2.15	2024-02-05 17:00:00
16	1	16	export	192.0.2.16	2024-02-06 00:00:00
17	2	17	invite	192.0.2.17	2024-02-06 07:00:00
18	3	18	sign_in	192.0.2.18	2024-02-06 14:00:00
19	4	19	export	192.0.2.19	2024-02-06 21:00:00
20	5	\N	invite	192.0.2.20	2024-02-07 04:00:00
21	1	21	sign_in	192.0.2.21	2024-02-07 11:00:00
22	2	22	export	192.0.2.22	2024-02-07 18:00:00
23	3	23	invite	192.0.2.23	2024-02-08 01:00:00
24	4	24	sign_in	192.0.2.24	2024-02-08 08:00:00
25	5	\N	export	192.0.2.25	2024-02-08 15:00:00
26	1	26	invite	192.0.2.26	2024-02-08 22:00:00
27	2	27	sign_in	192.0.2.27	2024-02-09 05:00:00
28	3	28	export	192.0.2.28	2024-02-09 12:00:00
29	4	29	invite	192.0.2.29	2024-02-09 19:00:00
30	5	\N	sign_in	192.0.2.30	2024-02-10 02:00:00
31	1	31	export	192.0.2.31	2024-02-10 09:00:00
32	2	32	invite	192.0.2.32	2024-02-10 16:00:00
33	3	33	sign_in	192.0.2.33	2024-02-10 23:00:00
34	4	34	export	192.0.2.34	2024-02-11 06:00:00
35	5	\N	invite	192.0.2.35	2024-02-11 13:00:00
36	1	36	sign_in	192.0.2.36	2024-02-11 20:00:00
37	2	37	export	192.0.2.37	2024-02-12 03:00:00
38	3	38	invite	192.0.2.38	2024-02-12 10:00:00
39	4	39	sign_in	192.0.2.39	2024-02-12 17:00:00
40	5	\N	export	192.0.2.40	2024-02-13 00:00:00
41	1	1	invite	192.0.2.41	2024-02-13 07:00:00
42	2	2	sign_in	192.0.2.42	2024-02-13 14:00:00
43	3	3	export	192.0.2.43	2024-02-13 21:00:00
44	4	4	invite	192.0.2.44	2024-02-14 04:00:00
45	5	\N	sign_in	192.0.2.45	2024-02-14 11:00:00
46	1	6	export	192.0.2.46	2024-02-14 18:00:00
47	2	7	invite	192.0.2.47	2024-02-15 01:00:00
48	3	8	sign_in	192.0.2.48	2024-02-15 08:00:00
49	4	9	export	192.0.2.49	2024-02-15 15:00:00
50	5	\N	invite	192.0.2.50	2024-02-15 22:00:00
51	1	11	sign_in	192.0.2.51	2024-02-16 05:00:00
52	2	12	export	192.0.2.52	2024-02-16 12:00:00
53	3	13	invite	192.0.2.53	2024-02-16 19:00:00
54	4	14	sign_in	192.0.2.54	2024-02-17 02:00:00
55	5	\N	export	192.0.2.55	2024-02-17 09:00:00
56	1	16	invite	192.0.2.56	2024-02-17 16:00:00
57	2	17	sign_in	192.0.2.57	2024-02-17 23:00:00
58	3	18	export	192.0.2.58	2024-02-18 06:00:00
59	4	19	invite	192.0.2.59	2024-02-18 13:00:00
60	5	\N	sign_in	192.0.2.60	2024-02-18 20:00:00
\.


--
-- Data for Name: comments; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.comments (id, ticket_id, user_id, body, created_at, updated_at) FROM stdin;
1	1	6	First line\nsecond line with a \\ and a tab\there, number 1	2024-02-01 15:00:00	2024-02-01 15:00:00
2	2	7	First line\nsecond line with a \\ and a tab\there, number 2	2024-02-01 22:00:00	2024-02-01 22:00:00
3	3	8	First line\nsecond line with a \\ and a tab\there, number 3	2024-02-02 05:00:00	2024-02-02 05:00:00
4	4	9	First line\nsecond line with a \\ and a tab\there, number 4	2024-02-02 12:00:00	2024-02-02 12:00:00
5	5	10	First line\nsecond line with a \\ and a tab\there, number 5	2024-02-02 19:00:00	2024-02-02 19:00:00
6	6	\N	First line\nsecond line with a \\ and a tab\there, number 6	2024-02-03 02:00:00	2024-02-03 02:00:00
7	7	12	First line\nsecond line with a \\ and a tab\there, number 7	2024-02-03 09:00:00	2024-02-03 09:00:00
8	8	13	First line\nsecond line with a \\ and a tab\there, number 8	2024-02-03 16:00:00	2024-02-03 16:00:00
9	9	14	First line\nsecond line with a \\ and a tab\there, number 9	2024-02-03 23:00:00	2024-02-03 23:00:00
10	10	15	First line\nsecond line with a \\ and a tab\there, number 10	2024-02-04 06:00:00	2024-02-04 06:00:00
11	11	16	First line\nsecond line with a \\ and a tab\there, number 11	2024-02-04 13:00:00	2024-02-04 13:00:00
12	12	\N	First line\nsecond line with a \\ and a tab\there, number 12	2024-02-04 20:00:00	2024-02-04 20:00:00
13	13	18	First line\nsecond line with a \\ and a tab\there, number 13	2024-02-05 03:00:00	2024-02-05 03:00:00
14	14	19	First line\nsecond line with a \\ and a tab\there, number 14	2024-02-05 10:00:00	2024-02-05 10:00:00
15	15	20	First line\nsecond line with a \\ and a tab\there, number 15	2024-02-05 17:00:00	2024-02-05 17:00:00
16	16	21	First line\nsecond line with a \\ and a tab\there, number 16	2024-02-06 00:00:00	2024-02-06 00:00:00
17	17	22	First line\nsecond line with a \\ and a tab\there, number 17	2024-02-06 07:00:00	2024-02-06 07:00:00
18	18	\N	First line\nsecond line with a \\ and a tab\there, number 18	2024-02-06 14:00:00	2024-02-06 14:00:00
19	19	24	First line\nsecond line with a \\ and a tab\there, number 19	2024-02-06 21:00:00	2024-02-06 21:00:00
20	20	25	First line\nsecond line with a \\ and a tab\there, number 20	2024-02-07 04:00:00	2024-02-07 04:00:00
21	21	26	First line\nsecond line with a \\ and a tab\there, number 21	2024-02-07 11:00:00	2024-02-07 11:00:00
22	22	27	First line\nsecond line with a \\ and a tab\there, number 22	2024-02-07 18:00:00	2024-02-07 18:00:00
23	23	28	First line\nsecond line with a \\ and a tab\there, number 23	2024-02-08 01:00:00	2024-02-08 01:00:00
24	24	\N	First line\nsecond line with a \\ and a tab\there, number 24	2024-02-08 08:00:00	2024-02-08 08:00:00
25	25	30	First line\nsecond line with a \\ and a tab\there, number 25	2024-02-08 15:00:00	2024-02-08 15:00:00
26	26	31	First line\nsecond line with a \\ and a tab\there, number 26	2024-02-08 22:00:00	2024-02-08 22:00:00
27	27	32	First line\nsecond line with a \\ and a tab\there, number 27	2024-02-09 05:00:00	2024-02-09 05:00:00
28	28	33	First line\nsecond line with a \\ and a tab\there, number 28	2024-02-09 12:00:00	2024-02-09 12:00:00
29	29	34	First line\nsecond line with a \\ and a tab\there, number 29	2024-02-09 19:00:00	2024-02-09 19:00:00
30	30	\N	First line\nsecond line with a \\ and a tab\there, number 30	2024-02-10 02:00:00	2024-02-10 02:00:00
31	31	36	First line\nsecond line with a \\ and a tab\there, number 31	2024-02-10 09:00:00	2024-02-10 09:00:00
32	32	37	First line\nsecond line with a \\ and a tab\there, number 32	2024-02-10 16:00:00	2024-02-10 16:00:00
33	33	38	First line\nsecond line with a \\ and a tab\there, number 33	2024-02-10 23:00:00	2024-02-10 23:00:00
34	34	39	First line\nsecond line with a \\ and a tab\there, number 34	2024-02-11 06:00:00	2024-02-11 06:00:00
35	35	40	First line\nsecond line with a \\ and a tab\there, number 35	2024-02-11 13:00:00	2024-02-11 13:00:00
36	36	\N	First line\nsecond line with a \\ and a tab\there, number 36	2024-02-11 20:00:00	2024-02-11 20:00:00
37	37	2	First line\nsecond line with a \\ and a tab\there, number 37	2024-02-12 03:00:00	2024-02-12 03:00:00
38	38	3	First line\nsecond line with a \\ and a tab\there, number 38	2024-02-12 10:00:00	2024-02-12 10:00:00
39	39	4	First line\nsecond line with a \\ and a tab\there, number 39	2024-02-12 17:00:00	2024-02-12 17:00:00
40	40	5	First line\nsecond line with a \\ and a tab\there, number 40	2024-02-13 00:00:00	2024-02-13 00:00:00
41	41	6	First line\nsecond line with a \\ and a tab\there, number 41	2024-02-13 07:00:00	2024-02-13 07:00:00
42	42	\N	First line\nsecond line with a \\ and a tab\there, number 42	2024-02-13 14:00:00	2024-02-13 14:00:00
43	43	8	First line\nsecond line with a \\ and a tab\there, number 43	2024-02-13 21:00:00	2024-02-13 21:00:00
44	44	9	First line\nsecond line with a \\ and a tab\there, number 44	2024-02-14 04:00:00	2024-02-14 04:00:00
45	45	10	First line\nsecond line with a \\ and a tab\there, number 45	2024-02-14 11:00:00	2024-02-14 11:00:00
46	46	11	First line\nsecond line with a \\ and a tab\there, number 46	2024-02-14 18:00:00	2024-02-14 18:00:00
47	47	12	First line\nsecond line with a \\ and a tab\there, number 47	2024-02-15 01:00:00	2024-02-15 01:00:00
48	48	\N	First line\nsecond line with a \\ and a tab\there, number 48	2024-02-15 08:00:00	2024-02-15 08:00:00
49	49	14	First line\nsecond line with a \\ and a tab\there, number 49	2024-02-15 15:00:00	2024-02-15 15:00:00
50	50	15	First line\nsecond line with a \\ and a tab\there, number 50	2024-02-15 22:00:00	2024-02-15 22:00:00
51	51	16	First line\nsecond line with a \\ and a tab\there, number 51	2024-02-16 05:00:00	2024-02-16 05:00:00
52	52	17	First line\nsecond line with a \\ and a tab\there, number 52	2024-02-16 12:00:00	2024-02-16 12:00:00
53	53	18	First line\nsecond line with a \\ and a tab\there, number 53	2024-02-16 19:00:00	2024-02-16 19:00:00
54	54	\N	First line\nsecond line with a \\ and a tab\there, number 54	2024-02-17 02:00:00	2024-02-17 02:00:00
55	55	20	First line\nsecond line with a \\ and a tab\there, number 55	2024-02-17 09:00:00	2024-02-17 09:00:00
56	56	21	First line\nsecond line with a \\ and a tab\there, number 56	2024-02-17 16:00:00	2024-02-17 16:00:00
57	57	22	First line\nsecond line with a \\ and a tab\there, number 57	2024-02-17 23:00:00	2024-02-17 23:00:00
58	58	23	First line\nsecond line with a \\ and a tab\there, number 58	2024-02-18 06:00:00	2024-02-18 06:00:00
59	59	24	First line\nsecond line with a \\ and a tab\there, number 59	2024-02-18 13:00:00	2024-02-18 13:00:00
60	60	\N	First line\nsecond line with a \\ and a tab\there, number 60	2024-02-18 20:00:00	2024-02-18 20:00:00
61	61	26	First line\nsecond line with a \\ and a tab\there, number 61	2024-02-19 03:00:00	2024-02-19 03:00:00
62	62	27	First line\nsecond line with a \\ and a tab\there, number 62	2024-02-19 10:00:00	2024-02-19 10:00:00
63	63	28	First line\nsecond line with a \\ and a tab\there, number 63	2024-02-19 17:00:00	2024-02-19 17:00:00
64	64	29	First line\nsecond line with a \\ and a tab\there, number 64	2024-02-20 00:00:00	2024-02-20 00:00:00
65	65	30	First line\nsecond line with a \\ and a tab\there, number 65	2024-02-20 07:00:00	2024-02-20 07:00:00
66	66	\N	First line\nsecond line with a \\ and a tab\there, number 66	2024-02-20 14:00:00	2024-02-20 14:00:00
67	67	32	First line\nsecond line with a \\ and a tab\there, number 67	2024-02-20 21:00:00	2024-02-20 21:00:00
68	68	33	First line\nsecond line with a \\ and a tab\there, number 68	2024-02-21 04:00:00	2024-02-21 04:00:00
69	69	34	First line\nsecond line with a \\ and a tab\there, number 69	2024-02-21 11:00:00	2024-02-21 11:00:00
70	70	35	First line\nsecond line with a \\ and a tab\there, number 70	2024-02-21 18:00:00	2024-02-21 18:00:00
71	71	36	First line\nsecond line with a \\ and a tab\there, number 71	2024-02-22 01:00:00	2024-02-22 01:00:00
72	72	\N	First line\nsecond line with a \\ and a tab\there, number 72	2024-02-22 08:00:00	2024-02-22 08:00:00
73	73	38	First line\nsecond line with a \\ and a tab\there, number 73	2024-02-22 15:00:00	2024-02-22 15:00:00
74	74	39	First line\nsecond line with a \\ and a tab\there, number 74	2024-02-22 22:00:00	2024-02-22 22:00:00
75	75	40	First line\nsecond line with a \\ and a tab\there, number 75	2024-02-23 05:00:00	2024-02-23 05:00:00
76	76	1	First line\nsecond line with a \\ and a tab\there, number 76	2024-02-23 12:00:00	2024-02-23 12:00:00
77	77	2	First line\nsecond line with a \\ and a tab\there, number 77	2024-02-23 19:00:00	2024-02-23 19:00:00
78	78	\N	First line\nsecond line with a \\ and a tab\there, number 78	2024-02-24 02:00:00	2024-02-24 02:00:00
79	79	4	First line\nsecond line with a \\ and a tab\there, number 79	2024-02-24 09:00:00	2024-02-24 09:00:00
80	80	5	First line\nsecond line with a \\ and a tab\there, number 80	2024-02-24 16:00:00	2024-02-24 16:00:00
81	81	6	First line\nsecond line with a \\ and a tab\there, number 81	2024-02-24 23:00:00	2024-02-24 23:00:00
82	82	7	First line\nsecond line with a \\ and a tab\there, number 82	2024-02-25 06:00:00	2024-02-25 06:00:00
83	83	8	First line\nsecond line with a \\ and a tab\there, number 83	2024-02-25 13:00:00	2024-02-25 13:00:00
84	84	\N	First line\nsecond line with a \\ and a tab\there, number 84	2024-02-25 20:00:00	2024-02-25 20:00:00
85	85	10	First line\nsecond line with a \\ and a tab\there, number 85	2024-02-26 03:00:00	2024-02-26 03:00:00
86	86	11	First line\nsecond line with a \\ and a tab\there, number 86	2024-02-26 10:00:00	2024-02-26 10:00:00
87	87	12	First line\nsecond line with a \\ and a tab\there, number 87	2024-02-26 17:00:00	2024-02-26 17:00:00
88	88	13	First line\nsecond line with a \\ and a tab\there, number 88	2024-02-27 00:00:00	2024-02-27 00:00:00
89	89	14	First line\nsecond line with a \\ and a tab\there, number 89	2024-02-27 07:00:00	2024-02-27 07:00:00
90	90	\N	First line\nsecond line with a \\ and a tab\there, number 90	2024-02-27 14:00:00	2024-02-27 14:00:00
91	91	16	First line\nsecond line with a \\ and a tab\there, number 91	2024-02-27 21:00:00	2024-02-27 21:00:00
92	92	17	First line\nsecond line with a \\ and a tab\there, number 92	2024-02-28 04:00:00	2024-02-28 04:00:00
93	93	18	First line\nsecond line with a \\ and a tab\there, number 93	2024-02-28 11:00:00	2024-02-28 11:00:00
94	94	19	First line\nsecond line with a \\ and a tab\there, number 94	2024-02-28 18:00:00	2024-02-28 18:00:00
95	95	20	First line\nsecond line with a \\ and a tab\there, number 95	2024-02-29 01:00:00	2024-02-29 01:00:00
96	96	\N	First line\nsecond line with a \\ and a tab\there, number 96	2024-02-29 08:00:00	2024-02-29 08:00:00
97	97	22	First line\nsecond line with a \\ and a tab\there, number 97	2024-02-29 15:00:00	2024-02-29 15:00:00
98	98	23	First line\nsecond line with a \\ and a tab\there, number 98	2024-02-29 22:00:00	2024-02-29 22:00:00
99	99	24	First line\nsecond line with a \\ and a tab\there, number 99	2024-03-01 05:00:00	2024-03-01 05:00:00
100	100	25	First line\nsecond line with a \\ and a tab\there, number 100	2024-03-01 12:00:00	2024-03-01 12:00:00
101	101	26	First line\nsecond line with a \\ and a tab\there, number 101	2024-03-01 19:00:00	2024-03-01 19:00:00
102	102	\N	First line\nsecond line with a \\ and a tab\there, number 102	2024-03-02 02:00:00	2024-03-02 02:00:00
103	103	28	First line\nsecond line with a \\ and a tab\there, number 103	2024-03-02 09:00:00	2024-03-02 09:00:00
104	104	29	First line\nsecond line with a \\ and a tab\there, number 104	2024-03-02 16:00:00	2024-03-02 16:00:00
105	105	30	First line\nsecond line with a \\ and a tab\there, number 105	2024-03-02 23:00:00	2024-03-02 23:00:00
106	106	31	First line\nsecond line with a \\ and a tab\there, number 106	2024-03-03 06:00:00	2024-03-03 06:00:00
107	107	32	First line\nsecond line with a \\ and a tab\there, number 107	2024-03-03 13:00:00	2024-03-03 13:00:00
108	108	\N	First line\nsecond line with a \\ and a tab\there, number 108	2024-03-03 20:00:00	2024-03-03 20:00:00
109	109	34	First line\nsecond line with a \\ and a tab\there, number 109	2024-03-04 03:00:00	2024-03-04 03:00:00
110	110	35	First line\nsecond line with a \\ and a tab\there, number 110	2024-03-04 10:00:00	2024-03-04 10:00:00
111	111	36	First line\nsecond line with a \\ and a tab\there, number 111	2024-03-04 17:00:00	2024-03-04 17:00:00
112	112	37	First line\nsecond line with a \\ and a tab\there, number 112	2024-03-05 00:00:00	2024-03-05 00:00:00
113	113	38	First line\nsecond line with a \\ and a tab\there, number 113	2024-03-05 07:00:00	2024-03-05 07:00:00
114	114	\N	First line\nsecond line with a \\ and a tab\there, number 114	2024-03-05 14:00:00	2024-03-05 14:00:00
115	115	40	First line\nsecond line with a \\ and a tab\there, number 115	2024-03-05 21:00:00	2024-03-05 21:00:00
116	116	1	First line\nsecond line with a \\ and a tab\there, number 116	2024-03-06 04:00:00	2024-03-06 04:00:00
117	117	2	First line\nsecond line with a \\ and a tab\there, number 117	2024-03-06 11:00:00	2024-03-06 11:00:00
118	118	3	First line\nsecond line with a \\ and a tab\there, number 118	2024-03-06 18:00:00	2024-03-06 18:00:00
119	119	4	First line\nsecond line with a \\ and a tab\there, number 119	2024-03-07 01:00:00	2024-03-07 01:00:00
120	120	\N	First line\nsecond line with a \\ and a tab\there, number 120	2024-03-07 08:00:00	2024-03-07 08:00:00
121	1	6	First line\nsecond line with a \\ and a tab\there, number 121	2024-03-07 15:00:00	2024-03-07 15:00:00
122	2	7	First line\nsecond line with a \\ and a tab\there, number 122	2024-03-07 22:00:00	2024-03-07 22:00:00
123	3	8	First line\nsecond line with a \\ and a tab\there, number 123	2024-03-08 05:00:00	2024-03-08 05:00:00
124	4	9	First line\nsecond line with a \\ and a tab\there, number 124	2024-03-08 12:00:00	2024-03-08 12:00:00
125	5	10	First line\nsecond line with a \\ and a tab\there, number 125	2024-03-08 19:00:00	2024-03-08 19:00:00
126	6	\N	First line\nsecond line with a \\ and a tab\there, number 126	2024-03-09 02:00:00	2024-03-09 02:00:00
127	7	12	First line\nsecond line with a \\ and a tab\there, number 127	2024-03-09 09:00:00	2024-03-09 09:00:00
128	8	13	First line\nsecond line with a \\ and a tab\there, number 128	2024-03-09 16:00:00	2024-03-09 16:00:00
129	9	14	First line\nsecond line with a \\ and a tab\there, number 129	2024-03-09 23:00:00	2024-03-09 23:00:00
130	10	15	First line\nsecond line with a \\ and a tab\there, number 130	2024-03-10 06:00:00	2024-03-10 06:00:00
131	11	16	First line\nsecond line with a \\ and a tab\there, number 131	2024-03-10 13:00:00	2024-03-10 13:00:00
132	12	\N	First line\nsecond line with a \\ and a tab\there, number 132	2024-03-10 20:00:00	2024-03-10 20:00:00
133	13	18	First line\nsecond line with a \\ and a tab\there, number 133	2024-03-11 03:00:00	2024-03-11 03:00:00
134	14	19	First line\nsecond line with a \\ and a tab\there, number 134	2024-03-11 10:00:00	2024-03-11 10:00:00
135	15	20	First line\nsecond line with a \\ and a tab\there, number 135	2024-03-11 17:00:00	2024-03-11 17:00:00
136	16	21	First line\nsecond line with a \\ and a tab\there, number 136	2024-03-12 00:00:00	2024-03-12 00:00:00
137	17	22	First line\nsecond line with a \\ and a tab\there, number 137	2024-03-12 07:00:00	2024-03-12 07:00:00
138	18	\N	First line\nsecond line with a \\ and a tab\there, number 138	2024-03-12 14:00:00	2024-03-12 14:00:00
139	19	24	First line\nsecond line with a \\ and a tab\there, number 139	2024-03-12 21:00:00	2024-03-12 21:00:00
140	20	25	First line\nsecond line with a \\ and a tab\there, number 140	2024-03-13 04:00:00	2024-03-13 04:00:00
141	21	26	First line\nsecond line with a \\ and a tab\there, number 141	2024-03-13 11:00:00	2024-03-13 11:00:00
142	22	27	First line\nsecond line with a \\ and a tab\there, number 142	2024-03-13 18:00:00	2024-03-13 18:00:00
143	23	28	First line\nsecond line with a \\ and a tab\there, number 143	2024-03-14 01:00:00	2024-03-14 01:00:00
144	24	\N	First line\nsecond line with a \\ and a tab\there, number 144	2024-03-14 08:00:00	2024-03-14 08:00:00
145	25	30	First line\nsecond line with a \\ and a tab\there, number 145	2024-03-14 15:00:00	2024-03-14 15:00:00
146	26	31	First line\nsecond line with a \\ and a tab\there, number 146	2024-03-14 22:00:00	2024-03-14 22:00:00
147	27	32	First line\nsecond line with a \\ and a tab\there, number 147	2024-03-15 05:00:00	2024-03-15 05:00:00
148	28	33	First line\nsecond line with a \\ and a tab\there, number 148	2024-03-15 12:00:00	2024-03-15 12:00:00
149	29	34	First line\nsecond line with a \\ and a tab\there, number 149	2024-03-15 19:00:00	2024-03-15 19:00:00
150	30	\N	First line\nsecond line with a \\ and a tab\there, number 150	2024-03-16 02:00:00	2024-03-16 02:00:00
151	31	36	First line\nsecond line with a \\ and a tab\there, number 151	2024-03-16 09:00:00	2024-03-16 09:00:00
152	32	37	First line\nsecond line with a \\ and a tab\there, number 152	2024-03-16 16:00:00	2024-03-16 16:00:00
153	33	38	First line\nsecond line with a \\ and a tab\there, number 153	2024-03-16 23:00:00	2024-03-16 23:00:00
154	34	39	First line\nsecond line with a \\ and a tab\there, number 154	2024-03-17 06:00:00	2024-03-17 06:00:00
155	35	40	First line\nsecond line with a \\ and a tab\there, number 155	2024-03-17 13:00:00	2024-03-17 13:00:00
156	36	\N	First line\nsecond line with a \\ and a tab\there, number 156	2024-03-17 20:00:00	2024-03-17 20:00:00
157	37	2	First line\nsecond line with a \\ and a tab\there, number 157	2024-03-18 03:00:00	2024-03-18 03:00:00
158	38	3	First line\nsecond line with a \\ and a tab\there, number 158	2024-03-18 10:00:00	2024-03-18 10:00:00
159	39	4	First line\nsecond line with a \\ and a tab\there, number 159	2024-03-18 17:00:00	2024-03-18 17:00:00
160	40	5	First line\nsecond line with a \\ and a tab\there, number 160	2024-03-19 00:00:00	2024-03-19 00:00:00
161	41	6	First line\nsecond line with a \\ and a tab\there, number 161	2024-03-19 07:00:00	2024-03-19 07:00:00
162	42	\N	First line\nsecond line with a \\ and a tab\there, number 162	2024-03-19 14:00:00	2024-03-19 14:00:00
163	43	8	First line\nsecond line with a \\ and a tab\there, number 163	2024-03-19 21:00:00	2024-03-19 21:00:00
164	44	9	First line\nsecond line with a \\ and a tab\there, number 164	2024-03-20 04:00:00	2024-03-20 04:00:00
165	45	10	First line\nsecond line with a \\ and a tab\there, number 165	2024-03-20 11:00:00	2024-03-20 11:00:00
166	46	11	First line\nsecond line with a \\ and a tab\there, number 166	2024-03-20 18:00:00	2024-03-20 18:00:00
167	47	12	First line\nsecond line with a \\ and a tab\there, number 167	2024-03-21 01:00:00	2024-03-21 01:00:00
168	48	\N	First line\nsecond line with a \\ and a tab\there, number 168	2024-03-21 08:00:00	2024-03-21 08:00:00
169	49	14	First line\nsecond line with a \\ and a tab\there, number 169	2024-03-21 15:00:00	2024-03-21 15:00:00
170	50	15	First line\nsecond line with a \\ and a tab\there, number 170	2024-03-21 22:00:00	2024-03-21 22:00:00
171	51	16	First line\nsecond line with a \\ and a tab\there, number 171	2024-03-22 05:00:00	2024-03-22 05:00:00
172	52	17	First line\nsecond line with a \\ and a tab\there, number 172	2024-03-22 12:00:00	2024-03-22 12:00:00
173	53	18	First line\nsecond line with a \\ and a tab\there, number 173	2024-03-22 19:00:00	2024-03-22 19:00:00
174	54	\N	First line\nsecond line with a \\ and a tab\there, number 174	2024-03-23 02:00:00	2024-03-23 02:00:00
175	55	20	First line\nsecond line with a \\ and a tab\there, number 175	2024-03-23 09:00:00	2024-03-23 09:00:00
176	56	21	First line\nsecond line with a \\ and a tab\there, number 176	2024-03-23 16:00:00	2024-03-23 16:00:00
177	57	22	First line\nsecond line with a \\ and a tab\there, number 177	2024-03-23 23:00:00	2024-03-23 23:00:00
178	58	23	First line\nsecond line with a \\ and a tab\there, number 178	2024-03-24 06:00:00	2024-03-24 06:00:00
179	59	24	First line\nsecond line with a \\ and a tab\there, number 179	2024-03-24 13:00:00	2024-03-24 13:00:00
180	60	\N	First line\nsecond line with a \\ and a tab\there, number 180	2024-03-24 20:00:00	2024-03-24 20:00:00
181	61	26	First line\nsecond line with a \\ and a tab\there, number 181	2024-03-25 03:00:00	2024-03-25 03:00:00
182	62	27	First line\nsecond line with a \\ and a tab\there, number 182	2024-03-25 10:00:00	2024-03-25 10:00:00
183	63	28	First line\nsecond line with a \\ and a tab\there, number 183	2024-03-25 17:00:00	2024-03-25 17:00:00
184	64	29	First line\nsecond line with a \\ and a tab\there, number 184	2024-03-26 00:00:00	2024-03-26 00:00:00
185	65	30	First line\nsecond line with a \\ and a tab\there, number 185	2024-03-26 07:00:00	2024-03-26 07:00:00
186	66	\N	First line\nsecond line with a \\ and a tab\there, number 186	2024-03-26 14:00:00	2024-03-26 14:00:00
187	67	32	First line\nsecond line with a \\ and a tab\there, number 187	2024-03-26 21:00:00	2024-03-26 21:00:00
188	68	33	First line\nsecond line with a \\ and a tab\there, number 188	2024-03-27 04:00:00	2024-03-27 04:00:00
189	69	34	First line\nsecond line with a \\ and a tab\there, number 189	2024-03-27 11:00:00	2024-03-27 11:00:00
190	70	35	First line\nsecond line with a \\ and a tab\there, number 190	2024-03-27 18:00:00	2024-03-27 18:00:00
191	71	36	First line\nsecond line with a \\ and a tab\there, number 191	2024-03-28 01:00:00	2024-03-28 01:00:00
192	72	\N	First line\nsecond line with a \\ and a tab\there, number 192	2024-03-28 08:00:00	2024-03-28 08:00:00
193	73	38	First line\nsecond line with a \\ and a tab\there, number 193	2024-03-28 15:00:00	2024-03-28 15:00:00
194	74	39	First line\nsecond line with a \\ and a tab\there, number 194	2024-03-28 22:00:00	2024-03-28 22:00:00
195	75	40	First line\nsecond line with a \\ and a tab\there, number 195	2024-03-29 05:00:00	2024-03-29 05:00:00
196	76	1	First line\nsecond line with a \\ and a tab\there, number 196	2024-03-29 12:00:00	2024-03-29 12:00:00
197	77	2	First line\nsecond line with a \\ and a tab\there, number 197	2024-03-29 19:00:00	2024-03-29 19:00:00
198	78	\N	First line\nsecond line with a \\ and a tab\there, number 198	2024-03-30 02:00:00	2024-03-30 02:00:00
199	79	4	First line\nsecond line with a \\ and a tab\there, number 199	2024-03-30 09:00:00	2024-03-30 09:00:00
200	80	5	First line\nsecond line with a \\ and a tab\there, number 200	2024-03-30 16:00:00	2024-03-30 16:00:00
201	81	6	First line\nsecond line with a \\ and a tab\there, number 201	2024-03-30 23:00:00	2024-03-30 23:00:00
202	82	7	First line\nsecond line with a \\ and a tab\there, number 202	2024-03-31 06:00:00	2024-03-31 06:00:00
203	83	8	First line\nsecond line with a \\ and a tab\there, number 203	2024-03-31 13:00:00	2024-03-31 13:00:00
204	84	\N	First line\nsecond line with a \\ and a tab\there, number 204	2024-03-31 20:00:00	2024-03-31 20:00:00
205	85	10	First line\nsecond line with a \\ and a tab\there, number 205	2024-04-01 03:00:00	2024-04-01 03:00:00
206	86	11	First line\nsecond line with a \\ and a tab\there, number 206	2024-04-01 10:00:00	2024-04-01 10:00:00
207	87	12	First line\nsecond line with a \\ and a tab\there, number 207	2024-04-01 17:00:00	2024-04-01 17:00:00
208	88	13	First line\nsecond line with a \\ and a tab\there, number 208	2024-04-02 00:00:00	2024-04-02 00:00:00
209	89	14	First line\nsecond line with a \\ and a tab\there, number 209	2024-04-02 07:00:00	2024-04-02 07:00:00
210	90	\N	First line\nsecond line with a \\ and a tab\there, number 210	2024-04-02 14:00:00	2024-04-02 14:00:00
211	91	16	First line\nsecond line with a \\ and a tab\there, number 211	2024-04-02 21:00:00	2024-04-02 21:00:00
212	92	17	First line\nsecond line with a \\ and a tab\there, number 212	2024-04-03 04:00:00	2024-04-03 04:00:00
213	93	18	First line\nsecond line with a \\ and a tab\there, number 213	2024-04-03 11:00:00	2024-04-03 11:00:00
214	94	19	First line\nsecond line with a \\ and a tab\there, number 214	2024-04-03 18:00:00	2024-04-03 18:00:00
215	95	20	First line\nsecond line with a \\ and a tab\there, number 215	2024-04-04 01:00:00	2024-04-04 01:00:00
216	96	\N	First line\nsecond line with a \\ and a tab\there, number 216	2024-04-04 08:00:00	2024-04-04 08:00:00
217	97	22	First line\nsecond line with a \\ and a tab\there, number 217	2024-04-04 15:00:00	2024-04-04 15:00:00
218	98	23	First line\nsecond line with a \\ and a tab\there, number 218	2024-04-04 22:00:00	2024-04-04 22:00:00
219	99	24	First line\nsecond line with a \\ and a tab\there, number 219	2024-04-05 05:00:00	2024-04-05 05:00:00
220	100	25	First line\nsecond line with a \\ and a tab\there, number 220	2024-04-05 12:00:00	2024-04-05 12:00:00
221	101	26	First line\nsecond line with a \\ and a tab\there, number 221	2024-04-05 19:00:00	2024-04-05 19:00:00
222	102	\N	First line\nsecond line with a \\ and a tab\there, number 222	2024-04-06 02:00:00	2024-04-06 02:00:00
223	103	28	First line\nsecond line with a \\ and a tab\there, number 223	2024-04-06 09:00:00	2024-04-06 09:00:00
224	104	29	First line\nsecond line with a \\ and a tab\there, number 224	2024-04-06 16:00:00	2024-04-06 16:00:00
225	105	30	First line\nsecond line with a \\ and a tab\there, number 225	2024-04-06 23:00:00	2024-04-06 23:00:00
226	106	31	First line\nsecond line with a \\ and a tab\there, number 226	2024-04-07 06:00:00	2024-04-07 06:00:00
227	107	32	First line\nsecond line with a \\ and a tab\there, number 227	2024-04-07 13:00:00	2024-04-07 13:00:00
228	108	\N	First line\nsecond line with a \\ and a tab\there, number 228	2024-04-07 20:00:00	2024-04-07 20:00:00
229	109	34	First line\nsecond line with a \\ and a tab\there, number 229	2024-04-08 03:00:00	2024-04-08 03:00:00
230	110	35	First line\nsecond line with a \\ and a tab\there, number 230	2024-04-08 10:00:00	2024-04-08 10:00:00
231	111	36	First line\nsecond line with a \\ and a tab\there, number 231	2024-04-08 17:00:00	2024-04-08 17:00:00
232	112	37	First line\nsecond line with a \\ and a tab\there, number 232	2024-04-09 00:00:00	2024-04-09 00:00:00
233	113	38	First line\nsecond line with a \\ and a tab\there, number 233	2024-04-09 07:00:00	2024-04-09 07:00:00
234	114	\N	First line\nsecond line with a \\ and a tab\there, number 234	2024-04-09 14:00:00	2024-04-09 14:00:00
235	115	40	First line\nsecond line with a \\ and a tab\there, number 235	2024-04-09 21:00:00	2024-04-09 21:00:00
236	116	1	First line\nsecond line with a \\ and a tab\there, number 236	2024-04-10 04:00:00	2024-04-10 04:00:00
237	117	2	First line\nsecond line with a \\ and a tab\there, number 237	2024-04-10 11:00:00	2024-04-10 11:00:00
238	118	3	First line\nsecond line with a \\ and a tab\there, number 238	2024-04-10 18:00:00	2024-04-10 18:00:00
239	119	4	First line\nsecond line with a \\ and a tab\there, number 239	2024-04-11 01:00:00	2024-04-11 01:00:00
240	120	\N	First line\nsecond line with a \\ and a tab\there, number 240	2024-04-11 08:00:00	2024-04-11 08:00:00
241	1	6	First line\nsecond line with a \\ and a tab\there, number 241	2024-04-11 15:00:00	2024-04-11 15:00:00
242	2	7	First line\nsecond line with a \\ and a tab\there, number 242	2024-04-11 22:00:00	2024-04-11 22:00:00
243	3	8	First line\nsecond line with a \\ and a tab\there, number 243	2024-04-12 05:00:00	2024-04-12 05:00:00
244	4	9	First line\nsecond line with a \\ and a tab\there, number 244	2024-04-12 12:00:00	2024-04-12 12:00:00
245	5	10	First line\nsecond line with a \\ and a tab\there, number 245	2024-04-12 19:00:00	2024-04-12 19:00:00
246	6	\N	First line\nsecond line with a \\ and a tab\there, number 246	2024-04-13 02:00:00	2024-04-13 02:00:00
247	7	12	First line\nsecond line with a \\ and a tab\there, number 247	2024-04-13 09:00:00	2024-04-13 09:00:00
248	8	13	First line\nsecond line with a \\ and a tab\there, number 248	2024-04-13 16:00:00	2024-04-13 16:00:00
249	9	14	First line\nsecond line with a \\ and a tab\there, number 249	2024-04-13 23:00:00	2024-04-13 23:00:00
250	10	15	First line\nsecond line with a \\ and a tab\there, number 250	2024-04-14 06:00:00	2024-04-14 06:00:00
251	11	16	First line\nsecond line with a \\ and a tab\there, number 251	2024-04-14 13:00:00	2024-04-14 13:00:00
252	12	\N	First line\nsecond line with a \\ and a tab\there, number 252	2024-04-14 20:00:00	2024-04-14 20:00:00
253	13	18	First line\nsecond line with a \\ and a tab\there, number 253	2024-04-15 03:00:00	2024-04-15 03:00:00
254	14	19	First line\nsecond line with a \\ and a tab\there, number 254	2024-04-15 10:00:00	2024-04-15 10:00:00
255	15	20	First line\nsecond line with a \\ and a tab\there, number 255	2024-04-15 17:00:00	2024-04-15 17:00:00
256	16	21	First line\nsecond line with a \\ and a tab\there, number 256	2024-04-16 00:00:00	2024-04-16 00:00:00
257	17	22	First line\nsecond line with a \\ and a tab\there, number 257	2024-04-16 07:00:00	2024-04-16 07:00:00
258	18	\N	First line\nsecond line with a \\ and a tab\there, number 258	2024-04-16 14:00:00	2024-04-16 14:00:00
259	19	24	First line\nsecond line with a \\ and a tab\there, number 259	2024-04-16 21:00:00	2024-04-16 21:00:00
260	20	25	First line\nsecond line with a \\ and a tab\there, number 260	2024-04-17 04:00:00	2024-04-17 04:00:00
\.


--
-- Data for Name: countries; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.countries (id, iso_code, name) FROM stdin;
1	DE	Germany
2	FR	France
3	IN	India
4	US	United States
\.


--
-- Data for Name: custom_field_values; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.custom_field_values (id, custom_field_id, ticket_id, value) FROM stdin;
1	1	1	v1
2	2	2	v2
3	3	3	v3
4	4	4	v4
5	5	5	v5
6	6	6	v6
7	7	7	\N
8	8	8	v1
9	9	9	v2
10	10	10	v3
11	1	11	v4
12	2	12	v5
13	3	13	v6
14	4	14	\N
15	5	15	v1
16	6	16	v2
17	7	17	v3
18	8	18	v4
19	9	19	v5
20	10	20	v6
21	1	21	\N
22	2	22	v1
23	3	23	v2
24	4	24	v3
25	5	25	v4
26	6	26	v5
27	7	27	v6
28	8	28	\N
29	9	29	v1
30	10	30	v2
31	1	31	v3
32	2	32	v4
33	3	33	v5
34	4	34	v6
35	5	35	\N
36	6	36	v1
37	7	37	v2
38	8	38	v3
39	9	39	v4
40	10	40	v5
41	1	41	v6
42	2	42	\N
43	3	43	v1
44	4	44	v2
45	5	45	v3
46	6	46	v4
47	7	47	v5
48	8	48	v6
49	9	49	\N
50	10	50	v1
51	1	51	v2
52	2	52	v3
53	3	53	v4
54	4	54	v5
55	5	55	v6
56	6	56	\N
57	7	57	v1
58	8	58	v2
59	9	59	v3
60	10	60	v4
61	1	61	v5
62	2	62	v6
63	3	63	\N
64	4	64	v1
65	5	65	v2
66	6	66	v3
67	7	67	v4
68	8	68	v5
69	9	69	v6
70	10	70	\N
71	1	71	v1
72	2	72	v2
73	3	73	v3
74	4	74	v4
75	5	75	v5
76	6	76	v6
77	7	77	\N
78	8	78	v1
79	9	79	v2
80	10	80	v3
81	1	81	v4
82	2	82	v5
83	3	83	v6
84	4	84	\N
85	5	85	v1
86	6	86	v2
87	7	87	v3
88	8	88	v4
89	9	89	v5
90	10	90	v6
91	1	91	\N
92	2	92	v1
93	3	93	v2
94	4	94	v3
95	5	95	v4
96	6	96	v5
97	7	97	v6
98	8	98	\N
99	9	99	v1
100	10	100	v2
101	1	101	v3
102	2	102	v4
103	3	103	v5
104	4	104	v6
105	5	105	\N
106	6	106	v1
107	7	107	v2
108	8	108	v3
109	9	109	v4
110	10	110	v5
111	1	111	v6
112	2	112	\N
113	3	113	v1
114	4	114	v2
115	5	115	v3
116	6	116	v4
117	7	117	v5
118	8	118	v6
119	9	119	\N
120	10	120	v1
\.


--
-- Data for Name: custom_fields; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.custom_fields (id, account_id, label, kind) FROM stdin;
1	1	Product	text
2	2	Product	text
3	3	Product	text
4	4	Product	text
5	5	Product	text
6	1	Version	text
7	2	Version	text
8	3	Version	text
9	4	Version	text
10	5	Version	text
\.


--
-- Data for Name: delayed_jobs; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.delayed_jobs (id, priority, attempts, handler, last_error, run_at, locked_at, locked_by, queue, created_at, updated_at) FROM stdin;
1	0	0	--- !ruby/object:DigestJob 1	\N	2024-02-01 15:00:00	\N	\N	mailers	2024-02-01 15:00:00	2024-02-01 15:00:00
2	0	0	--- !ruby/object:DigestJob 2	\N	2024-02-01 22:00:00	\N	\N	mailers	2024-02-01 22:00:00	2024-02-01 22:00:00
3	0	0	--- !ruby/object:DigestJob 3	\N	2024-02-02 05:00:00	\N	\N	mailers	2024-02-02 05:00:00	2024-02-02 05:00:00
4	0	0	--- !ruby/object:DigestJob 4	\N	2024-02-02 12:00:00	\N	\N	mailers	2024-02-02 12:00:00	2024-02-02 12:00:00
\.


--
-- Data for Name: help_centers; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.help_centers (id, account_id, host, created_at, updated_at) FROM stdin;
1	1	help1.example.com	2024-02-01 15:00:00	2024-02-01 15:00:00
2	2	help2.example.com	2024-02-01 22:00:00	2024-02-01 22:00:00
3	3	help3.example.com	2024-02-02 05:00:00	2024-02-02 05:00:00
4	4	help4.example.com	2024-02-02 12:00:00	2024-02-02 12:00:00
5	5	help5.example.com	2024-02-02 19:00:00	2024-02-02 19:00:00
\.


--
-- Data for Name: invoice_lines; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.invoice_lines (id, invoice_id, description, amount_cents) FROM stdin;
1	1	Seats, month 1	4901
2	2	Seats, month 1	4902
3	3	Seats, month 1	4903
4	4	Seats, month 1	4904
5	5	Seats, month 1	4905
6	6	Seats, month 1	4906
7	7	Seats, month 1	4907
8	8	Seats, month 1	4908
9	9	Seats, month 1	4909
10	10	Seats, month 1	4910
11	11	Seats, month 1	4911
12	12	Seats, month 1	4912
13	13	Seats, month 1	4913
14	14	Seats, month 1	4914
15	15	Seats, month 1	4915
16	16	Seats, month 1	4916
17	17	Seats, month 1	4917
18	18	Seats, month 1	4918
19	19	Seats, month 1	4919
20	20	Seats, month 1	4920
21	21	Seats, month 1	4921
22	22	Seats, month 1	4922
23	23	Seats, month 1	4923
24	24	Seats, month 1	4924
25	25	Seats, month 1	4925
26	26	Seats, month 1	4926
27	27	Seats, month 1	4927
28	28	Seats, month 1	4928
29	29	Seats, month 1	4929
30	30	Seats, month 2	4930
31	1	Seats, month 2	4931
32	2	Seats, month 2	4932
33	3	Seats, month 2	4933
34	4	Seats, month 2	4934
35	5	Seats, month 2	4935
36	6	Seats, month 2	4936
37	7	Seats, month 2	4937
38	8	Seats, month 2	4938
39	9	Seats, month 2	4939
40	10	Seats, month 2	4940
41	11	Seats, month 2	4941
42	12	Seats, month 2	4942
43	13	Seats, month 2	4943
44	14	Seats, month 2	4944
45	15	Seats, month 2	4945
46	16	Seats, month 2	4946
47	17	Seats, month 2	4947
48	18	Seats, month 2	4948
49	19	Seats, month 2	4949
50	20	Seats, month 2	4950
51	21	Seats, month 2	4951
52	22	Seats, month 2	4952
53	23	Seats, month 2	4953
54	24	Seats, month 2	4954
55	25	Seats, month 2	4955
56	26	Seats, month 2	4956
57	27	Seats, month 2	4957
58	28	Seats, month 2	4958
59	29	Seats, month 2	4959
60	30	Seats, month 3	4960
\.


--
-- Data for Name: invoices; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.invoices (id, account_id, subscription_id, number, due_on, created_at, updated_at) FROM stdin;
1	1	1	INV-00001	2024-03-02	2024-02-01 15:00:00	2024-02-01 15:00:00
2	2	2	INV-00002	2024-03-03	2024-02-01 22:00:00	2024-02-01 22:00:00
3	3	3	INV-00003	2024-03-04	2024-02-02 05:00:00	2024-02-02 05:00:00
4	4	4	INV-00004	2024-03-05	2024-02-02 12:00:00	2024-02-02 12:00:00
5	5	5	INV-00005	2024-03-06	2024-02-02 19:00:00	2024-02-02 19:00:00
6	1	1	INV-00006	2024-03-07	2024-02-03 02:00:00	2024-02-03 02:00:00
7	2	2	INV-00007	2024-03-08	2024-02-03 09:00:00	2024-02-03 09:00:00
8	3	3	INV-00008	2024-03-09	2024-02-03 16:00:00	2024-02-03 16:00:00
9	4	4	INV-00009	2024-03-10	2024-02-03 23:00:00	2024-02-03 23:00:00
10	5	5	INV-00010	2024-03-11	2024-02-04 06:00:00	2024-02-04 06:00:00
11	1	1	INV-00011	2024-03-12	2024-02-04 13:00:00	2024-02-04 13:00:00
12	2	2	INV-00012	2024-03-13	2024-02-04 20:00:00	2024-02-04 20:00:00
13	3	3	INV-00013	2024-03-14	2024-02-05 03:00:00	2024-02-05 03:00:00
14	4	4	INV-00014	2024-03-15	2024-02-05 10:00:00	2024-02-05 10:00:00
15	5	5	INV-00015	2024-03-16	2024-02-05 17:00:00	2024-02-05 17:00:00
16	1	1	INV-00016	2024-03-17	2024-02-06 00:00:00	2024-02-06 00:00:00
17	2	2	INV-00017	2024-03-18	2024-02-06 07:00:00	2024-02-06 07:00:00
18	3	3	INV-00018	2024-03-19	2024-02-06 14:00:00	2024-02-06 14:00:00
19	4	4	INV-00019	2024-03-20	2024-02-06 21:00:00	2024-02-06 21:00:00
20	5	5	INV-00020	2024-03-21	2024-02-07 04:00:00	2024-02-07 04:00:00
21	1	1	INV-00021	2024-03-22	2024-02-07 11:00:00	2024-02-07 11:00:00
22	2	2	INV-00022	2024-03-23	2024-02-07 18:00:00	2024-02-07 18:00:00
23	3	3	INV-00023	2024-03-24	2024-02-08 01:00:00	2024-02-08 01:00:00
24	4	4	INV-00024	2024-03-25	2024-02-08 08:00:00	2024-02-08 08:00:00
25	5	5	INV-00025	2024-03-26	2024-02-08 15:00:00	2024-02-08 15:00:00
26	1	1	INV-00026	2024-03-27	2024-02-08 22:00:00	2024-02-08 22:00:00
27	2	2	INV-00027	2024-03-28	2024-02-09 05:00:00	2024-02-09 05:00:00
28	3	3	INV-00028	2024-03-29	2024-02-09 12:00:00	2024-02-09 12:00:00
29	4	4	INV-00029	2024-03-30	2024-02-09 19:00:00	2024-02-09 19:00:00
30	5	5	INV-00030	2024-03-31	2024-02-10 02:00:00	2024-02-10 02:00:00
\.


--
-- Data for Name: plans; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.plans (id, name, seats, price_cents) FROM stdin;
1	Starter	3	0
2	Team	20	4900
3	Business	100	19900
\.


--
-- Data for Name: priorities; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.priorities (id, name, "position") FROM stdin;
1	low	1
2	normal	2
3	high	3
4	urgent	4
\.


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.schema_migrations (version) FROM stdin;
20240000000107
20240000000214
20240000000321
20240000000428
20240000000535
20240000000642
20240000000749
20240000000856
20240000000963
20240000001070
20240000001177
20240000001284
\.


--
-- Data for Name: sections; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.sections (id, help_center_id, title, "position") FROM stdin;
1	1	Section 1	0
2	2	Section 2	0
3	3	Section 3	0
4	4	Section 4	0
5	5	Section 5	0
6	1	Section 6	1
7	2	Section 7	1
8	3	Section 8	1
9	4	Section 9	1
10	5	Section 10	1
11	1	Section 11	2
12	2	Section 12	2
13	3	Section 13	2
14	4	Section 14	2
15	5	Section 15	2
\.


--
-- Data for Name: subscriptions; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.subscriptions (id, account_id, plan_id, status, created_at, updated_at) FROM stdin;
1	1	2	1	2024-02-01 15:00:00	2024-02-01 15:00:00
2	2	3	0	2024-02-01 22:00:00	2024-02-01 22:00:00
3	3	1	1	2024-02-02 05:00:00	2024-02-02 05:00:00
4	4	2	0	2024-02-02 12:00:00	2024-02-02 12:00:00
5	5	3	1	2024-02-02 19:00:00	2024-02-02 19:00:00
\.


--
-- Data for Name: taggings; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.taggings (id, tag_id, taggable_type, taggable_id, created_at) FROM stdin;
1	1	Ticket	1	2024-02-01 15:00:00
2	2	Ticket	2	2024-02-01 22:00:00
3	3	Ticket	3	2024-02-02 05:00:00
4	4	Ticket	4	2024-02-02 12:00:00
5	5	Ticket	5	2024-02-02 19:00:00
6	6	Ticket	6	2024-02-03 02:00:00
7	7	Ticket	7	2024-02-03 09:00:00
8	8	Ticket	8	2024-02-03 16:00:00
9	9	Ticket	9	2024-02-03 23:00:00
10	10	Ticket	10	2024-02-04 06:00:00
11	11	Ticket	11	2024-02-04 13:00:00
12	12	Ticket	12	2024-02-04 20:00:00
13	13	Ticket	13	2024-02-05 03:00:00
14	14	Ticket	14	2024-02-05 10:00:00
15	15	Ticket	15	2024-02-05 17:00:00
16	16	Ticket	16	2024-02-06 00:00:00
17	17	Ticket	17	2024-02-06 07:00:00
18	18	Ticket	18	2024-02-06 14:00:00
19	19	Ticket	19	2024-02-06 21:00:00
20	20	Ticket	20	2024-02-07 04:00:00
21	21	Ticket	21	2024-02-07 11:00:00
22	22	Ticket	22	2024-02-07 18:00:00
23	23	Ticket	23	2024-02-08 01:00:00
24	24	Ticket	24	2024-02-08 08:00:00
25	25	Ticket	25	2024-02-08 15:00:00
26	1	Ticket	26	2024-02-08 22:00:00
27	2	Ticket	27	2024-02-09 05:00:00
28	3	Ticket	28	2024-02-09 12:00:00
29	4	Ticket	29	2024-02-09 19:00:00
30	5	Ticket	30	2024-02-10 02:00:00
31	6	Ticket	31	2024-02-10 09:00:00
32	7	Ticket	32	2024-02-10 16:00:00
33	8	Ticket	33	2024-02-10 23:00:00
34	9	Ticket	34	2024-02-11 06:00:00
35	10	Ticket	35	2024-02-11 13:00:00
36	11	Ticket	36	2024-02-11 20:00:00
37	12	Ticket	37	2024-02-12 03:00:00
38	13	Ticket	38	2024-02-12 10:00:00
39	14	Ticket	39	2024-02-12 17:00:00
40	15	Ticket	40	2024-02-13 00:00:00
41	16	Ticket	41	2024-02-13 07:00:00
42	17	Ticket	42	2024-02-13 14:00:00
43	18	Ticket	43	2024-02-13 21:00:00
44	19	Ticket	44	2024-02-14 04:00:00
45	20	Ticket	45	2024-02-14 11:00:00
46	21	Ticket	1	2024-02-14 18:00:00
47	22	Ticket	2	2024-02-15 01:00:00
48	23	Ticket	3	2024-02-15 08:00:00
49	24	Ticket	4	2024-02-15 15:00:00
50	25	Ticket	5	2024-02-15 22:00:00
51	1	Article	6	2024-02-16 05:00:00
52	2	Article	7	2024-02-16 12:00:00
53	3	Article	8	2024-02-16 19:00:00
54	4	Article	9	2024-02-17 02:00:00
55	5	Article	10	2024-02-17 09:00:00
56	6	Article	11	2024-02-17 16:00:00
57	7	Article	12	2024-02-17 23:00:00
58	8	Article	13	2024-02-18 06:00:00
59	9	Article	14	2024-02-18 13:00:00
60	10	Article	15	2024-02-18 20:00:00
61	11	Article	16	2024-02-19 03:00:00
62	12	Article	17	2024-02-19 10:00:00
63	13	Article	18	2024-02-19 17:00:00
64	14	Article	19	2024-02-20 00:00:00
65	15	Article	20	2024-02-20 07:00:00
66	16	Article	21	2024-02-20 14:00:00
67	17	Article	22	2024-02-20 21:00:00
68	18	Article	23	2024-02-21 04:00:00
69	19	Article	24	2024-02-21 11:00:00
70	20	Article	25	2024-02-21 18:00:00
71	21	Article	26	2024-02-22 01:00:00
72	22	Article	27	2024-02-22 08:00:00
73	23	Article	28	2024-02-22 15:00:00
74	24	Article	29	2024-02-22 22:00:00
75	25	Article	30	2024-02-23 05:00:00
76	1	Article	31	2024-02-23 12:00:00
77	2	Article	32	2024-02-23 19:00:00
78	3	Article	33	2024-02-24 02:00:00
79	4	Article	34	2024-02-24 09:00:00
80	5	Article	35	2024-02-24 16:00:00
81	6	Article	36	2024-02-24 23:00:00
82	7	Article	37	2024-02-25 06:00:00
83	8	Article	38	2024-02-25 13:00:00
84	9	Article	39	2024-02-25 20:00:00
85	10	Article	40	2024-02-26 03:00:00
86	11	Article	41	2024-02-26 10:00:00
87	12	Article	42	2024-02-26 17:00:00
88	13	Article	43	2024-02-27 00:00:00
89	14	Article	44	2024-02-27 07:00:00
90	15	Article	45	2024-02-27 14:00:00
\.


--
-- Data for Name: tags; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.tags (id, account_id, name) FROM stdin;
1	1	tag-1
2	2	tag-1
3	3	tag-1
4	4	tag-1
5	5	tag-1
6	1	tag-2
7	2	tag-2
8	3	tag-2
9	4	tag-2
10	5	tag-2
11	1	tag-3
12	2	tag-3
13	3	tag-3
14	4	tag-3
15	5	tag-3
16	1	tag-4
17	2	tag-4
18	3	tag-4
19	4	tag-4
20	5	tag-4
21	1	tag-5
22	2	tag-5
23	3	tag-5
24	4	tag-5
25	5	tag-5
\.


--
-- Data for Name: teams; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.teams (id, account_id, name, created_at, updated_at) FROM stdin;
1	1	Support	2024-02-01 15:00:00	2024-02-01 15:00:00
2	2	Support	2024-02-01 22:00:00	2024-02-01 22:00:00
3	3	Support	2024-02-02 05:00:00	2024-02-02 05:00:00
4	4	Support	2024-02-02 12:00:00	2024-02-02 12:00:00
5	5	Support	2024-02-02 19:00:00	2024-02-02 19:00:00
6	1	Billing	2024-02-03 02:00:00	2024-02-03 02:00:00
7	2	Billing	2024-02-03 09:00:00	2024-02-03 09:00:00
8	3	Billing	2024-02-03 16:00:00	2024-02-03 16:00:00
9	4	Billing	2024-02-03 23:00:00	2024-02-03 23:00:00
10	5	Billing	2024-02-04 06:00:00	2024-02-04 06:00:00
\.


--
-- Data for Name: teams_users; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.teams_users (team_id, user_id) FROM stdin;
1	1
2	2
3	3
4	4
5	5
6	6
7	7
8	8
9	9
10	10
1	11
2	12
3	13
4	14
5	15
6	16
7	17
8	18
9	19
10	20
1	21
2	22
3	23
4	24
5	25
6	26
7	27
8	28
9	29
10	30
1	31
2	32
3	33
4	34
5	35
6	36
7	37
8	38
9	39
10	40
\.


--
-- Data for Name: tickets; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.tickets (id, account_id, requester_id, assignee_id, team_id, priority_id, parent_id, subject, state, created_at, updated_at) FROM stdin;
1	1	1	16	1	2	\N	Ticket 1	pending	2024-02-01 15:00:00	2024-02-01 15:00:00
2	2	2	17	2	3	\N	Ticket 2	solved	2024-02-01 22:00:00	2024-02-01 22:00:00
3	3	3	\N	3	4	\N	Ticket 3	open	2024-02-02 05:00:00	2024-02-02 05:00:00
4	4	4	19	\N	1	\N	Ticket 4	pending	2024-02-02 12:00:00	2024-02-02 12:00:00
5	5	5	20	5	2	\N	Ticket 5	solved	2024-02-02 19:00:00	2024-02-02 19:00:00
6	1	6	\N	6	3	\N	Ticket 6	open	2024-02-03 02:00:00	2024-02-03 02:00:00
7	2	7	22	7	4	\N	Ticket 7	pending	2024-02-03 09:00:00	2024-02-03 09:00:00
8	3	8	23	\N	1	3	Ticket 8	solved	2024-02-03 16:00:00	2024-02-03 16:00:00
9	4	9	\N	9	2	\N	Ticket 9	open	2024-02-03 23:00:00	2024-02-03 23:00:00
10	5	10	25	10	3	\N	Ticket 10	pending	2024-02-04 06:00:00	2024-02-04 06:00:00
11	1	11	26	1	4	\N	Ticket 11	solved	2024-02-04 13:00:00	2024-02-04 13:00:00
12	2	12	\N	\N	1	\N	Ticket 12	open	2024-02-04 20:00:00	2024-02-04 20:00:00
13	3	13	28	3	2	\N	Ticket 13	pending	2024-02-05 03:00:00	2024-02-05 03:00:00
14	4	14	29	4	3	\N	Ticket 14	solved	2024-02-05 10:00:00	2024-02-05 10:00:00
15	5	15	\N	5	4	\N	Ticket 15	open	2024-02-05 17:00:00	2024-02-05 17:00:00
16	1	16	31	\N	1	11	Ticket 16	pending	2024-02-06 00:00:00	2024-02-06 00:00:00
17	2	17	32	7	2	\N	Ticket 17	solved	2024-02-06 07:00:00	2024-02-06 07:00:00
18	3	18	\N	8	3	\N	Ticket 18	open	2024-02-06 14:00:00	2024-02-06 14:00:00
19	4	19	34	9	4	\N	Ticket 19	pending	2024-02-06 21:00:00	2024-02-06 21:00:00
20	5	20	35	\N	1	\N	Ticket 20	solved	2024-02-07 04:00:00	2024-02-07 04:00:00
21	1	21	\N	1	2	\N	Ticket 21	open	2024-02-07 11:00:00	2024-02-07 11:00:00
22	2	22	37	2	3	\N	Ticket 22	pending	2024-02-07 18:00:00	2024-02-07 18:00:00
23	3	23	38	3	4	\N	Ticket 23	solved	2024-02-08 01:00:00	2024-02-08 01:00:00
24	4	24	\N	\N	1	19	Ticket 24	open	2024-02-08 08:00:00	2024-02-08 08:00:00
25	5	25	40	5	2	\N	Ticket 25	pending	2024-02-08 15:00:00	2024-02-08 15:00:00
26	1	26	1	6	3	\N	Ticket 26	solved	2024-02-08 22:00:00	2024-02-08 22:00:00
27	2	27	\N	7	4	\N	Ticket 27	open	2024-02-09 05:00:00	2024-02-09 05:00:00
28	3	28	3	\N	1	\N	Ticket 28	pending	2024-02-09 12:00:00	2024-02-09 12:00:00
29	4	29	4	9	2	\N	Ticket 29	solved	2024-02-09 19:00:00	2024-02-09 19:00:00
30	5	30	\N	10	3	\N	Ticket 30	open	2024-02-10 02:00:00	2024-02-10 02:00:00
31	1	31	6	1	4	\N	Ticket 31	pending	2024-02-10 09:00:00	2024-02-10 09:00:00
32	2	32	7	\N	1	27	Ticket 32	solved	2024-02-10 16:00:00	2024-02-10 16:00:00
33	3	33	\N	3	2	\N	Ticket 33	open	2024-02-10 23:00:00	2024-02-10 23:00:00
34	4	34	9	4	3	\N	Ticket 34	pending	2024-02-11 06:00:00	2024-02-11 06:00:00
35	5	35	10	5	4	\N	Ticket 35	solved	2024-02-11 13:00:00	2024-02-11 13:00:00
36	1	36	\N	\N	1	\N	Ticket 36	open	2024-02-11 20:00:00	2024-02-11 20:00:00
37	2	37	12	7	2	\N	Ticket 37	pending	2024-02-12 03:00:00	2024-02-12 03:00:00
38	3	38	13	8	3	\N	Ticket 38	solved	2024-02-12 10:00:00	2024-02-12 10:00:00
39	4	39	\N	9	4	\N	Ticket 39	open	2024-02-12 17:00:00	2024-02-12 17:00:00
40	5	40	15	\N	1	35	Ticket 40	pending	2024-02-13 00:00:00	2024-02-13 00:00:00
41	1	1	16	1	2	\N	Ticket 41	solved	2024-02-13 07:00:00	2024-02-13 07:00:00
42	2	2	\N	2	3	\N	Ticket 42	open	2024-02-13 14:00:00	2024-02-13 14:00:00
43	3	3	18	3	4	\N	Ticket 43	pending	2024-02-13 21:00:00	2024-02-13 21:00:00
44	4	4	19	\N	1	\N	Ticket 44	solved	2024-02-14 04:00:00	2024-02-14 04:00:00
45	5	5	\N	5	2	\N	Ticket 45	open	2024-02-14 11:00:00	2024-02-14 11:00:00
46	1	6	21	6	3	\N	Ticket 46	pending	2024-02-14 18:00:00	2024-02-14 18:00:00
47	2	7	22	7	4	\N	Ticket 47	solved	2024-02-15 01:00:00	2024-02-15 01:00:00
48	3	8	\N	\N	1	43	Ticket 48	open	2024-02-15 08:00:00	2024-02-15 08:00:00
49	4	9	24	9	2	\N	Ticket 49	pending	2024-02-15 15:00:00	2024-02-15 15:00:00
50	5	10	25	10	3	\N	Ticket 50	solved	2024-02-15 22:00:00	2024-02-15 22:00:00
51	1	11	\N	1	4	\N	Ticket 51	open	2024-02-16 05:00:00	2024-02-16 05:00:00
52	2	12	27	\N	1	\N	Ticket 52	pending	2024-02-16 12:00:00	2024-02-16 12:00:00
53	3	13	28	3	2	\N	Ticket 53	solved	2024-02-16 19:00:00	2024-02-16 19:00:00
54	4	14	\N	4	3	\N	Ticket 54	open	2024-02-17 02:00:00	2024-02-17 02:00:00
55	5	15	30	5	4	\N	Ticket 55	pending	2024-02-17 09:00:00	2024-02-17 09:00:00
56	1	16	31	\N	1	51	Ticket 56	solved	2024-02-17 16:00:00	2024-02-17 16:00:00
57	2	17	\N	7	2	\N	Ticket 57	open	2024-02-17 23:00:00	2024-02-17 23:00:00
58	3	18	33	8	3	\N	Ticket 58	pending	2024-02-18 06:00:00	2024-02-18 06:00:00
59	4	19	34	9	4	\N	Ticket 59	solved	2024-02-18 13:00:00	2024-02-18 13:00:00
60	5	20	\N	\N	1	\N	Ticket 60	open	2024-02-18 20:00:00	2024-02-18 20:00:00
61	1	21	36	1	2	\N	Ticket 61	pending	2024-02-19 03:00:00	2024-02-19 03:00:00
62	2	22	37	2	3	\N	Ticket 62	solved	2024-02-19 10:00:00	2024-02-19 10:00:00
63	3	23	\N	3	4	\N	Ticket 63	open	2024-02-19 17:00:00	2024-02-19 17:00:00
64	4	24	39	\N	1	59	Ticket 64	pending	2024-02-20 00:00:00	2024-02-20 00:00:00
65	5	25	40	5	2	\N	Ticket 65	solved	2024-02-20 07:00:00	2024-02-20 07:00:00
66	1	26	\N	6	3	\N	Ticket 66	open	2024-02-20 14:00:00	2024-02-20 14:00:00
67	2	27	2	7	4	\N	Ticket 67	pending	2024-02-20 21:00:00	2024-02-20 21:00:00
68	3	28	3	\N	1	\N	Ticket 68	solved	2024-02-21 04:00:00	2024-02-21 04:00:00
69	4	29	\N	9	2	\N	Ticket 69	open	2024-02-21 11:00:00	2024-02-21 11:00:00
70	5	30	5	10	3	\N	Ticket 70	pending	2024-02-21 18:00:00	2024-02-21 18:00:00
71	1	31	6	1	4	\N	Ticket 71	solved	2024-02-22 01:00:00	2024-02-22 01:00:00
72	2	32	\N	\N	1	67	Ticket 72	open	2024-02-22 08:00:00	2024-02-22 08:00:00
73	3	33	8	3	2	\N	Ticket 73	pending	2024-02-22 15:00:00	2024-02-22 15:00:00
74	4	34	9	4	3	\N	Ticket 74	solved	2024-02-22 22:00:00	2024-02-22 22:00:00
75	5	35	\N	5	4	\N	Ticket 75	open	2024-02-23 05:00:00	2024-02-23 05:00:00
76	1	36	11	\N	1	\N	Ticket 76	pending	2024-02-23 12:00:00	2024-02-23 12:00:00
77	2	37	12	7	2	\N	Ticket 77	solved	2024-02-23 19:00:00	2024-02-23 19:00:00
78	3	38	\N	8	3	\N	Ticket 78	open	2024-02-24 02:00:00	2024-02-24 02:00:00
79	4	39	14	9	4	\N	Ticket 79	pending	2024-02-24 09:00:00	2024-02-24 09:00:00
80	5	40	15	\N	1	75	Ticket 80	solved	2024-02-24 16:00:00	2024-02-24 16:00:00
81	1	1	\N	1	2	\N	Ticket 81	open	2024-02-24 23:00:00	2024-02-24 23:00:00
82	2	2	17	2	3	\N	Ticket 82	pending	2024-02-25 06:00:00	2024-02-25 06:00:00
83	3	3	18	3	4	\N	Ticket 83	solved	2024-02-25 13:00:00	2024-02-25 13:00:00
84	4	4	\N	\N	1	\N	Ticket 84	open	2024-02-25 20:00:00	2024-02-25 20:00:00
85	5	5	20	5	2	\N	Ticket 85	pending	2024-02-26 03:00:00	2024-02-26 03:00:00
86	1	6	21	6	3	\N	Ticket 86	solved	2024-02-26 10:00:00	2024-02-26 10:00:00
87	2	7	\N	7	4	\N	Ticket 87	open	2024-02-26 17:00:00	2024-02-26 17:00:00
88	3	8	23	\N	1	83	Ticket 88	pending	2024-02-27 00:00:00	2024-02-27 00:00:00
89	4	9	24	9	2	\N	Ticket 89	solved	2024-02-27 07:00:00	2024-02-27 07:00:00
90	5	10	\N	10	3	\N	Ticket 90	open	2024-02-27 14:00:00	2024-02-27 14:00:00
91	1	11	26	1	4	\N	Ticket 91	pending	2024-02-27 21:00:00	2024-02-27 21:00:00
92	2	12	27	\N	1	\N	Ticket 92	solved	2024-02-28 04:00:00	2024-02-28 04:00:00
93	3	13	\N	3	2	\N	Ticket 93	open	2024-02-28 11:00:00	2024-02-28 11:00:00
94	4	14	29	4	3	\N	Ticket 94	pending	2024-02-28 18:00:00	2024-02-28 18:00:00
95	5	15	30	5	4	\N	Ticket 95	solved	2024-02-29 01:00:00	2024-02-29 01:00:00
96	1	16	\N	\N	1	91	Ticket 96	open	2024-02-29 08:00:00	2024-02-29 08:00:00
97	2	17	32	7	2	\N	Ticket 97	pending	2024-02-29 15:00:00	2024-02-29 15:00:00
98	3	18	33	8	3	\N	Ticket 98	solved	2024-02-29 22:00:00	2024-02-29 22:00:00
99	4	19	\N	9	4	\N	Ticket 99	open	2024-03-01 05:00:00	2024-03-01 05:00:00
100	5	20	35	\N	1	\N	Ticket 100	pending	2024-03-01 12:00:00	2024-03-01 12:00:00
101	1	21	36	1	2	\N	Ticket 101	solved	2024-03-01 19:00:00	2024-03-01 19:00:00
102	2	22	\N	2	3	\N	Ticket 102	open	2024-03-02 02:00:00	2024-03-02 02:00:00
103	3	23	38	3	4	\N	Ticket 103	pending	2024-03-02 09:00:00	2024-03-02 09:00:00
104	4	24	39	\N	1	99	Ticket 104	solved	2024-03-02 16:00:00	2024-03-02 16:00:00
105	5	25	\N	5	2	\N	Ticket 105	open	2024-03-02 23:00:00	2024-03-02 23:00:00
106	1	26	1	6	3	\N	Ticket 106	pending	2024-03-03 06:00:00	2024-03-03 06:00:00
107	2	27	2	7	4	\N	Ticket 107	solved	2024-03-03 13:00:00	2024-03-03 13:00:00
108	3	28	\N	\N	1	\N	Ticket 108	open	2024-03-03 20:00:00	2024-03-03 20:00:00
109	4	29	4	9	2	\N	Ticket 109	pending	2024-03-04 03:00:00	2024-03-04 03:00:00
110	5	30	5	10	3	\N	Ticket 110	solved	2024-03-04 10:00:00	2024-03-04 10:00:00
111	1	31	\N	1	4	\N	Ticket 111	open	2024-03-04 17:00:00	2024-03-04 17:00:00
112	2	32	7	\N	1	107	Ticket 112	pending	2024-03-05 00:00:00	2024-03-05 00:00:00
113	3	33	8	3	2	\N	Ticket 113	solved	2024-03-05 07:00:00	2024-03-05 07:00:00
114	4	34	\N	4	3	\N	Ticket 114	open	2024-03-05 14:00:00	2024-03-05 14:00:00
115	5	35	10	5	4	\N	Ticket 115	pending	2024-03-05 21:00:00	2024-03-05 21:00:00
116	1	36	11	\N	1	\N	Ticket 116	solved	2024-03-06 04:00:00	2024-03-06 04:00:00
117	2	37	\N	7	2	\N	Ticket 117	open	2024-03-06 11:00:00	2024-03-06 11:00:00
118	3	38	13	8	3	\N	Ticket 118	pending	2024-03-06 18:00:00	2024-03-06 18:00:00
119	4	39	14	9	4	\N	Ticket 119	solved	2024-03-07 01:00:00	2024-03-07 01:00:00
120	5	40	\N	\N	1	115	Ticket 120	open	2024-03-07 08:00:00	2024-03-07 08:00:00
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.users (id, account_id, email, name, role, deleted_at, created_at, updated_at) FROM stdin;
1	1	user1@example.com	User 1	owner	\N	2024-02-01 15:00:00	2024-02-01 15:00:00
2	2	user2@example.com	User 2	owner	\N	2024-02-01 22:00:00	2024-02-01 22:00:00
3	3	user3@example.com	User 3	owner	\N	2024-02-02 05:00:00	2024-02-02 05:00:00
4	4	user4@example.com	User 4	owner	\N	2024-02-02 12:00:00	2024-02-02 12:00:00
5	5	user5@example.com	User 5	owner	\N	2024-02-02 19:00:00	2024-02-02 19:00:00
6	1	user6@example.com	User 6	agent	\N	2024-02-03 02:00:00	2024-02-03 02:00:00
7	2	user7@example.com	User 7	agent	\N	2024-02-03 09:00:00	2024-02-03 09:00:00
8	3	user8@example.com	User 8	agent	\N	2024-02-03 16:00:00	2024-02-03 16:00:00
9	4	user9@example.com	User 9	agent	\N	2024-02-03 23:00:00	2024-02-03 23:00:00
10	5	user10@example.com	User 10	agent	\N	2024-02-04 06:00:00	2024-02-04 06:00:00
11	1	user11@example.com	User 11	agent	\N	2024-02-04 13:00:00	2024-02-04 13:00:00
12	2	user12@example.com	User 12	agent	\N	2024-02-04 20:00:00	2024-02-04 20:00:00
13	3	user13@example.com	User 13	agent	\N	2024-02-05 03:00:00	2024-02-05 03:00:00
14	4	user14@example.com	User 14	agent	\N	2024-02-05 10:00:00	2024-02-05 10:00:00
15	5	user15@example.com	User 15	agent	\N	2024-02-05 17:00:00	2024-02-05 17:00:00
16	1	user16@example.com	User 16	agent	\N	2024-02-06 00:00:00	2024-02-06 00:00:00
17	2	user17@example.com	User 17	agent	2024-08-01 00:00:00	2024-02-06 07:00:00	2024-02-06 07:00:00
18	3	user18@example.com	User 18	agent	\N	2024-02-06 14:00:00	2024-02-06 14:00:00
19	4	user19@example.com	User 19	agent	\N	2024-02-06 21:00:00	2024-02-06 21:00:00
20	5	user20@example.com	User 20	agent	\N	2024-02-07 04:00:00	2024-02-07 04:00:00
21	1	user21@example.com	User 21	agent	\N	2024-02-07 11:00:00	2024-02-07 11:00:00
22	2	user22@example.com	User 22	agent	\N	2024-02-07 18:00:00	2024-02-07 18:00:00
23	3	user23@example.com	User 23	agent	\N	2024-02-08 01:00:00	2024-02-08 01:00:00
24	4	user24@example.com	User 24	agent	\N	2024-02-08 08:00:00	2024-02-08 08:00:00
25	5	user25@example.com	User 25	agent	\N	2024-02-08 15:00:00	2024-02-08 15:00:00
26	1	user26@example.com	User 26	agent	\N	2024-02-08 22:00:00	2024-02-08 22:00:00
27	2	user27@example.com	User 27	agent	\N	2024-02-09 05:00:00	2024-02-09 05:00:00
28	3	user28@example.com	User 28	agent	\N	2024-02-09 12:00:00	2024-02-09 12:00:00
29	4	user29@example.com	User 29	agent	\N	2024-02-09 19:00:00	2024-02-09 19:00:00
30	5	user30@example.com	User 30	agent	\N	2024-02-10 02:00:00	2024-02-10 02:00:00
31	1	user31@example.com	User 31	agent	\N	2024-02-10 09:00:00	2024-02-10 09:00:00
32	2	user32@example.com	User 32	agent	\N	2024-02-10 16:00:00	2024-02-10 16:00:00
33	3	user33@example.com	User 33	agent	\N	2024-02-10 23:00:00	2024-02-10 23:00:00
34	4	user34@example.com	User 34	agent	2024-08-01 00:00:00	2024-02-11 06:00:00	2024-02-11 06:00:00
35	5	user35@example.com	User 35	agent	\N	2024-02-11 13:00:00	2024-02-11 13:00:00
36	1	user36@example.com	User 36	agent	\N	2024-02-11 20:00:00	2024-02-11 20:00:00
37	2	user37@example.com	User 37	agent	\N	2024-02-12 03:00:00	2024-02-12 03:00:00
38	3	user38@example.com	User 38	agent	\N	2024-02-12 10:00:00	2024-02-12 10:00:00
39	4	user39@example.com	User 39	agent	\N	2024-02-12 17:00:00	2024-02-12 17:00:00
40	5	user40@example.com	User 40	agent	\N	2024-02-13 00:00:00	2024-02-13 00:00:00
\.


--
-- Data for Name: webhook_deliveries; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.webhook_deliveries (id, webhook_id, status, payload, created_at) FROM stdin;
1	1	200	{"ticket": 1}	2024-02-01 15:00:00
2	2	200	{"ticket": 2}	2024-02-01 22:00:00
3	3	200	{"ticket": 3}	2024-02-02 05:00:00
4	4	200	{"ticket": 4}	2024-02-02 12:00:00
5	5	200	{"ticket": 5}	2024-02-02 19:00:00
6	1	200	{"ticket": 6}	2024-02-03 02:00:00
7	2	200	{"ticket": 7}	2024-02-03 09:00:00
8	3	200	{"ticket": 8}	2024-02-03 16:00:00
9	4	200	{"ticket": 9}	2024-02-03 23:00:00
10	5	\N	{"ticket": 10}	2024-02-04 06:00:00
11	1	200	{"ticket": 11}	2024-02-04 13:00:00
12	2	200	{"ticket": 12}	2024-02-04 20:00:00
13	3	200	{"ticket": 13}	2024-02-05 03:00:00
14	4	200	{"ticket": 14}	2024-02-05 10:00:00
15	5	200	{"ticket": 15}	2024-02-05 17:00:00
16	1	200	{"ticket": 16}	2024-02-06 00:00:00
17	2	200	{"ticket": 17}	2024-02-06 07:00:00
18	3	200	{"ticket": 18}	2024-02-06 14:00:00
19	4	200	{"ticket": 19}	2024-02-06 21:00:00
20	5	\N	{"ticket": 20}	2024-02-07 04:00:00
21	1	200	{"ticket": 21}	2024-02-07 11:00:00
22	2	200	{"ticket": 22}	2024-02-07 18:00:00
23	3	200	{"ticket": 23}	2024-02-08 01:00:00
24	4	200	{"ticket": 24}	2024-02-08 08:00:00
25	5	200	{"ticket": 25}	2024-02-08 15:00:00
26	1	200	{"ticket": 26}	2024-02-08 22:00:00
27	2	200	{"ticket": 27}	2024-02-09 05:00:00
28	3	200	{"ticket": 28}	2024-02-09 12:00:00
29	4	200	{"ticket": 29}	2024-02-09 19:00:00
30	5	\N	{"ticket": 30}	2024-02-10 02:00:00
31	1	200	{"ticket": 31}	2024-02-10 09:00:00
32	2	200	{"ticket": 32}	2024-02-10 16:00:00
33	3	200	{"ticket": 33}	2024-02-10 23:00:00
34	4	200	{"ticket": 34}	2024-02-11 06:00:00
35	5	200	{"ticket": 35}	2024-02-11 13:00:00
36	1	200	{"ticket": 36}	2024-02-11 20:00:00
37	2	200	{"ticket": 37}	2024-02-12 03:00:00
38	3	200	{"ticket": 38}	2024-02-12 10:00:00
39	4	200	{"ticket": 39}	2024-02-12 17:00:00
40	5	\N	{"ticket": 40}	2024-02-13 00:00:00
41	1	200	{"ticket": 41}	2024-02-13 07:00:00
42	2	200	{"ticket": 42}	2024-02-13 14:00:00
43	3	200	{"ticket": 43}	2024-02-13 21:00:00
44	4	200	{"ticket": 44}	2024-02-14 04:00:00
45	5	200	{"ticket": 45}	2024-02-14 11:00:00
46	1	200	{"ticket": 46}	2024-02-14 18:00:00
47	2	200	{"ticket": 47}	2024-02-15 01:00:00
48	3	200	{"ticket": 48}	2024-02-15 08:00:00
49	4	200	{"ticket": 49}	2024-02-15 15:00:00
50	5	\N	{"ticket": 50}	2024-02-15 22:00:00
\.


--
-- Data for Name: webhooks; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.webhooks (id, account_id, url, active) FROM stdin;
1	1	https://hooks.example.com/1	t
2	2	https://hooks.example.com/2	t
3	3	https://hooks.example.com/3	t
4	4	https://hooks.example.com/4	t
5	5	https://hooks.example.com/5	t
\.


--
-- Name: accounts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.accounts_id_seq', 5, true);


--
-- Name: active_storage_attachments_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.active_storage_attachments_id_seq', 30, true);


--
-- Name: active_storage_blobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.active_storage_blobs_id_seq', 30, true);


--
-- Name: api_tokens_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.api_tokens_id_seq', 20, true);


--
-- Name: article_votes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.article_votes_id_seq', 90, true);


--
-- Name: articles_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.articles_id_seq', 45, true);


--
-- Name: audit_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.audit_events_id_seq', 60, true);


--
-- Name: comments_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.comments_id_seq', 260, true);


--
-- Name: countries_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.countries_id_seq', 4, true);


--
-- Name: custom_field_values_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.custom_field_values_id_seq', 120, true);


--
-- Name: custom_fields_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.custom_fields_id_seq', 10, true);


--
-- Name: delayed_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.delayed_jobs_id_seq', 4, true);


--
-- Name: help_centers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.help_centers_id_seq', 5, true);


--
-- Name: invoice_lines_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.invoice_lines_id_seq', 60, true);


--
-- Name: invoices_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.invoices_id_seq', 30, true);


--
-- Name: plans_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.plans_id_seq', 3, true);


--
-- Name: priorities_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.priorities_id_seq', 4, true);


--
-- Name: sections_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.sections_id_seq', 15, true);


--
-- Name: subscriptions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.subscriptions_id_seq', 5, true);


--
-- Name: taggings_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.taggings_id_seq', 90, true);


--
-- Name: tags_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.tags_id_seq', 25, true);


--
-- Name: teams_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.teams_id_seq', 10, true);


--
-- Name: tickets_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.tickets_id_seq', 120, true);


--
-- Name: users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.users_id_seq', 40, true);


--
-- Name: webhook_deliveries_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.webhook_deliveries_id_seq', 50, true);


--
-- Name: webhooks_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.webhooks_id_seq', 5, true);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: active_storage_attachments active_storage_attachments_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.active_storage_attachments
    ADD CONSTRAINT active_storage_attachments_pkey PRIMARY KEY (id);


--
-- Name: active_storage_blobs active_storage_blobs_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.active_storage_blobs
    ADD CONSTRAINT active_storage_blobs_pkey PRIMARY KEY (id);


--
-- Name: api_tokens api_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_pkey PRIMARY KEY (id);


--
-- Name: ar_internal_metadata ar_internal_metadata_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.ar_internal_metadata
    ADD CONSTRAINT ar_internal_metadata_pkey PRIMARY KEY (key);


--
-- Name: article_votes article_votes_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.article_votes
    ADD CONSTRAINT article_votes_pkey PRIMARY KEY (id);


--
-- Name: articles articles_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (id);


--
-- Name: audit_events audit_events_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id);


--
-- Name: comments comments_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_pkey PRIMARY KEY (id);


--
-- Name: countries countries_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.countries
    ADD CONSTRAINT countries_pkey PRIMARY KEY (id);


--
-- Name: custom_field_values custom_field_values_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.custom_field_values
    ADD CONSTRAINT custom_field_values_pkey PRIMARY KEY (id);


--
-- Name: custom_fields custom_fields_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.custom_fields
    ADD CONSTRAINT custom_fields_pkey PRIMARY KEY (id);


--
-- Name: delayed_jobs delayed_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.delayed_jobs
    ADD CONSTRAINT delayed_jobs_pkey PRIMARY KEY (id);


--
-- Name: help_centers help_centers_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.help_centers
    ADD CONSTRAINT help_centers_pkey PRIMARY KEY (id);


--
-- Name: invoice_lines invoice_lines_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.invoice_lines
    ADD CONSTRAINT invoice_lines_pkey PRIMARY KEY (id);


--
-- Name: invoices invoices_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id);


--
-- Name: plans plans_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.plans
    ADD CONSTRAINT plans_pkey PRIMARY KEY (id);


--
-- Name: priorities priorities_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.priorities
    ADD CONSTRAINT priorities_pkey PRIMARY KEY (id);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (version);


--
-- Name: sections sections_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sections
    ADD CONSTRAINT sections_pkey PRIMARY KEY (id);


--
-- Name: subscriptions subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (id);


--
-- Name: taggings taggings_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.taggings
    ADD CONSTRAINT taggings_pkey PRIMARY KEY (id);


--
-- Name: tags tags_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (id);


--
-- Name: teams teams_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_pkey PRIMARY KEY (id);


--
-- Name: tickets tickets_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.tickets
    ADD CONSTRAINT tickets_pkey PRIMARY KEY (id);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: webhook_deliveries webhook_deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (id);


--
-- Name: webhooks webhooks_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.webhooks
    ADD CONSTRAINT webhooks_pkey PRIMARY KEY (id);


--
-- Name: delayed_jobs_priority; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX delayed_jobs_priority ON public.delayed_jobs USING btree (priority, run_at);


--
-- Name: index_accounts_on_subdomain; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_accounts_on_subdomain ON public.accounts USING btree (subdomain);


--
-- Name: index_active_storage_attachments_uniqueness; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_active_storage_attachments_uniqueness ON public.active_storage_attachments USING btree (record_type, record_id, name, blob_id);


--
-- Name: index_active_storage_blobs_on_key; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_active_storage_blobs_on_key ON public.active_storage_blobs USING btree (key);


--
-- Name: index_api_tokens_on_digest; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_api_tokens_on_digest ON public.api_tokens USING btree (digest);


--
-- Name: index_audit_events_on_account_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX index_audit_events_on_account_id ON public.audit_events USING btree (account_id);


--
-- Name: index_comments_on_ticket_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX index_comments_on_ticket_id ON public.comments USING btree (ticket_id);


--
-- Name: index_custom_field_values_on_ticket_and_field; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_custom_field_values_on_ticket_and_field ON public.custom_field_values USING btree (ticket_id, custom_field_id);


--
-- Name: index_help_centers_on_host; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_help_centers_on_host ON public.help_centers USING btree (host);


--
-- Name: index_invoice_lines_on_invoice_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX index_invoice_lines_on_invoice_id ON public.invoice_lines USING btree (invoice_id);


--
-- Name: index_invoices_on_number; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_invoices_on_number ON public.invoices USING btree (number);


--
-- Name: index_plans_on_name; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_plans_on_name ON public.plans USING btree (name);


--
-- Name: index_subscriptions_on_account_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX index_subscriptions_on_account_id ON public.subscriptions USING btree (account_id);


--
-- Name: index_taggings_on_taggable; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX index_taggings_on_taggable ON public.taggings USING btree (taggable_type, taggable_id);


--
-- Name: index_tags_on_account_id_and_name; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_tags_on_account_id_and_name ON public.tags USING btree (account_id, name);


--
-- Name: index_teams_on_account_id_and_name; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_teams_on_account_id_and_name ON public.teams USING btree (account_id, name);


--
-- Name: index_teams_users_on_team_id_and_user_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_teams_users_on_team_id_and_user_id ON public.teams_users USING btree (team_id, user_id);


--
-- Name: index_tickets_on_account_id_and_state; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX index_tickets_on_account_id_and_state ON public.tickets USING btree (account_id, state);


--
-- Name: index_users_on_account_id; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX index_users_on_account_id ON public.users USING btree (account_id);


--
-- Name: index_users_on_email; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX index_users_on_email ON public.users USING btree (lower((email)::text)) WHERE (deleted_at IS NULL);


--
-- Name: ticket_overviews _RETURN; Type: RULE; Schema: public; Owner: postgres
--

CREATE OR REPLACE VIEW public.ticket_overviews AS
 SELECT t.id,
    t.account_id,
    t.subject,
    p.name AS priority,
    u.name AS requester,
    count(c.id) AS comments_count
   FROM (((public.tickets t
     JOIN public.priorities p ON ((p.id = t.priority_id)))
     JOIN public.users u ON ((u.id = t.requester_id)))
     LEFT JOIN public.comments c ON ((c.ticket_id = t.id)))
  GROUP BY t.id, p.name, u.name;


--
-- PostgreSQL database dump complete
--

\unrestrict helpdesk

