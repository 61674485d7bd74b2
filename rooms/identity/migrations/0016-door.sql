-- How the door is kept: the office's rules of sign-in, stages and locks of a session, second factors, passwords one had, and a counter
-- of failures that no invented name makes longer.

create table identity_rules (
  id            uuid   not null primary key,
  authority     uuid   not null references identity_authority (id),
  profile       text   not null collate "C" check (profile in ('asvs', 'djbh')),
  factor_hats   text[] not null,
  rest_minutes  int    not null check (rest_minutes between 1 and 60),
  hours         int    not null check (hours between 1 and 24),
  version       int    not null default 1,
  constraint identity_rules_authority unique (authority),
  constraint identity_rules_administrators check (factor_hats @> array['system_admin', 'security_admin', 'audit_admin'])
);
insert into identity_rules (id, authority, profile, factor_hats, rest_minutes, hours)
select gen_random_uuid(), id, 'asvs', array['system_admin', 'security_admin', 'audit_admin'], 15, 12 from identity_authority;

-- A session is worth nothing until its record is written in the same transaction that gives it its stage:
-- waiting (better-auth made it), factor (the second is asked for), enrol (one must be set up first), renew (the password is too old), open.
alter table auth."session"
  add column "stage" text not null default 'waiting' check ("stage" in ('waiting', 'factor', 'enrol', 'renew', 'open')),
  add column "provedAt" timestamptz,
  add column "lockedAt" timestamptz,
  add column "restMinutes" int;
grant update ("stage", "provedAt", "lockedAt", "restMinutes", "expiresAt", "updatedAt") on auth."session" to mingcha_hand_identity;

-- Second factors. A TOTP secret is encrypted under the installation's secret; of a passkey only the public key is here.
create table identity_factor (
  id           uuid        not null primary key,
  authority    uuid        not null,
  account      uuid        not null,
  kind         text        not null collate "C" check (kind in ('totp', 'passkey')),
  name         text        not null check (length(name) between 1 and 50),
  secret       bytea,
  last_step    bigint      not null default 0,
  credential   text        collate "C" check (length(credential) <= 1400),
  public_key   bytea       check (octet_length(public_key) <= 4096),
  counter      bigint      not null default 0,
  rp           text        collate "C" check (length(rp) <= 253),
  made_at      timestamptz not null,
  confirmed_at timestamptz,
  used_at      timestamptz,
  foreign key (account, authority) references identity_account (id, authority),
  constraint identity_factor_kind check ((kind = 'totp') = (secret is not null) and (kind = 'passkey') = (credential is not null)
    and (kind = 'passkey') = (public_key is not null) and (kind = 'passkey') = (rp is not null))
);
comment on table identity_factor is 'keeps: insert, update, delete';
create unique index identity_factor_credential on identity_factor (credential) where credential is not null;
create unique index identity_factor_totp on identity_factor (account) where kind = 'totp';
create index identity_factor_account on identity_factor (account);

-- Recovery codes: SHA-256 of 120 random bits each, which needs no slow hash (ASVS 6.5.2).
create table identity_recovery (
  hash     bytea       not null primary key check (octet_length(hash) = 32),
  account  uuid        not null references identity_account (id),
  used_at  timestamptz
);
comment on table identity_recovery is 'keeps: insert, update, delete';
create index identity_recovery_account on identity_recovery (account);

-- Challenges that were answered, so that an answer overheard is worth nothing in the five minutes its challenge lives.
create table identity_spent (
  hash        bytea       not null primary key check (octet_length(hash) = 32),
  expires_at  timestamptz not null
);
comment on table identity_spent is 'keeps: insert, delete';
create index identity_spent_expires on identity_spent (expires_at);

-- Hashes of the passwords one had, the newest being the present one; how many are kept is decided by the rules.
create table identity_former (
  account  uuid        not null references identity_account (id),
  at       timestamptz not null,
  hash     text        not null,
  primary key (account, at)
);
comment on table identity_former is 'keeps: insert, delete';
insert into identity_former (account, at, hash)
select a.id, now(), b."password" from identity_account a join auth."account" b on b."userId" = a.id::text and b."password" is not null;

-- Failures by a keyed hash of name and address, folded into 65,536 places: whatever is tried, the table grows no longer, and nobody
-- outside can tell which names share a place.
drop table identity_delay;
create unlogged table identity_delay (
  place     int         not null primary key check (place between 0 and 65535),
  failures  int         not null,
  last_at   timestamptz not null
);

-- One may know by which reset somebody's password was set: his first sign-in afterwards names it.
alter table identity_reset add column named_at timestamptz;

-- Whose session a token opens: not expired, account open, person active; null otherwise. Unused for longer than its rest it is locked,
-- which only its owner's proof undoes. Marks the use at most once a minute, unless another request is just doing so.
create or replace function mingcha.session(token_hash text, on_day date) returns jsonb
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
declare
  found_one record;
  locked boolean;
begin
  select s."id" as session, s."updatedAt" as used_at, s."stage" as stage, s."lockedAt" as locked_at, s."provedAt" as proved_at,
    s."restMinutes" as rest, a.id as account, a.username, a.authority, p.id as person, p.name
  into found_one
  from auth."session" s
  join mingcha.identity_account a on a.id = s."userId"::uuid and a.state = 'open'
  join mingcha.identity_person p on p.id = a.person and p.active
  where s."token" = token_hash and s."expiresAt" > now() and s."stage" <> 'waiting';
  if not found then
    return null;
  end if;
  locked := found_one.locked_at is not null
    or (found_one.rest is not null and found_one.used_at < now() - make_interval(mins => found_one.rest));
  if (locked and found_one.locked_at is null) or (not locked and found_one.used_at < now() - interval '1 minute') then
    update auth."session" set "lockedAt" = case when locked then now() end, "updatedAt" = case when locked then "updatedAt" else now() end
    where "id" = (select "id" from auth."session" where "id" = found_one.session for update skip locked);
  end if;
  return jsonb_build_object('session', found_one.session, 'account', found_one.account, 'username', found_one.username,
    'authority', found_one.authority, 'person', found_one.person, 'name', found_one.name, 'stage', found_one.stage, 'locked', locked,
    'rest', found_one.rest, 'fresh', coalesce(found_one.proved_at > now() - interval '10 minutes', false),
    'hats', case when on_day is null or found_one.stage <> 'open' then '[]' else
      (select coalesce(jsonb_agg(distinct h.hat order by h.hat), '[]') from mingcha.hats_of(found_one.person, on_day) h) end);
end $$;

-- Nobody enters by a session whose sign-in is not complete, or whose screen is locked.
create or replace function mingcha.enter_by_session(token_hash text, hat text, widest int) returns jsonb
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
declare
  held jsonb := mingcha.session(token_hash, null);
begin
  if held is null or held ->> 'stage' <> 'open' then
    raise exception 'no living session' using errcode = 'MC401';
  end if;
  if (held ->> 'locked')::boolean then
    raise exception 'the screen is locked' using errcode = 'MC423';
  end if;
  return mingcha.enter((held ->> 'person')::uuid, hat, widest);
end $$;
