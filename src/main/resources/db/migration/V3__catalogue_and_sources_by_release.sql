-- A release is a whole state, its names included. What has a code keeps a row of that code for others to refer to; what is
-- said of it stands in rows of its own, which count as of a release N where
-- published_in <= N and (superseded_in is null or superseded_in > N).
-- A key has one row in force: "nulls not distinct" lets no second row with an empty superseded_in in, nor two that one
-- release ended. Only what is published is a release; what may become one is a proposal, with numbers of its own.
-- The tables are made anew and filled, as checks and references without names cannot be taken away alike on both databases.

alter table direction rename to old_direction;
alter table unit rename to old_unit;
alter table territory rename to old_territory;
alter table indicator rename to old_indicator;
alter table source rename to old_source;
alter table release rename to old_release;
alter table observation rename to old_observation;
alter table target rename to old_target;
alter table target_milestone rename to old_target_milestone;
alter table series_event rename to old_series_event;

create table release (
    number       integer                  not null,
    title_kk     varchar(500)             not null,
    title_ru     varchar(500)             not null,
    title_en     varchar(500)             not null,
    published_by varchar(200)             not null,
    published_at timestamp with time zone not null,
    note         varchar(4000)            not null,
    constraint release_number primary key (number),
    constraint release_from_1 check (number > 0)
);
insert into release
select number, title_kk, title_ru, title_en, coalesce(published_by, ''), published_at, note
from old_release where state = 'PUBLISHED';

create table proposal (
    number        bigint                   generated always as identity,
    version       integer                  not null,
    state         varchar(20)              not null,
    title_kk      varchar(500)             not null,
    title_ru      varchar(500)             not null,
    title_en      varchar(500)             not null,
    created_by    varchar(200)             not null,
    created_at    timestamp with time zone not null,
    file_name     varchar(500),
    file_sha256   varchar(64),
    file_bytes    bytea,
    comment       varchar(4000)            not null,
    decided_by    varchar(200),
    decided_at    timestamp with time zone,
    embargo_until timestamp with time zone,
    release       integer,
    constraint proposal_number primary key (number),
    constraint proposal_state
        check (state in ('DRAFT', 'PROPOSED', 'RETURNED', 'EMBARGOED', 'PUBLISHED', 'WITHDRAWN')),
    constraint proposal_file check ((file_name is null) = (file_sha256 is null)),
    constraint proposal_file_whole check (file_sha256 is not null or file_bytes is null),
    constraint proposal_decided check ((decided_by is null) = (decided_at is null)),
    constraint proposal_embargo check (state <> 'EMBARGOED' or embargo_until is not null),
    constraint proposal_published check ((state = 'PUBLISHED') = (release is not null)),
    constraint proposal_release foreign key (release) references release (number),
    constraint proposal_one_a_release unique (release)
);

create table direction (
    code varchar(60) not null,
    constraint direction_code primary key (code)
);
insert into direction select code from old_direction;

create table unit (
    code varchar(60) not null,
    constraint unit_code primary key (code)
);
insert into unit select code from old_unit;

create table territory (
    code varchar(60) not null,
    constraint territory_code primary key (code)
);
insert into territory select code from old_territory;

create table indicator (
    code varchar(100) not null,
    constraint indicator_code primary key (code)
);
insert into indicator select code from old_indicator;

create table source (
    code varchar(60) not null,
    constraint source_code primary key (code)
);
insert into source select code from old_source;

create table direction_version (
    id             bigint        generated always as identity,
    code           varchar(60)   not null,
    position       integer       not null,
    name_kk        varchar(500)  not null,
    name_ru        varchar(500)  not null,
    name_en        varchar(500)  not null,
    description_kk varchar(2000) not null,
    description_ru varchar(2000) not null,
    description_en varchar(2000) not null,
    lead_indicator varchar(100)  not null,
    published_in   integer       not null,
    superseded_in  integer,
    constraint direction_version_id primary key (id),
    constraint direction_version_of foreign key (code) references direction (code),
    constraint direction_version_published foreign key (published_in) references release (number),
    constraint direction_version_superseded foreign key (superseded_in) references release (number),
    constraint direction_version_order check (superseded_in is null or superseded_in > published_in),
    constraint direction_version_in_force unique nulls not distinct (code, superseded_in)
);
insert into direction_version (code, position, name_kk, name_ru, name_en, description_kk, description_ru,
    description_en, lead_indicator, published_in)
