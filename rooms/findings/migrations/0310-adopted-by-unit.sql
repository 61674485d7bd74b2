-- What was adopted is counted by unit and category over a whole nation from an index alone: working sheets are wide rows, and common problems ask
-- of each of them five short columns. `state` stands in it because the walls ask for it.
create index findings_sheet_adopted on findings_sheet (authority, inspection, category, subcategory, spread, decided_on) include (state)
  where state in ('adopted', 'routed');
