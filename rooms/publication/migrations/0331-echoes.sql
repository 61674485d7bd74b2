-- 舆情上报 (domain 2.2 row 13, 4.14): what is said in public of what was made known. Counts and what is said, never who said it.

create table publication_echo (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  body        uuid not null,
  side        text not null collate "C" check (side in ('office', 'body')),
  subject     text not null collate "C" check (subject in ('feedbackNews', 'feedbackParty', 'publicText', 'partyText')),
  from_day    date not null,
  until_day   date not null,
  channels    text not null check (length(channels) between 1 and 200),
  heard       int  not null check (heard between 0 and 1000000),
  concerning  int  not null check (concerning between 0 and heard),
  views       text not null check (length(views) between 1 and 5000),
  handling    text not null default '' check (length(handling) <= 2000),
  advice      text not null default '' check (length(advice) <= 2000),
  state       text not null collate "C" check (state in ('filed', 'answered', 'withdrawn')),
  filed_by    uuid not null,
  filed_on    date not null,
  answer      text not null default '' check (length(answer) <= 2000),
  answered_by uuid,
  answered_on date,
  reason      text not null default '' check (length(reason) <= 500),
  version     int  not null default 1,
  check (from_day <= until_day),
  check ((state = 'answered') = (answered_on is not null)),
  check ((state = 'withdrawn') = (reason <> '')),
  check (answered_by is null or answered_by <> filed_by)
);
create index publication_echo_authority on publication_echo (authority, filed_on desc, id);
create index publication_echo_team on publication_echo (inspection, filed_on desc, id);
create index publication_echo_body on publication_echo (body, filed_on desc, id);
