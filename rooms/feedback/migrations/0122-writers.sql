-- Everybody who drafted or edited an opinion or the words of its items: none of them approves it, under whatever hat. And what was handed
-- over before this is open to its body.

alter table feedback_opinion add column writers uuid[] not null default '{}';

update feedback_opinion o set writers = coalesce((
  select array_agg(distinct r.person) from ledger_record r
  where r.person is not null
    and (r.about = o.id and r.kind in ('opinion.drafted', 'opinion.edited', 'opinion.arranged', 'item.takenIn', 'item.leftOut')
      or r.kind = 'item.worded' and r.about in (select i.id from feedback_item i where i.opinion = o.id))
), array[o.drafted_by]);

-- Approvals of before this rule stand.
alter table feedback_opinion add constraint feedback_opinion_writers check (approved_by <> all (writers)) not valid;

select mingcha.open_files(o.authority, o.inspection) from feedback_opinion o where o.state in ('delivered', 'received');
