-- 事实沟通 and 分流 (domain 2.3); and everybody who ever handled a sheet, who never checks or signs it.

alter table findings_sheet
  drop constraint findings_sheet_state_check,
  drop constraint findings_sheet_check1,
  drop constraint findings_sheet_check2,
  add column ever_handled uuid[] not null default '{}',
  add column fact_check   text   not null default '' collate "C" check (fact_check in ('', 'open', 'stands', 'amend')),
  add column ways         text   not null default '' collate "C" check (ways ~ '^([a-z]+(,[a-z]+)*)?$');

update findings_sheet s set ever_handled = (
  select array_agg(distinct who) from (
    select unnest(array[s.handler_one, s.handler_two]) as who
    union all select unnest(array[r.handler_one, r.handler_two]) from findings_revision r where r.sheet = s.id
  ) handlers where who is not null);

alter table findings_sheet
  add constraint findings_sheet_state_check check (state in ('suspected', 'dropped', 'drafted', 'supported', 'checked', 'signed',
    'factChecked', 'adopted', 'notAdopted', 'routed')),
  add constraint findings_sheet_two check (state in ('suspected', 'dropped', 'drafted') or handler_two is not null),
  add constraint findings_sheet_steps check (state in ('suspected', 'dropped', 'drafted', 'supported', 'checked')
    or (checked_by is not null and signed_by is not null)),
  add constraint findings_sheet_handled check (checked_by <> all (ever_handled) and signed_by <> all (ever_handled)),
  add constraint findings_sheet_talk check (fact_check <> 'open' or state = 'signed'),
  add constraint findings_sheet_routed check ((state = 'routed') = (ways <> ''));

alter table findings_verdict
  drop constraint findings_verdict_step_check,
  add constraint findings_verdict_step_check
    check (step in ('check', 'sign', 'factCheck', 'meeting', 'route', 'drop', 'revise', 'show'));

create table findings_fact_sheet (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  body         uuid not null,
  sheet        uuid not null,
  revision     int  not null,
  number       text not null collate "C" check (length(number) between 1 and 100),
  state        text not null collate "C" check (state in ('drafted', 'issued', 'answered', 'concluded', 'withdrawn')),
  shown        text not null check (length(shown) between 1 and 5000),
  addressee    text not null check (length(addressee) between 1 and 200),
  drafted_by   uuid not null,
  drafted_on   date not null,
  issued_by    uuid,
  issued_on    date,
  answer       text collate "C" check (answer in ('confirmed', 'explained', 'objected')),
  answer_text  text not null default '' check (length(answer_text) <= 5000),
  answered_by  uuid,
  answered_on  date,
  concluded_by uuid,
  concluded_on date,
  version      int  not null default 1,
  foreign key (sheet, inspection) references findings_sheet (id, inspection),
  foreign key (sheet, revision) references findings_revision (sheet, revision),
  check (state in ('drafted', 'withdrawn') or issued_by is not null),
  check ((answer is null) = (answered_by is null)),
  check ((state = 'concluded') = (concluded_by is not null)),
  check (issued_by <> drafted_by and concluded_by <> drafted_by)
);
create unique index findings_fact_sheet_open on findings_fact_sheet (sheet) where state in ('drafted', 'issued', 'answered');
create index findings_fact_sheet_inspection on findings_fact_sheet (inspection, drafted_on desc, id);
create index findings_fact_sheet_authority on findings_fact_sheet (authority, state, drafted_on desc, id);
create index findings_fact_sheet_body on findings_fact_sheet (body, drafted_on desc, id);

-- What was shown stays as it was shown, and what was answered as it was answered.
create function mingcha.keep_fact_sheets() returns trigger language plpgsql as $$
begin
  if (new.sheet, new.revision, new.shown, new.addressee, new.drafted_by) is distinct from
     (old.sheet, old.revision, old.shown, old.addressee, old.drafted_by)
     or old.answer is not null and (new.answer, new.answer_text, new.answered_by) is distinct from
        (old.answer, old.answer_text, old.answered_by) then
    raise exception 'a fact sheet is not rewritten';
  end if;
  return new;
end $$;
create trigger keeps before update on findings_fact_sheet for each row execute function mingcha.keep_fact_sheets();
