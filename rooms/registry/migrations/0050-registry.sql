-- Organisations from the county to the village, how they were called before, their posts, and the files they were imported from.

create table registry_organisation (
  id             uuid    not null primary key,
  authority      uuid    not null references identity_authority (id),
  parent         uuid,
  kind           text    not null collate "C" check (kind in ('province', 'city', 'county', 'town', 'township', 'subdistrict', 'village',
                   'community', 'department', 'institution', 'enterprise', 'school', 'hospital', 'other')),
  level          text    not null collate "C" check (level in ('province', 'city', 'county', 'town', 'village')),
  name           text    not null check (length(name) between 1 and 80),
  code           text    collate "C" check (code ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9A-HJ-NP-RTUW-Y]{18})$'),
  sector         text    not null default '' check (length(sector) <= 40),
  party_kind     text    collate "C" check (party_kind in ('committee', 'group', 'workCommittee', 'generalBranch', 'branch')),
  managed_by     text    collate "C" check (managed_by in ('province', 'city', 'county', 'town', 'village')),
  in_scope       boolean not null,
  initials       text    not null collate "C" check (length(initials) <= 800),
  path           text    not null collate "C" check (path = id::text or (parent is not null and path like '%/' || parent || '/' || id)
                   or (parent is not null and path = parent || '/' || id)),
  state          text    not null default 'active' collate "C" check (state in ('active', 'merged', 'abolished')),
  successor      uuid,
  registered_on  date    not null,
  ended_on       date,
  version        int     not null default 1,
  unique (id, authority),
  constraint registry_organisation_parent foreign key (parent, authority) references registry_organisation (id, authority),
  constraint registry_organisation_successor foreign key (successor, authority) references registry_organisation (id, authority),
  check ((state = 'active') = (ended_on is null)),
  check (state <> 'merged' or successor is not null),
  check (state <> 'active' or successor is null)
);
-- A code is never used twice, not even after its organisation has ended.
create unique index registry_organisation_code on registry_organisation (authority, code) where code is not null;
create index registry_organisation_list on registry_organisation (authority, state, code, id);
create index registry_organisation_parent on registry_organisation (parent);
create index registry_organisation_path on registry_organisation (path);
create index registry_organisation_successor on registry_organisation (successor) where successor is not null;

create table registry_former (
  id         uuid not null primary key,
  authority  uuid not null,
  body       uuid not null,
  name       text not null,
  kind       text not null collate "C",
  code       text collate "C",
  parent     uuid,
  why        text not null collate "C" check (why in ('edited', 'imported', 'followed', 'merged', 'abolished')),
  basis      text not null default '' check (length(basis) <= 100),
  until_day  date not null,
  at         timestamptz not null,
  foreign key (body, authority) references registry_organisation (id, authority)
);
comment on table registry_former is 'keeps: insert';
create index registry_former_body on registry_former (body, at desc);

create table registry_post (
  id           uuid    not null primary key,
  authority    uuid    not null,
  body         uuid    not null,
  title        text    not null check (length(title) between 1 and 60),
  key          boolean not null,
  principal    boolean not null,
  holder_name  text    check (length(holder_name) between 1 and 50),
  person       uuid,
  from_day     date,
  until_day    date,
  version      int     not null default 1,
  unique (id, body),
  check (holder_name is not null or (person is null and from_day is null)),
  foreign key (body, authority) references registry_organisation (id, authority),
  constraint registry_post_person foreign key (person, authority) references identity_person (id, authority)
);
create unique index registry_post_principal on registry_post (body) where principal and until_day is null;
create index registry_post_body on registry_post (body);
create index registry_post_of_person on registry_post (person) where person is not null;

create table registry_tenure (
  id           uuid not null primary key,
  authority    uuid not null,
  body         uuid not null,
  post         uuid not null,
  holder_name  text not null,
  person       uuid,
  from_day     date,
  until_day    date not null,
  foreign key (post, body) references registry_post (id, body),
  foreign key (body, authority) references registry_organisation (id, authority)
);
comment on table registry_tenure is 'keeps: insert';
create index registry_tenure_post on registry_tenure (post, until_day desc);
create index registry_tenure_body on registry_tenure (body);

create table registry_import (
  id             uuid not null primary key,
  authority      uuid not null references identity_authority (id),
  file_name      text not null check (length(file_name) between 1 and 200),
  sha256         text not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  by             uuid not null,
  at             timestamptz not null,
  state          text not null collate "C" check (state in ('previewed', 'applied')),
  heads          text not null,
  new_count      int  not null,
  changed_count  int  not null,
  same_count     int  not null,
  error_count    int  not null,
  plan           text not null collate "C" check (plan ~ '^[0-9a-f]{64}$'),
  version        int  not null default 1,
  unique (id, authority),
  check (state = 'previewed' or error_count = 0)
);
comment on table registry_import is 'keeps: insert, update, delete';
create index registry_import_by on registry_import (by, at desc);

create table registry_import_row (
  authority  uuid not null,
  importing  uuid not null,
  "row"      int  not null,
  outcome    text not null collate "C" check (outcome in ('new', 'changed', 'same', 'error')),
  body       uuid,
  cells      text not null,
  changes    text not null,
  errors     text not null,
  primary key (importing, "row"),
  foreign key (importing, authority) references registry_import (id, authority) on delete cascade
);
comment on table registry_import_row is 'keeps: insert, delete';

-- Pairs of neighbouring signs: found by equality, which keeps its index behind the walls where LIKE loses it.
create table registry_gram (
  authority  uuid not null,
  gram       text not null collate "C" check (length(gram) = 2),
  body       uuid not null,
  primary key (authority, gram, body),
  foreign key (body, authority) references registry_organisation (id, authority)
);
comment on table registry_gram is 'keeps: insert, delete';
create index registry_gram_body on registry_gram (body);
