-- sources: the publications behind the rows, and no others.
CREATE TABLE sources AS
SELECT source_id AS id, publisher, title, coalesce(url, '') AS url, coalesce(published, '') AS published
FROM raw_sources WHERE source_id IN (
  SELECT unnest(string_split(source, ';')) FROM (
    SELECT source FROM observations UNION SELECT source FROM changes UNION SELECT source FROM events
    UNION SELECT source FROM jurisdictions)
) ORDER BY id;
