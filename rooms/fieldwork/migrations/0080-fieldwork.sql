-- What a team does on site: talks, visits, borrowed papers (domain 4.7, 4.9, 4.10).

-- Numbers within one inspection: the row is locked while the next one is drawn, and given back when the act fails.
create table fieldwork_counter (
  inspection uuid not null,
  series     text not null collate "C" check (series in ('talk', 'visit', 'loan', 'instruction')),
  authority  uuid not null,
  last       int  not null check (last > 0),
  primary key (inspection, series)
);

-- The head of a talk: that there was one, when, by whom. With whom stands in fieldwork_partner, what was said in fieldwork_words.
create table fieldwork_talk (
  id               uuid not null primary key,
  authority        uuid not null,
  inspection       uuid not null,
  serial           int  not null check (serial > 0),
  number           text not null collate "C" check (length(number) between 1 and 60),
  state            text not null collate "C" check (state in ('planned', 'recorded', 'confirmed', 'dropped')),
  planned_on       date not null,
  planned_by       uuid not null,
  alone_for        uuid,
  alone_by         uuid,
  alone_reason     text not null default '' check (length(alone_reason) <= 500),
  held_on          date,
  talker_one       uuid,
  talker_two       uuid,
  confirmed_one_on date,
  confirmed_two_on date,
  hash             text collate "C" check (hash ~ '^[0-9a-f]{64}$'),
  reason           text not null default '' check (length(reason) <= 500),
  version          int  not null default 1,
  unique (id, inspection),
  constraint fieldwork_talk_number unique (inspection, serial),
  check (talker_one <> talker_two),
  check (state in ('planned', 'dropped') or (held_on is not null and talker_one is not null)),
  -- Two persons, or one with the leader's leave (domain 3.3 rule 5).
  constraint fieldwork_talk_two check (state in ('planned', 'dropped') or talker_two is not null or alone_for = talker_one),
  check ((alone_for is null) = (alone_by is null) and (alone_for is null or alone_reason <> '')),
  check ((state = 'confirmed') = (hash is not null)),
  check (state <> 'confirmed' or (confirmed_one_on is not null and (talker_two is null or confirmed_two_on is not null)))
);
create index fieldwork_talk_inspection on fieldwork_talk (inspection, serial);
create index fieldwork_talk_authority on fieldwork_talk (authority, state);

create table fieldwork_partner (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  talk        uuid not null unique,
  name        text not null check (length(name) between 1 and 50),
  title       text not null default '' check (length(title) <= 100),
  post        uuid,
  kind        text not null default '' collate "C"
              check (kind in ('', 'committee', 'cooperative', 'representative', 'contact', 'supervision')),
  outline     text not null default '' check (length(outline) <= 5000),
  foreign key (talk, inspection) references fieldwork_talk (id, inspection)
);
create index fieldwork_partner_inspection on fieldwork_partner (inspection);
create index fieldwork_partner_authority on fieldwork_partner (authority);

create table fieldwork_words (
  id          uuid    not null primary key,
  authority   uuid    not null,
  inspection  uuid    not null,
  talk        uuid    not null unique,
  talker_one  uuid    not null,
  talker_two  uuid,
  writing     boolean not null,
  place       text    not null check (length(place) between 1 and 100),
  hours       text    not null default '' check (length(hours) <= 60),
  text        text    not null check (length(text) between 1 and 20000),
  leads       text    not null default '' check (length(leads) <= 5000),
  handed_over text    not null default '' check (length(handed_over) <= 2000),
  foreign key (talk, inspection) references fieldwork_talk (id, inspection)
);
create index fieldwork_words_inspection on fieldwork_words (inspection);
create index fieldwork_words_authority on fieldwork_words (authority);

-- Who opened which talk, why, in which session; it closes by itself after a quarter of an hour, by the clock of the database.
create table fieldwork_reading (
  id           uuid        not null primary key,
  authority    uuid        not null,
  inspection   uuid        not null,
  about        uuid        not null,
  opened_by    uuid        not null,
  opened_on    date        not null,
  purpose      text        not null check (length(purpose) between 1 and 500),
  opened_for   text        not null default coalesce(current_setting('m.session', true), ''),
  opened_until timestamptz not null default now() + interval '15 minutes',
  foreign key (about, inspection) references fieldwork_talk (id, inspection)
);
comment on table fieldwork_reading is 'keeps: insert';
create index fieldwork_reading_open on fieldwork_reading (opened_by, opened_until);
create index fieldwork_reading_about on fieldwork_reading (about);
create index fieldwork_reading_inspection on fieldwork_reading (inspection);

