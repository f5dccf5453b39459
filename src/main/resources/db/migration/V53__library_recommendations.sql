-- What a recommendation speaks about, where it applies and what it rests on is content of a revision as its text is; that it
-- was withdrawn holds for all of them.
alter table recommendation_text
  -- One a line.
  add column outcomes varchar(1000) not null default '';

-- Jurisdictions stand under the facet 'region', with the codes that programs have.
create table recommendation_facet (
  revision_id bigint not null,
  recommendation_id bigint not null,
  facet varchar(40) not null,
  code varchar(40) not null,
  primary key (revision_id, recommendation_id, facet, code),
  constraint recommendation_facet_of_revision foreign key (revision_id) references article_revision (id),
  constraint recommendation_facet_of_recommendation foreign key (recommendation_id) references recommendation (id),
  index recommendation_by_facet (facet, code)
);

-- A source of one recommendation, or of the article as a whole where none is named; and a discussion, or one post of it, in
-- place of a text and an address.
alter table article_reference
  add column recommendation_id bigint,
  add column discussion_id bigint,
  add column post_number int not null default 0,
  add constraint reference_of_recommendation foreign key (recommendation_id) references recommendation (id);

alter table recommendation
  add column withdrawn_at datetime(6),
  add column withdrawn_by bigint,
  add column withdrawn_reason varchar(1000) not null default '',
  add constraint withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null));
