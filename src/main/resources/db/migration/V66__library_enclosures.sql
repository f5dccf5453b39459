-- Files that come with an article: agreements, job descriptions, checklists. Each has versions of its own; the last one is shown,
-- the earlier ones stay. How often one was fetched is counted, by whom is not kept.
create table enclosure (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  kind varchar(30) not null,
  title varchar(160) not null,
  last_number int not null,
  removed boolean not null default false,
  constraint enclosure_of_article foreign key (article_id) references article (id)
);
create table enclosure_version (
  enclosure_id bigint not null,
  number int not null,
  -- Of the attachment.
  file_key char(26) character set ascii collate ascii_bin not null,
  note varchar(300) not null,
  member_id bigint not null,
  added_at datetime(6) not null,
  downloads int not null default 0,
  primary key (enclosure_id, number),
  constraint version_of_enclosure foreign key (enclosure_id) references enclosure (id),
  index enclosure_by_file (file_key)
);
