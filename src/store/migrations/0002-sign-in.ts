import type { Migration } from "../migrate.ts";

/**
 * People and how they sign in. The tables person, session, credential, verification and second_factor are those of the sign-in
 * library under our names (src/server/auth/tables.ts); its keys are single, so that a distributed PostgreSQL keeps these small
 * tables whole instead of parting them by region.
 */
export const signIn: Migration = {
  name: "0002-sign-in",
  sql: `
create table person (
  id text primary key,
  region text not null references region,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  username text not null unique,
  display_username text,
  two_factor_enabled boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index person_of_region on person (region, username);

create table session (
  id text primary key,
  person text not null references person on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_of_person on session (person);

create table credential (
  id text primary key,
  person text not null references person on delete cascade,
  provider text not null,
  account text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index credential_of_person on credential (person, provider);

create table verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_by_identifier on verification (identifier);

create table second_factor (
  id text primary key,
  person text not null references person on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failures integer not null default 0,
  locked_until timestamptz
);
create index second_factor_of_person on second_factor (person);

create table sign_in_attempt (
  region text not null references region,
  kind text not null check (kind in ('account', 'address')),
  key text not null,
  failures integer not null,
  since timestamptz not null,
  locked_until timestamptz,
  primary key (region, kind, key)
);

create table one_time_link (
  region text not null references region,
  digest text not null,
  purpose text not null check (purpose in ('administrator', 'password')),
  person text,
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (region, digest)
);

alter table organisation add column revision integer not null default 1;
`,
};
