-- Who answers for what, and how many tasks each unit has, are counted over a whole nation from an index alone.
create index rectification_task_unit on rectification_task (authority, inspection, leader_kind, leader_name, charge)
  include (state, clock_on, body);
