-- How a paper goes out, in one place for all official documents: how urgent it is (紧急程度), whom it is copied to (抄送), and in how many numbered copies
-- (份数, of which each bears its 份号); GB/T 9704-2012 7.2.1, 7.2.3, 7.4.2. Whoever reads the paper reads it there; the row itself is seen by who keeps the
-- register, and by nobody where the paper hides from whom it is about (`open`).
create table policies_sending (
  id         uuid not null primary key,
  authority  uuid not null references identity_authority (id),
  paper      text not null collate "C" check (paper <> ''),
  about      uuid not null,
  inspection uuid,
  open       boolean not null,
  urgency    text not null default '' collate "C" check (urgency in ('', 'urgent', 'veryUrgent')),
  copy_to    text not null default '' check (length(copy_to) <= 300),
  copies     int  not null default 0 check (copies between 0 and 9999),
  version    int  not null default 1,
  constraint policies_sending_once unique (about, paper)
);
create index policies_sending_authority on policies_sending (authority);
create index policies_sending_inspection on policies_sending (inspection) where inspection is not null;

-- What stood beside numbers until now.
insert into policies_sending (id, authority, paper, about, inspection, open, urgency, copy_to)
select gen_random_uuid(), authority, paper, about, inspection, true, urgency, copy_to
from policies_drawn
where about is not null and voided_on is null and (urgency <> '' or copy_to <> '');

alter table policies_drawn drop column urgency, drop column copy_to;

-- Letters, requests to those above and circulars are numbered, too, also where an office stands already.
insert into policies_series (id, authority, code, pattern)
select gen_random_uuid(), a.id, n.code, n.pattern
from identity_authority a
cross join (values ('letter', '巡察函〔{year}〕{number}号'), ('request', '巡察请示〔{year}〕{number}号'),
                   ('circular', '巡察通报〔{year}〕{number}号')) n (code, pattern)
where exists (select from policies_series s where s.authority = a.id)
  and not exists (select from policies_series s where s.authority = a.id and s.code = n.code);
