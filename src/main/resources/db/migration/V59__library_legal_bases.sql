-- Laws and policies that articles rest on, in a register that staff keep. Which articles rest on which is declared by whoever
-- writes them; who changed what, the audit log tells.
create table legal_basis (
  id bigint not null auto_increment primary key,
  -- As it is cited: 42 CFR Part 2.
  citation varchar(120) not null,
  title varchar(300) not null,
  -- Code of a state, province or country; empty where it holds in the whole country.
  region varchar(10) character set ascii not null default '',
  url varchar(500) not null default '',
  in_force_since date,
  changed_on date,
  changed_note varchar(1000) not null default '',
  version int not null default 0,
  unique key legal_basis_once (citation, region)
);
create table article_legal_basis (
  article_id bigint not null,
  legal_basis_id bigint not null,
  -- Since when the article has to be looked at because of a change; null where it has been, or none has come.
  review_since datetime(6),
  primary key (article_id, legal_basis_id),
  constraint rests_of_article foreign key (article_id) references article (id),
  constraint rests_on_legal_basis foreign key (legal_basis_id) references legal_basis (id)
);
