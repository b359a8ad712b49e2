# Two everyday commands: `make run` (everything set up, demonstration data,
# running) and `make test` (everything a reviewer wants to see pass).
.PHONY: run codes test lint unit browser api crash bench

run:
	@scripts/run

# Names, passwords and current one-time codes of the demonstration.
codes:
	@$${CARGO_TARGET_DIR:-target}/debug/trace-an-object --config config/demo.toml codes

test: setup-test lint unit browser api crash
	@echo "All of it passed."

.PHONY: setup-test
setup-test:
	@scripts/setup test

lint:
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings

# Unit and HTTP tests, on SQLite and on a PostgreSQL of their own.
unit:
	scripts/with-postgres cargo nextest run --locked --no-fail-fast

# The eight steps of a clue, the viewer, telling and coming back, every public
# page in every guise: headless Chromium, axe.
browser:
	cargo build --locked
	node tests/browser/walk.mjs
	node tests/browser/viewer.mjs
	node tests/browser/telling.mjs
	node tests/browser/public.mjs
	node tests/browser/observatory.mjs
	node tests/browser/lighthouse.mjs

# The public API, fuzzed by its own description.
api:
	cargo build --locked
	tests/api/schemathesis.sh

# Kill -9 in the middle of everything.
crash:
	cargo build --locked
	python3 tests/crash/kill.py

# Ratios against nginx and bare SQLite, side by side in one run.
bench:
	@scripts/setup bench
	benches/run
