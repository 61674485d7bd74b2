-- Proposals of teams (S2-13, S4-20): asked for, worked out in the background, changed by hand, adopted.

create table teams_proposal (
  id        uuid not null primary key,
  authority uuid not null,
  round     uuid not null,
  state     text not null collate "C" check (state in ('asked', 'working', 'found', 'impossible', 'unknown', 'cancelled', 'adopted')),
  demands   jsonb not null,
  question  text not null check (length(question) <= 8000000),
  units     jsonb not null default '[]',
  seats     jsonb not null default '[]',
  bill      jsonb,
  bound     int,
  proven    boolean not null default false,
  breaches  jsonb not null default '[]',
  conflict  jsonb not null default '[]',
  least     boolean not null default false,
  step      text not null default '' check (length(step) <= 40),
  solved    int not null default 0,
  by_hand   boolean not null default false,
  asked_by  uuid not null,
  asked_at  timestamptz not null,
  ended_at  timestamptz,
  reason    text not null default '' check (length(reason) <= 2000),
  version   int not null default 1,
  foreign key (round, authority) references planning_round (id, authority)
);
create unique index teams_proposal_open on teams_proposal (round) where state in ('asked', 'working');
create index teams_proposal_authority on teams_proposal (authority, asked_at desc);
