# Reiskaart. `make` lists what can be done here; the words after ## are that list.

ADDR     ?= localhost:8080
FUZZTIME ?= 20s
CHROME   ?= $(shell .ci/need chromium quietly)
export CHROME

STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
AIR         := github.com/air-verse/air@v1.67.4
WASMTEST    := github.com/agnivade/wasmbrowsertest@v0.11.0

# What the wasm, the page and the server are made of: real files, so that make
# rebuilds what changed and nothing else.
WASM_PARTS   := go.mod go.sum $(shell find app wasm -type f ! -name '*_test.go' ! -path '*/testdata/*' ! -path 'wasm/e2e/*' ! -name '*.md')
PAGE_PARTS   := $(filter-out static/embed.go,$(wildcard static/*.*)) $(wildcard static/gen/*.go static/gen/slim/*.go)
SERVER_PARTS := static/embed.go $(shell find server -name '*.go' ! -name '*_test.go')

# Inlining makes the code a tenth larger, so it is done where a frame is made and
# in what that calls, and nowhere else: `make bench` shows both. A package that is
# not here is not inlined into others either: without encoding/binary a frame takes
# a quarter longer.
INLINED    := runtime internal/... math math/... unicode/utf8 cmp slices strconv sync/atomic encoding/binary \
	reiskaart/app/scene reiskaart/app/geom reiskaart/app/layout reiskaart/app/text
WASM_FLAGS := -trimpath -gcflags=all=-l $(INLINED:%=-gcflags=%=)

# Packages with tests that need no browser. In those of RACE goroutines run.
NATIVE = $(shell go list ./... | grep -v /wasm/e2e)
RACE   = ./server/... $(addsuffix /...,$(wildcard ./app/replica))

.PHONY: help run build test check vet lint generated native race wasm browser dev golden fuzz bench screenshots size clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' Makefile

run: bin/reiskaart ## build everything and start the server (ADDR=localhost:8080)
	@exec ./bin/reiskaart -addr $(ADDR)

build: bin/reiskaart ## build the wasm, the page and the server into bin
	@cat bin/page.txt

bin/app.wasm: $(WASM_PARTS) Makefile
	@mkdir -p bin
	GOOS=js GOARCH=wasm go build $(WASM_FLAGS) -ldflags '-s -w' -o $@ ./wasm
	@touch $@

# The second program, which a worker runs: what takes long.
bin/work.wasm: $(WASM_PARTS) Makefile
	@mkdir -p bin
	GOOS=js GOARCH=wasm go build $(WASM_FLAGS) -ldflags '-s -w' -o $@ ./wasm/work
	@touch $@

# The page as it is served: best compression, which takes a while the first time.
bin/page.txt: bin/app.wasm bin/work.wasm $(PAGE_PARTS)
	go run ./static/gen -wasm bin/app.wasm -work bin/work.wasm >$@.new
	@mv $@.new $@

# The same page, quickly compressed, for tests.
bin/draft.txt: bin/app.wasm bin/work.wasm $(PAGE_PARTS)
	go run ./static/gen -wasm bin/app.wasm -work bin/work.wasm -draft >$@.new
	@mv $@.new $@

bin/reiskaart: bin/page.txt $(SERVER_PARTS)
	go build -trimpath -o $@ ./server
	@touch $@

# The page that `make dev` shows: quickly compressed, reloading by itself. Generated
# code comes first, since air saw a component change and not its code.
bin/dev: $(WASM_PARTS) $(PAGE_PARTS) $(SERVER_PARTS)
	go generate ./wasm/...
	GOOS=js GOARCH=wasm go build -o bin/dev.wasm ./wasm
	GOOS=js GOARCH=wasm go build -o bin/devwork.wasm ./wasm/work
	go run ./static/gen -wasm bin/dev.wasm -work bin/devwork.wasm -dev >/dev/null
	go build -o $@ ./server
	@rm -f bin/page.txt bin/draft.txt

test: vet lint generated native race wasm browser ## everything: checks, native, wasm and Chromium tests
	@echo "All tests passed."
	@.ci/access

check: vet ## what takes less than half a minute, for while you work
	@$(MAKE) --no-print-directory formatted
	go test -short $(NATIVE)

vet: # both compilers: what only the browser sees is vetted as wasm
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./app/... ./wasm/...

lint: formatted
	go run $(STATICCHECK) ./...
	go run -exec 'env GOOS=js GOARCH=wasm' $(STATICCHECK) ./wasm/...

.PHONY: formatted
formatted:
	@files=$$(gofmt -l app server static wasm); if [ -n "$$files" ]; then echo "gofmt -w these:"; echo "$$files"; exit 1; fi

generated: # what `go generate` makes is in git: make it again elsewhere and compare
	@.ci/generated

native:
	go test $(NATIVE)

race:
	@.ci/need gcc >/dev/null
	CGO_ENABLED=1 go test -race $(RACE)

bin/wasmbrowsertest:
	@mkdir -p bin
	GOBIN=$(CURDIR)/bin go install $(WASMTEST)

wasm: bin/wasmbrowsertest
	@.ci/need chromium >/dev/null
	GOOS=js GOARCH=wasm go test -exec '$(CURDIR)/.ci/inbrowser' ./wasm/...

browser: bin/draft.txt
	@.ci/need chromium >/dev/null
	@.ci/access
	go test -timeout 30m ./wasm/e2e/...

dev: ## rebuild on save, and reload the page at http://localhost:8090
	go run $(AIR) -c .ci/air.toml

golden: ## draw the golden files again; look at the difference before you commit
	GOLDEN=write go test ./app/... -run Golden
	@git --no-pager diff --stat -- app

fuzz: ## 100,000 random acts of hands, and every fuzz target for FUZZTIME=20s
	SITTINGS=1000 go test -count=1 -timeout 60m -run TestAMonkey ./app/editor
	@for p in $$(go list ./app/... ./server/...); do \
		for f in $$(go test -list '^Fuzz' $$p | grep ^Fuzz); do \
			echo "$$p $$f"; go test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1x $$p || exit 1; \
		done; \
	done

bench: size ## benchmarks of the core, and the size of the wasm
	go test -run '^$$' -bench . -benchmem ./app/...

screenshots: bin/draft.txt ## draw the pictures of the README
	SCREENSHOTS=write go test -count=1 ./wasm/e2e -run Screenshots -v

size: bin/page.txt ## the wasm's size by package, and its limit
	@GOOS=js GOARCH=wasm go build $(WASM_FLAGS) -ldflags '-w' -o bin/named.wasm ./wasm
	@go run ./static/gen/size -named bin/named.wasm -wasm bin/app.wasm -brotli static/built/app.*.wasm.br

clean: ## remove what was built
	rm -rf bin wasm/e2e/failures
	find static/built -type f ! -name .gitignore -delete
