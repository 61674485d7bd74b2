-- 事实沟通清单: which signed sheets, in which version, may be talked over with the body, as the team listed and its leader approved (domain 2.3).

create table findings_fact_list (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  serial       int  not null check (serial > 0),
  state        text not null collate "C" check (state in ('drafted', 'approved', 'withdrawn')),
  entries      jsonb not null check (jsonb_typeof(entries) = 'array' and jsonb_array_length(entries) between 1 and 200),
  remark       text not null default '' check (length(remark) <= 500),
  drafted_by   uuid not null,
  drafted_on   date not null,
  approved_by  uuid,
  approved_on  date,
  reason       text not null default '' check (length(reason) <= 500),
  version      int  not null default 1,
  unique (id, inspection),
  constraint findings_fact_list_serial unique (inspection, serial),
  check ((state = 'approved') = (approved_by is not null)),
  check (approved_by <> drafted_by)
);
create index findings_fact_list_authority on findings_fact_list (authority, state, drafted_on desc, id);
create index findings_fact_list_entries on findings_fact_list using gin (entries jsonb_path_ops) where state = 'approved';

-- What was put on a list stays as it was put there.
create function mingcha.keep_fact_lists() returns trigger language plpgsql as $$
begin
  if (new.inspection, new.serial, new.entries, new.drafted_by, new.drafted_on) is distinct from
     (old.inspection, old.serial, old.entries, old.drafted_by, old.drafted_on)
     or old.state <> 'drafted' then
    raise exception 'a list that is approved or taken back is not rewritten';
  end if;
  return new;
end $$;
create trigger keeps before update on findings_fact_list for each row execute function mingcha.keep_fact_lists();
revoke execute on function mingcha.keep_fact_lists() from public;
