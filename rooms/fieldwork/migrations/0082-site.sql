-- Notices, what is noted on site, surveys without identity, samples with a seed (domain 4.5, 4.6, 4.10; T06).

alter table fieldwork_counter drop constraint fieldwork_counter_series_check;
alter table fieldwork_counter add constraint fieldwork_counter_series_check
  check (series in ('talk', 'visit', 'loan', 'instruction', 'site'));
alter table fieldwork_exit_item drop constraint fieldwork_exit_item_item_check;
alter table fieldwork_exit_item add constraint fieldwork_exit_item_item_check check (item in ('papers', 'talks', 'posts', 'fiveTalks',
  'fourVisits', 'instructions', 'demands', 'channels', 'secrecy', 'conduct'));

create table fieldwork_notice (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  kind       text not null collate "C" check (kind in ('notice', 'announcement')),
  state      text not null collate "C" check (state in ('drafted', 'issued')),
  from_day   date not null,
  until_day  date not null check (until_day >= from_day),
  scope      text not null check (length(scope) between 1 and 3000),
  not_scope  text not null default '' check (length(not_scope) <= 1000),
  phone      text not null default '' check (length(phone) <= 100),
  hours      text not null default '' check (length(hours) <= 100),
  post       text not null default '' check (length(post) <= 200),
  mail       text not null default '' check (length(mail) <= 100),
  box        text not null default '' check (length(box) <= 200),
  link       text not null default '' check (length(link) <= 300),
  address    text not null default '' check (length(address) <= 200),
  materials  text not null default '' check (length(materials) <= 3000),
  drafted_by uuid not null,
  issued_by  uuid,
  issued_on  date,
  version    int  not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority),
  constraint fieldwork_notice_once unique (inspection, kind),
  check ((state = 'issued') = (issued_on is not null))
);
create index fieldwork_notice_authority on fieldwork_notice (authority);
create index fieldwork_notice_body on fieldwork_notice (body);

create table fieldwork_site_record (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  body       uuid not null,
  serial     int  not null check (serial > 0),
  number     text not null collate "C" check (length(number) between 1 and 60),
  kind       text not null collate "C"
             check (kind in ('logistics', 'mobilisation', 'meeting', 'midterm', 'posting', 'publicity', 'demand', 'scope')),
  subject    text not null check (length(subject) between 1 and 200),
  held_on    date not null,
  until_day  date check (until_day >= held_on),
  place      text not null default '' check (length(place) <= 200),
  phone      text not null default '' check (length(phone) <= 100),
  present    text not null default '' check (length(present) <= 1000),
  superior   text not null default '' check (length(superior) <= 200),
  channel    text not null default '' collate "C" check (length(channel) <= 40),
  reach      int  not null default 0 check (reach >= 0),
  text       text not null default '' check (length(text) <= 10000),
  by         uuid not null,
  on_day     date not null,
  reply      text not null default '' check (length(reply) <= 5000),
  replied_by uuid,
  replied_on date,
  version    int  not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority),
  constraint fieldwork_site_number unique (inspection, serial),
  -- The mobilisation meeting is held with somebody from above (S2-02).
  constraint fieldwork_site_superior check (kind <> 'mobilisation' or superior <> ''),
  check ((replied_on is null) = (reply = '') and (reply = '' or kind = 'demand'))
);
create index fieldwork_site_inspection on fieldwork_site_record (inspection, kind);
create index fieldwork_site_authority on fieldwork_site_record (authority, kind);
create index fieldwork_site_body on fieldwork_site_record (body);
create unique index fieldwork_midterm_once on fieldwork_site_record (inspection) where kind = 'midterm';

create table fieldwork_survey (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  state      text not null collate "C" check (state in ('drafted', 'open', 'closed')),
  title      text not null check (length(title) between 1 and 100),
  intro      text not null default '' check (length(intro) <= 1000),
  questions  text not null,
  groups     text not null,
  codes      int  not null default 0 check (codes >= 0),
  results    text not null default '',
  by         uuid not null,
  opened_on  date,
  closed_on  date,
  version    int  not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority),
  check ((state = 'closed') = (results <> '')),
  check ((state = 'drafted') = (opened_on is null))
);
create index fieldwork_survey_inspection on fieldwork_survey (inspection);
create index fieldwork_survey_authority on fieldwork_survey (authority);

-- All there is of an open survey's sheets: one row, in which unused codes and sheets lie sorted by what they say. A sheet has no id, no time, no
-- place in an order, no row and so no transaction of its own; what burnt a code and what added a sheet is the writing of this one row.
create table fieldwork_pile (
  survey uuid not null primary key references fieldwork_survey (id),
  codes  text[] not null,
  sheets text[] not null
);

create table fieldwork_sample (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  state      text not null collate "C" check (state in ('laid', 'drawn')),
  title      text not null check (length(title) between 1 and 100),
  purpose    text not null default '' check (length(purpose) <= 500),
  list       text not null,
  list_hash  text not null collate "C" check (list_hash ~ '^[0-9a-f]{64}$'),
  total      int  not null check (total > 0),
  size       int  not null check (size between 1 and total),
  seed       text not null default '' collate "C" check (seed ~ '^([0-9a-f]{64})?$'),
  chosen     text not null default '[]',
  laid_by    uuid not null,
  laid_on    date not null,
  drawn_by   uuid,
  drawn_on   date,
  version    int  not null default 1,
  foreign key (inspection, authority) references planning_inspection (id, authority),
  check ((state = 'drawn') = (drawn_on is not null and seed <> ''))
);
create index fieldwork_sample_inspection on fieldwork_sample (inspection);
create index fieldwork_sample_authority on fieldwork_sample (authority);

-- What was drawn is drawn: a list is not changed, and no second seed is tried.
create function mingcha.keep_samples() returns trigger language plpgsql as $$
begin
  if old.state = 'drawn' or old.list <> new.list then
    raise exception 'a sample is drawn once, from the list that was laid down';
  end if;
  return new;
end $$;
create trigger keeps before update on fieldwork_sample for each row execute function mingcha.keep_samples();
