//! One integration-test binary for the whole house.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, dead_code)]

mod api;
mod hearing;
mod house;
mod imaging;
mod keeping;
mod mail;
mod portal;
mod public;
mod routing;
mod screening;
mod stores;
mod studio;
mod thief;
mod venv;
