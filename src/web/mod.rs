//! Pages. A handler parses, calls one use case, fills one view, renders.
//!
//! Two listeners: `public` with its `api`, which holds public keys alone, and
//! `office`, meant to stand behind a VPN. What both share is in `shell`.

pub mod api;
pub mod office;
pub mod public;
pub mod server;
pub mod shell;

pub use shell::state::Portal;
