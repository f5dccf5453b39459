-- Spring Modulith's registry of events that listeners have still to finish (its schema v2 for MariaDB, with room for longer events).
create table EVENT_PUBLICATION (
  ID varchar(36) not null,
  LISTENER_ID varchar(512) not null,
  EVENT_TYPE varchar(512) not null,
  SERIALIZED_EVENT longtext not null,
  PUBLICATION_DATE timestamp(6) not null,
  COMPLETION_DATE timestamp(6) null default null,
  STATUS varchar(20),
  COMPLETION_ATTEMPTS int,
  LAST_RESUBMISSION_DATE timestamp(6) null default null,
  primary key (ID),
  index EVENT_PUBLICATION_BY_COMPLETION_DATE_IDX (COMPLETION_DATE)
);
