//! The command line; see `cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    trace_an_object::cli::run()
}
