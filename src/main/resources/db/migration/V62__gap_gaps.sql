-- What members looked for or asked, and the library does not answer. Discussions, articles and members are other modules'.
create table gap (
  id bigint not null auto_increment primary key,
  -- Of a question the title that it had when it was last looked at; readers get the one that it has now.
  title varchar(200) not null,
  origin varchar(10) not null,
  -- What it was found by, so that it is found once: q/ and the words of a search, d/ and the number of a discussion.
  source varchar(210) not null,
  discussion_id bigint null,
  state varchar(20) not null,
  -- What its rank is made of: searches that found nothing, programs that face it, members who want to be told, questions like it.
  searched int not null default 0,
  facing int not null default 0,
  wanted int not null default 0,
  asked_again int not null default 0,
  -- Since which day nobody has answered; null where somebody has.
  since date null,
  score int not null default 0,
  -- Another gap that it is the same as. That one's rank counts both.
  merged_into bigint null,
  claimed_by bigint null,
  claimed_at datetime(6) null,
  -- The draft that is to close it; once it is closed, the article that did.
  article_id bigint null,
  -- Why it was dismissed.
  reason varchar(500) not null default '',
  opened_at datetime(6) not null,
  changed_at datetime(6) not null,
  -- When it was found last; null for one that somebody opened.
  found_at datetime(6) null,
  unique key gap_found_once (source),
  constraint gap_merged foreign key (merged_into) references gap (id),
  constraint gap_claimed check ((state = 'CLAIMED') = (claimed_by is not null)),
  index gap_board (state, merged_into, score, id),
  index gap_of_article (article_id)
);
