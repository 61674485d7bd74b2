-- What an item of an agenda decides (S0-03): a plan, a lead, a withholding, a special report, a team; and how it was called when it was put there.

alter table reports_agenda_item
  add column thing uuid,
  add column subject text not null default '' check (length(subject) <= 200),
  add check ((thing is null) = (subject = ''));
create index reports_agenda_item_thing on reports_agenda_item (thing) where thing is not null;
