-- Who did something with a thing in the place of an absent person (代). Rules that want different persons at different steps count both
-- (traps 45); the row of the thing names only who did it.
create table ledger_stand_in (
  thing   uuid not null,
  absent  uuid not null,
  person  uuid not null,
  primary key (thing, absent, person),
  check (absent <> person)
);
comment on table ledger_stand_in is 'keeps: insert';

-- What was done in somebody's place before this table was there, as the records say.
insert into ledger_stand_in (thing, absent, person)
select distinct r.about, (convert_from(r.bytes, 'UTF8')::jsonb ->> 'for')::uuid, r.person
from ledger_record r
where r.person is not null and position('"for":'::bytea in r.bytes) > 0
  and (convert_from(r.bytes, 'UTF8')::jsonb ->> 'for') ~ '^[0-9a-f-]{36}$'
  and (convert_from(r.bytes, 'UTF8')::jsonb ->> 'for')::uuid <> r.person;
