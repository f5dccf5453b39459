-- Every mail that was to go out, with what became of it. Without a mail server they stay here, for the administrator to read.
create table mail_log (
  id bigint not null auto_increment primary key,
  recipient varchar(254) not null,
  subject varchar(255) not null,
  body_text mediumtext not null,
  kind varchar(40) not null,
  -- Carries a link that opens an account: its text is wiped once it has gone out.
  secret boolean not null default false,
  status varchar(10) not null,
  attempts int not null default 0,
  created_at datetime(6) not null,
  next_attempt_at datetime(6),
  sent_at datetime(6),
  error varchar(400),
  index mail_due (status, next_attempt_at),
  index mail_by_time (created_at, id),
  constraint mail_status check (status in ('WAITING', 'SENT', 'KEPT', 'FAILED'))
);
