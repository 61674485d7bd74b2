-- With its number a paper takes whom it is copied to (抄送) and how urgent it is (加急, 特急; GB/T 9704-2012 7.2.3, 7.4.2).

alter table policies_drawn
  add column urgency text not null default '' collate "C" check (urgency in ('', 'urgent', 'veryUrgent')),
  add column copy_to text not null default '' check (length(copy_to) <= 300);

-- Decisions are numbered, too (domain 4.3), also where an office stands already.
insert into policies_series (id, authority, code, pattern)
select gen_random_uuid(), a.id, 'decision', '巡察决定〔{year}〕{number}号'
from identity_authority a
where exists (select from policies_series s where s.authority = a.id)
  and not exists (select from policies_series s where s.authority = a.id and s.code = 'decision');
