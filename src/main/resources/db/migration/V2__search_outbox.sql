-- Hibernate Search's outbox: an index entry that is due cannot be lost between commit and crash. The names are those
-- that the naming strategy of the application makes of Hibernate Search's own.
create table hsearch_agent (
  id uuid not null, type enum ('EVENT_PROCESSING_DYNAMIC_SHARDING','EVENT_PROCESSING_STATIC_SHARDING','MASS_INDEXING') not null,
  name varchar(255) not null, expiration datetime(6) not null, state enum ('RUNNING','SUSPENDED','WAITING') not null,
  total_shard_count integer, assigned_shard_index integer, payload longblob, tenant_id varchar(255), primary key (id));
create table hsearch_outbox_event (
  id uuid not null, entity_name varchar(256) not null, entity_id varchar(256) not null, entity_id_hash integer not null,
  payload longblob not null, retries integer not null, process_after datetime(6) not null,
  status enum ('ABORTED','PENDING') not null, tenant_id varchar(255), primary key (id));
create index hsearch_outbox_event_process_after on hsearch_outbox_event (process_after);
