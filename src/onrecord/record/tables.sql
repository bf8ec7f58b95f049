-- The tables of the record. docs/record.md says what their columns mean.

CREATE TABLE sources (
  id VARCHAR NOT NULL, publisher VARCHAR NOT NULL, title VARCHAR NOT NULL, url VARCHAR NOT NULL,
  published VARCHAR NOT NULL
);

CREATE TABLE measures (
  id VARCHAR NOT NULL, name VARCHAR NOT NULL, kind VARCHAR NOT NULL, unit VARCHAR NOT NULL,
  synonyms VARCHAR NOT NULL, reads_as VARCHAR NOT NULL, numerator VARCHAR NOT NULL, denominator VARCHAR NOT NULL,
  factor DOUBLE, additive BOOLEAN NOT NULL, broader VARCHAR NOT NULL, description VARCHAR NOT NULL
);

CREATE TABLE jurisdictions (
  id VARCHAR NOT NULL, name VARCHAR NOT NULL, kind VARCHAR NOT NULL, state VARCHAR NOT NULL,
  within VARCHAR NOT NULL, aliases VARCHAR NOT NULL, agency VARCHAR NOT NULL, agency_id VARCHAR NOT NULL,
  source VARCHAR NOT NULL
);

CREATE TABLE observations (
  "row" BIGINT NOT NULL, measure VARCHAR NOT NULL, place VARCHAR NOT NULL, agency VARCHAR NOT NULL,
  period_start DATE NOT NULL, period_end DATE NOT NULL, grain VARCHAR NOT NULL, value DOUBLE NOT NULL,
  unit VARCHAR NOT NULL, basis VARCHAR NOT NULL, source VARCHAR NOT NULL, note VARCHAR NOT NULL
);

CREATE TABLE changes (
  "row" BIGINT NOT NULL, measure VARCHAR NOT NULL, place VARCHAR NOT NULL, agency VARCHAR NOT NULL,
  period_start DATE NOT NULL, period_end DATE NOT NULL, baseline_start DATE NOT NULL, baseline_end DATE NOT NULL,
  percent_change DOUBLE NOT NULL, basis VARCHAR NOT NULL, source VARCHAR NOT NULL, note VARCHAR NOT NULL
);

CREATE TABLE events (
  "row" BIGINT NOT NULL, kind VARCHAR NOT NULL, act VARCHAR NOT NULL, place VARCHAR NOT NULL,
  date_start DATE, date_end DATE, title VARCHAR NOT NULL, detail VARCHAR NOT NULL, instrument VARCHAR NOT NULL,
  actor VARCHAR NOT NULL, target VARCHAR NOT NULL, subject VARCHAR NOT NULL, source VARCHAR NOT NULL,
  note VARCHAR NOT NULL
);
