-- When the visit before the present one ended: what came since then is new to the member.
alter table member add column last_visit_at datetime(6) null after last_seen_at;
