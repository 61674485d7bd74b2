-- The office's own templates of papers, and in which form each version of a paper went out.

create table documents_template (
  id           uuid        not null primary key,
  authority    uuid        not null,
  kind         text        not null collate "C",
  title        text        not null check (length(title) between 1 and 60),
  number       int         not null check (number >= 1),
  name         text        not null check (length(name) between 1 and 255),
  file         uuid        not null constraint documents_template_file unique,
  sha256       text        not null collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  omits        jsonb       not null default '[]',
  reason       text        not null check (length(reason) <= 500),
  from_day     date        not null,
  state        text        not null collate "C" check (state in ('proposed', 'approved', 'rejected', 'withdrawn')),
  proposed_by  uuid        not null,
  proposed_on  date        not null,
  decided_by   uuid,
  decided_on   date,
  opinion      text        not null default '' check (length(opinion) <= 500),
  version      int         not null default 1,
  constraint documents_template_number unique (authority, kind, number),
  constraint documents_template_two check (state <> 'approved' or decided_by <> proposed_by),
  check ((decided_by is null) = (decided_on is null)),
  check ((state = 'proposed') <= (decided_by is null)),
  -- Its file lies under a key of its own; while the template stands, so does its seal.
  constraint documents_template_seal foreign key (file, id) references documents_seal (file, inspection)
);
create index documents_template_kind on documents_template (authority, kind, from_day desc);
-- One at a time waits for the second person.
create unique index documents_template_waiting on documents_template (authority, kind) where state = 'proposed';

-- A version of a paper (the SHA-256 of its words) that went out, and in which template; none is the built-in form. It goes out in that form for good.
create table documents_issue (
  authority  uuid        not null,
  kind       text        not null collate "C",
  about      uuid        not null,
  text       text        not null collate "C" check (text ~ '^[0-9a-f]{64}$'),
  template   uuid        references documents_template (id),
  at         timestamptz not null,
  primary key (about, kind, text)
);
comment on table documents_issue is 'keeps: insert';
