import type { Migration } from "../migrate.ts";

/**
 * The tables of a region. Every key begins with the region and no key refers to a row outside of it, so that a distributed
 * PostgreSQL can part all tables by region (docs/scale.md). What may not be changed is guarded by triggers.
 */
export const tables: Migration = {
  name: "0001-tables",
  sql: `
create table region (
  region text primary key,
  name text not null,
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);

create table organisation (
  region text not null references region,
  organisation text not null,
  parent text,
  kind text not null check (kind in ('bureau', 'department', 'unit')),
  name text not null,
  code text,
  primary key (region, organisation),
  foreign key (region, parent) references organisation deferrable initially deferred
);
create unique index organisation_code on organisation (region, code) where code is not null;

create table assignment (
  region text not null,
  person text not null,
  organisation text not null,
  role text not null check (role in ('unitClerk', 'unitApprover', 'secrecyReviewer', 'department',
    'bureauReviewer', 'bureauAdministrator', 'auditor')),
  created_at timestamptz not null default now(),
  primary key (region, person, organisation, role),
  foreign key (region, organisation) references organisation
);

create table snapshot (
  region text not null,
  digest text not null,
  content jsonb not null,
  primary key (region, digest)
);

create table book (
  region text not null,
  book text not null,
  organisation text not null,
  year integer not null,
  head integer not null,
  created_at timestamptz not null default now(),
  primary key (region, book),
  foreign key (region, organisation) references organisation
);
create index book_of_organisation on book (region, organisation, year);

create table version (
  region text not null,
  book text not null,
  number integer not null,
  parent integer,
  snapshot text not null,
  edit jsonb not null,
  author text not null,
  request text,
  note text,
  at timestamptz not null default now(),
  primary key (region, book, number),
  foreign key (region, book) references book,
  foreign key (region, book, parent) references version deferrable initially deferred,
  foreign key (region, snapshot) references snapshot
);

create unique index version_request on version (region, book, request) where request is not null;

create table document (
  region text not null,
  document text not null,
  organisation text not null,
  digest text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  state text not null check (state in ('quarantined', 'accepted', 'refused')),
  refusal text,
  person text not null,
  at timestamptz not null default now(),
  primary key (region, document),
  foreign key (region, organisation) references organisation
);
create index document_of_organisation on document (region, organisation, at);

create table publication (
  region text not null,
  publication text not null,
  organisation text not null,
  year integer not null,
  kind text not null check (kind in ('departmentBudget', 'unitBudget', 'finalAccounts')),
  state text not null,
  revision integer not null default 1,
  book text,
  version integer,
  approved_on date,
  deadline date,
  data jsonb not null default '{}',
  events integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (region, publication),
  foreign key (region, organisation) references organisation,
  foreign key (region, book, version) references version (region, book, number)
);
create unique index publication_of_year on publication (region, organisation, year, kind);
create index publication_by_state on publication (region, state, deadline);

create table publication_event (
  region text not null,
  publication text not null,
  number integer not null,
  type text not null,
  person text not null,
  at timestamptz not null default now(),
  data jsonb not null,
  primary key (region, publication, number),
  foreign key (region, publication) references publication
);

create table comment (
  region text not null,
  publication text not null,
  comment text not null,
  target jsonb not null,
  text text not null,
  person text not null,
  at timestamptz not null default now(),
  desk text check (desk in ('department', 'business', 'performance')),
  blocking boolean not null default false,
  resolved_by text,
  resolved_at timestamptz,
  resolution text,
  primary key (region, publication, comment),
  foreign key (region, publication) references publication
);

create table finding_answer (
  region text not null,
  publication text not null,
  finding text not null,
  number integer not null,
  answer text not null check (answer in ('fixed', 'disputed', 'waived', 'overridden', 'reopened')),
  reason text,
  expires date,
  person text not null,
  at timestamptz not null default now(),
  primary key (region, publication, finding, number),
  foreign key (region, publication) references publication
);

create table publication_check (
  region text not null,
  publication text not null,
  number integer not null,
  book text not null,
  version integer not null,
  format text not null,
  findings jsonb not null,
  gone jsonb not null,
  ledger jsonb not null,
  person text not null,
  at timestamptz not null default now(),
  primary key (region, publication, number),
  foreign key (region, publication) references publication,
  foreign key (region, book, version) references version (region, book, number)
);

create table stage (
  region text not null,
  organisation text not null,
  year integer not null,
  stage text not null check (stage in ('firstSubmission', 'firstFeedback', 'secondSubmission', 'finalApproval')),
  number integer not null,
  snapshot text not null,
  note text,
  person text not null,
  at timestamptz not null default now(),
  primary key (region, organisation, year, stage, number),
  foreign key (region, organisation) references organisation,
  foreign key (region, snapshot) references snapshot
);

create table audit (
  region text not null,
  number bigint not null,
  at text not null,
  person text not null,
  action text not null,
  target text not null,
  detail text not null,
  previous text not null,
  digest text not null,
  primary key (region, number)
);

create table job (
  region text not null,
  job text not null,
  kind text not null,
  key text not null,
  input jsonb not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  attempts integer not null default 0,
  due_at timestamptz not null default now(),
  leased_until timestamptz,
  worker text,
  progress jsonb,
  result jsonb,
  error text,
  person text not null,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (region, job)
);
create unique index job_key on job (region, kind, key);
create index job_to_do on job (due_at) where state in ('waiting', 'running');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger version_is_final before update or delete on version for each row execute function refuse_change();
create trigger snapshot_is_final before update or delete on snapshot for each row execute function refuse_change();
create trigger event_is_final before update or delete on publication_event for each row execute function refuse_change();
create trigger answer_is_final before update or delete on finding_answer for each row execute function refuse_change();
create trigger check_is_final before update or delete on publication_check for each row execute function refuse_change();
create trigger stage_is_final before update or delete on stage for each row execute function refuse_change();
create trigger audit_is_final before update or delete on audit for each row execute function refuse_change();
create trigger audit_is_kept before truncate on audit for each statement execute function refuse_change();
`,
};
