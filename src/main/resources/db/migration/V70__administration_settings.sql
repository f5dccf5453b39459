-- What staff set up on screens. A setting without a row has its default, which stands in the code or the configuration.
create table setting (
  name varchar(60) not null primary key,
  value text not null,
  changed_by bigint,
  changed_at datetime(6) not null
);
