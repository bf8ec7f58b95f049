-- jurisdictions: every place that a row is about, its names, and what it lies within.

CREATE MACRO slug(state, name) AS
  trim(regexp_replace(lower(strip_accents(state || ' ' || name)), '[^a-z0-9]+', '-', 'g'), '-');

-- Names that would be taken for something else when they stand alone in a sentence.
CREATE MACRO misleads(alias) AS alias IN (
  'Ala.', 'Ark.', 'Ill.', 'Ind.', 'Mass.', 'Miss.', 'Ore.', 'Pa.', 'Wash.',
  'Clark', 'Cook', 'Philadelphia', 'Santa Clara', 'Orleans Parish');

CREATE TABLE states AS
SELECT state, name AS state_name, list_filter(string_split(aliases, '|'), lambda a: a LIKE '%.')[1] AS abbreviation
FROM raw_jurisdictions WHERE kind = 'state';

-- The police of an area that is smaller than the county that the row names.
CREATE MACRO polices_part(agency, jurisdiction) AS
  regexp_matches(jurisdiction, ' (County|Parish)$') AND NOT regexp_matches(agency, '^All agencies|Medical Examiner');

CREATE TABLE agency_areas AS
SELECT jurisdiction AS name, state, coalesce(agency_id, '') AS agency_id, agency,
  'agency:' || coalesce(agency_id, slug(state, jurisdiction)) AS id,
  string_agg(DISTINCT source_id, ';' ORDER BY source_id) AS source
FROM raw_counts
WHERE polices_part(agency, jurisdiction)
  AND 'agency:' || coalesce(agency_id, '') NOT IN (SELECT id FROM by_hand)
GROUP BY ALL;

-- Places that rows name and the record's list of large places does not: without their Census code.
CREATE TABLE spoken_of AS
SELECT DISTINCT jurisdiction AS name, state FROM raw_counts
UNION SELECT recipient, state FROM raw_grants
UNION SELECT jurisdiction, state FROM raw_policies
UNION SELECT name, state FROM by_hand WHERE name IS NOT NULL;

CREATE TABLE stands_for AS
SELECT id, unnest(string_split(stands_for, '|')) AS phrase FROM by_hand WHERE stands_for IS NOT NULL;

CREATE TABLE unlisted AS
SELECT kind || ':' || slug(state, jurisdiction) AS id, jurisdiction AS bare, kind, state,
  string_agg(DISTINCT keys(source_id), ';') AS source
FROM raw_populations p
WHERE kind IN ('city', 'county')
  AND NOT EXISTS (
    FROM raw_jurisdictions j WHERE j.state = p.state AND j.kind = p.kind AND lower(j.name) = lower(p.jurisdiction))
GROUP BY ALL
UNION
SELECT DISTINCT 'city:' || slug(state, name), name, 'city', state, ''
FROM spoken_of s
WHERE NOT regexp_matches(name, ' (County|Parish)$')
  AND NOT EXISTS (FROM raw_jurisdictions j WHERE j.state = s.state AND lower(j.name) = lower(s.name))
  AND NOT EXISTS (
    FROM raw_populations p
    WHERE p.kind = 'city' AND p.state = s.state AND lower(p.jurisdiction) = lower(s.name))
  AND NOT EXISTS (FROM stands_for f WHERE f.phrase = s.name || ', ' || s.state)
  AND NOT EXISTS (FROM by_hand b WHERE b.kind IS NOT NULL AND b.name = s.name AND b.state = s.state);

-- A place of the list keeps its bare name. Another has it only if rows speak of it and no namesake exists:
-- few articles that say "Gary" mean Gary, Indiana.
CREATE TABLE named AS
SELECT kind || ':' || fips AS id, name AS bare, name, kind, state, string_split(coalesce(aliases, ''), '|') AS aliases,
  coalesce(agency, '') AS agency, coalesce(agency_id, '') AS agency_id, keys(source_id) AS source
FROM raw_jurisdictions
UNION ALL
SELECT u.id, u.bare,
  if(u.kind = 'city'
       AND EXISTS (FROM spoken_of s WHERE s.state = u.state AND lower(s.name) = lower(u.bare))
       AND NOT EXISTS (FROM raw_jurisdictions j WHERE j.name = u.bare)
       AND NOT EXISTS (FROM unlisted o WHERE o.bare = u.bare AND o.id <> u.id),
     u.bare, u.bare || ', ' || state_name),
  u.kind, u.state, [u.bare || ', ' || u.state], coalesce(a.agency, ''), coalesce(a.agency_id, ''), u.source
