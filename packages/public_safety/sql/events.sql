-- events: what happened on a day, or on a day between two days where no more is known.

-- The first and last day of a date that may be a year or a month only.
CREATE MACRO first_day(text) AS CAST(text || ('-01-01')[length(text) - 3:] AS DATE);
CREATE MACRO last_day_of(text) AS CASE length(text)
  WHEN 4 THEN CAST(text || '-12-31' AS DATE)
  WHEN 7 THEN last_day(CAST(text || '-01' AS DATE))
  ELSE CAST(text AS DATE)
END;

CREATE TABLE policy_events AS
WITH policies AS (
  SELECT *, place(jurisdiction, state) AS place, 'policy:' || slug(place(jurisdiction, state), instrument) AS subject,
    CASE policy
      WHEN 'immigration_status_and_cooperation' THEN 'immigration_cooperation_policy'
      WHEN 'police_immigration_role' THEN 'immigration_cooperation_policy'
      WHEN 'state_preemption_position' THEN 'state_preemption'
      ELSE policy
    END AS kind
  FROM raw_policies
), acts AS (
  SELECT *, adopted AS day, CASE
      WHEN effect LIKE 'proposal%' THEN 'other'
      WHEN policy = 'federal_compliance_review' THEN 'decided'
      ELSE 'adopted'
    END AS act
  FROM policies
  UNION ALL
  SELECT *, ended, 'ended' FROM policies WHERE ended IS NOT NULL
)
SELECT kind, act, place, first_day(day) AS date_start, last_day_of(day) AS date_end, effect AS title,
  description AS detail, instrument, jurisdiction AS actor, '' AS target, subject, keys(source_id) AS source, '' AS note
FROM acts;

-- A case may move between courts under several docket numbers: plaintiff and day of filing hold it together.
CREATE TABLE cases AS
SELECT *, 'case:' || slug(coalesce(filed, case_name), plaintiff) AS subject,
  regexp_replace(plaintiff, ';.*$| and others$', '', 'g') AS first_plaintiff,
  regexp_extract(first_plaintiff, '^(City and County|City|County|State) of ', 1) AS form,
  regexp_extract(first_plaintiff, '^(?:City and County|City|County|State) of (.*)$', 1) AS name
FROM raw_lawsuits;

CREATE TABLE located_cases AS
SELECT *, coalesce(
  largest_place(first_plaintiff),
  (SELECT n.id FROM named n WHERE n.kind = 'state' AND cases.form = 'State' AND n.bare = cases.name),
  if(form = 'County', largest_place(name || ' County'), largest_place(name))) AS place
FROM cases;

CREATE TABLE lawsuit_events AS
SELECT 'lawsuit' AS kind, 'filed' AS act, place, first_day(filed) AS date_start, last_day_of(filed) AS date_end,
  case_name AS title, concat_ws('; ', court, status) AS detail, coalesce(docket_number, '') AS instrument,
  plaintiff AS actor, defendant AS target, subject, keys(source_id) AS source, coalesce(note, '') AS note
FROM located_cases WHERE filed IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY subject ORDER BY status NOT LIKE 'complaint filed%', status_date) = 1
UNION ALL
SELECT 'lawsuit', CASE
    WHEN status LIKE '%complaint filed%' OR status = 'case closed' THEN 'other'
    ELSE 'decided'
  END, place, first_day(status_date), last_day_of(status_date), case_name, concat_ws('; ', court, status),
  coalesce(docket_number, ''), plaintiff, defendant, subject, keys(source_id), coalesce(note, '')
FROM located_cases WHERE status NOT LIKE 'complaint filed%';

CREATE TABLE office_events AS
WITH offices AS (
  SELECT *, largest_place(jurisdiction) AS place, 'office:' || slug(person, concat_ws(' ', role, organization, start)) AS subject
  FROM raw_officials
), acts AS (
  SELECT *, 'took_office' AS act, start AS day, 'took office' AS detail FROM offices WHERE start IS NOT NULL
  UNION ALL
  SELECT *, 'left_office', "end", 'left office' FROM offices WHERE "end" IS NOT NULL
  UNION ALL
  SELECT *, 'other', as_of, 'in office on' FROM offices WHERE as_of IS NOT NULL
  UNION ALL
  SELECT *, 'other', NULL, 'in office on a day not known'
  FROM offices WHERE start IS NULL AND "end" IS NULL AND as_of IS NULL
)
SELECT 'office_holding' AS kind, act, place, first_day(day) AS date_start, last_day_of(day) AS date_end,
  role AS title, detail, '' AS instrument, person AS actor, organization AS target, subject,
  keys(source_id) AS source, '' AS note
FROM acts;

CREATE TABLE events AS
SELECT row_number() OVER (ORDER BY kind, subject, date_start, act, date_end, source, detail) AS "row", *
FROM (FROM policy_events UNION ALL FROM lawsuit_events UNION ALL FROM office_events)
ORDER BY "row";
