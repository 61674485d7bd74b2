-- What a training goes through, what of the library belongs to it, and its test (S1-02, S1-38): passed or not yet, and no number of anybody (domain 6.6).

alter table teams_training
  add column agenda    jsonb  not null default '[]' check (jsonb_typeof(agenda) = 'array' and jsonb_array_length(agenda) <= 60),
  add column materials uuid[] not null default '{}' check (cardinality(materials) <= 30),
  add column questions jsonb  not null default '[]' check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) <= 50),
  add column needed    int    not null default 0 check (needed between 0 and jsonb_array_length(questions)),
  add check ((needed = 0) = (questions = '[]'));

-- Which options are right, by their places: whoever holds the training knows it.
create table teams_training_key (
  id        uuid  not null primary key,
  authority uuid  not null,
  training  uuid  not null constraint teams_training_key_once unique,
  answers   int[] not null check (cardinality(answers) between 1 and 50),
  foreign key (training, authority) references teams_training (id, authority)
);
comment on table teams_training_key is 'keeps: insert, delete';
create index teams_training_key_authority on teams_training_key (authority);

create table teams_training_test (
  id        uuid not null primary key,
  authority uuid not null,
  training  uuid not null,
  person    uuid not null references identity_person (id),
  state     text not null collate "C" check (state in ('notYet', 'passed')),
  on_day    date not null,
  version   int  not null default 1,
  constraint teams_training_test_once unique (training, person),
  foreign key (training, authority) references teams_training (id, authority)
);
create index teams_training_test_person on teams_training_test (person);
create index teams_training_test_authority on teams_training_test (authority);
