-- Challenges of recommendations. What one says never changes once readers have it; how it ended stands beside it. Articles,
-- recommendations, adoptions and members are other modules': see src/docs/decisions/2026-11-24-migrations-in-ranges.md.
create table challenge (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  recommendation_id bigint not null,
  -- The published revision of the article whose wording is questioned.
  revision int not null,
  author_id bigint not null,
  ground varchar(20) not null,
  -- What the author's program told of the article, where that is the ground.
  adoption_id bigint,
  source varchar(500) not null default '',
  source_url varchar(500) not null default '',
  text varchar(4000) not null,
  -- The rules of the privacy guard whose findings stay in it because its author said so.
  guard_answered varchar(4000) character set ascii not null default '',
  opened_at datetime(6) not null,
  state varchar(20) not null,
  -- Whether it was open until its author took it back, and may be brought back.
  taken_back boolean not null default false,
  owner_id bigint not null,
  due_on date not null,
  -- That the day has passed; once for each owner and day.
  reminded_at datetime(6),
  resolution varchar(20),
  reason varchar(1000) not null default '',
  decided_by bigint,
  decided_at datetime(6),
  -- The first revision that changed the recommendation or left it out, where it was decided to update it.
  taken_up_by int,
  -- Nobody questions the same twice at a time.
  undecided boolean generated always as (if(decided_at is null and state <> 'DELETED', true, null)) stored,
  unique key challenge_once (recommendation_id, author_id, undecided),
  index challenge_of_recommendation (recommendation_id, state),
  index challenge_of_article (article_id, state),
  index challenge_by_day (state, due_on, id),
  index challenge_by_decision (state, decided_at, id),
  index challenge_of_owner (owner_id, state, due_on),
  constraint challenge_decided check ((resolution is null) = (decided_at is null) and (decided_by is null) = (decided_at is null)),
  constraint challenge_open_or_decided check ((state = 'DECIDED') <= (decided_at is not null) and (state in ('OPEN', 'HELD')) <= (decided_at is null))
);
