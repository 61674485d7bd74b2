-- The authority, its persons, their accounts and hats; what a hat reaches now; whose session a token opens.

create table identity_authority (
  id         uuid not null primary key,
  authority  uuid not null check (authority = id),
  name       text not null check (length(name) between 1 and 100),
  level      text not null check (level in ('central', 'province', 'city', 'county', 'university', 'enterprise')),
  version    int  not null default 1
);

create table identity_person (
  id         uuid    not null primary key,
  authority  uuid    not null references identity_authority (id),
  name       text    not null check (length(name) between 1 and 50),
  initials   text    not null collate "C",
  title      text    not null default '' check (length(title) <= 100),
  home_unit  uuid,
  active     boolean not null default true,
  version    int     not null default 1,
  unique (id, authority)
);
create index identity_person_authority on identity_person (authority, name);
create index identity_person_home_unit on identity_person (home_unit) where home_unit is not null;

-- Who signs in. Usernames are kept in lower case and never used twice, not even after the account is closed.
create table identity_account (
  id         uuid not null primary key,
  authority  uuid not null,
  person     uuid not null,
  username   text not null collate "C" check (length(username) between 2 and 32 and username = lower(username)),
  state      text not null check (state in ('invited', 'open', 'closed')),
  version    int  not null default 1,
  unique (id, authority),
  constraint identity_account_username unique (username),
  foreign key (person, authority) references identity_person (id, authority)
);
create unique index identity_account_person on identity_account (person) where state <> 'closed';

-- Standing hats. Those of a team are appointments of the room teams.
create table identity_grant (
  id         uuid not null primary key,
  authority  uuid not null,
  person     uuid not null,
  hat        text not null collate "C" check (hat in ('office', 'leading_group', 'secretary', 'principal', 'clerk', 'in_charge',
               'discipline', 'organisation', 'superior', 'system_admin', 'security_admin', 'audit_admin')),
  body       uuid,
  from_day   date not null,
  until_day  date check (until_day >= from_day),
  ended_at   timestamptz,
  version    int  not null default 1,
  foreign key (person, authority) references identity_person (id, authority),
  constraint identity_grant_body check ((hat in ('principal', 'clerk')) = (body is not null))
);
create index identity_grant_of on identity_grant (person, hat) where ended_at is null;
create unique index identity_grant_once on identity_grant (person, hat, body) nulls not distinct where ended_at is null;

-- A one-time code to set a password oneself; the code is computed, not kept.
create table identity_reset (
  id          uuid not null primary key,
  authority   uuid not null,
  account     uuid not null,
  by          uuid not null,
  at          timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  version     int not null default 1,
  foreign key (account, authority) references identity_account (id, authority)
);
create index identity_reset_account on identity_reset (account) where used_at is null;

-- The link by which an empty house is set up, once.
create table identity_setup (
  sole        boolean     not null primary key default true check (sole),
  token_hash  bytea       not null check (octet_length(token_hash) = 32),
  made_at     timestamptz not null,
  used_at     timestamptz
);

-- Failed sign-ins by username and address; lost in a crash, which harms nobody.
create unlogged table identity_delay (
  key       bytea       not null primary key check (octet_length(key) = 32),
  failures  int         not null,
  last_at   timestamptz not null
);
comment on table identity_delay is 'keeps: insert, update, delete';
create index identity_delay_last on identity_delay (last_at);

-- The day it is: as the process says (a demo town lives on a day of its own), else today in Asia/Shanghai.
create function mingcha.today() returns date language sql stable as $$
  select coalesce(nullif(current_setting('m.today', true), '')::date, (now() at time zone 'Asia/Shanghai')::date)
$$;

-- Every hat a person has or will have, one row per thing it reaches. Rooms below that give hats replace this one function.
create function mingcha.holdings(of_person uuid)
returns table (hat text, authority uuid, inspection uuid, body uuid, from_day date, until_day date) language sql stable as $$
  select g.hat, g.authority, null::uuid, g.body, g.from_day, g.until_day
  from mingcha.identity_grant g
  where g.person = of_person and g.ended_at is null
$$;

-- What a person may wear on a day.
create function mingcha.hats_of(of_person uuid, on_day date)
returns table (hat text, authority uuid, inspection uuid, body uuid) language sql stable as $$
  select h.hat, h.authority, h.inspection, h.body
  from mingcha.holdings(of_person) h
  join mingcha.identity_person p on p.id = of_person and p.active
  where h.from_day <= on_day and (h.until_day is null or h.until_day >= on_day)
$$;

-- Opens a transaction as a person under a hat: checks that it is held now, and sets what it reaches.
create function mingcha.enter(person uuid, hat text, widest int) returns jsonb
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
declare
  reach record;
begin
  select h.authority,
    coalesce(array_agg(distinct h.inspection) filter (where h.inspection is not null), '{}') as inspections,
    coalesce(array_agg(distinct h.body) filter (where h.body is not null), '{}') as bodies
  into reach
  from mingcha.hats_of(enter.person, mingcha.today()) h
  where h.hat = enter.hat
  group by h.authority;
  if not found then
    raise exception 'the hat is not held now' using errcode = 'MC403';
  end if;
  if cardinality(reach.inspections) > widest or cardinality(reach.bodies) > widest then
    raise exception 'the scope is wider than a list may be' using errcode = 'MC413';
  end if;
  perform set_config('m.person', enter.person::text, true),
    set_config('m.authority', reach.authority::text, true),
    set_config('m.inspections', reach.inspections::text, true),
    set_config('m.bodies', reach.bodies::text, true);
  return jsonb_build_object('authority', reach.authority, 'inspections', to_jsonb(reach.inspections),
    'bodies', to_jsonb(reach.bodies), 'standsFor', null);
end $$;

-- The three administrators (三员) exclude each other and every hat that works on cases, for the same person at the same time.
-- Locks the person, so that two grants at once are judged one after the other.
create function mingcha.keep_apart(of_person uuid, new_hat text, first_day date, last_day date) returns void
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
declare
  administrators constant text[] := array['system_admin', 'security_admin', 'audit_admin'];
begin
  perform 1 from identity_person p where p.id = of_person for update;
  if exists (
    select 1 from mingcha.holdings(of_person) h
    where h.hat <> new_hat and (h.hat = any (administrators) or new_hat = any (administrators))
      and daterange(h.from_day, h.until_day, '[]') && daterange(first_day, last_day, '[]')
  ) then
    raise exception 'an administrator wears no other hat' using errcode = '23P01', constraint = 'identity_administrators_exclude';
  end if;
end $$;

create function mingcha.keep_grants_apart() returns trigger language plpgsql as $$
begin
  if new.ended_at is null then
    perform mingcha.keep_apart(new.person, new.hat, new.from_day, new.until_day);
  end if;
  return new;
end $$;

create trigger administrators_exclude before insert or update on identity_grant
for each row execute function mingcha.keep_grants_apart();

revoke execute on all functions in schema mingcha from public;
grant execute on function mingcha.enter(uuid, text, int) to mingcha;
grant execute on function mingcha.keep_apart(uuid, text, date, date), mingcha.holdings(uuid) to mingcha_hand_identity;
