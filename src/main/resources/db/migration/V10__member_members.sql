-- A team that members work in, described by the facets that taxonomy marks for programs.
create table program (
  id bigint not null auto_increment primary key,
  name varchar(160) not null,
  region varchar(10) not null default '',
  year_started smallint,
  about text not null default '',
  sample boolean not null default false,
  created_at datetime(6) not null,
  version int not null default 0,
  unique key program_by_name (name, region)
);
create table program_facet (
  program_id bigint not null,
  facet varchar(40) not null,
  value varchar(40) not null,
  -- In the order in which they were chosen: who leads comes first.
  position int not null default 0,
  primary key (program_id, facet, value),
  index program_by_facet (facet, value),
  constraint program_facet_of_program foreign key (program_id) references program (id) on delete cascade
);

-- Addresses and handles are compared without regard to case, but é is not e: another mailbox may be another person.
create table member (
  id bigint not null auto_increment primary key,
  email varchar(254) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
  handle varchar(40) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
  display_name varchar(80) not null,
  password_hash varchar(255),
  role varchar(20) not null,
  state varchar(20) not null,
  silenced_until datetime(6),
  suspended_until datetime(6),
  discipline varchar(40) not null default '',
  credentials varchar(120) not null default '',
  job_title varchar(120) not null default '',
  agency varchar(160) not null default '',
  about text not null default '',
  pronouns varchar(40) not null default '',
  region varchar(10) not null default '',
  program_id bigint,
  sample boolean not null default false,
  created_at datetime(6) not null,
  last_seen_at datetime(6),
  color_scheme varchar(10) not null default 'SYSTEM',
  keyboard_shortcuts boolean not null default true,
  -- Raised to end every session and remembered browser of the member.
  session_generation int not null default 0,
  version int not null default 0,
  unique key member_by_email (email),
  unique key member_by_handle (handle),
  index member_by_name (state, display_name, id),
  index member_by_program (program_id),
  constraint member_program foreign key (program_id) references program (id) on delete set null,
  constraint member_role check (role in ('MEMBER', 'MODERATOR', 'STAFF', 'ADMINISTRATOR')),
  constraint member_state check (state in ('ACTIVE', 'SUSPENDED', 'LEFT'))
);
-- What a member can help with, as values of the topic facet.
create table member_topic (
  member_id bigint not null,
  topic varchar(40) not null,
  primary key (member_id, topic),
  index member_topic_by_topic (topic),
  constraint member_topic_of_member foreign key (member_id) references member (id) on delete cascade
);

create table member_group (
  id bigint not null auto_increment primary key,
  name varchar(80) not null,
  about varchar(400) not null default '',
  created_at datetime(6) not null,
  version int not null default 0,
  unique key member_group_by_name (name)
);
create table member_group_membership (
  group_id bigint not null,
  member_id bigint not null,
  since datetime(6) not null,
  primary key (group_id, member_id),
  index member_group_of_member (member_id),
  constraint membership_of_group foreign key (group_id) references member_group (id) on delete cascade,
  constraint membership_of_member foreign key (member_id) references member (id) on delete cascade
);
