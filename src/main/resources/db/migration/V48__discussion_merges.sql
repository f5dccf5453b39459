-- That a discussion was merged into another one: its posts stand there since, from first_number to last_number. The merged
-- discussion keeps its row with the state MERGED, by which addresses lead on and from which the two are taken apart again.
create table discussion_merge (
  id bigint not null auto_increment primary key,
  from_id bigint not null,
  into_id bigint not null,
  first_number int not null,
  last_number int not null,
  merged_by bigint not null,
  merged_at datetime(6) not null,
  -- Shown to readers.
  reason varchar(1000) not null default '',
  parted_by bigint null,
  parted_at datetime(6) null,
  standing bigint as (if(parted_at is null, from_id, null)) persistent,
  constraint merge_stands_once unique (standing),
  constraint merged_posts check (first_number <= last_number),
  constraint merge_parted check ((parted_by is null) = (parted_at is null)),
  index merge_at (into_id, first_number),
  constraint merge_of foreign key (from_id) references discussion (id),
  constraint merge_into foreign key (into_id) references discussion (id)
);

-- Two discussions that are likely about the same question. What somebody decided stays, so that nobody is asked twice.
create table likely_duplicate (
  id bigint not null auto_increment primary key,
  newer_id bigint not null,
  older_id bigint not null,
  -- In percent.
  title_likeness int not null,
  text_likeness int not null,
  found_at datetime(6) not null,
  state varchar(20) not null,
  decided_by bigint null,
  decided_at datetime(6) null,
  constraint duplicate_once unique (newer_id, older_id),
  constraint duplicate_order check (older_id < newer_id),
  constraint duplicate_state check (state in ('OPEN', 'DISMISSED', 'MERGED')),
  index duplicate_open (state, id),
  index duplicate_of_older (older_id, state),
  constraint duplicate_newer foreign key (newer_id) references discussion (id),
  constraint duplicate_older foreign key (older_id) references discussion (id)
);

-- Up to which discussion all were compared with those before them. One row.
create table duplicate_search (
  id int not null primary key,
  compared_to bigint not null
);
insert into duplicate_search (id, compared_to) values (1, 0);
