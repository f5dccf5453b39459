-- What those say whose posts an article quotes or distills. Asked once for each post of each article.
create table consent (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  discussion_id bigint not null,
  post_number int not null,
  -- Who wrote the post.
  member_id bigint not null,
  answer varchar(20) not null,
  asked_by bigint not null,
  asked_at datetime(6) not null,
  answered_at datetime(6),
  -- Since when a published article has to be changed because of it; null where nothing is to be done.
  task_since datetime(6),
  constraint consent_asked_once unique (article_id, discussion_id, post_number),
  constraint consent_of_article foreign key (article_id) references article (id),
  index consent_by_member (member_id, asked_at),
  index consent_by_task (task_since)
);