select code, position, name_kk, name_ru, name_en, description_kk, description_ru, description_en, lead_indicator, 1
from old_direction where exists (select 1 from release) order by position;

create table unit_version (
    id            bigint       generated always as identity,
    code          varchar(60)  not null,
    position      integer      not null,
    dimension     varchar(60)  not null,
    scale         numeric      not null,
    name_kk       varchar(200) not null,
    name_ru       varchar(200) not null,
    name_en       varchar(200) not null,
    published_in  integer      not null,
    superseded_in integer,
    constraint unit_version_id primary key (id),
    constraint unit_version_of foreign key (code) references unit (code),
    constraint unit_version_scale check (scale > 0),
    constraint unit_version_published foreign key (published_in) references release (number),
    constraint unit_version_superseded foreign key (superseded_in) references release (number),
    constraint unit_version_order check (superseded_in is null or superseded_in > published_in),
    constraint unit_version_in_force unique nulls not distinct (code, superseded_in)
);
insert into unit_version (code, position, dimension, scale, name_kk, name_ru, name_en, published_in)
select code, position, dimension, scale, name_kk, name_ru, name_en, 1
from old_unit where exists (select 1 from release) order by position;

create table territory_version (
    id            bigint       generated always as identity,
    code          varchar(60)  not null,
    position      integer      not null,
    parent        varchar(60),
    level         varchar(20)  not null,
    name_kk       varchar(200) not null,
    name_ru       varchar(200) not null,
    name_en       varchar(200) not null,
    published_in  integer      not null,
    superseded_in integer,
    constraint territory_version_id primary key (id),
    constraint territory_version_of foreign key (code) references territory (code),
    constraint territory_version_parent foreign key (parent) references territory (code),
    constraint territory_version_level check (level in ('COUNTRY', 'REGION', 'CITY', 'DISTRICT')),
    constraint territory_version_published foreign key (published_in) references release (number),
    constraint territory_version_superseded foreign key (superseded_in) references release (number),
    constraint territory_version_order check (superseded_in is null or superseded_in > published_in),
    constraint territory_version_in_force unique nulls not distinct (code, superseded_in)
);
insert into territory_version (code, position, parent, level, name_kk, name_ru, name_en, published_in)
select code, position, parent, level, name_kk, name_ru, name_en, 1
from old_territory where exists (select 1 from release) order by position;

create table indicator_version (
    id             bigint        generated always as identity,
    code           varchar(100)  not null,
    position       integer       not null,
    direction      varchar(60)   not null,
    name_kk        varchar(500)  not null,
    name_ru        varchar(500)  not null,
    name_en        varchar(500)  not null,
    unit           varchar(60)   not null,
    decimals       smallint      not null,
    frequencies    varchar(20)   not null,
    observed_at    varchar(20)   not null,
    usual_lag_days integer       not null,
    polarity       varchar(10)   not null,
    headline       varchar(30),
    derivation     varchar(500),
    definition_kk  varchar(4000) not null,
    definition_ru  varchar(4000) not null,
    definition_en  varchar(4000) not null,
    publisher      varchar(1000) not null,
    methodology    varchar(1000) not null,
    published_in   integer       not null,
    superseded_in  integer,
    constraint indicator_version_id primary key (id),
    constraint indicator_version_of foreign key (code) references indicator (code),
    constraint indicator_version_direction foreign key (direction) references direction (code),
    constraint indicator_version_unit foreign key (unit) references unit (code),
    constraint indicator_version_decimals check (decimals between 0 and 12),
    constraint indicator_version_observed_at check (observed_at in ('PERIOD', 'START')),
    constraint indicator_version_lag check (usual_lag_days >= 0),
    constraint indicator_version_polarity check (polarity in ('UP', 'DOWN', 'INFO')),
    constraint indicator_version_headline check (headline in ('PRODUCTIVITY', 'INVESTMENT', 'COMMERCIALISATION')),
    constraint indicator_version_published foreign key (published_in) references release (number),
    constraint indicator_version_superseded foreign key (superseded_in) references release (number),
    constraint indicator_version_order check (superseded_in is null or superseded_in > published_in),
    constraint indicator_version_in_force unique nulls not distinct (code, superseded_in)
);
insert into indicator_version (code, position, direction, name_kk, name_ru, name_en, unit, decimals, frequencies,
    observed_at, usual_lag_days, polarity, headline, derivation, definition_kk, definition_ru, definition_en,
    publisher, methodology, published_in)
