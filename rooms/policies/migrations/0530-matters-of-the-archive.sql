-- Templates of papers, loans and appraisals of the archive and the destruction of keys are matters of the working rules (S0-01, S0-03, domain 2.8).
-- Approval in the system stays the record, so nothing changes until an office says otherwise.
insert into policies_competence (id, authority, matter, bodies, quorum, from_day, citation, record, posts)
select gen_random_uuid(), a.id, c.matter, array['leadingGroup'], 50, '2000-01-01', c.citation, 'approval', false
from identity_authority a,
  (values ('template', '文书模板：待本级文件确定由哪个会议研究'),
          ('archiveLoan', '档案借阅：待本级文件确定由哪个会议研究'),
          ('appraisal', '档案期满鉴定、销毁经领导小组审定'),
          ('destruction', '巡察文件密钥销毁经领导小组审定')) c (matter, citation)
where exists (select from policies_competence old where old.authority = a.id);

do $$
begin
  if exists (select from pg_roles where rolname = 'mingcha_hand_documents') then
    grant execute on function mingcha.note_ruling(jsonb) to mingcha_hand_documents;
  end if;
end $$;
