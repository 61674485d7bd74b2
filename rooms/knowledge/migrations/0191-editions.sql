-- Versions of one rule, each in force from a day until the one that follows it (S1-13: the rule in force at the time of the act).

alter table knowledge_material
  add column edition text not null default '' check (length(edition) <= 60),
  add column follows uuid,
  add constraint knowledge_material_follows foreign key (follows, authority) references knowledge_material (id, authority),
  add constraint knowledge_material_rule check (follows is null or (kind = 'rule' and in_force_on is not null and follows <> id));
create unique index knowledge_material_followed on knowledge_material (follows) where state <> 'withdrawn';
