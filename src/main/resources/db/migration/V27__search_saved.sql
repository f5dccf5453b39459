-- Searches that members keep, and what these found anew. Members and what is found are other modules'.
create table saved_search (
  id bigint not null auto_increment primary key,
  member_id bigint not null,
  -- As the member calls it; empty where it is called by what it looks for.
  name varchar(120) not null,
  words varchar(300) not null,
  kind varchar(20) null,
  -- Values as topic/privacy, one in a line.
  facets varchar(2000) not null,
  sort varchar(10) not null,
  only_typed boolean not null,
  -- SHA-256 of all that is asked, so that a member saves it once.
  asked char(64) character set ascii not null,
  frequency varchar(10) not null,
  saved_at datetime(6) not null,
  -- Nothing that was published before this is told.
  since datetime(6) not null,
  -- When it is looked through next; null for what is told at once, and for what is not told.
  due_at datetime(6) null,
  -- When the member was told last: what was found then is what they are shown.
  told_at datetime(6) null,
  unique key saved_search_once (member_id, asked),
  constraint saved_search_frequency check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
  index saved_search_of_frequency (frequency, id),
  index saved_search_due (due_at)
);
-- What a saved search found anew, by number alone: title and address are read when they are shown, as whoever is shown them may see them.
create table saved_search_find (
  saved_search_id bigint not null,
  kind varchar(20) not null,
  ref bigint not null,
  found_at datetime(6) not null,
  primary key (saved_search_id, kind, ref),
  constraint find_of_saved_search foreign key (saved_search_id) references saved_search (id) on delete cascade,
  index saved_search_find_by_time (found_at)
);
-- Until when what is told at once was looked through.
create table saved_search_watch (
  id int not null primary key,
  watched_until datetime(6) not null
);
insert into saved_search_watch (id, watched_until) values (1, utc_timestamp(6));
