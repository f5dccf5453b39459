-- What was done, appended only. Each entry's hash covers the one before it, so a later change, removal or insertion shows.
create table audit_entry (
  number bigint not null primary key,
  at datetime(6) not null,
  actor_id bigint,
  action varchar(60) not null,
  subject varchar(40) not null,
  subject_id bigint not null,
  reason varchar(2000) not null,
  details longtext not null,
  previous_hash char(64) character set ascii not null,
  hash char(64) character set ascii not null,
  index audit_entry_by_subject (subject, subject_id, number),
  index audit_entry_by_actor (actor_id, number),
  index audit_entry_by_action (action, number)
);

-- The end of the chain. Entries are numbered under its lock, and a chain cut off at the end no longer fits it.
create table audit_head (
  id tinyint not null primary key check (id = 1),
  number bigint not null,
  hash char(64) character set ascii not null
);
insert into audit_head (id, number, hash) values (1, 0, repeat('0', 64));

create trigger audit_entry_is_not_changed before update on audit_entry for each row
  signal sqlstate '45000' set message_text = 'The audit log is appended only';
create trigger audit_entry_is_not_removed before delete on audit_entry for each row
  signal sqlstate '45000' set message_text = 'The audit log is appended only';