select code, position, direction, name_kk, name_ru, name_en, unit, decimals, frequencies, observed_at, usual_lag_days,
    polarity, headline, derivation, definition_kk, definition_ru, definition_en, publisher, methodology, 1
from old_indicator where exists (select 1 from release) order by position;

create table source_version (
    id            bigint        generated always as identity,
    code          varchar(60)   not null,
    title         varchar(2000) not null,
    url           varchar(2000) not null,
    provenance    varchar(20)   not null,
    published_in  integer       not null,
    superseded_in integer,
    constraint source_version_id primary key (id),
    constraint source_version_of foreign key (code) references source (code),
    constraint source_version_provenance check (provenance in ('WORKBOOK', 'TABLE', 'PRESS', 'COMPUTED', 'MODEL')),
    constraint source_version_published foreign key (published_in) references release (number),
    constraint source_version_superseded foreign key (superseded_in) references release (number),
    constraint source_version_order check (superseded_in is null or superseded_in > published_in),
    constraint source_version_in_force unique nulls not distinct (code, superseded_in)
);
insert into source_version (code, title, url, provenance, published_in)
select code, title, url, provenance, 1
from old_source where exists (select 1 from release) order by code;

-- Status M (missing) takes back what was said of a period: a row that supersedes without a value.
-- value_decimals keeps trailing zeros as published: a database may drop them from a number.
create table observation (
    id             bigint       generated always as identity,
    indicator      varchar(100) not null,
    territory      varchar(60)  not null,
    period         varchar(17)  not null,
    value          numeric,
    value_decimals smallint,
    status         varchar(1)   not null,
    source         varchar(60)  not null,
    published_in   integer      not null,
    superseded_in  integer,
    constraint observation_id primary key (id),
    constraint observation_indicator foreign key (indicator) references indicator (code),
    constraint observation_territory foreign key (territory) references territory (code),
    constraint observation_source foreign key (source) references source (code),
    constraint observation_decimals check (value_decimals >= 0),
    constraint observation_value check ((value is null) = (value_decimals is null)),
    constraint observation_missing check ((value is null) = (status = 'M')),
    constraint observation_status
        check (status in ('A', 'B', 'D', 'E', 'F', 'G', 'I', 'K', 'M', 'N', 'P', 'S', 'U', 'V')),
    constraint observation_published foreign key (published_in) references release (number),
    constraint observation_superseded foreign key (superseded_in) references release (number),
    constraint observation_order check (superseded_in is null or superseded_in > published_in),
    constraint observation_once_a_release unique (indicator, territory, period, published_in),
    constraint observation_in_force unique nulls not distinct (indicator, territory, period, superseded_in)
);
insert into observation (indicator, territory, period, value, value_decimals, status, source, published_in, superseded_in)
select indicator, territory, period, value, value_decimals, status, source, published_in, superseded_in
from old_observation order by id;
create index observation_by_release on observation (published_in, superseded_in);

