-- What the privacy guard said to the revision that is worked on: null where nobody asked it yet, empty where nothing stands
-- against it, else why a moderator must look before readers get it, and which rules say so. And the revision that waits for
-- that look.
alter table article
  add column guard_hold varchar(1000),
  add column guard_rules varchar(1000) not null default '',
  add column held_number int;
