-- The names and codes of a whole nation’s organisations, without their rows, which are wide.
create index registry_organisation_named on registry_organisation (authority, id) include (name, code);
