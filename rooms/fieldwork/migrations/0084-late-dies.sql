-- What lies in the late box dies with the key of its inspection, here and in older backups: it lies with the keys in a backup, in the one place that each
-- backup writes anew; hence no reference.

alter table fieldwork_late_content drop constraint fieldwork_late_content_late_inspection_fkey;
comment on table fieldwork_late_content is E'keeps: insert, update handed, delete\nbackup: keys';

delete from fieldwork_late_content c using documents_key k where k.inspection = c.inspection and k.destroyed_at is not null;