create table target (
    id                 bigint       generated always as identity,
    indicator          varchar(100) not null,
    territory          varchar(60)  not null,
    kind               varchar(20)  not null,
    goal               varchar(20)  not null,
    value              numeric      not null,
    value_decimals     smallint     not null,
    upper_value        numeric,
    period             varchar(17),
    baseline_period    varchar(17),
    announced          date,
    trajectory         varchar(20)  not null,
    near_tolerance     numeric      not null,
    far_tolerance      numeric      not null,
    absolute_tolerance numeric,
    source             varchar(60)  not null,
    published_in       integer      not null,
    superseded_in      integer,
    old_id             bigint,
    constraint target_id primary key (id),
    constraint target_indicator foreign key (indicator) references indicator (code),
    constraint target_territory foreign key (territory) references territory (code),
    constraint target_source foreign key (source) references source (code),
    constraint target_kind check (kind in ('TARGET', 'BENCHMARK')),
    constraint target_goal check (goal in ('REACH', 'HOLD', 'RANGE')),
    constraint target_decimals check (value_decimals >= 0),
    constraint target_trajectory check (trajectory in ('LINEAR', 'GEOMETRIC', 'MILESTONES', 'STEP')),
    constraint target_range check (goal <> 'RANGE' or upper_value is not null),
    constraint target_near check (near_tolerance >= 0),
    constraint target_far check (far_tolerance >= near_tolerance),
    constraint target_published foreign key (published_in) references release (number),
    constraint target_superseded foreign key (superseded_in) references release (number),
    constraint target_order check (superseded_in is null or superseded_in > published_in),
    constraint target_in_force unique nulls not distinct (indicator, territory, kind, period, superseded_in)
);
insert into target (indicator, territory, kind, goal, value, value_decimals, upper_value, period, baseline_period,
    announced, trajectory, near_tolerance, far_tolerance, absolute_tolerance, source, published_in, superseded_in, old_id)
select indicator, territory, kind, goal, value, value_decimals, upper_value, period, baseline_period, announced,
    trajectory, near_tolerance, far_tolerance, absolute_tolerance, source, published_in, superseded_in, id
from old_target order by id;

create table target_milestone (
    target bigint      not null,
    period varchar(17) not null,
    value  numeric     not null,
    constraint target_milestone_key primary key (target, period),
    constraint target_milestone_of foreign key (target) references target (id)
);
insert into target_milestone
select target.id, old_target_milestone.period, old_target_milestone.value
from old_target_milestone join target on target.old_id = old_target_milestone.target;
alter table target drop column old_id;

-- Until now a corrected event stood beside the one that it corrects: the later one ends it.
create table series_event (
    id            bigint       generated always as identity,
    indicator     varchar(100) not null,
    territory     varchar(60)  not null,
    period        varchar(17)  not null,
    kind          varchar(20)  not null,
    text_kk       varchar(500) not null,
    text_ru       varchar(500) not null,
    text_en       varchar(500) not null,
    published_in  integer      not null,
    superseded_in integer,
    constraint series_event_id primary key (id),
    constraint series_event_indicator foreign key (indicator) references indicator (code),
    constraint series_event_territory foreign key (territory) references territory (code),
    constraint series_event_kind check (kind in ('BREAK', 'EVENT')),
    constraint series_event_published foreign key (published_in) references release (number),
    constraint series_event_superseded foreign key (superseded_in) references release (number),
    constraint series_event_order check (superseded_in is null or superseded_in > published_in),
    constraint series_event_in_force unique nulls not distinct (indicator, territory, period, kind, superseded_in)
);
insert into series_event (indicator, territory, period, kind, text_kk, text_ru, text_en, published_in, superseded_in)
select indicator, territory, period, kind, text_kk, text_ru, text_en, published_in,
    coalesce(superseded_in, (select min(later.published_in) from old_series_event later
        where later.indicator = old_series_event.indicator and later.territory = old_series_event.territory
            and later.period = old_series_event.period and later.kind = old_series_event.kind
            and later.published_in > old_series_event.published_in))
from old_series_event order by id;

drop table old_target_milestone;
drop table old_series_event;
drop table old_target;
drop table old_observation;
drop table old_release;
drop table old_source;
drop table old_indicator;
drop table old_territory;
drop table old_unit;
drop table old_direction;
