-- For what resembles a title while somebody types it.
alter table discussion add fulltext index discussion_title_words (title);
