-- Hibernate Search's outbox: an index entry that is due cannot be lost between commit and crash.
create table HSEARCH_AGENT (
  id uuid not null, type enum ('EVENT_PROCESSING_DYNAMIC_SHARDING','EVENT_PROCESSING_STATIC_SHARDING','MASS_INDEXING') not null,
  name varchar(255) not null, expiration datetime(6) not null, state enum ('RUNNING','SUSPENDED','WAITING') not null,
  totalShardCount integer, assignedShardIndex integer, payload longblob, tenantId varchar(255), primary key (id));
create table HSEARCH_OUTBOX_EVENT (
  id uuid not null, entityName varchar(256) not null, entityId varchar(256) not null, entityIdHash integer not null,
  payload longblob not null, retries integer not null, processAfter datetime(6) not null,
  status enum ('ABORTED','PENDING') not null, tenantId varchar(255), primary key (id));
create index processAfter on HSEARCH_OUTBOX_EVENT (processAfter);
