-- Notes of releases, titles of sources and names of publishers were in one language; units are written by a pattern; figures
-- may have a note; an indicator may stand in the premise; links to frameworks and evidence of others belong to the catalogue.
-- A position has one row in force, as a code has: see V3.

alter table release add column note_kk varchar(4000);
alter table release add column note_ru varchar(4000);
alter table release add column note_en varchar(4000);
update release set note_kk = note, note_ru = note, note_en = note;
alter table release alter column note_kk set not null;
alter table release alter column note_ru set not null;
alter table release alter column note_en set not null;
alter table release drop column note;

alter table unit_version add column pattern_kk varchar(500) default '' not null;
alter table unit_version add column pattern_ru varchar(500) default '' not null;
alter table unit_version add column pattern_en varchar(500) default '' not null;
alter table unit_version alter column pattern_kk drop default;
alter table unit_version alter column pattern_ru drop default;
alter table unit_version alter column pattern_en drop default;

alter table indicator_version add column stage varchar(20);
alter table indicator_version add constraint indicator_version_stage
    check (stage in ('MONEY', 'KNOWLEDGE', 'BRIDGE', 'MARKET', 'EFFECT'));
alter table indicator_version add column publisher_kk varchar(1000);
alter table indicator_version add column publisher_ru varchar(1000);
alter table indicator_version add column publisher_en varchar(1000);
update indicator_version set publisher_kk = publisher, publisher_ru = publisher, publisher_en = publisher;
alter table indicator_version alter column publisher_kk set not null;
alter table indicator_version alter column publisher_ru set not null;
alter table indicator_version alter column publisher_en set not null;
alter table indicator_version drop column publisher;

alter table source_version add column title_kk varchar(2000);
alter table source_version add column title_ru varchar(2000);
alter table source_version add column title_en varchar(2000);
update source_version set title_kk = title, title_ru = title, title_en = title;
alter table source_version alter column title_kk set not null;
alter table source_version alter column title_ru set not null;
alter table source_version alter column title_en set not null;
alter table source_version drop column title;
alter table source_version add column language varchar(10) default '' not null;
alter table source_version alter column language drop default;
alter table source_version add column published varchar(10) default '' not null;
alter table source_version alter column published drop default;

alter table observation add column note_kk varchar(2000);
alter table observation add column note_ru varchar(2000);
alter table observation add column note_en varchar(2000);
alter table observation add constraint observation_note
    check ((note_kk is null) = (note_ru is null) and (note_kk is null) = (note_en is null));

create table framework_link_version (
    id            bigint        generated always as identity,
    position      integer       not null,
    indicator     varchar(100)  not null,
    framework     varchar(60)   not null,
    edition       varchar(60)   not null,
    code          varchar(60)   not null,
    match_kind    varchar(20)   not null,
    note_kk       varchar(2000) not null,
    note_ru       varchar(2000) not null,
    note_en       varchar(2000) not null,
    published_in  integer       not null,
    superseded_in integer,
    constraint framework_link_version_id primary key (id),
    constraint framework_link_version_indicator foreign key (indicator) references indicator (code),
    constraint framework_link_version_match check (match_kind in ('EXACT', 'COMPARABLE', 'RELATED')),
    constraint framework_link_version_published foreign key (published_in) references release (number),
    constraint framework_link_version_superseded foreign key (superseded_in) references release (number),
    constraint framework_link_version_order check (superseded_in is null or superseded_in > published_in),
    constraint framework_link_version_in_force unique nulls not distinct (position, superseded_in)
);

create table outside_evidence_version (
    id            bigint        generated always as identity,
    position      integer       not null,
    link          varchar(60)   not null,
    sentence_kk   varchar(2000) not null,
    sentence_ru   varchar(2000) not null,
    sentence_en   varchar(2000) not null,
    source_title  varchar(2000) not null,
    url           varchar(2000) not null,
    published     varchar(10)   not null,
    rating        smallint      not null,
    published_in  integer       not null,
    superseded_in integer,
    constraint outside_evidence_version_id primary key (id),
    constraint outside_evidence_version_rating check (rating between 1 and 5),
    constraint outside_evidence_version_published foreign key (published_in) references release (number),
    constraint outside_evidence_version_superseded foreign key (superseded_in) references release (number),
    constraint outside_evidence_version_order check (superseded_in is null or superseded_in > published_in),
    constraint outside_evidence_version_in_force unique nulls not distinct (position, superseded_in)
);

-- What was shipped in one language so far, in the three that readers had it in or have it in now.
update release set note_kk = 'Алматының 2022 жылғы екі саны 2023 жылғы маусымда алғаш айтылғандай: қайта қаралғаны көрінсін деп сақталған.',
    note_ru = 'Два числа Алматы за 2022 год в том виде, как их впервые назвали в июне 2023 года: чтобы был виден пересмотр.'
where number = 1 and note_en = 'Two figures of Almaty for 2022 as first said in June 2023, kept so that their revision can be seen.';
update release set note_kk = 'Алматының, салыстыру қалаларының және елдің жарияланған сандары, нысаналар мен оқиғалар.',
    note_ru = 'Опубликованные числа Алматы, городов сравнения и страны, цели и события.'
where number = 2 and note_en = 'Published figures of Almaty, its peers and the country as collected in November 2026, with targets and events.';
update indicator_version set publisher_kk = 'Алматы әкімдігі',
    publisher_ru = 'Акимат Алматы'
