-- What a document says, for the privacy guard, which reads it whenever something that refers to it is to be published.
create table attachment_text (
  attachment_id bigint not null primary key,
  text mediumtext not null,
  -- Whether that is all of it: not so where it is protected, damaged or longer than the guard reads.
  complete boolean not null,
  constraint attachment_text_of foreign key (attachment_id) references attachment (id) on delete cascade
);
