-- Which revision of an article each member read last, so that they are told what changed since.
create table article_reading (
  member_id bigint not null,
  article_id bigint not null,
  number int not null,
  read_at datetime(6) not null,
  primary key (member_id, article_id),
  constraint reading_of_article foreign key (article_id) references article (id)
);
