-- Each change of an account is applied for by one administrator and approved by another; the third reads. Neither is its owner.

create table identity_change (
  id          uuid        not null primary key,
  authority   uuid        not null,
  kind        text        not null collate "C" check (kind in ('open', 'close', 'reset')),
  account     uuid        not null,
  person      uuid        not null,
  username    text        not null collate "C" check (length(username) between 2 and 32),
  factors     boolean     not null default false,
  state       text        not null collate "C" check (state in ('applied', 'approved', 'refused', 'withdrawn')),
  by          uuid        not null,
  by_hat      text        not null collate "C" check (by_hat in ('system_admin', 'security_admin')),
  at          timestamptz not null,
  decided_by  uuid,
  decided_at  timestamptz,
  reason      text        not null default '' check (length(reason) <= 200),
  reset       uuid,
  version     int         not null default 1,
  foreign key (person, authority) references identity_person (id, authority),
  constraint identity_change_three check (by <> person and decided_by is distinct from person
    and (state not in ('approved', 'refused') or decided_by <> by)),
  check ((state = 'applied') = (decided_at is null) and (decided_at is null) = (decided_by is null))
);
create unique index identity_change_pending on identity_change (account) where state = 'applied';
create unique index identity_change_opening on identity_change (person) where state = 'applied' and kind = 'open';
create index identity_change_authority on identity_change (authority, at desc);

-- Who approved a reset: each of the two is shown his own half of the code.
alter table identity_reset add column approved_by uuid check (approved_by <> by);
create index identity_reset_by on identity_reset (by) where used_at is null;
