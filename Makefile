# Everything that an editor or a developer starts. `make help` lists it.

SWIFT ?= swift
# Where scripts/setup puts the checkers, with Debian's own Python, which python3-selenium belongs to.
PYTHON ?= .build-checks/bin/python
# What the benchmarks read, and for how many articles sites are built.
ARTICLES ?= seeds/articles
# The seeds' few articles, taken again and again, make a site of far more positions than an archive has.
SIZES ?= $(if $(filter seeds/articles,$(ARTICLES)),100 300,1000 5000 19000)
# Folder for the browser tests' pictures; none are taken without it.
SCREENSHOTS ?=

.DEFAULT_GOAL := help
.PHONY: help setup site test test-swift test-browser test-spark bench format lint clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install the system libraries that are missing
	@scripts/setup

site: setup ## build the site from seeds/ and templates/ into public/
	$(SWIFT) run --configuration release build-site

test: test-swift test-browser ## run all tests: Swift's, and the published pages in a browser

test-swift: setup ## run Swift's tests alone
	$(SWIFT) test

test-browser: ## open public/ in a browser (SCREENSHOTS=folder keeps pictures)
	@scripts/setup --test
	$(PYTHON) Tests/Browser/run.py --site public $(if $(SCREENSHOTS),--screenshots $(SCREENSHOTS))
	$(SWIFT) run --configuration release build-site --output .build/site-with-address --base-url https://briefing.example/a/ --quiet
	$(PYTHON) Tests/Browser/data_checks.py public .build/site-with-address

test-spark: setup ## kill a worker while Spark reads articles, and compare the site (needs Java 17)
	python3 -m venv .build-spark
	.build-spark/bin/pip install --quiet --disable-pip-version-check --requirement examples/spark/requirements.txt
	$(SWIFT) build --configuration release --product build-site
	.build-spark/bin/python examples/spark/test_killed_worker.py

bench: setup ## measure how fast articles are read and sites built (ARTICLES=folder of .txt files)
	$(SWIFT) build --configuration release --product benchmark
	$(SWIFT) build --configuration release --product build-site
	@.build/release/benchmark reading $(ARTICLES)
	@.build/release/benchmark site $(ARTICLES) --sizes $(SIZES)

format: ## format the Swift code
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

lint: ## check the format of the Swift code
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

clean: ## remove what was compiled; public/ stays
	$(SWIFT) package clean
