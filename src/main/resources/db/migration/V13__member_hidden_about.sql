-- Set by moderators: what a member says about themselves is then seen by them and by moderators only.
alter table member add column about_hidden boolean not null default false;
