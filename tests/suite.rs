//! One integration-test binary for the whole house.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, dead_code)]

mod house;
mod imaging;
mod mail;
mod portal;
mod public;
mod routing;
mod screening;
mod stores;
mod studio;
mod thief;
