-- The record's CSV files and the two tables written by hand, as text; `folder` and `here` name the two folders.
CREATE MACRO csv(path) AS TABLE FROM read_csv(path, header = true, all_varchar = true, delim = ',', quote = '"');
CREATE TABLE raw_counts AS FROM csv(getvariable('folder') || '/crime_counts.csv');
CREATE TABLE raw_daily AS FROM csv(getvariable('folder') || '/chicago_homicides_daily.csv');
CREATE TABLE raw_clearances AS FROM csv(getvariable('folder') || '/clearances.csv');
CREATE TABLE raw_populations AS FROM csv(getvariable('folder') || '/populations.csv');
CREATE TABLE raw_jurisdictions AS FROM csv(getvariable('folder') || '/jurisdictions.csv');
CREATE TABLE raw_policies AS FROM csv(getvariable('folder') || '/policies.csv');
CREATE TABLE raw_grants AS FROM csv(getvariable('folder') || '/grants.csv');
CREATE TABLE raw_lawsuits AS FROM csv(getvariable('folder') || '/lawsuits.csv');
CREATE TABLE raw_officials AS FROM csv(getvariable('folder') || '/officials.csv');
CREATE TABLE raw_changes AS FROM csv(getvariable('folder') || '/reported_changes.csv');
CREATE TABLE raw_reported AS FROM csv(getvariable('folder') || '/reported_events.csv');
CREATE TABLE raw_polls AS FROM csv(getvariable('folder') || '/polls.csv');
CREATE TABLE raw_sources AS FROM csv(getvariable('folder') || '/sources.csv');
CREATE TABLE measures AS SELECT coalesce(COLUMNS(*), '') FROM csv(getvariable('here') || '/measures.csv');
CREATE TABLE by_hand AS FROM csv(getvariable('here') || '/places.csv');

-- Several keys of one row are joined by ";" or "+" in the record, by ";" in the package.
CREATE MACRO keys(text) AS replace(coalesce(text, ''), '+', ';');
