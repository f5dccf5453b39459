-- Browsers that a member asked to be remembered in. Only hashes are kept. The token changes with each use; the one before
-- is taken for another minute, because a browser that starts with several tabs sends it several times at once.
create table persistent_logins (
  series varchar(64) character set ascii collate ascii_bin not null primary key,
  member_id bigint not null,
  token_hash varchar(64) character set ascii collate ascii_bin not null,
  previous_hash varchar(64) character set ascii collate ascii_bin,
  created_at datetime(6) not null,
  last_used_at datetime(6) not null,
  index persistent_logins_of_member (member_id),
  constraint persistent_login_of_member foreign key (member_id) references member (id) on delete cascade
);

-- Links in mails and on the terminal that do one thing once.
create table one_time_token (
  token_hash varchar(64) character set ascii collate ascii_bin not null primary key,
  kind varchar(30) not null,
  subject_id bigint not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  index one_time_token_of_subject (kind, subject_id),
  index one_time_token_by_expiry (expires_at)
);

-- Failures to sign in, by a hash of the address typed and by network address, so that a restart forgives nothing.
create table sign_in_failure (
  subject varchar(80) character set ascii collate ascii_bin not null primary key,
  failures int not null,
  last_at datetime(6) not null,
  blocked_until datetime(6) not null,
  index sign_in_failure_by_time (last_at)
);

-- Personal access tokens for the API.
create table access_token (
  id bigint not null auto_increment primary key,
  member_id bigint not null,
  name varchar(80) not null,
  token_hash varchar(64) character set ascii collate ascii_bin not null,
  -- The last characters, by which the owner knows it again.
  ending varchar(8) not null,
  scopes varchar(60) not null,
  created_at datetime(6) not null,
  expires_at datetime(6),
  last_used_at datetime(6),
  revoked_at datetime(6),
  unique key access_token_by_hash (token_hash),
  index access_token_of_member (member_id),
  constraint access_token_of_member foreign key (member_id) references member (id) on delete cascade
);

-- People who want to join.
create table application (
  id bigint not null auto_increment primary key,
  email varchar(254) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
  name varchar(80) not null,
  discipline varchar(40) not null,
  agency varchar(160) not null,
  why text not null,
  state varchar(20) not null,
  sample boolean not null default false,
  created_at datetime(6) not null,
  confirmed_at datetime(6),
  decided_at datetime(6),
  decided_by bigint,
  reason varchar(1000) not null default '',
  member_id bigint,
  version int not null default 0,
  index application_by_email (email, state),
  index application_by_state (state, created_at),
  constraint application_state check (state in ('UNCONFIRMED', 'CONFIRMED', 'APPROVED', 'DECLINED'))
);
