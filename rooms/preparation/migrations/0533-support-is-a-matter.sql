-- Leave for support from a department is a matter of the working rules (S0-01, S0-06); approval in the system stays the record until an office says otherwise.
insert into policies_competence (id, authority, matter, bodies, quorum, from_day, citation, record, posts)
select gen_random_uuid(), a.id, 'support', array['leadingGroup'], 50, '2000-01-01', '巡察中支持事项：待本级文件确定由哪个会议研究', 'approval', false
from identity_authority a
where exists (select from policies_competence old where old.authority = a.id);

create constraint trigger ruled after update of state on preparation_cooperation deferrable initially deferred for each row
  when (old.state = 'proposed' and new.state in ('asked', 'answered')) execute function mingcha.wants_ruling('support');
