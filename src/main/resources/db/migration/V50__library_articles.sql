-- Articles, their revisions, how they come about and how they are reviewed.
-- An article's state is what readers see. While one revision is published and a later one is worked on, the later one has
-- a state of its own in next_state; as long as nothing was published, both are the same.
create table article (
  id bigint not null auto_increment primary key,
  kind varchar(30) not null,
  form varchar(30),
  state varchar(20) not null,
  next_state varchar(20),
  state_before varchar(20),
  audience varchar(20) not null,
  audience_group bigint,
  author_id bigint not null,
  created_by bigint not null,
  title varchar(200) not null,
  slug varchar(90) not null,
  summary varchar(2000) not null,
  text mediumtext not null,
  shown_number int not null,
  last_number int not null,
  published_number int,
  published_at datetime(6),
  first_published_at datetime(6),
  review_on date,
  superseded_by bigint,
  publish_when_approved boolean not null default true,
  sample boolean not null default false,
  sent_to_review_at datetime(6),
  created_at datetime(6) not null,
  changed_at datetime(6) not null,
  version int not null default 0,
  constraint article_shows_a_revision check (shown_number between 1 and last_number),
  constraint article_published_has_time check ((published_number is null) = (published_at is null)),
  constraint article_superseded_by foreign key (superseded_by) references article (id),
  index article_by_state (state, published_at, id),
  index article_by_kind (kind, state, published_at, id),
  index article_by_owner (author_id, state),
  index article_by_next_state (next_state),
  index article_by_review (state, review_on)
);

-- Content never changes once written; only when it was published is added.
create table article_revision (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  number int not null,
  title varchar(200) not null,
  summary varchar(2000) not null,
  body_markdown mediumtext not null,
  body_html mediumtext not null,
  body_text mediumtext not null,
  note varchar(500) not null,
  author_id bigint not null,
  created_at datetime(6) not null,
  published_at datetime(6),
  constraint article_revision_number_once unique (article_id, number),
  constraint revision_of_article foreign key (article_id) references article (id)
);

-- A recommendation keeps its id through all revisions; what it says stands in each revision.
create table recommendation (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  since_number int not null,
  constraint recommendation_of_article foreign key (article_id) references article (id)
);
create table recommendation_text (
  id bigint not null auto_increment primary key,
  revision_id bigint not null,
  recommendation_id bigint not null,
  position int not null,
  markdown text not null,
  html text not null,
  text text not null,
  strength varchar(20) not null,
  evidence varchar(40) not null,
  basis varchar(600) not null,
  constraint recommendation_position_once unique (revision_id, position),
  constraint recommendation_once_in_revision unique (revision_id, recommendation_id),
  constraint recommendation_text_of_revision foreign key (revision_id) references article_revision (id),
  constraint recommendation_text_of_recommendation foreign key (recommendation_id) references recommendation (id)
);

create table article_reference (
  id bigint not null auto_increment primary key,
  revision_id bigint not null,
  position int not null,
  text varchar(600) not null,
  url varchar(500) not null,
  constraint reference_position_once unique (revision_id, position),
  constraint reference_of_revision foreign key (revision_id) references article_revision (id)
);

-- Where an article comes from. Post 0 stands for the whole discussion.
create table article_discussion (
  article_id bigint not null,
  discussion_id bigint not null,
  post_number int not null default 0,
  primary key (article_id, discussion_id, post_number),
  constraint discussion_of_article foreign key (article_id) references article (id),
  index article_by_discussion (discussion_id)
);

create table article_facet (
  article_id bigint not null,
  facet varchar(40) not null,
  code varchar(40) not null,
  primary key (article_id, facet, code),
  constraint facet_of_article foreign key (article_id) references article (id),
  index article_by_facet (facet, code, article_id)
);

create table article_reviewer (
  article_id bigint not null,
  member_id bigint not null,
  primary key (article_id, member_id),
  constraint reviewer_of_article foreign key (article_id) references article (id),
  index article_by_reviewer (member_id)
);

-- What a reviewer decided on one revision. A later decision by the same member on the same revision stands for them.
create table approval (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  number int not null,
  member_id bigint not null,
  discipline varchar(40) not null,
  in_care boolean not null,
  decision varchar(20) not null,
  comment varchar(4000) not null,
  decided_at datetime(6) not null,
  constraint approval_of_article foreign key (article_id) references article (id),
  index approval_by_revision (article_id, number, id)
);

-- At most one proposal waits for each discussion.
create table proposal (
  id bigint not null auto_increment primary key,
  discussion_id bigint not null,
  proposed_by bigint not null,
  why varchar(2000) not null,
  state varchar(20) not null,
  article_id bigint,
  decided_by bigint,
  decided_at datetime(6),
  reason varchar(1000) not null default '',
  created_at datetime(6) not null,
  waiting_for bigint as (case when state = 'WAITING' then discussion_id end),
  constraint proposal_waits_once unique (waiting_for),
  constraint proposal_article foreign key (article_id) references article (id),
  index proposal_by_state (state, created_at, id),
  index proposal_by_discussion (discussion_id)
);

-- What somebody has typed into the editor and not yet saved as a revision.
create table article_draft (
  article_id bigint not null,
  member_id bigint not null,
  base_number int not null,
  content longtext not null,
  saved_at datetime(6) not null,
  primary key (article_id, member_id),
  constraint draft_of_article foreign key (article_id) references article (id)
);
