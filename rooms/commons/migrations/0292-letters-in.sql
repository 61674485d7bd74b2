-- Departments without anybody who has an account answer by letter (S0-07): the office notes with each receipt and each answer the letter it stands on.

create table commons_letter (
  id         uuid not null primary key,
  authority  uuid not null,
  body       uuid not null,
  thing      text not null collate "C" check (thing in ('advisory', 'checklist')),
  about      uuid not null,
  step       text not null collate "C" check (step in ('receipt', 'answer')),
  document   text not null check (length(document) between 1 and 200),
  on_day     date not null,
  by         uuid not null,
  noted_on   date not null
);
comment on table commons_letter is 'keeps: insert';
create index commons_letter_about on commons_letter (about);
create index commons_letter_body on commons_letter (body);
create index commons_letter_authority on commons_letter (authority);
