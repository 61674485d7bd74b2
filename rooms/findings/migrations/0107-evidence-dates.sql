-- Evidence has a day of its own (the day a voucher, minutes, a statement bears) beside the moment it was received, which nobody changes.

alter table findings_evidence add column dated_on date, add column received_at timestamptz;
alter table findings_exhibit add column dated_on date, add column received_at timestamptz;
update findings_evidence e set received_at = f.at from documents_file f where f.id = e.file;
update findings_exhibit e set received_at = f.at from documents_file f where f.id = e.file;
alter table findings_evidence alter column received_at set not null;
alter table findings_exhibit alter column received_at set not null;
