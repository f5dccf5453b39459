-- Archives that were taken over, and how far: changed in the transaction of each batch, so that an import that ended before
-- its time goes on where it was.
create table archive_import (
  id bigint not null auto_increment primary key,
  -- Of what is in the archive: the same one is not taken over twice, wherever it lies.
  fingerprint char(64) character set ascii collate ascii_bin not null,
  folder varchar(1000) not null,
  stage varchar(20) not null,
  position int not null,
  members int not null default 0,
  categories int not null default 0,
  discussions int not null default 0,
  posts bigint not null default 0,
  articles int not null default 0,
  rejected int not null default 0,
  started_at datetime(6) not null,
  ended_at datetime(6) null,
  constraint archive_import_once unique (fingerprint)
);
-- Which of our ids stand for those of the archive.
create table archive_id (
  import_id bigint not null,
  kind varchar(10) character set ascii not null,
  theirs varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  ours bigint not null,
  primary key (import_id, kind, theirs),
  constraint archive_id_of_import foreign key (import_id) references archive_import (id)
);
