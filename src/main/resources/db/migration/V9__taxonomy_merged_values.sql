-- A value that was merged into another one of its facet stays, retired, and points to that one: addresses, drafts and old
-- revisions may still name it.
alter table facet_value add column merged_into varchar(40);
