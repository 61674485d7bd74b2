-- Every approval of an office is a matter of its rules (S0-01, S0-03). Approval in the system stays the record, so nothing changes until an office says otherwise.
insert into policies_competence (id, authority, matter, bodies, quorum, from_day, citation, record, posts)
select gen_random_uuid(), a.id, c.matter, c.bodies, 50, '2000-01-01', c.citation, 'approval', false
from identity_authority a,
  (values ('objects', array['leadingGroup'], '巡察对象经领导小组研究确定'),
          ('termPlan', array['standing'], '一届巡察工作规划经常委会会议审议'),
          ('unitPlan', array['leadingGroup'], '一单位一方案：待本级文件确定由哪个会议研究'),
          ('pool', array['leadingGroup'], '巡察人才库人选经领导小组审定'),
          ('immediate', array['team'], '立行立改事项经组务会研究'),
          ('paper', array['leadingGroup'], '反馈会方案、讲话稿、反馈新闻稿经领导小组审定'),
          ('slip', array['leadingGroup'], '抄告单经领导小组审签'),
          ('advisory', array['leadingGroup'], '巡察建议书经领导小组审定'),
          ('group', array['leadingGroup'], '共性问题处置方案经领导小组审定'),
          ('prolongation', array['leadingGroup'], '整改延期：待本级文件确定由哪个会议研究'),
          ('submittal', array['leadingGroup'], '提请党委追责的事项经领导小组研究'),
          ('score', array['leadingGroup'], '整改评估结果经领导小组审定'),
          ('lookback', array['leadingGroup'], '回头看的开展和结果经领导小组审定')) c (matter, bodies, citation)
where exists (select from policies_competence old where old.authority = a.id);

-- The rooms whose approvals are matters now write what was ruled.
do $$
declare
  hand text;
begin
  for hand in select rolname from pg_roles where rolname in ('mingcha_hand_preparation', 'mingcha_hand_findings', 'mingcha_hand_feedback',
    'mingcha_hand_rectification', 'mingcha_hand_oversight', 'mingcha_hand_evaluation') loop
    execute format('grant execute on function mingcha.note_ruling(jsonb) to %I', hand);
  end loop;
end $$;
