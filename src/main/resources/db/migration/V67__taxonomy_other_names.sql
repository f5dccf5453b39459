-- By which other names a value is found, one a line. What was merged into it goes on being one of them by itself.
alter table facet_value add column also varchar(600) not null default '';
