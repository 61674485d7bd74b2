-- The secret of the log is wrapped by the office's ring too: it lies where the ring lies in a backup, so that both are of one time.
comment on table ledger_signer is E'keeps: insert\nbackup: keys';
