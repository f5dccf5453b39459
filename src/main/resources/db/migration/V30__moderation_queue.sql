-- One thing waiting for a moderator: flags on a post, a post held back, an application.
create table review_item (
  id bigint not null auto_increment primary key,
  kind varchar(20) not null,
  subject_kind varchar(20) not null,
  subject_id bigint not null,
  author_id bigint,
  -- Who may see it at all, as in the rule table: what is meant for staff only, moderators do not see here either.
  audience varchar(20) not null,
  -- In words for the moderator: why it was held.
  why varchar(1000) not null default '',
  -- Could identify somebody: first in the queue.
  urgent boolean not null default false,
  state varchar(20) not null,
  opened_at datetime(6) not null,
  claimed_by bigint,
  claimed_until datetime(6),
  decision varchar(20),
  decided_by bigint,
  decided_at datetime(6),
  -- Why it was decided so, for the log; and what the author was told.
  reason varchar(2000) not null default '',
  message varchar(4000) not null default '',
  -- A thing waits once, however many report it: the key holds only while the matter is open.
  waiting varchar(45) as (if(state = 'OPEN', concat(subject_kind, ' ', subject_id), null)) persistent,
  unique key review_item_waiting_once (waiting),
  index review_item_by_age (state, urgent desc, opened_at, id),
  index review_item_by_decision (state, decided_at, id),
  index review_item_by_subject (subject_kind, subject_id, id),
  index review_item_by_author (author_id, id),
  constraint review_item_state check (state in ('OPEN', 'DECIDED')),
  constraint review_item_kind check (kind in ('FLAG', 'HELD', 'APPLICATION')),
  constraint review_item_decided check ((state = 'DECIDED') = (decision is not null) and (state = 'DECIDED') = (decided_at is not null))
);

-- A member's report. One for each member and thing, for good: reporting again changes nothing.
create table flag (
  id bigint not null auto_increment primary key,
  item_id bigint not null,
  member_id bigint not null,
  subject_kind varchar(20) not null,
  subject_id bigint not null,
  reason varchar(20) not null,
  note varchar(1000) not null default '',
  flagged_at datetime(6) not null,
  unique key flag_once (member_id, subject_kind, subject_id),
  constraint flag_of_item foreign key (item_id) references review_item (id)
);

create table sanction (
  id bigint not null auto_increment primary key,
  member_id bigint not null,
  kind varchar(20) not null,
  reason varchar(2000) not null,
  -- When it ends by itself; null for a warning, and where it lasts until it is lifted.
  until datetime(6),
  item_id bigint,
  given_by bigint not null,
  given_at datetime(6) not null,
  lifted_by bigint,
  lifted_at datetime(6),
  lifted_reason varchar(2000) not null default '',
  index sanction_of_member (member_id, id),
  constraint sanction_for_item foreign key (item_id) references review_item (id),
  constraint sanction_kind check (kind in ('WARN', 'SILENCE', 'SUSPEND')),
  constraint sanction_lifted check ((lifted_by is null) = (lifted_at is null))
);

-- What moderators note about a member for each other. Never shown to the member.
create table moderator_note (
  id bigint not null auto_increment primary key,
  member_id bigint not null,
  text varchar(2000) not null,
  written_by bigint not null,
  written_at datetime(6) not null,
  index moderator_note_of_member (member_id, id)
);
