-- Templates, loans and appraisals of the archive and the destruction of keys are approved by a ruling of the register (S0-01), or not at all.
create constraint trigger ruled after update of state on documents_template deferrable initially deferred for each row
  when (old.state <> new.state and new.state = 'approved') execute function mingcha.wants_ruling('template');
create constraint trigger ruled_at_once after insert on documents_template deferrable initially deferred for each row
  when (new.state = 'approved') execute function mingcha.wants_ruling('template');

create constraint trigger ruled after update of state on documents_archive_loan deferrable initially deferred for each row
  when (old.state <> new.state and new.state = 'lent') execute function mingcha.wants_ruling('archiveLoan');
create constraint trigger ruled_at_once after insert on documents_archive_loan deferrable initially deferred for each row
  when (new.state in ('lent', 'returned')) execute function mingcha.wants_ruling('archiveLoan');

create constraint trigger ruled after update of state on documents_appraisal deferrable initially deferred for each row
  when (old.state = 'proposed' and new.state in ('approved', 'carriedOut')) execute function mingcha.wants_ruling('appraisal');
create constraint trigger ruled_at_once after insert on documents_appraisal deferrable initially deferred for each row
  when (new.state in ('approved', 'carriedOut')) execute function mingcha.wants_ruling('appraisal');

create constraint trigger ruled after update of state on documents_destruction deferrable initially deferred for each row
  when (old.state <> new.state and new.state = 'destroyed') execute function mingcha.wants_ruling('destruction');
create constraint trigger ruled_at_once after insert on documents_destruction deferrable initially deferred for each row
  when (new.state = 'destroyed') execute function mingcha.wants_ruling('destruction');
