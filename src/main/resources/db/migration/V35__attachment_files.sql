-- Files that people upload. The bytes lie in the data folder under the key; the name is only for people.
create table attachment (
  id bigint not null auto_increment primary key,
  public_key char(26) character set ascii collate ascii_bin not null,
  owner_id bigint not null,
  file_name varchar(120) not null,
  media_type varchar(100) not null,
  size bigint not null,
  sha256 char(64) character set ascii not null,
  width int,
  height int,
  alt varchar(300) not null default '',
  -- LOOSE until a text refers to it; GONE while its bytes are being deleted.
  state varchar(20) not null,
  created_at datetime(6) not null,
  unique key attachment_by_key (public_key),
  index attachment_by_age (state, created_at),
  index attachment_by_owner (owner_id, created_at),
  constraint attachment_state check (state in ('LOOSE', 'ATTACHED', 'GONE'))
);

-- The things whose texts refer to a file: who sees one of them sees the file.
create table attachment_use (
  attachment_id bigint not null,
  subject_kind varchar(20) not null,
  subject_id bigint not null,
  primary key (attachment_id, subject_kind, subject_id),
  index attachment_use_by_subject (subject_kind, subject_id),
  constraint attachment_use_of foreign key (attachment_id) references attachment (id) on delete cascade
);
