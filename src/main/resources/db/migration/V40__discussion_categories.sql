-- Where discussions live. The audience is copied to each discussion, so that a list needs no join to be filtered.
create table category (
  id bigint not null auto_increment primary key,
  slug varchar(80) not null,
  name varchar(80) not null,
  description varchar(300) not null,
  rules text not null,
  rules_html text not null,
  state varchar(20) not null,
  audience varchar(20) not null,
  audience_group bigint null,
  position int not null,
  version int not null,
  created_at datetime(6) not null,
  constraint category_slug unique (slug),
  constraint category_of_a_group check ((audience = 'GROUP') = (audience_group is not null))
);
