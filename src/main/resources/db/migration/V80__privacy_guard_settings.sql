-- What staff have changed of the privacy guard, and how its rules fare. Nothing here says what was found in which text.

-- Rules that staff switched at some time. A rule without a row is on.
create table guard_rule (
  rule varchar(60) character set ascii collate ascii_bin not null primary key,
  enabled boolean not null,
  changed_by bigint not null,
  changed_at datetime(6) not null
);

-- Words and phrases that are always found, or in which names are never found.
create table guard_word (
  id bigint not null auto_increment primary key,
  word varchar(80) not null,
  purpose varchar(10) not null,
  added_by bigint not null,
  added_at datetime(6) not null,
  unique key guard_word_by_word (word),
  constraint guard_word_purpose check (purpose in ('FIND', 'IGNORE'))
);

-- What became of findings, by rule and day alone.
create table guard_outcome (
  rule varchar(60) character set ascii collate ascii_bin not null,
  day date not null,
  outcome varchar(30) character set ascii collate ascii_bin not null,
  times bigint not null,
  primary key (rule, day, outcome),
  index guard_outcome_by_day (day)
);
