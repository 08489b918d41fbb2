-- A check without a name can only go with its column, which is the same on both databases.
alter table territory add column kind varchar(20);
update territory set kind = level;
alter table territory alter column kind set not null;
alter table territory drop column level;
alter table territory rename column kind to level;
alter table territory add constraint territory_level check (level in ('COUNTRY', 'REGION', 'CITY', 'DISTRICT'));
