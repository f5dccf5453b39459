-- By which its owner knows a remembered browser again: "Firefox on Windows".
alter table persistent_logins add column browser varchar(60) not null default '';
