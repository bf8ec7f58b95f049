-- What holds for every record, bundled or with packages added; the first thing that does not is the error.

SELECT error('a row without a source in ' || name) FROM (
  SELECT 'observations' AS name, source FROM observations UNION ALL SELECT 'changes', source FROM changes
  UNION ALL SELECT 'events', source FROM events
) WHERE list_contains(string_split(coalesce(source, ''), ';'), '');

SELECT error('a source that is not known: ' || key) FROM (
  SELECT DISTINCT unnest(string_split(source, ';')) AS key FROM (
    SELECT source FROM observations UNION SELECT source FROM changes UNION SELECT source FROM events
    UNION SELECT source FROM jurisdictions WHERE source <> '')
) WHERE key NOT IN (SELECT id FROM sources);

SELECT error('a place that is not known in ' || name || ': ' || coalesce(place, 'none') || ' (' || detail || ')') FROM (
  SELECT 'observations' AS name, place, concat_ws(' ', measure, agency, source) AS detail FROM observations
  UNION ALL SELECT 'changes', place, concat_ws(' ', measure, agency, source) FROM changes
  UNION ALL SELECT 'events', place, concat_ws(' ', title, actor) FROM events
) WHERE place IS NULL OR place NOT IN (SELECT id FROM jurisdictions);

SELECT error('a measure that is not known: ' || coalesce(measure, 'none')) FROM (
  SELECT measure FROM observations UNION SELECT measure FROM changes UNION SELECT kind FROM events
) WHERE measure IS NULL OR measure NOT IN (SELECT id FROM measures WHERE kind IN ('observation', 'event'));

SELECT error('a unit other than its measure''s: ' || o.measure || ' in ' || o.unit)
FROM observations o JOIN measures m ON m.id = o.measure WHERE o.unit <> m.unit;

SELECT error('a value that is negative or infinite: row ' || "row")
FROM observations o JOIN measures m ON m.id = o.measure WHERE NOT isfinite(value) OR (value < 0 AND m.additive);

SELECT error('two rows with one id in ' || name || ': ' || id) FROM (
  SELECT 'measures' AS name, id FROM measures UNION ALL SELECT 'jurisdictions', id FROM jurisdictions
  UNION ALL SELECT 'sources', id FROM sources
) GROUP BY name, id HAVING count(*) > 1;

SELECT error('two rows with one number in ' || name || ': ' || "row") FROM (
  SELECT 'observations' AS name, "row" FROM observations UNION ALL SELECT 'changes', "row" FROM changes
  UNION ALL SELECT 'events', "row" FROM events
) GROUP BY name, "row" HAVING count(*) > 1;

SELECT error('a grain that is not known: ' || grain) FROM observations
WHERE grain NOT IN ('day', 'month', 'quarter', 'half', 'year', 'fiscal_year', 'span');

SELECT error('an act that is not known: ' || act) FROM events
WHERE act NOT IN ('filed', 'decided', 'adopted', 'ended', 'awarded', 'withheld', 'took_office', 'left_office', 'other');

SELECT error('a measure that refers to one that is not known: ' || id) FROM (
  SELECT id, unnest(list_filter([numerator, denominator, broader], lambda m: m <> '')) AS other FROM measures
  UNION ALL SELECT id, unnest(list_filter(string_split(reads_as, '|'), lambda m: m <> '')) FROM measures
) WHERE other NOT IN (SELECT id FROM measures);

SELECT error('a place within one that is not known: ' || id || ' within ' || within) FROM jurisdictions
WHERE within NOT IN (SELECT id FROM jurisdictions) AND id <> 'country:1' AND NOT starts_with(id, 'area:')
  AND within <> '';

SELECT error('a period that ends before it starts: ' || measure || ' ' || period_start) FROM (
  SELECT measure, period_start, period_end FROM observations
  UNION ALL SELECT measure, period_start, period_end FROM changes
  UNION ALL SELECT measure, baseline_start, baseline_end FROM changes
) WHERE period_end < period_start;

SELECT error(concat_ws(' ', 'periods of one series overlap:', measure, place, agency, source, basis, grain, period_start))
FROM (
  SELECT *, lag(period_end) OVER (
    PARTITION BY measure, place, agency, source, basis, grain ORDER BY period_start, period_end) AS before
  FROM observations WHERE grain <> 'span'
) WHERE before >= period_start;

SELECT error('a span told twice: ' || concat_ws(' ', measure, place, agency, source, basis, period_start, period_end))
FROM observations WHERE grain = 'span'
GROUP BY measure, place, agency, source, basis, period_start, period_end HAVING count(*) > 1;
