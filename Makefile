# The front desk. `make demo` and `make test` set up what they need in .venv.

PYTHON ?= python3
BIN := .venv/bin
SHARED ?= ../shared
POLNEAR ?= $(SHARED)/polnear
RUN ?= build/training
MODEL := src/onrecord/attribution/spans/model.onnx

.PHONY: install demo test lint types unit gate bench docs readme record train grow clean

install: .venv/.installed

.venv/.installed: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	$(BIN)/python -m compileall -q src
	touch $@

.venv/.dev: .venv/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

demo: install
	$(BIN)/onrecord check examples/chicago-year-end.md

test: lint types unit docs

lint: .venv/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: .venv/.dev
	$(BIN)/mypy

unit: .venv/.dev
	$(BIN)/python -m pytest

# Fails when a measured figure falls below its floor (benchmarks/floors.json).
gate: .venv/.dev
	$(BIN)/python benchmarks/gate.py --shared $(SHARED)

bench: .venv/.dev
	$(BIN)/python benchmarks/speed.py
	$(BIN)/python benchmarks/robustness.py
	$(BIN)/python benchmarks/articles.py --articles $(SHARED)/articles --scorer $(SHARED)/score/score_articles.py
	$(BIN)/python benchmarks/evaluation.py
	$(BIN)/python benchmarks/attribution.py --polnear $(POLNEAR) --scorer $(SHARED)/score/score_polnear.py
	$(BIN)/python benchmarks/calibration.py --polnear $(POLNEAR)
	$(BIN)/python benchmarks/quotes.py

docs: .venv/.dev
	$(BIN)/sphinx-build -q -W --keep-going -b html docs docs/_build/html

# Runs every command shown in README and docs again and writes what it printed.
readme: .venv/.dev
	$(BIN)/python docs/console.py --write README.md docs/*.md

# Makes the bundled data package again from a folder of CSV files: make record RECORD=folder
record: .venv/.dev
	$(BIN)/python packages/public_safety/build.py $(RECORD)

# Makes the model that finds statements again (about an hour and a half on two quiet cores): make train POLNEAR=folder
# A run that was broken off goes on from its last epoch.
train: export PYTHONPATH := benchmarks # the card measures as the benchmarks do
train: .venv/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,train]'
	$(BIN)/python -m training.train --polnear $(POLNEAR) --articles evaluation/dev --out $(RUN)/first
	$(BIN)/python -m training.train --polnear $(POLNEAR) --articles evaluation/dev --out $(RUN)/second \
	  --start $(RUN)/first/checkpoint.pt --epochs 1 --rate 5e-5 --cuts paragraphs
	$(BIN)/python -m training.average --first $(RUN)/first/checkpoint.pt --second $(RUN)/second/checkpoint.pt \
	  --out $(RUN)/mean.pt
	$(BIN)/python -m training.export --checkpoint $(RUN)/mean.pt --out $(MODEL)
	$(BIN)/python -m training.calibrate --model $(MODEL) --polnear $(POLNEAR)
	$(BIN)/python -m training.card --model $(MODEL) --checkpoint $(RUN)/mean.pt --polnear $(POLNEAR) --out training/CARD.md

# Grows the weights that tell acts, ranks and trends by their words, the trees that choose periods and what names measures
# again (five minutes); what they were grown on stands in docs/claims.md and docs/choosing.md.
# The given articles count six times: what they show is the rule where marks differ.
grow: export PYTHONPATH := benchmarks
grow: GIVEN = $(wildcard $(SHARED)/articles)
grow: .venv/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,train]'
	$(BIN)/python -m training.likelihood.grow evaluation/dev $(GIVEN) --score evaluation/test
	$(BIN)/python -m training.choosing.grow evaluation/dev $(foreach n,1 2 3 4 5 6,$(GIVEN)) --score evaluation/test
	$(BIN)/python -m training.naming.grow evaluation/dev $(GIVEN) --score evaluation/test

clean:
	rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .hypothesis docs/_build
