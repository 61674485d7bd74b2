-- Signed copies: scans of papers that were printed and signed by hand, each of one version of one paper.

-- What paper a scan was read to be of when it came in; empty on all other files.
alter table documents_arrival add column paper text collate "C";

create table documents_signed_copy (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  body        uuid,
  circle      text    not null collate "C" check (circle in ('team', 'rectification', 'opinion', 'office')),
  opened      boolean not null,
  kind        text    not null collate "C",
  about       uuid    not null,
  number      text    not null check (length(number) <= 60),
  title       text    not null check (length(title) between 1 and 200),
  hash        text    not null collate "C" check (hash ~ '^[0-9a-f]{64}$'),
  file        uuid    not null constraint documents_signed_copy_file unique,
  signer      text    not null check (length(signer) between 1 and 60),
  signed_on   date    not null,
  state       text    not null collate "C" check (state in ('filed', 'withdrawn')),
  filed_by    uuid    not null,
  filed_on    date    not null,
  reason      text    not null check (length(reason) <= 500),
  version     int     not null default 1,
  check ((circle in ('team', 'office')) <= (body is null)),
  check ((state = 'withdrawn') = (reason <> '')),
  constraint documents_signed_copy_seal foreign key (file, inspection) references documents_seal (file, inspection)
);
create index documents_signed_copy_about on documents_signed_copy (about, kind, filed_on desc);
create index documents_signed_copy_inspection on documents_signed_copy (inspection);
create index documents_signed_copy_body on documents_signed_copy (body) where body is not null;
create index documents_signed_copy_authority on documents_signed_copy (authority, circle);

-- What opens the opinion's files opens their signed copies.
create or replace function mingcha.open_files(of_authority uuid, of_inspection uuid) returns void
language sql volatile security definer set search_path = mingcha, pg_temp as $$
  insert into documents_opening (inspection, authority) values (of_inspection, of_authority) on conflict do nothing;
  update documents_file set opened = true where inspection = of_inspection and circle = 'opinion' and not opened;
  update documents_signed_copy set opened = true where inspection = of_inspection and circle = 'opinion' and not opened;
$$;
