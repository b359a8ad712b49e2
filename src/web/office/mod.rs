//! The office: curators, moderators, investigators, auditors, administrators.

pub mod session;
pub mod tip;
pub mod tips;

use actix_web::web::{ServiceConfig, get, post};

/// The routes of the office.
pub fn configure(app: &mut ServiceConfig) {
    app.route("/tips", get().to(tips::show))
        .route("/tips/{id}", get().to(tip::show))
        .route("/tips/{id}/claim", post().to(tip::claim))
        .route("/tips/{id}/release", post().to(tip::release))
        .route("/tips/{id}/contact", post().to(tip::contact))
        .route("/tips/{id}/grade", post().to(tip::grade))
        .route("/tips/{id}/decide", post().to(tip::decide))
        .route("/tips/{id}/ask", post().to(tip::ask))
        .route("/tips/{id}/undo", post().to(tip::undo))
        .route("/tips/{id}/reopen", post().to(tip::reopen));
}
