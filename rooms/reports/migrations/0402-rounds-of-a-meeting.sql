-- A meeting may belong to rounds though no report of theirs is on its agenda: the office names them, and agenda and minutes go into the archive of each.
alter table reports_conference add column rounds uuid[] not null default '{}' check (cardinality(rounds) <= 20 and (kind <> 'team' or rounds = '{}'));
create index reports_conference_rounds on reports_conference using gin (rounds);
