-- What is counted for the list of categories, without looking at the discussions themselves.
alter table discussion add index discussion_counted (state, category_id, audience, audience_group);
