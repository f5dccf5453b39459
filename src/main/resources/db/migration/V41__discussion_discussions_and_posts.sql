create table discussion (
  id bigint not null auto_increment primary key,
  category_id bigint not null,
  kind varchar(20) not null,
  title varchar(150) not null,
  slug varchar(80) not null,
  state varchar(20) not null,
  audience varchar(20) not null,
  audience_group bigint null,
  author_id bigint not null,
  created_at datetime(6) not null,
  -- Whether it has been published at some time; false as long as it is held for the first time.
  opened boolean not null,
  version int not null,
  locked boolean not null default false,
  pinned boolean not null default false,
  accepted_number int null,
  -- The highest number given, in whatever state that post is.
  last_number int not null,
  -- What the published posts come to. Changed with the row locked, proved every night.
  reply_count int not null,
  answer_count int not null,
  last_post_number int not null,
  last_post_at datetime(6) not null,
  last_author_id bigint not null,
  facing_count int not null,
  constraint discussion_in_category foreign key (category_id) references category (id),
  constraint discussion_of_a_group check ((audience = 'GROUP') = (audience_group is not null)),
  constraint discussion_counters check (reply_count >= 0 and answer_count >= 0 and facing_count >= 0 and last_post_number <= last_number),
  index discussion_latest (state, pinned, last_post_at, id),
  index discussion_of_category_latest (category_id, state, pinned, last_post_at, id),
  index discussion_mine (author_id, last_post_at, id),
  index discussion_unanswered (state, kind, answer_count, last_post_at, id)
);
create table discussion_facet (
  discussion_id bigint not null,
  facet varchar(40) not null,
  value varchar(40) not null,
  primary key (discussion_id, facet, value),
  index discussion_facet_value (facet, value, discussion_id),
  constraint facet_of_discussion foreign key (discussion_id) references discussion (id)
);
create table discussion_tag (
  discussion_id bigint not null,
  tag varchar(40) character set ascii not null,
  primary key (discussion_id, tag),
  index discussion_tag_tag (tag, discussion_id),
  constraint tag_of_discussion foreign key (discussion_id) references discussion (id)
);
-- What a case consult says in fields of its own, so that the rest of a case is not told along with it.
create table case_consult (
  discussion_id bigint not null primary key,
  situation text not null,
  age_band varchar(40) not null,
  setting varchar(300) not null,
  tried text not null,
  question text not null,
  constraint case_consult_of_discussion foreign key (discussion_id) references discussion (id)
);
-- Posts are flat; the tree is derived from reply_to_number on reading. The opening post has number 1.
create table post (
  id bigint not null auto_increment primary key,
  discussion_id bigint not null,
  number int not null,
  reply_to_number int null,
  author_id bigint not null,
  state varchar(20) not null,
  version int not null,
  markdown mediumtext not null,
  html mediumtext not null,
  text mediumtext not null,
  created_at datetime(6) not null,
  -- When it was first published; null as long as it is held for the first time.
  published_at datetime(6) null,
  edited_at datetime(6) null,
  edited_by bigint null,
  helpful_count int not null,
  thanks_count int not null,
  submit_key varchar(80) character set ascii null,
  constraint post_in_discussion foreign key (discussion_id) references discussion (id),
  constraint post_number unique (discussion_id, number),
  constraint post_submitted_once unique (author_id, submit_key),
  constraint post_replies_to_earlier check (reply_to_number is null or reply_to_number < number),
  index post_state (discussion_id, state, number, author_id),
  index post_of_author (author_id, created_at, id)
);
-- What a post said before its current version. A post that was never edited has no rows here.
create table post_revision (
  post_id bigint not null,
  version int not null,
  author_id bigint not null,
  written_at datetime(6) not null,
  markdown mediumtext not null,
  primary key (post_id, version),
  constraint revision_of_post foreign key (post_id) references post (id)
);
