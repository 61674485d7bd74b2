-- Taking a record out of the ledger: by two persons, after half a year, leaving its leaf and every proof where they are.

create table ledger_erasure (
  id           uuid        not null primary key,
  authority    uuid        not null,
  record       uuid        not null,
  reason       text        not null collate "C" check (reason in ('retentionEnded', 'personalData', 'order')),
  state        text        not null collate "C" check (state in ('proposed', 'erased', 'rejected')),
  proposed_by  uuid        not null,
  proposed_at  timestamptz not null,
  decided_by   uuid,
  decided_at   timestamptz,
  version      int         not null default 1,
  constraint ledger_erasure_two check (decided_by <> proposed_by),
  check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  foreign key (proposed_by, authority) references identity_person (id, authority),
  foreign key (decided_by, authority) references identity_person (id, authority)
);
create index ledger_erasure_authority on ledger_erasure (authority, proposed_at desc);
create unique index ledger_erasure_once on ledger_erasure (record) where state = 'proposed';

-- Six months of 184 days at most (network security law, article 23; graded protection 5.4): no setting and no role lowers this.
create function mingcha.keep_half_a_year() returns trigger language plpgsql set search_path = mingcha, pg_temp as $$
begin
  if old.leaf is null or old.at > now() - interval '184 days' then
    raise exception 'a record is kept sealed for 184 days' using errcode = 'check_violation', constraint = 'ledger_record_half_a_year';
  end if;
  return old;
end $$;
revoke execute on function mingcha.keep_half_a_year() from public;
create trigger half_a_year before delete on ledger_record for each row execute function mingcha.keep_half_a_year();

-- The retention hand: the only way a record goes, and only after two persons decided so. Gives leaf and entry, which stay.
create function mingcha.erase_record(by_erasure uuid, out leaf bigint, out entry bytea)
  language plpgsql security definer set search_path = mingcha, pg_temp as $$
declare
  decided ledger_erasure;
begin
  select * into strict decided from ledger_erasure e where e.id = by_erasure for update;
  if decided.state <> 'erased' or decided.decided_by is null or decided.decided_by = decided.proposed_by then
    raise exception 'two persons have not decided so' using errcode = 'check_violation', constraint = 'ledger_erasure_two';
  end if;
  delete from ledger_record r where r.id = decided.record returning r.leaf, r.entry into strict leaf, entry;
end $$;
revoke execute on function mingcha.erase_record(uuid) from public;
grant execute on function mingcha.erase_record(uuid) to mingcha_hand_ledger;
