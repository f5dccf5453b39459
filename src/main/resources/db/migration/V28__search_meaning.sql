-- Which discussions and articles got other texts, for what is known of their meaning. Each copy of the site remembers up to which id it has
-- followed. A thread is kept for a week; '*' stands for all of them, after the index was built anew.
create table search_meaning_change (
    id bigint not null auto_increment primary key,
    thread varchar(100) not null,
    noted_at datetime(6) not null,
    key search_meaning_change_noted (noted_at)
);
