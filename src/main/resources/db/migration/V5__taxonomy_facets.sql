-- The axes by which programs, discussions and articles are told apart, and their values. Codes are stable, labels are not.
create table facet (
  code varchar(40) not null primary key,
  label varchar(80) not null,
  single boolean not null default false,
  on_discussions boolean not null default false,
  on_articles boolean not null default false,
  on_programs boolean not null default false,
  position int not null
);
create table facet_value (
  facet varchar(40) not null,
  code varchar(40) not null,
  label varchar(120) not null,
  position int not null,
  retired boolean not null default false,
  primary key (facet, code),
  constraint facet_value_of_facet foreign key (facet) references facet (code)
);
