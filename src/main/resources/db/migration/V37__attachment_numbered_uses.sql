-- Each place where a file hangs is found for itself, by those who see that place: so it has a number.
alter table attachment_use
  add column id bigint not null auto_increment,
  add unique key attachment_use_by_id (id);
