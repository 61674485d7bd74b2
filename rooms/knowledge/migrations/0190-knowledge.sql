-- Rules, anonymised cases, checklists, papers for training, and who read them (S1-38, S2-07, S4-16).

create table knowledge_material (
  id           uuid    not null primary key,
  authority    uuid    not null,
  state        text    not null collate "C" check (state in ('drafted', 'published', 'withdrawn')),
  kind         text    not null collate "C" check (kind in ('rule', 'case', 'checklist', 'training')),
  title        text    not null check (length(title) between 1 and 200),
  number       text    not null default '' check (length(number) <= 100),
  in_force_on  date,
  until_day    date    check (until_day >= in_force_on),
  category     text    not null default '' check (length(category) <= 40),
  sector       text    not null default '' check (length(sector) <= 40),
  text         text    not null check (length(text) between 1 and 60000),
  required     boolean not null,
  written_by   uuid    not null,
  written_on   date    not null,
  published_by uuid,
  published_on date,
  accepted     text    not null default '' check (length(accepted) <= 500),
  version      int     not null default 1,
  unique (id, authority),
  check ((state = 'drafted') = (published_on is null))
);
create index knowledge_material_authority on knowledge_material (authority, state);

create table knowledge_study (
  id        uuid not null primary key,
  authority uuid not null,
  material  uuid not null,
  person    uuid not null,
  on_day    date not null,
  version   int  not null default 1,
  foreign key (material, authority) references knowledge_material (id, authority),
  constraint knowledge_study_once unique (material, person)
);
comment on table knowledge_study is 'keeps: insert';
create index knowledge_study_authority on knowledge_study (authority);
create index knowledge_study_person on knowledge_study (person);