where publisher_en = 'Akimat of Almaty';
update indicator_version set publisher_kk = 'Алматы әкімдігі (Бас жоспар)',
    publisher_ru = 'Акимат Алматы (Генеральный план)'
where publisher_en = 'Akimat of Almaty (General plan)';
update indicator_version set publisher_kk = 'Алматы әкімдігі; ҚазҚСҒЗИ; Сейсмология институты',
    publisher_ru = 'Акимат Алматы; КазНИИСА; Институт сейсмологии'
where publisher_en = 'Akimat of Almaty; KazNIISA; Institute of Seismology';
update indicator_version set publisher_kk = 'Алматы әкімдігі; Оқу-ағарту министрлігі',
    publisher_ru = 'Акимат Алматы; Министерство просвещения'
where publisher_en = 'Akimat of Almaty; Ministry of Enlightenment';
update indicator_version set publisher_kk = 'Almaty Air Initiative (Clarity датчиктері); ресми бекеттер бойынша – Қазгидромет',
    publisher_ru = 'Almaty Air Initiative (датчики Clarity); Казгидромет по официальным постам'
where publisher_en = 'Almaty Air Initiative (Clarity sensors); Kazhydromet for official posts';
update indicator_version set publisher_kk = 'Алматы қаласының әкімдігі',
    publisher_ru = 'Акимат города Алматы'
where publisher_en = 'Almaty city administration';
update indicator_version set publisher_kk = 'Алматы қаласының Экология басқармасы',
    publisher_ru = 'Управление экологии города Алматы'
where publisher_en = 'Almaty city department of ecology';
update indicator_version set publisher_kk = 'Алматы қаласының Білім басқармасы; Ұлттық статистика бюросы (stat.gov.kz)',
    publisher_ru = 'Управление образования города Алматы; Бюро национальной статистики (stat.gov.kz)'
where publisher_en = 'Almaty city department of education; Bureau of National Statistics (stat.gov.kz)';
update indicator_version set publisher_kk = 'Ұлттық статистика бюросы (stat.gov.kz)',
    publisher_ru = 'Бюро национальной статистики (stat.gov.kz)'
where publisher_en = 'Bureau of National Statistics (stat.gov.kz)';
update indicator_version set publisher_kk = 'Төтенше жағдайлар министрлігінің Сейсмология институты',
    publisher_ru = 'Институт сейсмологии Министерства по чрезвычайным ситуациям'
where publisher_en = 'Institute of Seismology, Ministry of Emergency Situations';
update indicator_version set publisher_kk = 'Қазгидромет',
    publisher_ru = 'Казгидромет'
where publisher_en = 'Kazhydromet';
update indicator_version set publisher_kk = 'Жасанды интеллект және цифрлық даму министрлігі',
    publisher_ru = 'Министерство искусственного интеллекта и цифрового развития'
where publisher_en = 'Ministry of AI and Digital Development';
update indicator_version set publisher_kk = 'Оқу-ағарту министрлігі',
    publisher_ru = 'Министерство просвещения'
where publisher_en = 'Ministry of Enlightenment';
update indicator_version set publisher_kk = 'Ғылым және жоғары білім министрлігі; Ғылым қоры',
    publisher_ru = 'Министерство науки и высшего образования; Фонд науки'
where publisher_en = 'Ministry of Science and Higher Education; Science Fund';
update indicator_version set publisher_kk = 'Ұлттық ғылым академиясының порталы qazscience.gov.kz',
    publisher_ru = 'Портал Национальной академии наук qazscience.gov.kz'
where publisher_en = 'National Academy of Sciences portal qazscience.gov.kz';
update indicator_version set publisher_kk = 'USGS/NEIC каталогы (есептелген)',
    publisher_ru = 'Каталог USGS/NEIC (вычислено)'
where publisher_en = 'USGS/NEIC catalogue (computed)';
update indicator_version set publisher_kk = 'ДЗМҰ',
    publisher_ru = 'ВОИС'
where publisher_en = 'WIPO';
update indicator_version set publisher_kk = 'Дүниежүзілік банк WDI',
    publisher_ru = 'Всемирный банк WDI'
where publisher_en = 'World Bank WDI';
update indicator_version set publisher_kk = 'Дүниежүзілік банк WDI / ЮНЕСКО СИ',
    publisher_ru = 'Всемирный банк WDI / СИ ЮНЕСКО'
where publisher_en = 'World Bank WDI / UNESCO UIS';
update indicator_version set publisher_kk = 'Дүниежүзілік банк WDI / ДЗМҰ',
    publisher_ru = 'Всемирный банк WDI / ВОИС'
where publisher_en = 'World Bank WDI / WIPO';
update indicator_version set publisher_kk = 'ҰСБ қатарларынан есептелген',
    publisher_ru = 'вычислено по рядам БНС'
where publisher_en = 'computed from BNS series';
update indicator_version set publisher_kk = 'Ұлттық статистика бюросының қатарларынан есептелген',
    publisher_ru = 'вычислено по рядам Бюро национальной статистики'
where publisher_en = 'computed from Bureau of National Statistics series';
update indicator_version set publisher_kk = 'қала әкімдігінің деректерінен есептелген',
    publisher_ru = 'вычислено по данным акимата города'
where publisher_en = 'computed from the city administration figures';
