-- The opinion's files are the body's only once the opinion is handed over; and what a body sends counts against a share of its own.

alter table documents_file
  add column from_body boolean not null default false,
  add column opened    boolean not null default true;
alter table documents_file alter column from_body drop default, alter column opened drop default;
update documents_file set opened = false where circle = 'opinion';
update documents_file f set from_body = exists (
  select from identity_grant g where g.person = f.by and g.body = f.body and g.hat in ('principal', 'clerk'));
alter table documents_file add check (circle = 'opinion' or opened);

-- The inspections whose opinion was handed over.
create table documents_opening (
  inspection uuid not null primary key,
  authority  uuid not null
);
comment on table documents_opening is 'keeps: insert';

-- Called by the room feedback when it hands an opinion over; it may open, and nothing else of this room.
create function mingcha.open_files(of_authority uuid, of_inspection uuid) returns void
language sql volatile security definer set search_path = mingcha, pg_temp as $$
  insert into documents_opening (inspection, authority) values (of_inspection, of_authority) on conflict do nothing;
  update documents_file set opened = true where inspection = of_inspection and circle = 'opinion' and not opened;
$$;
revoke execute on function mingcha.open_files(uuid, uuid) from public;
do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_feedback') then
    grant execute on function mingcha.open_files(uuid, uuid) to mingcha_hand_feedback;
  end if;
end $$;
