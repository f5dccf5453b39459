-- What was searched for, added up by day and words. No row is of one search and no two rows are tied together, so nothing here leads to
-- whoever searched, and in which order somebody searched cannot be told. Kept for 180 days.
create table search_log (
  day date not null,
  -- In lower case. Empty: searches whose words are not kept, because they could identify somebody.
  query varchar(200) not null,
  times int not null,
  -- How many of them found nothing.
  nothing int not null,
  -- How much the last of them found, of all kinds.
  hits int not null,
  -- After how many of them a hit was opened, and the ranks of the first ones opened, added up.
  clicked int not null,
  ranks int not null,
  -- How many of them were asked in other words soon after.
  reworded int not null,
  primary key (day, query)
);
-- In which other words, by day: what the field calls the same thing, perhaps.
create table search_rewording (
  day date not null,
  query varchar(200) not null,
  reworded_as varchar(200) not null,
  times int not null,
  primary key (day, query, reworded_as)
);
