-- What concerns a member. Holds ids only: title and address are read anew, so that nothing is told that may no longer be seen.
create table notification (
  id bigint not null auto_increment primary key,
  member_id bigint not null,
  kind varchar(30) not null,
  content varchar(20) null,
  content_id bigint null,
  actor_id bigint null,
  -- How many alike came since it was last read: five replies are one line.
  times int not null,
  note varchar(2000) not null,
  created_at datetime(6) not null,
  read_at datetime(6) null,
  -- Set while unread, so that what is alike adds to it; cleared on reading.
  open_key varchar(80) character set ascii null,
  constraint notification_once_while_unread unique (member_id, open_key),
  index notification_of_member (member_id, id),
  index notification_unread (member_id, read_at)
);
create table notification_preference (
  member_id bigint not null primary key,
  mail varchar(10) not null,
  constraint notification_mail check (mail in ('AT_ONCE', 'NEVER'))
);
