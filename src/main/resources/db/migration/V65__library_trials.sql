-- What was tried in vain is told in an article of its own, which says which practices it is about.
create table article_trial (
  trial_id bigint not null,
  practice_id bigint not null,
  primary key (trial_id, practice_id),
  constraint trial_is_article foreign key (trial_id) references article (id),
  constraint trial_of_practice foreign key (practice_id) references article (id),
  constraint trial_of_another check (trial_id <> practice_id),
  index trial_by_practice (practice_id)
);
