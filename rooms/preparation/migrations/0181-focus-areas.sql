-- Points of attention of one area alone: what is said of its own villages (三资, 扶贫政策, 自治; S4-06).

alter table preparation_focus add column area uuid references registry_organisation (id);
alter table preparation_focus drop constraint preparation_focus_once;
alter table preparation_focus add constraint preparation_focus_once unique nulls not distinct (authority, list, body_kind, sector, area, text);
