//! Trace an Object: a public appeal portal and the desk behind it.
//!
//! The rooms of the house, top floor first. A room may use what stands below
//! it, never what stands above or beside it (see `ARCHITECTURE.md`).

pub mod cli;
pub mod web;

pub mod jobs;

pub mod intake;
pub mod publishing;
pub mod routing;
pub mod screening;
pub mod staff;

pub mod audit;
pub mod desks;

pub mod blobs;
pub mod imaging;
pub mod mail;
pub mod store;
pub mod vault;

pub mod clock;
pub mod domain;
pub mod i18n;
pub mod settings;
