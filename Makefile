# The words that a person and the continuous integration type. `make` alone shows them.
VENV ?= .venv
PYTHON = $(VENV)/bin/python

.DEFAULT_GOAL := help
.PHONY: help run demo test fast lint format types layers lock wheel hooks

help: ## show these words
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | awk -F '\t' '{printf "  make %-8s %s\n", $$1, $$2}'

run: ## open the window
	./packaging/run

demo: ## the whole path on drawn people, without a window
	./packaging/run demo --headless

test: ## every test
	./packaging/test

fast: ## the tests that take no more than a few seconds each
	./packaging/test -m "not slow and not soak"

lint: ## ruff: rules and layout
	$(PYTHON) -m ruff check app tests
	$(PYTHON) -m ruff format --check app tests

format: ## let ruff lay out the code
	$(PYTHON) -m ruff check --fix app tests
	$(PYTHON) -m ruff format app tests

types: ## mypy, strict
	$(PYTHON) -m mypy

layers: ## the floors of the house
	$(VENV)/bin/lint-imports

lock: ## write the hash-locked requirements anew (needs uv and an index)
	./packaging/lock

wheel: ## build a wheel into dist/
	$(PYTHON) -m pip wheel --no-deps --no-build-isolation -w dist .

hooks: ## run the checks before each commit and push
	$(PYTHON) -m pre_commit install --hook-type pre-commit --hook-type pre-push
