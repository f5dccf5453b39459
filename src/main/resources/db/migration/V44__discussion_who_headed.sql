-- Who changed title, facets, tags or case consult last, to tell those who edit at the same time. Null: nobody but the author did.
alter table discussion add column headline_by bigint null after version;
