-- observations: a measure of a place in a period, from a source.
-- Rows with the same measure, place, agency, source, basis and grain are a series. Within a series periods do not
-- overlap, so its values can be summed; `span` is the grain of periods that do, such as the year to date.

CREATE MACRO grain(first_day, last_day) AS CASE
  WHEN first_day = last_day THEN 'day'
  WHEN day(first_day) <> 1 OR last_day <> last_day(last_day) THEN 'span'
  WHEN datediff('month', first_day, last_day) = 0 THEN 'month'
  WHEN datediff('month', first_day, last_day) = 2 AND month(first_day) IN (1, 4, 7, 10) THEN 'quarter'
  WHEN datediff('month', first_day, last_day) = 5 AND month(first_day) IN (1, 7) THEN 'half'
  WHEN datediff('month', first_day, last_day) = 11 AND month(first_day) = 1 THEN 'year'
  ELSE 'span'
END;

-- What one source may publish in more than one version.
CREATE MACRO basis_in(note) AS CASE
  WHEN note LIKE '%by CompStat date%' THEN 'compstat_date'
  WHEN note LIKE '%by incident date%' THEN 'incident_date'
  WHEN note LIKE '%as first released%' THEN 'first_release'
  WHEN note LIKE '%restated%' THEN 'restated'
  WHEN note LIKE '%records request%' THEN 'records_request'
  WHEN note LIKE '%preliminary%' THEN 'preliminary'
  WHEN note LIKE '%newsroom count%' THEN 'newsroom_count'
  WHEN note LIKE '%survey%' THEN 'survey'
END;

-- A source that counts days by one date only counts the rest of its rows by it too.
CREATE TABLE only_basis AS
SELECT source_id, min(basis) AS basis FROM raw_daily GROUP BY source_id HAVING count(DISTINCT basis) = 1;

CREATE TABLE counts AS
SELECT offense AS measure,
  coalesce(area.id, place(c.jurisdiction, c.state)) AS place, c.agency,
  period_start::DATE AS period_start, period_end::DATE AS period_end,
  if(c.note LIKE '%year-to-date%', 'span', grain(period_start::DATE, period_end::DATE)) AS grain,
  count::DOUBLE AS value, 'count' AS unit,
  coalesce(basis_in(c.note), only_basis.basis, '') AS basis, c.source_id AS source, coalesce(c.note, '') AS note
FROM raw_counts c
LEFT JOIN agency_areas area
  ON area.name = c.jurisdiction AND area.state = c.state AND polices_part(c.agency, c.jurisdiction)
LEFT JOIN only_basis USING (source_id);

-- The record lists only days with homicides: the days between have none.
CREATE TABLE covered_days AS
SELECT source_id, basis, unnest(generate_series(
  least(min(date::DATE), coalesce(min(first_day), '9999-12-31')),
  greatest(max(date::DATE), coalesce(max(last_day), '0001-01-01')), INTERVAL 1 DAY))::DATE AS date
FROM raw_daily LEFT JOIN (
  SELECT source_id, min(period_start::DATE) AS first_day, max(period_end::DATE) AS last_day
  FROM raw_counts GROUP BY source_id
) USING (source_id)
GROUP BY source_id, basis;

CREATE TABLE daily AS
SELECT 'homicide' AS measure, place('Chicago', 'IL') AS place, 'Chicago Police Department' AS agency,
  date AS period_start, date AS period_end, 'day' AS grain,
  coalesce(d.count::DOUBLE, 0) AS value, 'count' AS unit, basis, source_id AS source,
  if(d.count IS NULL, 'the source lists no homicide on this day', '') AS note
FROM covered_days LEFT JOIN (SELECT * REPLACE (date::DATE AS date) FROM raw_daily) d USING (source_id, basis, date);

CREATE TABLE populations AS
SELECT 'population' AS measure,
  coalesce(area.id, n.id, place(p.jurisdiction, p.state)) AS place,
  coalesce(police.agency, '') AS agency,
  make_date(year::INT, 1, 1) AS period_start, make_date(year::INT, 12, 31) AS period_end, 'year' AS grain,
  population::DOUBLE AS value, 'count' AS unit,
  if(p.kind = 'police_agency_area', 'fbi_agency_area', 'census_estimate') AS basis,
  keys(p.source_id) AS source, coalesce(p.note, '') AS note
FROM raw_populations p
LEFT JOIN agency_areas area
  ON p.kind = 'police_agency_area' AND area.name = p.jurisdiction AND area.state = p.state
LEFT JOIN named n ON n.kind = p.kind AND n.state = p.state AND lower(n.bare) = lower(p.jurisdiction)
LEFT JOIN (SELECT agency_id, min(agency) AS agency FROM raw_counts GROUP BY agency_id) police
  ON p.kind = 'police_agency_area'
  AND police.agency_id = regexp_extract(p.note, 'policed by ([A-Z0-9]{9})', 1);

