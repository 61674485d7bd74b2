-- 挽回损失 is refunded, recovered or avoided, three columns and never one sum (domain 6.1); what stood here was recovered.
alter table rectification_progress
  add column refunded_fen bigint not null default 0 check (refunded_fen between 0 and 1000000000000000),
  add column avoided_fen  bigint not null default 0 check (avoided_fen between 0 and 1000000000000000);
