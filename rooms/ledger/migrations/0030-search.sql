-- The page of all records, among ten millions: for each of the two administrators who search them, the records of their audience alone,
-- by time, kind, person and hat. Records that neither may read cost these indexes nothing.

create index ledger_record_audit on ledger_record (at desc, id desc) where 'audit_admin' = any (audience);
create index ledger_record_audit_kind on ledger_record (kind, at desc, id desc) where 'audit_admin' = any (audience);
create index ledger_record_audit_person on ledger_record (person, at desc, id desc) where 'audit_admin' = any (audience);
create index ledger_record_audit_person_kind on ledger_record (person, kind, at desc, id desc) where 'audit_admin' = any (audience);
create index ledger_record_audit_hat on ledger_record (hat, at desc, id desc) where 'audit_admin' = any (audience);

create index ledger_record_security on ledger_record (at desc, id desc) where 'security_admin' = any (audience);
create index ledger_record_security_kind on ledger_record (kind, at desc, id desc) where 'security_admin' = any (audience);
create index ledger_record_security_person on ledger_record (person, at desc, id desc) where 'security_admin' = any (audience);
create index ledger_record_security_person_kind on ledger_record (person, kind, at desc, id desc) where 'security_admin' = any (audience);
create index ledger_record_security_hat on ledger_record (hat, at desc, id desc) where 'security_admin' = any (audience);

-- The office reads most records, so that time and person are found by the indexes of all; not so a rare kind or hat.
create index ledger_record_office_kind on ledger_record (kind, at desc, id desc) where 'office' = any (audience);
create index ledger_record_office_hat on ledger_record (hat, at desc, id desc) where 'office' = any (audience);
