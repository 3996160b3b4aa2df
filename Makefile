# Two commands do everything on a fresh machine: make demo, make test.
.DEFAULT_GOAL := help
.PHONY: help packages demo test browser guide torture bench format lint

RELEASE := swift build -c release --product cairn

help: ## Says what there is
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

packages: ## Installs the Debian packages that building and printing need
	@Tools/packages

demo: packages ## Builds in release and runs the December 2021 audit of the sample partnership, from files to a one-page PDF, and serves its pages
	$(RELEASE)
	"$$(swift build -c release --show-bin-path)/cairn" demo $(SERVE) --out demo-output

test: packages ## Builds and runs every test of the short tier
	Tools/embed-content --check
	swift build --build-tests
	swift test --skip-build

browser: ## Drives the pages in Chromium: every page, each main task, ten questions; CAIRN=path spares the build. Pictures: browser-output/
	Tools/browser

guide: ## Takes the pictures of the user guide anew
	CAIRN_GUIDE=1 Tools/browser test_guide.py

torture: packages ## The long tests: faults in the judge, every attack on a ledger of 100,000 rows, 100,000 power cuts, 1,000 kills
	Tools/judge-faults
	CAIRN_TORTURE=1 swift test --filter 'ExportAttackTests|DurabilityTests'

bench: packages ## Judging in release beside Polars, and the ledger beside bare SQLite, as ratios; the figures belong in Docs/benchmarks.md
	Benchmarks/run
	Benchmarks/run-appending

format: ## Formats the sources
	swift format -i -r Sources Tests Package.swift

lint: ## Says where the sources are not formatted
	swift format lint -r Sources Tests Package.swift