CREATE MACRO clearance_measure(offense, metric) AS CASE offense
  WHEN 'homicide' THEN CASE metric
    WHEN 'offenses' THEN 'homicide'
    WHEN 'arrests' THEN 'homicide_arrests'
    WHEN 'cleared_any_year_offense' THEN 'homicides_cleared_in_year'
    WHEN 'cleared_any_year_offense_by_arrest' THEN 'homicides_cleared_by_arrest'
    WHEN 'cleared_any_year_offense_exceptional' THEN 'homicides_cleared_exceptionally'
    WHEN 'cleared_same_year_offense' THEN 'homicides_cleared_same_year'
    WHEN 'clearance_rate_any_year_offense' THEN 'homicide_clearance_rate_in_year_published'
    WHEN 'clearance_rate_same_year' THEN 'homicide_clearance_rate_same_year_published'
    ELSE if(metric LIKE 'cleared_as_of_%', 'homicides_cleared_to_date', NULL)
  END
  WHEN 'nonfatal_shootings' THEN CASE metric
    WHEN 'offenses' THEN 'nonfatal_shootings'
    WHEN 'cleared_same_year_offense' THEN 'nonfatal_shootings_cleared'
    WHEN 'clearance_rate_same_year' THEN 'nonfatal_shooting_clearance_rate'
  END
END;

-- Offences that the counts hold already are not told twice; what was cleared of them has their basis.
CREATE TABLE clearances AS
SELECT clearance_measure(c.offense, c.metric) AS measure,
  coalesce(known.place, if(c.agency LIKE 'FBI%', 'country:1', of_agency.place)) AS place, c.agency,
  c.period_start::DATE AS period_start, c.period_end::DATE AS period_end,
  grain(c.period_start::DATE, c.period_end::DATE) AS grain,
  c.value::DOUBLE AS value, c.unit, coalesce(known.basis, '') AS basis, keys(c.source_id) AS source,
  concat_ws('; ', nullif(replace(if(c.metric LIKE 'cleared_as_of_%', c.metric, ''), '_', ' '), ''), c.note) AS note
FROM raw_clearances c
LEFT JOIN counts known
  ON known.measure = c.offense AND known.agency = c.agency AND known.source = c.source_id
  AND known.period_start = c.period_start::DATE AND known.period_end = c.period_end::DATE
LEFT JOIN (SELECT agency, min(place) AS place FROM counts GROUP BY agency) of_agency ON of_agency.agency = c.agency
WHERE NOT (c.metric = 'offenses' AND known.place IS NOT NULL);

CREATE TABLE grants AS
SELECT 'byrne_jag_grant' AS measure, place(recipient, state) AS place, '' AS agency,
  make_date(fiscal_year::INT - 1, 10, 1) AS period_start, make_date(fiscal_year::INT, 9, 30) AS period_end,
  'fiscal_year' AS grain, amount_usd::DOUBLE AS value, 'usd' AS unit,
  CASE
    WHEN kind = 'award' AND EXISTS (FROM stands_for WHERE phrase = recipient || ', ' || state) THEN 'joint_award'
    WHEN kind LIKE 'award%' THEN 'award'
    WHEN kind = 'share of award' THEN 'award_share'
    ELSE replace(kind, ' ', '_')
  END AS basis, keys(source_id) AS source,
  concat_ws('; ', kind || ' to ' || recipient, 'award ' || award_number, note) AS note
FROM raw_grants WHERE program = 'Byrne JAG';

-- Numbers that somebody only asserted (a claim in a speech) are not observations and stay out, and so do
-- counts of a few days of which the record gives the month alone.
CREATE TABLE reported AS
SELECT CASE event
    WHEN 'ICE detainers issued in the week' THEN 'immigration_detainers_issued'
    WHEN 'detainers recorded as declined in the week' THEN 'immigration_detainers_declined'
    WHEN 'inmates with immigration detainers' THEN 'inmates_with_detainers'
  END AS measure, largest_place(jurisdiction) AS place, '' AS agency,
  date_start::DATE AS period_start, date_end::DATE AS period_end, 'span' AS grain,
  value::DOUBLE AS value, 'count' AS unit, '' AS basis, keys(source_id) AS source, 'reported by ' || reported_by AS note
FROM raw_reported
WHERE event IN ('ICE detainers issued in the week', 'detainers recorded as declined in the week',
  'inmates with immigration detainers');

CREATE TABLE polls AS
SELECT 'detainer_compliance_support' AS measure, 'country:1' AS place, '' AS agency,
  field_start::DATE AS period_start, field_end::DATE AS period_end, 'span' AS grain,
  percent::DOUBLE AS value, 'percent' AS unit, 'poll' AS basis, keys(source_id) AS source,
  pollster || ' of ' || sample_size || ' ' || population || ': ' || question_summary AS note
FROM raw_polls WHERE question_summary LIKE '%turn them over%';

CREATE TABLE observations AS
SELECT row_number() OVER (
    ORDER BY measure, place, source, agency, basis, grain, period_start, period_end, value, note) AS "row", *
FROM (
  FROM counts UNION ALL BY NAME FROM daily UNION ALL BY NAME FROM populations UNION ALL BY NAME FROM clearances
  UNION ALL BY NAME FROM grants UNION ALL BY NAME FROM reported UNION ALL BY NAME FROM polls
) ORDER BY "row";
