-- 领导体制 (S0-01): which organisation of the tree is the committee, the leading group, the discipline body, the organisation department and the
-- inspection office, each from a day on.

create table registry_organ (
  id        uuid not null primary key,
  authority uuid not null references identity_authority (id),
  organ     text not null collate "C" check (organ in ('committee', 'leadingGroup', 'discipline', 'organisation', 'office')),
  body      uuid not null references registry_organisation (id),
  from_day  date not null,
  citation  text not null check (length(citation) between 1 and 500),
  version   int  not null default 1,
  constraint registry_organ_once unique (authority, organ, from_day)
);
comment on table registry_organ is 'keeps: insert';
create index registry_organ_body on registry_organ (body);
