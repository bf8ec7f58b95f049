-- changes: percentages of change that somebody published, for which the record need not have the figures.
CREATE TABLE changes AS
SELECT row_number() OVER (ORDER BY measure, place, period_start, period_end, source) AS "row", * FROM (
  SELECT if(offense = 'part_i_offenses', 'total_index_crime', offense) AS measure,
    coalesce(of_agency.place, largest_place(jurisdiction)) AS place, c.agency,
    period_start::DATE AS period_start, period_end::DATE AS period_end,
    baseline_start::DATE AS baseline_start, baseline_end::DATE AS baseline_end,
    percent_change::DOUBLE AS percent_change, if(note = 'rate', 'rate', 'count') AS basis,
    keys(source_id) AS source, coalesce(nullif(note, 'rate'), '') AS note
  FROM raw_changes c
  LEFT JOIN (SELECT agency, min(place) AS place FROM counts GROUP BY agency) of_agency
    ON c.agency_id IS NOT NULL AND of_agency.agency = c.agency
) ORDER BY "row";
