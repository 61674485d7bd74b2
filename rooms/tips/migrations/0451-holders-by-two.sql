-- A holder takes his seat by the word of two: one of the office names him, another confirms it. A naming that waits, or was refused, is a row of its own that
-- never was active. Those who sat before are not known to have been named by anybody.
alter table tips_holder add column named_by uuid, add column confirmed_by uuid;
alter table tips_holder drop constraint tips_holder_check;
alter table tips_holder add constraint tips_holder_days check (not active or until_day is null);
alter table tips_holder add constraint tips_holder_two check (named_by is null or named_by <> person
  and (confirmed_by is null and not active and public_key = '' or confirmed_by is not null and confirmed_by <> named_by and confirmed_by <> person));
create unique index tips_holder_waiting on tips_holder (authority, seat) where not active and until_day is null;
