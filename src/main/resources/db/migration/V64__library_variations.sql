-- What some programs do otherwise, and why, beside what an article recommends. A variation keeps its id through all revisions,
-- as a recommendation does; what it says stands in each revision.
create table variation (
  id bigint not null auto_increment primary key,
  article_id bigint not null,
  since_number int not null,
  constraint variation_of_article foreign key (article_id) references article (id)
);
create table variation_text (
  id bigint not null auto_increment primary key,
  revision_id bigint not null,
  variation_id bigint not null,
  position int not null,
  name varchar(120) not null,
  markdown text not null,
  html text not null,
  text text not null,
  -- The recommendation in whose place it stands; null where it varies the article as a whole.
  recommendation_id bigint,
  constraint variation_position_once unique (revision_id, position),
  constraint variation_once_in_revision unique (revision_id, variation_id),
  constraint variation_text_of_revision foreign key (revision_id) references article_revision (id),
  constraint variation_text_of_variation foreign key (variation_id) references variation (id),
  constraint variation_of_recommendation foreign key (recommendation_id) references recommendation (id)
);
-- Who does so. Jurisdictions stand under the facet 'region'.
create table variation_facet (
  revision_id bigint not null,
  variation_id bigint not null,
  facet varchar(40) not null,
  code varchar(40) not null,
  primary key (revision_id, variation_id, facet, code),
  constraint variation_facet_of_revision foreign key (revision_id) references article_revision (id),
  constraint variation_facet_of_variation foreign key (variation_id) references variation (id),
  index variation_by_facet (facet, code)
);
alter table article_reference
  add column variation_id bigint,
  add constraint reference_of_variation foreign key (variation_id) references variation (id);
-- How many variations stand in it: most articles have none, and are read without looking for them.
alter table article_revision
  add column variations int not null default 0;
