create table draft (
  member_id bigint not null,
  draft_key varchar(60) character set ascii not null,
  body mediumtext not null,
  -- Further fields of the form, as JSON.
  fields mediumtext not null,
  typed_at datetime(6) not null,
  primary key (member_id, draft_key),
  index draft_age (typed_at)
);
-- How far a member has read. One row for each discussion that they opened.
create table reading_position (
  member_id bigint not null,
  discussion_id bigint not null,
  last_number int not null,
  read_at datetime(6) not null,
  primary key (member_id, discussion_id),
  constraint position_in_discussion foreign key (discussion_id) references discussion (id)
);
-- Up to when a member counts everything that they never opened as read.
create table reading_start (
  member_id bigint not null primary key,
  since datetime(6) not null
);
create table discussion_follow (
  member_id bigint not null,
  discussion_id bigint not null,
  mode varchar(10) not null,
  since datetime(6) not null,
  primary key (member_id, discussion_id),
  index follow_of_discussion (discussion_id, mode),
  constraint follow_mode check (mode in ('FOLLOW', 'MUTE')),
  constraint follow_discussion foreign key (discussion_id) references discussion (id)
);
create table bookmark (
  member_id bigint not null,
  post_id bigint not null,
  created_at datetime(6) not null,
  primary key (member_id, post_id),
  index bookmark_latest (member_id, created_at, post_id),
  constraint bookmark_of_post foreign key (post_id) references post (id)
);
create table reaction (
  post_id bigint not null,
  member_id bigint not null,
  kind varchar(10) not null,
  created_at datetime(6) not null,
  primary key (post_id, member_id, kind),
  constraint reaction_kind check (kind in ('HELPFUL', 'THANKS')),
  constraint reaction_to_post foreign key (post_id) references post (id)
);
-- "Facing this too". Programs are counted, so the program is kept with the mark; members without one count as themselves.
create table facing (
  discussion_id bigint not null,
  member_id bigint not null,
  program_id bigint null,
  created_at datetime(6) not null,
  primary key (discussion_id, member_id),
  constraint facing_discussion foreign key (discussion_id) references discussion (id)
);
