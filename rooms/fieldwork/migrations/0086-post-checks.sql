-- Which visits, borrowed papers and samples concern which post of the body: whether its holder was covered by checks besides talks (S0-12).
-- It stands apart from them because the body sees its borrowed papers and must not learn whom they are for.

create table fieldwork_post_check (
  id         uuid not null primary key,
  authority  uuid not null,
  inspection uuid not null,
  post       uuid not null references registry_post (id),
  kind       text not null collate "C" check (kind in ('visit', 'loan', 'sample')),
  about      uuid not null,
  on_day     date not null,
  by         uuid not null,
  noted_on   date not null,
  constraint fieldwork_post_check_once unique (inspection, post, about)
);
comment on table fieldwork_post_check is 'keeps: insert, update, delete';
create index fieldwork_post_check_post on fieldwork_post_check (post);
