-- Who hears of each new discussion in a category, and finds what is new there among what they follow.
create table category_follow (
  member_id bigint not null,
  category_id bigint not null,
  since datetime(6) not null,
  primary key (member_id, category_id),
  index category_follow_of_category (category_id, member_id),
  constraint follow_category foreign key (category_id) references category (id)
);
