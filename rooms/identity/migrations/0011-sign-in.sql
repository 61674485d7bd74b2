-- The tables of better-auth 1.7, in a schema of their own: its login reads and writes these and sees nothing else of the house.
-- A user is an account of ours and has its id. A test asks better-auth whether anything is missing.

create table auth."user" (
  "id"               text        not null primary key,
  "name"             text        not null,
  "email"            text        not null unique,
  "emailVerified"    boolean     not null,
  "image"            text,
  "createdAt"        timestamptz not null default current_timestamp,
  "updatedAt"        timestamptz not null default current_timestamp,
  "username"         text        unique,
  "displayUsername"  text
);

-- `token` is the SHA-256 of what the browser holds: whoever reads this table cannot become anyone.
create table auth."session" (
  "id"         text        not null primary key,
  "expiresAt"  timestamptz not null,
  "token"      text        not null unique,
  "createdAt"  timestamptz not null default current_timestamp,
  "updatedAt"  timestamptz not null,
  "ipAddress"  text,
  "userAgent"  text,
  "userId"     text        not null references auth."user" ("id") on delete cascade
);
create index "session_userId_idx" on auth."session" ("userId");

create table auth."account" (
  "id"                     text        not null primary key,
  "accountId"              text        not null,
  "providerId"             text        not null,
  "userId"                 text        not null references auth."user" ("id") on delete cascade,
  "accessToken"            text,
  "refreshToken"           text,
  "idToken"                text,
  "accessTokenExpiresAt"   timestamptz,
  "refreshTokenExpiresAt"  timestamptz,
  "scope"                  text,
  "password"               text,
  "createdAt"              timestamptz not null default current_timestamp,
  "updatedAt"              timestamptz not null
);
create index "account_userId_idx" on auth."account" ("userId");

create table auth."verification" (
  "id"          text        not null primary key,
  "identifier"  text        not null,
  "value"       text        not null,
  "expiresAt"   timestamptz not null,
  "createdAt"   timestamptz not null default current_timestamp,
  "updatedAt"   timestamptz not null default current_timestamp
);
create index "verification_identifier_idx" on auth."verification" ("identifier");

grant select, insert, update, delete on auth."user", auth."session", auth."account", auth."verification" to mingcha_auth;
grant usage on schema auth to mingcha_hand_identity;
grant select, insert, update on auth."user", auth."account" to mingcha_hand_identity;
grant select, delete on auth."session" to mingcha_hand_identity;

-- Whose session a token opens: not expired, used within two hours, account open, person active; null otherwise.
-- Marks the use at most once a minute.
create function mingcha.session(token_hash text, on_day date) returns jsonb
language plpgsql volatile security definer set search_path = mingcha, pg_temp as $$
declare
  found_one record;
begin
  select s."id" as session, s."updatedAt" as used_at, a.id as account, a.username, a.authority, p.id as person, p.name
  into found_one
  from auth."session" s
  join mingcha.identity_account a on a.id = s."userId"::uuid and a.state = 'open'
  join mingcha.identity_person p on p.id = a.person and p.active
  where s."token" = token_hash and s."expiresAt" > now() and s."updatedAt" > now() - interval '2 hours';
  if not found then
    return null;
  end if;
  if found_one.used_at < now() - interval '1 minute' then
    update auth."session" set "updatedAt" = now() where "id" = found_one.session;
  end if;
  return jsonb_build_object('session', found_one.session, 'account', found_one.account, 'username', found_one.username,
    'authority', found_one.authority, 'person', found_one.person, 'name', found_one.name,
    'hats', (select coalesce(jsonb_agg(distinct h.hat order by h.hat), '[]') from mingcha.hats_of(found_one.person, on_day) h));
end $$;

revoke execute on function mingcha.session(text, date) from public;
grant execute on function mingcha.session(text, date) to mingcha;
