-- What programs do with articles. One record for each program and article; what it said at each time stands in its entries,
-- which never change. Articles, programs and members are other modules': see src/docs/decisions/2026-11-24-migrations-in-ranges.md.
create table adoption (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  program_id bigint not null,
  -- Who recorded what stands now.
  member_id bigint not null,
  state varchar(20) not null,
  last_number int not null,
  changed_at datetime(6) not null,
  unique key adoption_once (article_id, program_id),
  index adoption_by_program (program_id, state, changed_at),
  index adoption_by_member (member_id, state)
);
create table adoption_entry (
  adoption_id bigint not null,
  number int not null,
  member_id bigint not null,
  uptake varchar(20) not null,
  -- Of the article.
  revision int not null,
  since date not null,
  setting varchar(300) not null,
  about varchar(2000) not null,
  outcome varchar(20) not null,
  result varchar(2000) not null,
  recorded_at datetime(6) not null,
  -- Whether readers got it: not while the privacy guard wants a look first, and no more once a moderator took it away.
  shown boolean not null,
  -- The rules of the privacy guard whose findings stay in it because its author said so.
  guard_answered varchar(4000) character set ascii not null default '',
  primary key (adoption_id, number),
  constraint entry_of_adoption foreign key (adoption_id) references adoption (id)
);
