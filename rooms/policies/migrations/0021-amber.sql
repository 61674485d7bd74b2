-- When the light of a rectification task turns amber is a dated limit like the others (T33), also where an office stands already.

insert into policies_limit (id, authority, code, amount, unit, direction, starts, from_day, citation, basis)
select gen_random_uuid(), a.id, 'T33', 7, 'day', 'before', 'taskDue', '2000-01-01', '整改临期提醒：整改任务到期前7日起显示黄灯', 'default'
from identity_authority a
where exists (select from policies_limit l where l.authority = a.id)
  and not exists (select from policies_limit l where l.authority = a.id and l.code = 'T33');
