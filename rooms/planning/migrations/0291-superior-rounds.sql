-- The superior's round as its own system told of it (S1-07): read from the notice that came, with the key that signed it. One for a round; what comes later of the
-- same round takes its place, and the log keeps the fingerprint of each.

create table planning_superior_round (
  id          uuid not null primary key,
  authority   uuid not null,
  round       uuid not null unique,
  office      text not null check (length(office) between 1 and 100),
  superior    uuid not null,
  name        text not null check (length(name) between 1 and 100),
  kind        text not null collate "C",
  starts_on   date not null,
  ends_on     date not null,
  topics      jsonb not null,
  units       jsonb not null,
  made        date not null,
  sha256      text not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  verifier    text not null collate "C" check (length(verifier) <= 300),
  by          uuid not null,
  on_day      date not null,
  version     int  not null default 1,
  check (starts_on <= ends_on),
  foreign key (round, authority) references planning_round (id, authority)
);
create index planning_superior_round_authority on planning_superior_round (authority);
