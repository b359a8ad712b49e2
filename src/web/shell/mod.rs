//! What every page stands in: state, rendering, headers, errors, static files.

pub mod assets;
pub mod csrf;
pub mod error;
pub mod fields;
pub mod headers;
pub mod images;
pub mod onion;
pub mod picture;
pub mod qr;
pub mod render;
pub mod request_log;
pub mod routes;
pub mod source;
pub mod state;
pub mod wellknown;