FROM unlisted u JOIN states USING (state)
LEFT JOIN (
  SELECT lower(jurisdiction) AS jurisdiction, state, min(agency) AS agency, min(agency_id) AS agency_id
  FROM raw_counts WHERE NOT polices_part(agency, jurisdiction) AND agency NOT LIKE 'All agencies%'
  GROUP BY ALL
) a ON u.kind = 'city' AND a.jurisdiction = lower(u.bare) AND a.state = u.state
UNION ALL
SELECT id, name, regexp_replace(agency, ' agency.*$', '') || ' area', 'agency', state, [], agency, agency_id, source
FROM agency_areas
UNION ALL
SELECT id, name, name, kind, state, [], coalesce(agency, ''), coalesce(agency_id, ''), ''
FROM by_hand b WHERE kind IS NOT NULL
  AND EXISTS (FROM stands_for f JOIN raw_counts c ON f.phrase = c.jurisdiction || ', ' || c.state WHERE f.id = b.id);

-- Characters 3 to 5 of the FBI's code are the county: a city lies in the county whose sheriff shares them.
CREATE TABLE county_codes AS
SELECT agency_id[:5] AS code, min(id) AS county FROM named
WHERE kind = 'county' AND regexp_matches(agency_id, '^[A-Z]{2}\d{3}')
GROUP BY code HAVING count(*) = 1;

CREATE TABLE inside AS
SELECT n.id, coalesce(
  CASE n.kind
    WHEN 'country' THEN ''
    WHEN 'state' THEN 'country:1'
    WHEN 'city' THEN coalesce(independent.id, county_codes.county)
    WHEN 'agency' THEN own.id
  END, state.id, 'country:1') AS within
FROM named n
LEFT JOIN named independent
  ON independent.kind = 'county' AND independent.state = n.state AND independent.bare = n.bare || ' city'
LEFT JOIN named own ON n.kind = 'agency' AND own.kind = 'county' AND own.state = n.state AND own.bare = n.bare
LEFT JOIN named state ON state.kind = 'state' AND state.state = n.state
LEFT JOIN county_codes ON county_codes.code = n.agency_id[:5];

CREATE TABLE sizes AS
SELECT state, kind, jurisdiction AS bare, max(population::BIGINT) AS size FROM raw_populations GROUP BY ALL;

CREATE TABLE jurisdictions AS
SELECT n.id, n.name, n.kind, n.state, coalesce(b.within, i.within) AS within,
  array_to_string(list_sort(list_distinct(list_filter(
    list_concat(
      n.aliases,
      if(n.kind IN ('city', 'county'), [n.bare || ', ' || state_name, n.bare || ', ' || abbreviation], []),
      string_split(coalesce(b.aliases, ''), '|')),
    lambda a: a <> n.name AND a <> '' AND NOT misleads(a)
      AND NOT (n.kind = 'state' AND length(a) = 2)
      AND NOT (n.kind = 'state' AND a = 'Washington, D.C.')
  ))), '|') AS aliases,
  n.agency, n.agency_id, n.source
FROM named n JOIN inside i USING (id) LEFT JOIN by_hand b USING (id) LEFT JOIN states ON states.state = n.state
LEFT JOIN sizes ON sizes.state = n.state AND sizes.kind = n.kind AND sizes.bare = n.bare
ORDER BY list_position(['country', 'state', 'city', 'county', 'agency'], n.kind), coalesce(size, 0) DESC, n.id;

-- Which place a row means by a name: the record's own spellings first, then a city before a county or state.
CREATE TABLE place_names AS
SELECT key, first(id ORDER BY preference) AS id FROM (
  SELECT lower(phrase) AS key, id, 0 AS preference FROM stands_for
  UNION ALL
  SELECT lower(bare || ', ' || state), id, list_position(['city', 'county', 'state', 'country', 'agency'], kind)
  FROM named
) GROUP BY key;
CREATE MACRO place(name, state) AS
  (SELECT p.id FROM place_names p WHERE p.key = lower(name || ', ' || state));

-- Rows without a state mean the largest place of that name, again a city before a county or state.
CREATE TABLE bare_names AS
SELECT key, first(id ORDER BY preference, size DESC, id) AS id FROM (
  SELECT lower(phrase) AS key, id, 0 AS preference, 0 AS size FROM stands_for
  UNION ALL
  SELECT lower(n.bare), n.id, list_position(['city', 'county', 'state', 'country', 'agency'], n.kind), coalesce(size, 0)
  FROM named n LEFT JOIN sizes ON sizes.state = n.state AND sizes.kind = n.kind AND sizes.bare = n.bare
) GROUP BY key;
CREATE MACRO largest_place(name) AS (SELECT b.id FROM bare_names b WHERE b.key = lower(name));
