-- Texts that moderators send often. For one decision, or for any.
create table canned_text (
  id bigint not null auto_increment primary key,
  title varchar(80) not null,
  decision varchar(20) not null default '',
  text varchar(4000) not null,
  position int not null default 0,
  edited_by bigint,
  edited_at datetime(6) not null,
  version int not null default 0,
  unique key canned_text_by_title (title)
);
insert into canned_text (title, decision, text, position, edited_at) values
  ('Could identify a client', 'REWRITE', 'Thank you for bringing this to your peers. One part of it could let somebody recognize the person you met: a place, a date or an event together say more than they do alone. Please write it again in general terms, or ask the question without the story. Your peers can still help with that.', 10, '2026-01-01'),
  ('Could identify a client, taken out of sight', 'HIDE', 'We took this out of sight because somebody could recognize the person it is about. That happens to careful people; nothing more follows from it. If you ask the question without the story, your peers will still be able to help.', 20, '2026-01-01'),
  ('About the person, not the matter', 'REWRITE', 'People here disagree because their programs differ. Please write this again so that it speaks to what was said and not to who said it.', 30, '2026-01-01'),
  ('Advertising', 'REJECT', 'This reads as advertising. Members look here for what works in a program; if you have used it in yours, tell us how it went, and say if you have an interest in it.', 40, '2026-01-01'),
  ('Off topic here', 'REMOVE', 'This has no bearing on co-response work, so we removed it. If we misunderstood, answer and tell us what we missed.', 50, '2026-01-01'),
  ('Checked and left as it is', 'KEEP', 'A member asked us to look at this. We did, and it stays as you wrote it. There is nothing that you need to do.', 60, '2026-01-01'),
  ('Released', 'RELEASE', 'Your post is published. The first posts of new members wait for a short look when they have links in them; that ends by itself soon.', 70, '2026-01-01'),
  ('Welcome', 'APPROVE', 'Welcome. Tell your peers which program you work in, so that they know what fits it, and ask the first question whenever you like.', 80, '2026-01-01'),
  ('Not the right place', 'DECLINE', 'This community is for people who work in or with co-response programs, and we could not tell from your application how you do. If we missed it, please apply again and say a little more.', 90, '2026-01-01');

-- Words that make a text wait for a moderator. Staff edit them.
create table watched_word (
  id bigint not null auto_increment primary key,
  word varchar(80) not null,
  -- For whom: only the first posts of new members, or everybody's.
  watched_for varchar(20) not null,
  added_by bigint,
  added_at datetime(6) not null,
  unique key watched_word_by_word (word),
  constraint watched_word_for check (watched_for in ('NEW_MEMBERS', 'EVERYBODY'))
);
insert into watched_word (word, watched_for, added_at) values
  ('miracle', 'NEW_MEMBERS', '2026-01-01'),
  ('supplement', 'NEW_MEMBERS', '2026-01-01'),
  ('discount code', 'NEW_MEMBERS', '2026-01-01'),
  ('limited offer', 'NEW_MEMBERS', '2026-01-01'),
  ('work from home', 'NEW_MEMBERS', '2026-01-01'),
  ('guest post', 'NEW_MEMBERS', '2026-01-01'),
  ('crypto', 'NEW_MEMBERS', '2026-01-01'),
  ('backlinks', 'EVERYBODY', '2026-01-01'),
  ('online casino', 'EVERYBODY', '2026-01-01');
