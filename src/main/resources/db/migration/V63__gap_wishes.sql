-- Who wants to be told when there is an answer to what they searched for. The search log knows no names; this is what a member asked
-- for by name, and can take back.
create table gap_wish (
  member_id bigint not null,
  -- In lower case.
  query varchar(200) not null,
  gap_id bigint not null,
  since datetime(6) not null,
  -- When they were told; null as long as they wait.
  told_at datetime(6) null,
  primary key (member_id, query),
  constraint wish_for_gap foreign key (gap_id) references gap (id),
  index wish_by_gap (gap_id)
);
