-- The privacy guard's rules that hold a thing back, separated by commas, so that a decision can be counted for them.
alter table review_item add column guard_rules varchar(1000) not null default '';
