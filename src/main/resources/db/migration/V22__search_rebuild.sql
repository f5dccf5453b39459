-- How often the index had to be built anew for what was written past it, an archive for instance. Each copy of the site notes
-- beside its index up to which of these it was built.
create table search_rebuild (
  id int not null primary key,
  asked int not null,
  constraint one_search_rebuild check (id = 1)
);
insert into search_rebuild (id, asked) values (1, 0);
