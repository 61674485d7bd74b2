-- How long an urging of a transferred lead runs before the leading group is told (T38), and how leads are numbered, also where an office stands already.

insert into policies_limit (id, authority, code, amount, unit, direction, starts, from_day, citation, basis)
select gen_random_uuid(), a.id, 'T38', 10, 'day', 'after', 'requestSent', '2000-01-01', '移交线索督办：督办单发出后10日仍不办理的，报领导小组', 'default'
from identity_authority a
where exists (select from policies_limit l where l.authority = a.id)
  and not exists (select from policies_limit l where l.authority = a.id and l.code = 'T38');

insert into policies_series (id, authority, code, pattern)
select gen_random_uuid(), a.id, 'leadEntry', '线索〔{year}〕{number}号'
from identity_authority a
where exists (select from policies_series s where s.authority = a.id)
  and not exists (select from policies_series s where s.authority = a.id and s.code = 'leadEntry');
