-- Records of eight years: a third are of signing in and of administration (read by the administrators), the rest of cases.
insert into ledger_record (id, at, kind, noun, about, person, hat, authority, inspection, audience, bytes, salt, entry, leaf)
select id, at, kind, noun, about, person, hat, $1::uuid, inspection, audience, bytes, uuid_send(id), sha256(uuid_send(id) || bytes), n
from (
  select n, gen_random_uuid() as id, timestamptz '2018-11-20' + n * (interval '2922 days' / $4::bigint) as at,
    case when n % 3 > 0 then (array['sheet.edited','sheet.signed','task.reported','evidence.attached'])[1 + n % 4]
      when n % 999 = 0 then 'grant.given' when n % 17 = 0 then 'session.refused' else (array['session.opened','session.closed'])[1 + n % 2] end as kind,
    case when n % 3 > 0 then 'sheet' else 'account' end as noun,
    ($5::uuid[])[1 + (n / 7) % array_length($5::uuid[], 1)] as about,
    ($6::uuid[])[1 + (n * 31) % array_length($6::uuid[], 1)] as person,
    case when n % 3 > 0 then (array['member','leader','office'])[1 + n % 3] when n % 50 = 0 then 'system_admin' else (array['member','office','clerk'])[1 + n % 3] end as hat,
    case when n % 3 > 0 then ($5::uuid[])[1 + (n / 2000) % array_length($5::uuid[], 1)] end as inspection,
    case when n % 3 > 0 then '{office,leader,deputy,member}'::text[] else '{audit_admin,security_admin,system_admin}'::text[] end as audience,
    convert_to('{"about":"' || n || '","at":"2026-11-20T02:00:00.000Z","audience":["audit_admin"],"authority":"00000000","facts":{"n":' || n ||
      '},"hat":"member","kind":"session.opened","noun":"account","person":"00000000-0000-4000-8000-000000000000","v":1}', 'UTF8') as bytes
  from generate_series($2::bigint, $3::bigint - 1) n
) one
