//! The office: curators, moderators, investigators, auditors, administrators.

use actix_web::web::ServiceConfig;

/// The routes of the office.
pub fn configure(_app: &mut ServiceConfig) {}
