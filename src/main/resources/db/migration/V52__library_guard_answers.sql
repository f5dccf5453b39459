-- The rules of the privacy guard whose findings were answered in the revision that is worked on, and in the one that readers have:
-- another revision does not ask about them again.
alter table article
  add column guard_answered_next varchar(4000) character set ascii not null default '',
  add column guard_answered varchar(4000) character set ascii not null default '';
