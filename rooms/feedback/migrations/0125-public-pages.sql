-- The look-through of what goes out covers the pages the office makes public too.

alter table feedback_check drop constraint feedback_check_noun_check,
  add constraint feedback_check_noun_check check (noun in ('opinion', 'feedbackPaper', 'copySlip', 'publication'));
