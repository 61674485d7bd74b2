-- What was read out of an original dies with the key of its inspection, here and in older backups: it lies with the keys in a backup, in the one place
-- that each backup writes anew; hence no reference.

alter table takeover_original drop constraint takeover_original_id_fkey;
comment on table takeover_original is E'keeps: insert, update, delete\nbackup: keys';

delete from takeover_original o using takeover_takeover t, documents_key k
where t.id = o.id and k.inspection = t.inspection and k.destroyed_at is not null;
update takeover_takeover t set pieces = '[]', totals = '[]', warnings = '[]', version = version + 1
from documents_key k where k.inspection = t.inspection and k.destroyed_at is not null;
