-- The rules of the privacy guard whose findings were answered when the present text was written: an edit does not ask about them again.
alter table post add column guard_answered varchar(4000) character set ascii not null default '';
alter table discussion add column guard_answered varchar(4000) character set ascii not null default '';
