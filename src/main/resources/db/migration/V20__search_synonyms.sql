-- What the field calls the same thing, expanded when a query is asked. Terms stand in the grammar of search/synonyms.txt.
create table synonym_group (
  number int not null primary key,
  one_way boolean not null,
  left_terms varchar(2000) not null,
  right_terms varchar(2000) not null default '',
  note varchar(500) not null default '',
  enabled boolean not null default true,
  version int not null default 0,
  changed_at datetime(6) not null,
  changed_by bigint,
  constraint synonym_sides check (one_way = (right_terms <> ''))
);
