-- What a count over a whole nation asks of each inspection: its name, its body, its round; without the row, which is wide.
create index planning_inspection_named on planning_inspection (authority, id) include (name, body, round);
