-- Standard SQL for H2 (in its PostgreSQL mode) and PostgreSQL alike.

create table direction (
    code           varchar(60)   primary key,
    position       integer       not null unique,
    name_kk        varchar(500)  not null,
    name_ru        varchar(500)  not null,
    name_en        varchar(500)  not null,
    description_kk varchar(2000) not null,
    description_ru varchar(2000) not null,
    description_en varchar(2000) not null,
    lead_indicator varchar(100)  not null
);

create table unit (
    code      varchar(60)  primary key,
    position  integer      not null unique,
    dimension varchar(60)  not null,
    scale     numeric      not null check (scale > 0),
    name_kk   varchar(200) not null,
    name_ru   varchar(200) not null,
    name_en   varchar(200) not null
);

create table territory (
    code     varchar(60)  primary key,
    position integer      not null unique,
    parent   varchar(60)  references territory (code),
    level    varchar(20)  not null check (level in ('COUNTRY', 'CITY', 'DISTRICT')),
    name_kk  varchar(200) not null,
    name_ru  varchar(200) not null,
    name_en  varchar(200) not null
);

create table indicator (
    code           varchar(100)  primary key,
    position       integer       not null unique,
    direction      varchar(60)   not null references direction (code),
    name_kk        varchar(500)  not null,
    name_ru        varchar(500)  not null,
    name_en        varchar(500)  not null,
    unit           varchar(60)   not null references unit (code),
    decimals       smallint      not null check (decimals between 0 and 12),
    frequencies    varchar(20)   not null,
    observed_at    varchar(20)   not null check (observed_at in ('PERIOD', 'START')),
    usual_lag_days integer       not null check (usual_lag_days >= 0),
    polarity       varchar(10)   not null check (polarity in ('UP', 'DOWN', 'INFO')),
    headline       varchar(30)   check (headline in ('PRODUCTIVITY', 'INVESTMENT', 'COMMERCIALISATION')),
    derivation     varchar(500),
    definition_kk  varchar(4000) not null,
    definition_ru  varchar(4000) not null,
    definition_en  varchar(4000) not null,
    publisher      varchar(1000) not null,
    methodology    varchar(1000) not null
);

create table source (
    code       varchar(60)   primary key,
    title      varchar(2000) not null,
    url        varchar(2000) not null,
    provenance varchar(20)   not null check (provenance in ('WORKBOOK', 'TABLE', 'PRESS', 'COMPUTED', 'MODEL'))
);

create table release (
    number       integer                  primary key check (number > 0),
    title_kk     varchar(500)             not null,
    title_ru     varchar(500)             not null,
    title_en     varchar(500)             not null,
    state        varchar(20)              not null check (state in ('DRAFT', 'PROPOSED', 'PUBLISHED')),
    proposed_by  varchar(200),
    published_by varchar(200),
    published_at timestamp with time zone,
    embargo_until timestamp with time zone,
    note         varchar(4000)            not null,
    check (state <> 'PUBLISHED' or published_at is not null)
);

-- A row is never changed but for being superseded: as of release N it counts where
-- published_in <= N and (superseded_in is null or superseded_in > N).
-- value_decimals keeps trailing zeros as published: a database may drop them from a number.
create table observation (
    id             bigint       generated always as identity primary key,
    indicator      varchar(100) not null references indicator (code),
    territory      varchar(60)  not null references territory (code),
    period         varchar(17)  not null,
    value          numeric      not null,
    value_decimals smallint     not null check (value_decimals >= 0),
    status         varchar(1)   not null check (status in ('A', 'B', 'D', 'E', 'F', 'G', 'I', 'K', 'N', 'P', 'S', 'U', 'V')),
    source         varchar(60)  not null references source (code),
    published_in   integer      not null references release (number),
    superseded_in  integer      references release (number),
    unique (indicator, territory, period, published_in),
    check (superseded_in is null or superseded_in > published_in)
);

create table target (
    id              bigint       generated always as identity primary key,
    indicator       varchar(100) not null references indicator (code),
    territory       varchar(60)  not null references territory (code),
    kind            varchar(20)  not null check (kind in ('TARGET', 'BENCHMARK')),
    goal            varchar(20)  not null check (goal in ('REACH', 'HOLD', 'RANGE')),
    value           numeric      not null,
    value_decimals  smallint     not null check (value_decimals >= 0),
    upper_value     numeric,
    period          varchar(17),
    baseline_period varchar(17),
    announced       date,
    trajectory      varchar(20)  not null check (trajectory in ('LINEAR', 'GEOMETRIC', 'MILESTONES', 'STEP')),
    near_tolerance  numeric      not null check (near_tolerance >= 0),
    far_tolerance   numeric      not null check (far_tolerance >= 0),
    absolute_tolerance numeric,
    source          varchar(60)  not null references source (code),
    published_in    integer      not null references release (number),
    superseded_in   integer      references release (number),
    check (goal <> 'RANGE' or upper_value is not null),
    check (far_tolerance >= near_tolerance),
    check (superseded_in is null or superseded_in > published_in)
);

create table target_milestone (
    target bigint      not null references target (id),
    period varchar(17) not null,
    value  numeric     not null,
    primary key (target, period)
);

create table series_event (
    id            bigint       generated always as identity primary key,
    indicator     varchar(100) not null references indicator (code),
    territory     varchar(60)  not null references territory (code),
    period        varchar(17)  not null,
    kind          varchar(20)  not null check (kind in ('BREAK', 'EVENT')),
    text_kk       varchar(500) not null,
    text_ru       varchar(500) not null,
    text_en       varchar(500) not null,
    published_in  integer      not null references release (number),
    superseded_in integer      references release (number),
    check (superseded_in is null or superseded_in > published_in)
);

create table audit_event (
    id      bigint                   generated always as identity primary key,
    at      timestamp with time zone not null,
    actor   varchar(200)             not null,
    action  varchar(60)              not null,
    subject varchar(200)             not null,
    detail  varchar(4000)            not null
);

create index observation_as_of on observation (published_in, superseded_in);
