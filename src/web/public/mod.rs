//! The public site: no cookie, no third party, usable without scripts.

pub mod cache;

use actix_web::web::ServiceConfig;

/// The routes of the public site.
pub fn configure(_app: &mut ServiceConfig) {}
