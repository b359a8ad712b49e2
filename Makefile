# Two everyday commands: `make run` and `make test`. Everything else is detail.
.PHONY: run test

run:
	cargo run

test:
	cargo test
