-- What reviewers say to passages of a revision that is worked on. A thread begins with a note that names its passage; those
-- that answer it name the thread. Who may read them is who may read the revision.
create table passage_note (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  -- The revision that was read.
  number int not null,
  -- The note that began the thread; null for that one itself.
  thread_id bigint,
  -- title, summary, body, or recommendation/ and its id.
  part varchar(40) not null,
  -- The passage as it was typed, Markdown; empty for an answer.
  passage mediumtext not null,
  -- The words in it that are meant; empty for all of it.
  selected varchar(1000) not null default '',
  words varchar(2000) not null default '',
  -- How the passage should be worded instead; null where nothing is suggested.
  wording mediumtext,
  state varchar(20) not null,
  author_id bigint not null,
  created_at datetime(6) not null,
  decided_by bigint,
  decided_at datetime(6),
  reason varchar(1000) not null default '',
  -- The revision that came of it when it was accepted.
  became int,
  constraint passage_note_of_article foreign key (article_id) references article (id),
  constraint passage_note_of_thread foreign key (thread_id) references passage_note (id),
  constraint passage_note_decided_by_somebody check ((decided_at is null) = (decided_by is null)),
  index passage_note_by_article (article_id, id),
  index passage_note_by_state (state, article_id)
);

-- When something is approved: one row, which staff change. Lists are separated by commas.
create table approval_setting (
  id tinyint not null primary key,
  responders varchar(400) not null,
  health varchar(400) not null,
  in_care boolean not null,
  legal_topics varchar(1000) not null,
  remind_after_days int not null,
  changed_at datetime(6),
  changed_by bigint,
  constraint approval_setting_one check (id = 1)
);
insert into approval_setting (id, responders, health, in_care, legal_topics, remind_after_days)
  values (1, 'police,fire,ems', 'behavioral_health', true, 'topic/liability', 7);

-- Who reads an article on a legal topic for what the law says.
alter table article add column legal_reviewer bigint;

-- Who was reminded that others wait for them: each once of each revision.
create table review_reminder (
  article_id bigint not null,
  number int not null,
  member_id bigint not null,
  reminded_at datetime(6) not null,
  primary key (article_id, number, member_id),
  constraint reminder_of_article foreign key (article_id) references article (id)
);