-- What was confirmed by those who were there stays as they confirmed it.
create function mingcha.keep_talks() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'fieldwork_talk' then
    if old.state in ('confirmed', 'dropped') then
      raise exception 'a confirmed talk is not rewritten';
    end if;
  elsif not old.writing then
    raise exception 'a confirmed talk is not rewritten';
  end if;
  return new;
end $$;
create trigger keeps before update on fieldwork_talk for each row execute function mingcha.keep_talks();
create trigger keeps before update on fieldwork_words for each row execute function mingcha.keep_talks();

create table fieldwork_visit (
  id          uuid not null primary key,
  authority   uuid not null,
  inspection  uuid not null,
  serial      int  not null check (serial > 0),
  number      text not null collate "C" check (length(number) between 1 and 60),
  kind        text not null collate "C"
              check (kind in ('open', 'household', 'focused', 'followUp', 'attendance', 'meeting', 'subUnit', 'unannounced')),
  state       text not null collate "C" check (state in ('proposed', 'allowed', 'held', 'dropped')),
  subject     text not null check (length(subject) between 1 and 200),
  household   text not null default '' collate "C" check (household in ('', 'deputy', 'veteran', 'poor', 'petitioner')),
  place       text not null check (length(place) between 1 and 100),
  proposed_by uuid not null,
  proposed_on date not null,
  allowed_by  uuid,
  held_on     date,
  visitor_one uuid,
  visitor_two uuid,
  present     text not null default '' check (length(present) <= 500),
  seen        text not null default '' check (length(seen) <= 20000),
  problems    text not null default '' check (length(problems) <= 5000),
  next_step   text not null default '' check (length(next_step) <= 2000),
  reason      text not null default '' check (length(reason) <= 500),
  version     int  not null default 1,
  constraint fieldwork_visit_number unique (inspection, serial),
  check (visitor_one <> visitor_two),
  check ((state = 'held') = (held_on is not null and visitor_one is not null and visitor_two is not null and seen <> '')),
  -- An unannounced visit is made with the leader's leave only (domain 3.3 rule 5).
  constraint fieldwork_visit_leave check (kind <> 'unannounced' or state in ('proposed', 'dropped') or allowed_by is not null)
);
create index fieldwork_visit_inspection on fieldwork_visit (inspection, serial);

create table fieldwork_loan (
  id           uuid not null primary key,
  authority    uuid not null,
  inspection   uuid not null,
  body         uuid not null,
  serial       int  not null check (serial > 0),
  number       text not null collate "C" check (length(number) between 1 and 60),
  state        text not null collate "C" check (state in ('asked', 'lent', 'kept', 'returned', 'withdrawn')),
  title        text not null check (length(title) between 1 and 200),
  detail       text not null default '' check (length(detail) <= 2000),
  medium       text not null collate "C" check (medium in ('paper', 'electronic')),
  form         text not null collate "C" check (form in ('original', 'copy')),
  copies       int  not null check (copies between 1 and 9999),
  asked_by     uuid not null,
  asked_on     date not null,
  due_on       date not null check (due_on >= asked_on),
  explanation  text not null default '' check (length(explanation) <= 2000),
  explained_by uuid,
  explained_on date,
  received_on  date check (received_on >= asked_on),
  received_by  uuid,
  received_copies int check (received_copies between 1 and 9999),
  provider     text not null default '' check (length(provider) <= 100),
  return_by    date,
  returned_on  date check (returned_on >= received_on),
  returned_by  uuid,
  taker        text not null default '' check (length(taker) <= 100),
  version      int  not null default 1,
  constraint fieldwork_loan_number unique (inspection, serial),
  check ((state in ('lent', 'kept', 'returned')) = (received_on is not null)),
  check ((state in ('lent', 'returned')) = (return_by is not null)),
  check ((state = 'returned') = (returned_on is not null))
);
create index fieldwork_loan_inspection on fieldwork_loan (inspection, serial);
create index fieldwork_loan_body on fieldwork_loan (body, serial);
