-- The association's logo, made anew as PNG from what was uploaded; kept here so that a backup and every node has it.
create table site_logo (
  id tinyint not null primary key check (id = 1),
  image mediumblob not null,
  hash char(16) character set ascii not null,
  changed_at datetime(6) not null
);
