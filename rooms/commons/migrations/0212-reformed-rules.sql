-- 主管部门修订制度 (S3-29): by title, what campaigns and letters of advice made departments make, amend or abolish.
alter table commons_campaign add unique (id, authority);

create table commons_rule (
  id            uuid    not null primary key,
  authority     uuid    not null,
  source        text    not null collate "C" check (source in ('campaign', 'advisory')),
  campaign      uuid,
  advisory      uuid,
  body          uuid    not null,
  action        text    not null collate "C" check (action in ('made', 'amended', 'abolished')),
  title         text    not null check (length(title) between 1 and 200),
  document      text    not null default '' check (length(document) <= 100),
  on_day        date    not null,
  by            uuid    not null,
  struck        boolean not null default false,
  strike_reason text    not null default '' check (length(strike_reason) <= 500),
  version       int     not null default 1,
  check (struck = (strike_reason <> '')),
  check ((source = 'campaign') = (campaign is not null)),
  check ((source = 'advisory') = (advisory is not null)),
  foreign key (campaign, authority) references commons_campaign (id, authority),
  foreign key (advisory, body) references commons_advisory (id, body)
);
create unique index commons_rule_campaign on commons_rule (campaign, action, title) where not struck;
create unique index commons_rule_advisory on commons_rule (advisory, action, title) where not struck;
create index commons_rule_authority on commons_rule (authority, on_day desc, id);
create index commons_rule_body on commons_rule (body, on_day desc, id);
